"""Tell the rows of a register that hold no person: totals, fillers, blanks, repeated headers."""

import re
from enum import Enum

from webapp.register.value_rules import plain_cell

_REPEATED = 3  # headings that make a row the header again
_FOOTER = re.compile(
    r"(合计|总计|小计|共计|总人数|总户数|本页|累计):?.{0,12}"
    r"|(填报|填表|制表|审核|复核|经办|调查|单位|负责|打印|盖章|日期|说明|附注|备注|注)[^:]{0,8}:.*"
    r"|第.{1,6}页.*|(grand)?total:?.{0,12}|sum|subtotal",
    re.IGNORECASE,
)


class Skip(Enum):
    """Why a row is no person's."""

    HEADER = "header"
    FOOTER = "footer"
    BLANK = "blank"
    TITLE = "title"  # what stands below it may belong to another place


def is_header_again(cells: tuple[object, ...], headings: frozenset[str]) -> bool:
    """Tell whether the header stands here once more, as on every printed page."""
    texts = {cell.replace(" ", "") for cell in cells if isinstance(cell, str)}
    return len(texts & headings) >= min(_REPEATED, len(headings))


def no_person(cells: tuple[object, ...], *, name: str, has_household: bool) -> Skip | None:
    """Return why a row without sex, birth, number, relation and telephone is no person's.

    A name, or a household that somebody numbered, is kept: nobody may be lost here.
    """
    texts = [text for cell in cells if (text := plain_cell(cell))]
    if not texts:
        return Skip.BLANK
    if any(_FOOTER.fullmatch(text.replace(" ", "")) for text in (texts[0], name)):
        return Skip.FOOTER
    if name or has_household:
        return None
    return Skip.BLANK if all(text.isdigit() for text in texts) else Skip.TITLE
