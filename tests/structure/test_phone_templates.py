"""The templates that a phone renders are Jinja's, made functions of JavaScript."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from jinja2 import DictLoader, Environment

from tests.structure.source import ROOT
from tools import templates
from tools.template_values import UnknownPart

MARKUP = ROOT / "webapp/static/js/phone/markup.js"
RUN = """
import { readFileSync } from "node:fs";
const { code, cases } = JSON.parse(readFileSync(0, "utf8"));
const { templates } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
const known = { _: (text, { name = "" } = {}) => text.replace("%(name)s", name) };
const pages = cases.map(([name, context]) => templates[name]({ ...known, ...context }));
console.log(JSON.stringify(pages));
"""
FILES = {
    "_macros/box.html": """{# Boxes. #}
{% macro sign(name="", big=false) -%}
<b{% if big %} class="big"{% endif %}>{{ name }}{% if not name %}{{ _("none") }}{% endif %}</b>
{%- endmacro %}

{% macro box(text, kind="plain", sign_name="") -%}
{% set long = text ~ "!" %}
<p class="{{ kind }}">{{ long }} {{ sign(sign_name, big=true) }}</p>
{%- endmacro %}
""",
    "base.html": """<title>{% block title %}{{ _("Home") }}{% endblock %}</title>
<main>{% block main %}{% endblock %}</main>
{% if foot %}{% block foot %}<i>{{ foot }}</i>{% endblock %}{% endif %}
""",
    "all.html": """{% extends "base.html" %}
{% import "_macros/box.html" as boxes %}
{% from "_macros/box.html" import box as crate, sign %}
{% set heading %}{{ place.name }} & more{% endset %}
{% block title %}{{ heading }}{% endblock %}
{% block main %}
{{ boxes.box(place.name, sign_name="<x>") }}
{{ crate(_("Hello %(name)s", name=place.name), "it's") }}
{{ sign() }}{{ place.missing }}{{ boxes.sign(heading) }}
{% for item in items %}
{{ loop.index }}{% if loop.first %}a{% elif loop.last %}z{% else %}-{% endif %}{{ item.name }}
{% include "_part.html" %}
{% else %}
nothing `${here}` \\n
{% endfor %}
{% for one, other in pairs %}{{ one }}={{ other if other else "?" }} {% endfor %}
{% for year in range(3) %}{{ (year + 1) * 2 - 1 }}{% endfor %}
{% if kept is not none and "b" in "abc" and "d" not in ["a"] %}{{ items|length >= 1 }}{% endif %}
{{ drawn|safe }}{{ drawn }}{{ "<" if place.name == "x" else "a & b" }}
{{ {"k": [1, heading]}["k"]|length }}
{% endblock %}
""",
    "_part.html": """({{ item.name }} in {{ place.name }})
""",
}  # fmt: skip
CASES: list[tuple[str, dict[str, Any]]] = [
    (
        "all.html",
        {"place": {"name": "<东柏村> \"A\" & 'B'"}, "items": [], "pairs": [], "kept": None},
    ),
    (
        "all.html",
        {
            "place": {"name": "x"},
            "items": [{"name": name} for name in "uvw"],
            "pairs": [["a", "b"], ["c", ""]],
            "kept": [],
            "drawn": "<svg/>",
            "foot": "&",
        },
    ),
    ("_part.html", {"item": {"name": 1}, "place": {"name": None}}),
    ("base.html", {}),
]
UNKNOWN = {
    "an unknown filter": "{{ name|upper }}",
    "an unknown test": "{% if name is divisibleby(2) %}{% endif %}",
    "a condition in a loop's head": "{% for one in all if one %}{% endfor %}",
    "a method": "{{ all.items() }}",
    "a macro that is no macro": '{% from "_macros/box.html" import sign %}{{ sign }}',
    "an argument too many": '{% from "_macros/box.html" import sign %}{{ sign(1, 2, 3) }}',
    "an argument that is not there": '{% from "_macros/box.html" import sign %}{{ sign(tall=1) }}',
    "what a macro does not get": "{% macro one() %}{{ place }}{% endmacro %}",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(templates, "TEMPLATES", tmp_path)
    templates.read.cache_clear()
    (tmp_path / "_macros").mkdir()
    for name, source in FILES.items():
        (tmp_path / name).write_text(source)
    return tmp_path


def test_the_phone_writes_what_jinja_writes(folder: Path) -> None:
    jinja = Environment(
        loader=DictLoader(FILES), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    jinja.globals["_"] = lambda text, **places: text % places if places else text
    asked = sorted({name for name, _ in CASES})
    markup = MARKUP.read_text().replace("export ", "")
    given = {"code": f"{markup}{templates.write_code(asked)}", "cases": CASES}

    run = subprocess.run(
        ["node", "--input-type=module", "--eval", RUN],
        input=json.dumps(given), capture_output=True, text=True, check=True,
    )  # fmt: skip

    for ours, (name, context) in zip(json.loads(run.stdout), CASES, strict=True):
        theirs = jinja.get_template(name).render(context)
        assert _told(ours) == _told(theirs)
    assert folder.is_dir()


def test_what_a_page_needs_comes_with_it(folder: Path) -> None:
    assert templates.list_needed(["all.html"]) == [
        "_macros/box.html", "_part.html", "all.html", "base.html",
    ]  # fmt: skip
    assert folder.is_dir()


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_the_phone_does_not_know_stops_the_build(folder: Path, name: str) -> None:
    (folder / "odd.html").write_text(f"\n{UNKNOWN[name]}\n")

    with pytest.raises(UnknownPart, match=r"^odd\.html:2: not known on the phone: "):
        templates.write_code(["odd.html"])


def _told(html: str) -> str:
    """Return HTML with what both write differently on purpose: quotes, and names of true."""
    for one, other in (("&#34;", "&quot;"), ("True", "true"), ("None", "")):
        html = html.replace(one, other)
    return html
