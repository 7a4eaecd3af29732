"""A problem: what is wrong with something typed, and what to do about it."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

_NOTHING: Mapping[str, str] = MappingProxyType({})


def msgid(text: str) -> str:
    """Mark a text of a table for translation; whoever shows it translates it."""
    return text


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong, with a permanent code.

    `message` is an English gettext msgid with `%(name)s` places that `params` fill.
    `field` names the form field it belongs to; "" is the form as a whole.
    """

    code: str
    message: str
    field: str = ""
    params: Mapping[str, str] = dataclasses.field(default_factory=lambda: _NOTHING, hash=False)

    def at(self, name: str) -> "Problem":
        """Return the same problem, said of another field."""
        return replace(self, field=name)

    def of(self, **params: str) -> "Problem":
        """Return the same problem with the places of its message filled."""
        return replace(self, params=MappingProxyType({**self.params, **params}))
