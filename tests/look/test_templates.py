import re

import pytest

from tests.look.page import WEBAPP, render

SYMBOLS = set(re.findall(r'<symbol id="([\w-]+)"', (WEBAPP / "static/img/icons.svg").read_text()))
INLINE = re.compile(r"<[^>]*\s(?:style|on\w+)=|<style|<script(?![^>]*\ssrc=)")


@pytest.mark.parametrize("template", ["styleguide.html", "problem.html"])
def test_nothing_is_inline(template: str) -> None:
    page = render(template, status=404, code="", messages=[])

    assert INLINE.findall(page) == []


def test_every_sign_is_in_the_sprite() -> None:
    page = render("styleguide.html")

    used = set(re.findall(r"icons\.svg#([\w-]+)", page))

    assert used - SYMBOLS == set()
    assert SYMBOLS - used == set()


MACRO = re.compile(r"{% macro (\w+)\(")


def test_the_style_guide_shows_every_component() -> None:
    """Shown is what the page calls, and what those macros call in turn."""
    bodies: dict[str, str] = {}
    for file in sorted((WEBAPP / "templates/_macros").glob("*.html")):
        for part in re.split(r"(?={% macro )", file.read_text()):
            if found := MACRO.match(part):
                bodies[f"{file.stem}.{found[1]}"] = part
    shown: set[str] = set()
    waiting = [("", (WEBAPP / "templates/styleguide.html").read_text())]
    while waiting:
        home, text = waiting.pop()
        for folder, name in re.findall(r"\b(?:(\w+)\.)?(\w+)\(", text):
            for key in bodies.keys() - shown:
                stem, macro = key.split(".")
                is_meant = folder == stem or (not folder and (home or name in {"icon", "done"}))
                if macro == name and is_meant:
                    shown.add(key)
                    waiting.append((stem, bodies[key]))

    assert len(bodies) > 40
    assert bodies.keys() - shown == set()


def test_every_label_and_description_points_at_something() -> None:
    page = render("styleguide.html")

    ids = re.findall(r'\sid="([^"]+)"', page)
    wanted = re.findall(r'\s(?:for|aria-describedby|aria-labelledby|form)="([^"]+)"', page)

    assert sorted(set(ids)) == sorted(ids)
    assert {one for many in wanted for one in many.split()} - set(ids) == set()


@pytest.mark.parametrize("status", [400, 403, 404, 409, 413, 422, 429, 500, 503])
def test_every_error_says_what_happened_and_offers_a_way_on(status: int) -> None:
    said = ["This is what happened, and what to do."]
    page = render("problem.html", status=status, code="", messages=said, kept=None)

    assert len(re.findall(r"<h1>[^<]+</h1>\s*<p class=\"empty-text\">[^<]{20,}</p>", page)) == 1
    assert '<a class="button button-main" href="/">' in page


def test_a_refusal_is_told_in_its_own_words() -> None:
    said = ["The slip is void."]
    page = render("problem.html", status=422, code="slip_void", messages=said, kept=None)

    assert re.findall(r'<p class="empty-text">([^<]*)</p>', page) == ["The slip is void."]
    assert "Code slip_void" in page
