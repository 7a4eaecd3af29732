"""The number of a slip: ISO 11649, made on a phone without asking anybody.

`RF`, two check digits, then twelve digits: six of the block leased to the device and six that
the device counts. Mod 97-10 over digits finds every wrong digit and every swap of neighbours.

>>> mint_reference(1, 42)
'RF81000001000042'
>>> grouped("RF81000001000042")
'RF81 0000 0100 0042'
>>> read_reference(" rf81 0000 0100 0042 ")
'RF81000001000042'
"""

import re
import unicodedata

from stdnum import iso11649
from stdnum.iso7064 import mod_97_10

from webapp.problems import Problem
from webapp.refusals import Refusal

BLOCK_LIMIT = 1_000_000  # six digits
COUNTER_LIMIT = 1_000_000  # six digits; a phone that reaches it leases another block
_DIGITS = 14  # two check digits and the body

REFERENCE_EMPTY = Problem(
    "reference_empty", "Type the slip number printed on the slip", field="reference"
)
REFERENCE_LENGTH = Problem(
    "reference_length",
    "A slip number has 14 digits after RF, this one has %(count)s",
    field="reference",
)
REFERENCE_CHARACTERS = Problem(
    "reference_characters",
    "A slip number is RF and digits only, look again at %(found)s",
    field="reference",
)
REFERENCE_CHECK = Problem(
    "reference_check",
    "This slip number has a wrong or swapped digit, compare it with the paper",
    field="reference",
)

_SEPARATORS = re.compile(r"[\s\-._·•]")
_EDGES = re.compile(r"^[^0-9A-Z]+|[^0-9A-Z]+$")
_STRANGE = re.compile(r"[^0-9]")
# A scanner types "/" and a Chinese input method in front of it writes "、".
_SLASHES = str.maketrans({"、": "/", "\\": "/"})


def mint_reference(block: int, counter: int) -> str:
    """Return the reference of the `counter`-th slip of a device block, 16 characters."""
    if not (0 <= block < BLOCK_LIMIT and 0 <= counter < COUNTER_LIMIT):
        raise ValueError(f"block {block} or counter {counter} is not of six digits")
    body = f"{block:06}{counter:06}"
    return f"RF{mod_97_10.calc_check_digits(body + 'RF')}{body}"


def read_reference(text: str) -> str:
    """Return the reference in what a teller typed, or a scanner for them.

    Takes spaces, hyphens, lower case, full-width characters, a missing RF, words around it, and
    the whole address of a slip. Raises Refusal with one of the four problems above.
    """
    typed = _SEPARATORS.sub("", split_path(text)[0])
    typed = _EDGES.sub("", typed[max(typed.rfind("RF"), 0) :])
    if not typed:
        raise Refusal(REFERENCE_EMPTY)
    digits = typed.removeprefix("RF")
    if strange := _STRANGE.search(digits):
        raise Refusal(REFERENCE_CHARACTERS.of(found=strange.group()))
    if len(digits) != _DIGITS:
        raise Refusal(REFERENCE_LENGTH.of(count=str(len(digits))))
    if not _is_checked(f"RF{digits}"):
        raise Refusal(REFERENCE_CHECK)
    return f"RF{digits}"


def split_reference(reference: str) -> tuple[int, int]:
    """Return the device block and the counter of a checked reference."""
    return int(reference[4:10]), int(reference[10:])


def grouped(reference: str) -> str:
    """Return the reference in groups of four, as it is printed and read aloud."""
    return iso11649.format(reference)


def plain(text: str) -> str:
    """Return what was typed in half-width upper case, without invisible characters."""
    shown = "".join(c for c in text if unicodedata.category(c) not in {"Cf", "Cc", "Cs"})
    return unicodedata.normalize("NFKC", shown).upper().translate(_SLASHES)


def split_path(text: str) -> tuple[str, str]:
    """Return the two last parts of a slip's address; anything else is wholly the first part."""
    address = re.split(r"[?#]", plain(text), maxsplit=1)[0]
    first, _, second = address.rpartition("/S/")[2].partition("/")
    return first, second


def _is_checked(reference: str) -> bool:
    # Mod 97 alone also passes 00, 01 and 99, which are other spellings of 97, 98 and 02.
    return "02" <= reference[2:4] <= "98" and iso11649.is_valid(reference)
