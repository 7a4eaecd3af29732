"""The form of a person: the number first, which fills birth and sex."""

from collections.abc import Sequence

from flask_babel import gettext as _

from webapp.problems import Problem
from webapp.register.identity_rules import (
    IDENTITY_BIRTH,
    IDENTITY_CHARACTERS,
    IDENTITY_CHECK,
    IDENTITY_FUTURE,
    IDENTITY_LENGTH,
)
from webapp.round.door_views import where
from webapp.round.list_rules import Record
from webapp.round.member_form_rules import ELSEWHERE, TEXTS
from webapp.round.queries import Door
from webapp.round.typed_rules import Typed, list_of, text_of
from webapp.round.word_views import (
    Context,
    Reader,
    form_context,
    hukou_kinds,
    options,
    person_name,
    relations,
    schemes,
    sexes,
)
from webapp.round.words_rules import say_full_day

FIELDS = (
    "identity", "born_on", "born_in", "sex", "relation", "hukou", "hukou_kind", "scheme", *TEXTS,
)  # fmt: skip
CONTRADICTING = {"birth_mismatch", "sex_mismatch"}
NUMBER_PROBLEMS = (
    IDENTITY_CHARACTERS, IDENTITY_LENGTH, IDENTITY_BIRTH, IDENTITY_CHECK, IDENTITY_FUTURE,
)  # fmt: skip
CARRIED = ("seed", "person", "was")


def new_member_view(
    door: Door,
    reader: Reader,
    typed: Context,
    problems: Sequence[Problem],
    *,
    is_child: bool,
    hint: str,
) -> Context:
    """Return the form for somebody whom no list has; `hint` is what the number told."""
    place = where(door)
    return {
        **_shared(reader, typed, problems),
        "heading": _("Add somebody under %(age)s", age=reader.plan.joining.min_age)
        if is_child
        else _("Add a member"),
        "kicker": place["title"],
        "back": {"href": place["here"], "label": place["title"]},
        "action": f"{place['here']}/people",
        "new_href": f"{place['here']}/people/new",
        "child_href": f"{place['here']}/people/new?child=1",
        "is_child": is_child,
        "is_new": True,
        "number_label": _("Identity number"),
        "number_hint": _("18 characters, as on the card"),
        "has_identity": True,
        "hint": hint,
        "masked": "",
        "min_age": str(reader.plan.joining.min_age),
        "today": reader.today.isoformat(),
        "relations": _relations(with_head=not door.people),
    }


def edit_member_view(
    person: Record,
    door: Door,
    reader: Reader,
    typed: Context,
    problems: Sequence[Problem],
    *,
    is_child: bool,
) -> Context:
    """Return the form that puts a person right; the number is typed anew to change it."""
    here, name = f"/round/people/{person['id']}", person_name(person, reader)
    return {
        **_shared(reader, typed, problems),
        "heading": _("Correct %(name)s", name=name),
        "kicker": where(door)["title"],
        "back": {"href": here, "label": name},
        "action": here,
        "is_child": False,
        "is_new": False,
        "number_label": _("New identity number") if person["identity"] else _("Identity number"),
        "number_hint": _("Only if the one on the list is wrong"),
        "has_identity": not is_child,
        "hint": "",
        "masked": person["identity"] or "",
        "min_age": str(reader.plan.joining.min_age),
        "today": reader.today.isoformat(),
        "relations": _relations(with_head=True),
    }


def told_by_number(born_on: str, sex: str, reader: Reader) -> str:
    """Return what a number says of its owner."""
    day = say_full_day(born_on, reader.locale)
    return str(_("The number says %(sex)s, born %(day)s", sex=sexes()[sex], day=day))


def typed_from(person: Record) -> Context:
    """Return a person's facts as the form holds them."""
    return {
        **{name: person[name] for name in TEXTS},
        "relation": person["relation"],
        "sex": person["sex"],
        "born_on": person["born_on"] or "",
        "hukou": "here" if person["hukou_here"] else ELSEWHERE,
        "hukou_kind": person["hukou_kind"],
        "scheme": person["scheme"],
        "is_student": "1" if person["is_student"] else "",
        "is_enrolled": "1" if person["is_enrolled"] else "",
        "special_groups": list(person["special_groups"]),
    }


def facts_of_record(person: Record) -> Context:
    """Return a person's facts as an amendment names them: what was, when the form was shown."""
    names = (*TEXTS, "relation", "sex", "born_on", "hukou_kind", "hukou_here", "is_student")
    more = ("scheme", "is_enrolled", "special_groups")
    return {**{name: person[name] for name in (*names, *more)}, "identity": person["identity_mark"]}


def _shared(reader: Reader, typed: Typed, problems: Sequence[Problem]) -> Context:
    chosen = list_of(typed, "special_groups")
    return {
        **form_context(FIELDS, typed, problems),
        "hidden": [{"name": name, "value": text_of(typed, name)} for name in CARRIED],
        "ticks": {
            name: bool(text_of(typed, name))
            for name in ("no_card", "keep_both", "is_student", "is_enrolled")
        },
        "can_keep_both": bool(text_of(typed, "keep_both"))
        or any(problem.code in CONTRADICTING for problem in problems),
        "sexes": options(sexes()),
        "sayings": [{"code": one.code, "text": _(one.message)} for one in NUMBER_PROBLEMS]
        + [{"code": "told", "text": _("The number says %(sex)s, born %(day)s")}],
        "hukous": [
            {"value": "here", "label": _("Here")},
            {"value": ELSEWHERE, "label": _("Elsewhere"), "note": _("Joins where registered")},
        ],
        "hukou_kinds": options(hukou_kinds()),
        "schemes": options(schemes()),
        "special_groups": [
            {
                "value": group.key,
                "label": group.name.said(reader.locale),
                "note": group.proof.said(reader.locale),
                "is_checked": group.key in chosen,
            }
            for group in reader.plan.special_groups
        ],
    }


def _relations(*, with_head: bool) -> list[dict[str, str]]:
    choose = {"value": "", "label": str(_("Choose")), "note": ""}
    rows = options({key: said for key, said in relations().items() if with_head or key != "0"})
    return [choose, *rows]
