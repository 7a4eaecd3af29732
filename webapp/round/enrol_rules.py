"""What somebody answered at the door, read from the page: acts, texts and ways of answering."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from webapp.canvass.rules import ACT_MISSING, METHOD_MISSING, Act, Giver, Method
from webapp.refusals import Refusal
from webapp.round.offer_rules import number_of

FULL_AGE = 18  # years; Civil Code article 17: younger people answer with a guardian
UNDECIDED = frozenset({Act.DECLINE, Act.LATER})  # acts that bind to nothing
LONGEST = 60_000  # characters of one field that are shown again; a drawn signature has 20,000

FIELDS = (
    "seed",
    "tier",
    "given_by",
    "relation_guardian",
    "relation_proxy",
    "method",
    "archive_number",
    "witness",
    "is_read_aloud",
    "signature_path",
    "text_locale",
    "replaces",
    *(f"text_{act}" for act in Act),
)
RELATIONS = {str(Giver.GUARDIAN): "relation_guardian", str(Giver.PROXY): "relation_proxy"}
Typed = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one person said to the offer.

    `words` are the consent's fields but act, tier and amount; `notice` those of the act `privacy`
    where the privacy notice was shown beside it. `replaces` is the slip that gives way to a new
    one, or "".
    """

    person_id: str
    seed: str
    act: Act
    tier_fen: int | None
    words: Mapping[str, Any]
    notice: Mapping[str, Any] | None = None
    replaces: str = ""


def read_typed(form: Mapping[str, str]) -> dict[str, str]:
    """Return the fields of the page as typed, without what nobody can see."""
    return {name: _visible(form.get(name, ""))[:LONGEST] for name in FIELDS}


def read_answer(person_id: str, act_text: str, typed: Typed, *, heard_by: str) -> Answer:
    """Return the answer in a form; refuse one without act or without a way of giving it.

    Whoever declines or decides later binds themselves to nothing: without any other trace it is
    enough that the canvasser heard it.
    """
    if act_text not in set(Act):
        raise Refusal(ACT_MISSING)
    act = Act(act_text)
    method, witness = typed["method"], typed["witness"]
    is_blank = not method or (method == Method.SIGNATURE and not typed["signature_path"])
    if act in UNDECIDED and is_blank:
        method, witness = Method.SPOKEN, heard_by
    if not method:
        raise Refusal(METHOD_MISSING)
    words = {
        **_cited(typed[f"text_{act}"], typed),
        "given_by": typed["given_by"],
        "relation": relation_of(typed),
        "method": method,
        "archive_number": typed["archive_number"] if method == Method.FINGERPRINT else "",
        "witness": witness if method == Method.SPOKEN else "",
        "is_read_aloud": typed["is_read_aloud"] == "1",
        "signature": typed["signature_path"] if method == Method.SIGNATURE else None,
    }
    shown = "" if act is Act.PRIVACY else typed[f"text_{Act.PRIVACY}"]
    return Answer(
        person_id=person_id,
        seed=typed["seed"],
        act=act,
        tier_fen=number_of(typed["tier"]),
        words=words,
        notice={**words, **_cited(shown, typed)} if shown else None,
        replaces=typed["replaces"],
    )


def relation_of(typed: Typed) -> str:
    """Return how the person who answered is related, "" for the person themselves."""
    field = RELATIONS.get(typed["given_by"])
    return typed[field].strip() if field else ""


def _cited(text: str, typed: Typed) -> dict[str, str]:
    version, _space, digest = text.partition(" ")
    return {
        "text_version": version, "text_locale": typed["text_locale"], "text_digest": digest
    }  # fmt: skip


def _visible(text: str) -> str:
    return "".join(it for it in text if unicodedata.category(it) not in {"Cc", "Cs"})
