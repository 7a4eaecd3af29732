"""The part of a page that takes an answer: the text, who answers, and how it is given."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from flask_babel import gettext as _

from webapp.canvass.consent_actions import text_name
from webapp.canvass.rules import Act, Giver, Method
from webapp.plans.age_rules import age_on
from webapp.round.enrol_rules import FULL_AGE, Typed
from webapp.round.word_views import Reader

Record = Mapping[str, Any]


def form_part(
    person: Record, typed: Typed, act: Act, reader: Reader, faults: Mapping[str, str]
) -> dict[str, Any]:
    """Return what a page needs to take an answer to the text of `act`."""
    is_young = _is_young(person, reader.today)
    is_first = person["consent_act"] is None
    acts: list[Act] = [act] if act is Act.WITHDRAW else [act, Act.DECLINE, Act.LATER]
    acts += [Act.PRIVACY] if is_first else []
    return {
        "consent": _text(act, reader),
        "privacy": _privacy(reader) if is_first else None,
        "hidden": _hidden(typed, acts, reader),
        "givers": _givers(typed, faults, is_young=is_young),
        "given_by": typed["given_by"] or (Giver.GUARDIAN if is_young else Giver.SELF).value,
        "giver_hint": _("Under 18: the guardian answers and signs too") if is_young else "",
        "ways": _ways(typed, faults),
    }


def _is_young(person: Record, on: date) -> bool:
    born_on = person["born_on"]
    return born_on is not None and age_on(date.fromisoformat(born_on), on) < FULL_AGE


def _text(act: Act, reader: Reader) -> dict[str, Any]:
    text = reader.plan.text_of(f"consent_{act}")
    titles = {
        Act.ENROL: _("Wish to join"),
        Act.RENEW: _("Wish to renew"),
        Act.WITHDRAW: _("Takes the consent back"),
    }
    return {
        "id": "consent-text",
        "title": titles[act],
        "paragraphs": [line for line in text.said(reader.locale).split("\n") if line],
        "version": text.version,
        "language": "zh-Hans" if reader.locale.startswith("zh") else "en",
    }


def _privacy(reader: Reader) -> dict[str, Any]:
    """Return the notice that everybody is shown once, before their first answer."""
    text = reader.plan.text_of(text_name(Act.PRIVACY))
    return {
        "paragraphs": [line for line in text.said(reader.locale).split("\n") if line],
        "version": text.version,
        "language": "zh-Hans" if reader.locale.startswith("zh") else "en",
    }


def _hidden(typed: Typed, acts: Iterable[Act], reader: Reader) -> list[dict[str, str]]:
    """Return what the form carries unseen: the page's seed and the texts as they were shown."""
    texts = {f"text_{one}": reader.plan.text_of(text_name(one)) for one in acts}
    shown = {name: f"{text.version} {text.sha256(reader.locale)}" for name, text in texts.items()}
    values = {
        "seed": typed["seed"],
        "replaces": typed["replaces"],
        "text_locale": reader.locale,
        **shown,
    }
    return [{"name": name, "value": value} for name, value in values.items()]


def _givers(typed: Typed, faults: Mapping[str, str], *, is_young: bool) -> list[dict[str, str]]:
    guardian = _("Guardian, with the person") if is_young else _("Guardian")
    return [
        _giver(Giver.SELF, _("The person"), "", typed, faults),
        _giver(Giver.GUARDIAN, guardian, "relation_guardian", typed, faults),
        _giver(Giver.PROXY, _("Somebody else for the person"), "relation_proxy", typed, faults),
    ]


def _giver(
    giver: Giver, label: str, field: str, typed: Typed, faults: Mapping[str, str]
) -> dict[str, str]:
    text, error = typed.get(field, ""), faults.get(field, "")
    return {"value": giver.value, "label": label, "field": field, "text": text, "error": error}


def _ways(typed: Typed, faults: Mapping[str, str]) -> list[dict[str, Any]]:
    number = _field("archive_number", _("Archive number"), typed, faults)
    witness = _field("witness", _("Name of the witness"), typed, faults)
    return [
        _way(Method.SIGNATURE, _("Signed on the phone"), is_pad=True),
        _way(Method.FINGERPRINT, _("Fingerprint on paper"), number),
        _way(Method.SPOKEN, _("Spoken before a witness"), witness),
    ]


def _field(name: str, label: str, typed: Typed, faults: Mapping[str, str]) -> dict[str, str]:
    return {
        "name": name,
        "label": label,
        "value": typed[name],
        "hint": "",
        "error": faults.get(name, ""),
    }


def _way(
    method: Method, label: str, *fields: dict[str, str], is_pad: bool = False
) -> dict[str, Any]:
    return {
        "value": method.value, "label": label, "note": "", "is_pad": is_pad, "fields": [*fields]
    }  # fmt: skip
