"""What the structural tests read: the files of webapp and what each module imports."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WEBAPP = ROOT / "webapp"
FEATURES = (
    "audit", "plans", "areas", "accounts", "register", "canvass", "slips", "bank", "coverage",
    "review", "pensions", "inspection", "sync", "round", "demo",
)  # fmt: skip
LAYERS = (
    "rules", "reading", "print", "tables", "records", "queries", "actions", "schemas", "handlers",
    "views", "routes", "cli",
)  # fmt: skip


def list_modules() -> list[str]:
    """Return the dotted name of every Python module of webapp but the empty `__init__`."""
    files = [file for file in sorted(WEBAPP.rglob("*.py")) if file.name != "__init__.py"]
    return [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files]


def module_file(module: str) -> Path:
    """Return the file of a module."""
    return ROOT.joinpath(*module.split(".")).with_suffix(".py")


@cache
def imported(module: str) -> frozenset[str]:
    """Return the dotted name of every module that `module` imports, in full."""
    return frozenset(_imported(ast.parse(module_file(module).read_text())))


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if module_file(inner).exists() else node.module


def feature(module: str) -> str | None:
    """Return the feature that a module belongs to; None for those beside the features."""
    parts = module.split(".")
    return parts[1] if parts[0] == "webapp" and (WEBAPP / parts[1]).is_dir() else None


def layer(module: str) -> str:
    """Return the layer of a module: `money_rules` is a `rules`."""
    return re.split(r"[._]", module)[-1]


def list_text_files() -> list[Path]:
    """Return every file of the project's own that people read as text."""
    skipped = {"node_modules", "__pycache__", "vendor", "build", "screens", "instance"}
    kinds = {".py", ".js", ".mjs", ".html", ".css", ".toml", ".md", ".json", ".txt", ".sh", ".po"}
    files = (path for path in ROOT.rglob("*") if path.suffix in kinds or path.name == "Makefile")
    return [file for file in files if not _is_hidden(file) and not skipped & set(file.parts)]


def _is_hidden(file: Path) -> bool:
    return bool(re.search(r"(^|/)\.(?!ci/)", str(file.relative_to(ROOT))))
