"""Writes the table of all codes into docs/protocol.md: `make codes`."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "docs" / "protocol.md"
BEGIN = "<!-- codes: written by `make codes` -->\n"
END = "<!-- end of codes -->\n"


def list_codes() -> list[tuple[str, str]]:
    """Return the code and message of each Problem written down in webapp, ordered."""
    return sorted(
        (str(code.value), str(message.value))
        for _, code, message in _problems()
        if isinstance(code, ast.Constant) and isinstance(message, ast.Constant)
    )


def list_unwritten() -> list[str]:
    """Return the `file:line` of each Problem whose code or message is not a plain string there.

    Such a code cannot be found by searching, nor its message by the translator's tools.
    """
    return [
        place
        for place, *texts in _problems()
        if not all(isinstance(text, ast.Constant) for text in texts)
    ]


def write_codes(document: str) -> str:
    """Return the document with its table of codes made anew."""
    before, _, rest = document.partition(BEGIN)
    _, _, after = rest.partition(END)
    rows = [f"| `{code}` | {message} |" for code, message in list_codes()]
    return "\n".join([before + BEGIN, "| code | says |", "|---|---|", *rows, "", END]) + after


def _problems() -> Iterator[tuple[str, ast.expr | None, ast.expr | None]]:
    """Yield place, code and message of each `Problem(…)`; `Problem(**stored)` makes no new one."""
    for file in sorted((ROOT / "webapp").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "Problem":
                named = {word.arg: word.value for word in node.keywords}
                if node.args or None not in named:
                    texts = [*node.args, named.get("code"), named.get("message")]
                    yield f"{file.relative_to(ROOT)}:{node.lineno}", texts[0], texts[1]


if __name__ == "__main__":
    DOCUMENT.write_text(write_codes(DOCUMENT.read_text()))
