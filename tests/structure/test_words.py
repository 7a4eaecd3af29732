"""Whatever a person reads comes out of the catalogue: no Chinese and no English beside it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from tests.structure.catalogue import list_msgids
from tests.structure.source import ROOT, WEBAPP

CHINESE = re.compile(r"[\u3400-\u9fff]")
# A sentence or a label: three words in a row, or a capital and a second word
ENGLISH = re.compile(r"(?<![-'])\b[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}\b|^[A-Z][a-z]+ [a-z]")
TELLS = {"_", "msgid", "Problem", "problem", "ngettext", "gettext"}
TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)
READ_ALOUD = re.compile(r'\s(?:aria-label|placeholder|title|alt)="([^"]*)"')
CLASSES = re.compile(r"\{% block look %\}.*?\{% endblock %\}")
OUTSIDE = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
LITERAL = re.compile(r'//[^\n]*|/\*.*?\*/|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\\n]|\\.)*)`', re.DOTALL)
# Chinese that is data, not words to a reader: what it is there for
CHINESE_DATA = {
    "areas/rules.py": "endings of place names",
    "errors.py": "the page of last resort, in both languages, for when there is no catalogue",
    "plans/amount_rules.py": "numerals of money",
    "slips/sheet_print.py": "a paper that law wants in Chinese",
    "slips/sheet_views.py": "the same",
    "slips/single_print.py": "the same",
    "slips/stub_print.py": "the same",
    "slips/three_up_print.py": "the same",
    "slips/wording_rules.py": "the same",
    "round/words_rules.py": "dates",
    "static/js/phone/practice_village.js": "made-up places and people",
    "static/js/rules/amount.js": "numerals of money",
    "static/js/rules/words.js": "dates",
    "static/js/views/paper_views.js": "a paper that law wants in Chinese",
    "static/js/views/sheet.js": "the same",
    "static/js/views/wording.js": "the same",
    "templates/base.html": "the name of the language, in itself",
    "templates/styleguide.html": "an amount in capitals",
}
# Headings and values that people write in a list, and the demo's places and people
INVENTED = re.compile(r"register/\w+_rules\.py|demo/\w+\.py")
# English that no person in the office or at a door reads
ENGLISH_ELSEWHERE = re.compile(r"(^|/)\w*cli\.py|plans/(check|shape)_rules\.py|config\.py|db\.py")
NAMES = {"中文", "English"}  # of the languages, each in itself
# How marshmallow begins to say that a field is missing, and a comment in a page
FOREIGN = {"Missing data", "<!-- here the work is told -->"}
CLASS = re.compile(r'[a-z-]+|[a-z-]+="\w*"?')  # what a macro writes into an attribute


def _files(*suffixes: str) -> list[Path]:
    files = [file for file in sorted(WEBAPP.rglob("*")) if file.suffix in suffixes]
    return [file for file in files if not {"built", "vendor"} & set(file.parts)]


@pytest.mark.parametrize("suffix", [".py", ".js", ".html"])
def test_no_chinese_stands_in_the_code(suffix: str) -> None:
    found = {
        _name(file): said
        for file in _files(suffix)
        if (said := [text for text in _said(file) if CHINESE.search(text)])
        and not INVENTED.fullmatch(_name(file))
    }

    assert found.keys() - CHINESE_DATA.keys() == set(), found
    assert {name for name in CHINESE_DATA if name.endswith(suffix)} - found.keys() == set()


def test_no_english_stands_in_the_code_but_what_is_in_the_catalogue() -> None:
    told = list_msgids()
    found = [
        f"{_name(file)}: {text}"
        for file in _files(".py", ".js")
        if not ENGLISH_ELSEWHERE.search(_name(file))
        for text in _said(file)
        if ENGLISH.search(text) and not CHINESE.search(text) and text not in told | FOREIGN
    ]

    assert found == []


def test_no_english_stands_in_a_template() -> None:
    found = [
        f"{_name(file)}: {text}"
        for file in _files(".html")
        for text in _of_template(file)
        if re.search(r"[A-Za-z]{2,}", text) and text not in NAMES and not CLASS.fullmatch(text)
    ]

    assert found == []


def _name(file: Path) -> str:
    return str(file.relative_to(WEBAPP))


def _said(file: Path) -> Iterator[str]:
    """Yield the texts of a file that are not already marked as messages."""
    if file.suffix == ".py":
        yield from _of_python(ast.parse(file.read_text()))
    elif file.suffix == ".js":
        yield from _of_script(file.read_text())
    else:
        yield from _of_template(file)
        yield from (text for text in _constants(file) if CHINESE.search(text))


def _of_python(tree: ast.Module) -> Iterator[str]:
    """Yield texts; docstrings, messages, and what an exception or a log tells are none."""
    passed: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            passed |= {first.value for first in node.body[:1] if isinstance(first, ast.Expr)}
        elif isinstance(node, ast.Raise) or (isinstance(node, ast.Call) and _is_told(node)):
            passed |= set(ast.walk(node))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in passed:
            yield node.value


def _is_told(call: ast.Call) -> bool:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    return name in TELLS or name in {"exception", "warning", "info", "error"}


def _of_script(source: str) -> Iterator[str]:
    """Yield texts; what an exception tells is none."""
    for found in LITERAL.finditer(source):
        text = found[1] if found[1] is not None else found[2]
        if text and not re.search(r"(Error|warn)\(\s*$", source[: found.start()]):
            yield text


def _of_template(file: Path) -> Iterator[str]:
    """Yield what stands between tags and in attributes that are read aloud, as it is."""
    source = OUTSIDE.sub("\0", CLASSES.sub("", file.read_text()))
    for text in [*re.split("[\0\n]", TAG.sub("\n", source)), *READ_ALOUD.findall(source)]:
        if text.strip() and "\0" not in text:
            yield text.strip()


def _constants(file: Path) -> Iterator[str]:
    tree = Environment(autoescape=True).parse(file.read_text())
    for node in tree.find_all(nodes.Const):
        if isinstance(node.value, str):
            yield node.value


def test_what_a_phone_says_is_in_the_catalogue() -> None:
    said = re.compile(r'\b(?:_|msgid)\(\s*"((?:[^"\\]|\\.)*)"')
    source = "\n".join(file.read_text() for file in _files(".js"))

    assert {text for text in said.findall(source) if text} - list_msgids() == set()
    assert (ROOT / "webapp/static/built/messages.js").is_file()
