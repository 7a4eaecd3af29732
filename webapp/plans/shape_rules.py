"""Read plain data, as TOML or JSON gives it, into frozen dataclasses, telling every fault."""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import MappingProxyType, UnionType
from typing import Any, get_args, get_origin, get_type_hints


class Level(StrEnum):
    """How grave a finding is."""

    ERROR = "error"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line about a plan file: what is wrong (error) or still to confirm (open), and where."""

    level: Level
    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.level}: {self.where}: {self.message}"


def read(kind: Any, value: object, where: str, findings: list[Finding]) -> Any:
    """Return `value` as `kind`; add each fault to `findings` and return None in its place.

    Kinds: dataclass, str, int, bool, date (ISO text), StrEnum, `X | None`, `tuple[X, ...]`,
    `Mapping[str, X]`.
    """
    if get_origin(kind) is UnionType:
        return None if value in (None, "") else read(get_args(kind)[0], value, where, findings)
    if get_origin(kind) is tuple:
        return _read_list(get_args(kind)[0], value, where, findings)
    if get_origin(kind) is Mapping:
        return _read_table(get_args(kind), value, where, findings)
    if is_dataclass(kind):
        return _read_record(kind, value, where, findings)
    return _read_leaf(kind, value, where, findings)


def _read_list(kind: Any, value: object, where: str, findings: list[Finding]) -> object:
    if not isinstance(value, list):
        return _fault(findings, where, "is not a list")
    return tuple(
        read(kind, item, f"{where}.{_name(item, number)}", findings)
        for number, item in enumerate(value)
    )


def _name(item: object, number: int) -> str:
    """Name a list item as its reader would: by key, name or number."""
    if isinstance(item, Mapping):
        return str(item.get("key") or item.get("name") or item.get("yuan") or number)
    return str(number)


def _read_table(
    kinds: tuple[Any, ...], value: object, where: str, findings: list[Finding]
) -> object:
    if not isinstance(value, Mapping):
        return _fault(findings, where, "is not a table")
    return MappingProxyType(
        {
            read(kinds[0], key, where, findings): read(kinds[1], item, f"{where}.{key}", findings)
            for key, item in value.items()
        }
    )


def _read_record(kind: Any, value: object, where: str, findings: list[Finding]) -> object:
    if not isinstance(value, Mapping):
        return _fault(findings, where, "is not a table")
    prefix = f"{where}." if where else ""
    wanted = {field.name: field for field in fields(kind)}
    for name in value.keys() - wanted.keys():
        _fault(findings, f"{prefix}{name}", "is not a known name")
    given = {
        name: read(_hints(kind)[name], value[name], f"{prefix}{name}", findings)
        for name in wanted
        if name in value
    }
    missing = [name for name in wanted if name not in value and _is_required(wanted[name])]
    for name in missing:
        _fault(findings, f"{prefix}{name}", "is missing")
    return None if missing else kind(**given)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _is_required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _read_leaf(kind: Any, value: object, where: str, findings: list[Finding]) -> object:
    if kind is date:
        return _read_date(value, where, findings)
    if issubclass(kind, StrEnum):
        names = [str(member) for member in kind]
        return (
            kind(value)
            if value in names
            else _fault(findings, where, f"is not one of {_or(names)}")
        )
    if type(value) is not kind:  # an exact type: True is no number
        return _fault(findings, where, f"is not {_KINDS[kind]}")
    if value == "":
        return _fault(findings, where, "is blank")
    return value


_KINDS = {str: "text", int: "a whole number", bool: "true or false"}


def _read_date(value: object, where: str, findings: list[Finding]) -> object:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return _fault(findings, where, "is not a date like 2012-05-31")


def _or(names: Iterable[str]) -> str:
    return ", ".join(names)


def _fault(findings: list[Finding], where: str, message: str) -> object:
    """Note the fault; the value that stands for what could not be read is None."""
    findings.append(Finding(Level.ERROR, where, message))
    return None
