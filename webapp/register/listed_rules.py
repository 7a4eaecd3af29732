"""What a row of a register says of a person and a household, as the tables keep it."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from webapp.register.header_rules import Field
from webapp.register.row_rules import Row

NOTE_LENGTH = 400  # characters, the column's width
NEVER_KEPT_OF_CHILDREN = ("identity", "identity_given", "phone")  # as the privacy notice promises
OPTIONAL = {  # facts that a row says only where the file has the column
    "relation": Field.RELATION,
    "is_student": Field.STUDENT,
    "special_groups": Field.GROUPS,
    "scheme": Field.SCHEME,
    "is_enrolled": Field.SCHEME,
}

# In this order: 机关事业单位养老保险 is none of the employees', and 职工 is said before 城乡居民.
_SCHEMES = (
    (("离休", "退休", "领取", "享受"), "pension"),
    (("机关", "事业", "公务员"), "civil"),
    (("异地", "外地", "外省", "外市"), "elsewhere"),
    (("城乡居民", "居民养老", "新农保", "城居保", "城乡居保", "农保", "居保"), "resident"),
    (("职工", "企业", "灵活就业", "城镇职保", "职保"), "employee"),
)
_NOT_INSURED = ("未参", "没参", "无参", "不参")

Facts = dict[str, Any]


def person_facts(row: Row, group_names: Mapping[str, str]) -> Facts:
    """Return every fact of a person that the tables keep; `group_names` are name → key."""
    scheme, is_enrolled, rest = read_scheme(row.scheme)
    note = row.note
    groups: list[str] = []
    if row.groups:
        groups, unknown = read_groups(row.groups, group_names)
        rest = "、".join(filter(None, (rest, *unknown)))
    if rest:
        note = ";".join(filter(None, (note, rest)))[:NOTE_LENGTH]
    return {
        "name": row.name,
        "relation": row.relation,
        "sex": row.sex,
        "born_on": row.born_on,
        "identity": row.identity or None,
        "identity_given": row.identity_given or None,
        "hukou_kind": row.hukou_kind,
        "residence": row.address,
        "phone": row.phone,
        "is_student": row.is_student,
        "scheme": scheme,
        "is_enrolled": is_enrolled,
        "special_groups": groups,
        "note": note,
    }


def forget_child(facts: Facts) -> Facts:
    """Return the facts without what is never kept of somebody too young to join."""
    return facts | dict.fromkeys(NEVER_KEPT_OF_CHILDREN[:2]) | {"phone": ""}


def said_facts(facts: Facts, columns: Mapping[Field, int]) -> Facts:
    """Return the facts that the file says; an empty cell says nothing."""
    said = {
        name: value
        for name, value in facts.items()
        if (OPTIONAL[name] in columns if name in OPTIONAL else value not in ("", None))
    }
    if not said.get("scheme") and not said.get("is_enrolled"):
        said.pop("scheme", None)
        said.pop("is_enrolled", None)
    return said


@lru_cache(maxsize=4096)
def read_scheme(text: str) -> tuple[str, bool, str]:
    """Return the code of another scheme, whether this one is meant, and what is not understood.

    >>> read_scheme("企业职工养老保险"), read_scheme("城乡居民"), read_scheme("未参保")
    (('employee', False, ''), ('', True, ''), ('', False, ''))
    """
    if text in ("", "无", "否") or any(word in text for word in _NOT_INSURED):
        return "", False, ""
    for words, code in _SCHEMES:
        if any(word in text for word in words):
            return ("", True, "") if code == "resident" else (code, False, "")
    return "", False, text


def read_groups(
    texts: tuple[str, ...], names: Mapping[str, str]
) -> tuple[list[str], tuple[str, ...]]:
    """Return the keys of the plan's special groups, sorted, and the texts that name none.

    >>> read_groups(("低保", "军属"), {"低保户": "low_income"})
    (['low_income'], ('军属',))
    """
    found = {text: _group(text, names) for text in texts}
    keys = sorted({key for key in found.values() if key})
    return keys, tuple(text for text, key in found.items() if not key)


def _group(text: str, names: Mapping[str, str]) -> str:
    said = text.replace("重残", "重度残疾")
    return next((key for name, key in names.items() if said in name or name in said), "")


def name_household(rows: Sequence[Row]) -> tuple[str, str]:
    """Return door and head of a household from its rows; without a head the first person's name."""
    door = next((row.place.door for row in rows if row.place.door), "")
    head = next((row.place.head_name for row in rows if row.place.head_name), "")
    return door, head or rows[0].name
