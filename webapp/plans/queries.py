"""Find plans: the files that come with Bulou, read once."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from webapp.plans.rules import Plan, plan_from
from webapp.problems import Problem
from webapp.refusals import Missing

PLAN_MISSING = Problem("plan_missing", "There is no plan named %(key)s")
PLAN_UNREADABLE = Problem("plan_unreadable", "The plan file cannot be read: %(what)s")

_SHARED_TEXTS = "texts.toml"  # wordings every plan has unless it gives its own


@cache
def get_plan(key: str) -> Plan:
    """Return the plan; Missing when there is none of that key."""
    return plan_from(get_plan_data(key))


def list_plans() -> list[Plan]:
    """Return every plan, by key."""
    return [get_plan(key) for key in list_plan_keys()]


@cache
def list_plan_keys() -> tuple[str, ...]:
    """Return the key of every plan that comes with Bulou."""
    names = sorted(item.name for item in _folder().iterdir() if item.name.endswith(".toml"))
    return tuple(name.removesuffix(".toml") for name in names if name != _SHARED_TEXTS)


@cache
def get_plan_data(key: str) -> dict[str, Any]:
    """Return the plan as plain data, just as a phone gets it; dates are ISO text.

    Everybody shares the one dict: read it, never change it.
    """
    if key not in list_plan_keys():
        raise Missing(PLAN_MISSING.of(key=key))
    return read_plan_file(_folder() / f"{key}.toml")


def read_plan_file(path: Path | Traversable) -> dict[str, Any]:
    """Read a plan file, add the shared texts it does not word itself, and fill in its names."""
    data: dict[str, Any] = _plain(_parse(path))
    own = data.get("texts", [])
    if isinstance(own, list):
        data["texts"] = own + [
            _filled(text, data)
            for text in _parse(_folder() / _SHARED_TEXTS)["texts"]
            if text["name"] not in {one.get("name") for one in own if isinstance(one, dict)}
        ]
    return data


def _folder() -> Traversable:
    return files("webapp.plans")


def _parse(path: Path | Traversable) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise Missing(PLAN_UNREADABLE.of(what=str(error))) from error


def _plain(value: Any) -> Any:
    """Turn TOML's dates into ISO text, so that the whole is JSON."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date | datetime) else value


def _filled(text: Mapping[str, str], data: Mapping[str, Any]) -> dict[str, str]:
    """Put the plan's names into a shared text: {agency}, {place}, {hotline}, {year}."""
    return {
        name: _with_names(words, data, name) if name in ("zh", "en") else words
        for name, words in text.items()
    }


def _with_names(words: str, data: Mapping[str, Any], locale: str) -> str:
    names = {
        "{agency}": _at(data, "agency", locale),
        "{place}": _at(data, "area", "name", locale),
        "{hotline}": _at(data, "payee", "hotline"),
        "{year}": str(data.get("payment_year", "")),
    }
    for place, name in names.items():
        words = words.replace(place, name)
    return words


def _at(data: Any, *path: str) -> str:
    for name in path:
        data = data.get(name, "") if isinstance(data, Mapping) else ""
    return str(data)
