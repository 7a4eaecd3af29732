"""Every deed that the code writes into the log has words."""

import ast
import re

from tests.structure.source import list_modules, module_file
from webapp.inspection.log_views import DEEDS

VERB = re.compile(r"[a-z_]+\.[a-z_]+|sign_in|sign_out")
WRITERS = {"write_line", "_log"}


def test_every_deed_has_words() -> None:
    written = {verb for module in list_modules() for verb in _verbs(module)}

    assert sorted(written - DEEDS.keys()) == []


def _verbs(module: str) -> set[str]:
    """Return the texts that look like a deed and are passed on to write it down."""
    calls = [
        node
        for node in ast.walk(ast.parse(module_file(module).read_text()))
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in WRITERS
    ]
    texts = [text.value for call in calls for text in call.args if isinstance(text, ast.Constant)]
    return {text for text in texts if isinstance(text, str) and VERB.fullmatch(text)}
