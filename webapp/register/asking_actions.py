"""What the village head must settle after a register was taken in."""

from typing import Any

from sqlalchemy import select, update

from webapp import db
from webapp.register.book_queries import list_far_twins
from webapp.register.change_rules import tell
from webapp.register.compare_queries import say_place
from webapp.register.finding_rules import Finding, Home
from webapp.register.import_rules import ASKED
from webapp.register.match_rules import Known
from webapp.register.oddity_rules import Kind
from webapp.register.tables import Person, Question
from webapp.register.writing_actions import Writer

MARK_LENGTH = 16  # hex digits of the keyed hash that stands for a number
ABOUT_NUMBER = frozenset(ASKED.values()) - {Kind.BIRTHMISMATCH, Kind.SEXMISMATCH}
ANSWERED = "number_given"
_ABOUT = {Kind.BIRTHMISMATCH: {"born_on", "identity"}, Kind.SEXMISMATCH: {"sex", "identity"}}


class Asker:
    """Puts questions; `by` is who takes the register in."""

    def __init__(self, writer: Writer, *, by: str) -> None:
        self._writer = writer
        self._by = by

    def ask_about_row(self, one: Finding, village_id: str, household_id: str) -> None:
        """Ask about everything odd in a new person's row that somebody must settle."""
        for oddity in one.row.oddities:
            self._ask_about(one, oddity.kind, village_id, household_id)

    def ask_about_twin(self, one: Finding, twin: str, village_id: str, household_id: str) -> None:
        """Ask whether two people with one number are one."""
        self._writer.ask(
            "duplicate",
            {"row": one.row.row},
            village_id=village_id,
            household_id=household_id,
            person_id=one.person_id,
            other_id=twin,
        )

    def ask_about_far_twins(self, register_id: str, area_id: str) -> None:
        """Ask about numbers that somebody outside the township has."""
        found = list_far_twins(self._writer.session, register_id, area_id)
        for person_id, household_id, village_id, row, other_id in found:
            self._writer.ask(
                "duplicate",
                {"row": row},
                village_id=village_id,
                household_id=household_id,
                person_id=person_id,
                other_id=other_id,
            )

    def ask_about_move(self, one: Finding, known: Known, home: Home, group_id: str) -> None:
        """Ask whether somebody lives in another household now; nobody is moved in silence.

        The question knows which household that is, or what it takes to open its door.
        """
        place = home.place
        detail = {
            "place": say_place(place),
            "row": one.row.row,
            "household": home.household_id,
            "group": group_id,
            "door": home.door or place.household_no,
            "head_name": home.head_name or place.head_name,
        }
        self._writer.ask(
            "moved",
            detail,
            village_id=known.village_id,
            household_id=known.household_id,
            person_id=known.id,
        )

    def ask_about_change(self, one: Finding, known: Known) -> None:
        """Ask about what a changed number, birth or sex brings with it; a number answers asks."""
        if "identity" in one.taken:
            self._close_asks(known.id)
            self._ask_about_new_twin(one, known)
        for oddity in one.row.oddities:
            wanted = _ABOUT.get(oddity.kind, {"identity_given"})
            if wanted & one.taken.keys():
                self._ask_about(one, oddity.kind, known.village_id, known.household_id)

    def dispute_person(self, one: Finding, known: Known) -> None:
        """Ask which is right where register and canvass differ about a person."""
        marks = one.current.get("marks", {})
        for name, value in one.disputed.items():
            said = {
                "field": name,
                "base": tell(one.base.get(name)),
                "mine": tell(value),
                "theirs": tell(one.current[name]),
            }
            if name == "identity":
                said |= {"base": None, "theirs": _mark(one.current[name])}
            self._writer.ask(
                "conflict",
                {**said, **self._authors(marks.get(name, {})), "row": one.row.row},
                village_id=known.village_id,
                household_id=known.household_id,
                person_id=known.id,
            )

    def dispute_door(self, home: Home) -> None:
        """Ask which is right where register and canvass differ about a household."""
        known = home.known
        assert known is not None
        for name, value in home.disputed.items():
            said = {
                "field": name,
                "base": home.base.get(name),
                "mine": value,
                "theirs": getattr(known, name),
            }
            self._writer.ask(
                "conflict",
                {**said, **self._authors(known.marks.get(name, {}))},
                village_id=known.village_id,
                household_id=known.id,
            )

    def _authors(self, mark: dict[str, Any]) -> dict[str, Any]:
        return {
            "kept": "theirs",
            "mine_by": self._by,
            "mine_at": self._writer.at.isoformat(),
            "theirs_by": mark.get("by"),
            "theirs_at": mark.get("at"),
        }

    def _ask_about(self, one: Finding, kind: Kind, village_id: str, household_id: str) -> None:
        if kind not in ASKED:
            return
        detail: dict[str, Any] = {"row": one.row.row}
        if kind is Kind.BIRTHMISMATCH:
            detail |= {"given": tell(one.row.born_on), "number": tell(one.row.identity_born_on)}
        if kind is Kind.SEXMISMATCH:
            detail |= {"given": one.row.sex, "number": one.row.identity_sex}
        self._writer.ask(
            ASKED[kind],
            detail,
            village_id=village_id,
            household_id=household_id,
            person_id=one.person_id,
        )

    def _close_asks(self, person_id: str) -> None:
        self._writer.session.execute(
            update(Question)
            .where(
                Question.person_id == person_id,
                Question.kind.in_(ABOUT_NUMBER),
                Question.settled_at.is_(None),
            )
            .values(settled_at=self._writer.at, settled_by=self._by, choice=ANSWERED)
            .execution_options(synchronize_session=False)
        )

    def _ask_about_new_twin(self, one: Finding, known: Known) -> None:
        twin = self._writer.session.scalar(
            select(Person.id)
            .where(
                Person.identity_key == one.key,
                Person.id != known.id,
                Person.left_reason.is_(None),
            )
            .order_by(Person.id)
            .limit(1)
        )
        if twin:
            self.ask_about_twin(one, twin, known.village_id, known.household_id)


def _mark(number: str | None) -> str | None:
    return db.vault().name(number)[:MARK_LENGTH] if number else None
