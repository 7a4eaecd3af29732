"""Turns the round's Jinja templates into JavaScript that returns the same HTML.

`python -m tools.templates NAME…` prints as JSON the code of these templates and all they need, and
which those are. Jinja itself reads them, so blanks and precedence are the server's. What a template
says in a way that is not known here stops the build and names file and line.
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from jinja2 import Environment, nodes

from tools.template_values import Code, Macro, Scope, UnknownPart, html_of, shown, value

TEMPLATES = Path("webapp/templates")
JINJA = Environment(trim_blocks=True, lstrip_blocks=True, autoescape=True)  # as in webapp/app.py

Body = Sequence[nodes.Node]
Taking = nodes.Extends | nodes.Include | nodes.Import | nodes.FromImport
Setting = nodes.Assign | nodes.AssignBlock


@dataclass
class Template:
    """One file as Jinja reads it, and what its names mean."""

    name: str
    tree: nodes.Template
    modules: dict[str, str] = field(default_factory=dict)  # files by the name they are given here
    macros: dict[str, Macro] = field(default_factory=dict)

    @property
    def scope(self) -> Scope:
        """What is known everywhere in it."""
        return Scope(self.name, self.find_macro)

    def find_macro(self, node: nodes.Node) -> Macro | None:
        """Return the macro that a node names."""
        match node:
            case nodes.Name():
                return self.macros.get(node.name)
            case nodes.Getattr(node=nodes.Name(name=module)) if module in self.modules:
                return read(self.modules[module]).macros[node.attr]
        return None


def main() -> None:
    """Print the code of the templates named on the command line."""
    asked = sys.argv[1:]
    print(json.dumps({"code": write_code(asked), "names": list_needed(asked)}))


def write_code(names: list[str]) -> str:
    """Return the code of templates and of all they need; `templates` holds the former by name."""
    lines = [line for name in list_needed(names) for line in write_template(read(name))]
    table = ",\n".join(f"{json.dumps(name)}: {_slug(name)}" for name in names)
    return "\n".join([*lines, f"export const templates = {{\n{table},\n}};\n"])


def list_needed(names: list[str]) -> list[str]:
    """Return templates with all that they extend, include and import."""
    found: set[str] = set()
    waiting = [*names]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [_file_of(node) for node in read(name).tree.find_all(Taking.__args__)]
    return sorted(found)


@cache
def read(name: str) -> Template:
    """Return a template with what its names mean."""
    source = (TEMPLATES / name).read_text(encoding="utf-8")
    template = Template(name, JINJA.parse(source, name, name))
    for node in template.tree.body:
        match node:
            case nodes.Import():
                template.modules[node.target] = _file_of(node)
            case nodes.FromImport():
                pairs = [one if isinstance(one, tuple) else (one, one) for one in node.names]
                known = read(_file_of(node)).macros
                template.macros |= {ours: known[theirs] for theirs, ours in pairs}
            case nodes.Macro():
                arguments = [argument.name for argument in node.args]
                template.macros[node.name] = Macro(_slug(name, node.name), arguments)
    return template


def write_template(template: Template) -> list[str]:
    """Return the functions of a template: its macros, its blocks and the page itself."""
    name, scope, body = template.name, template.scope, template.tree.body
    macros = [_write_macro(node, scope) for node in body if isinstance(node, nodes.Macro)]
    blocks = {
        block.name: _write_function(["c", "b"], block.body, scope)
        for block in template.tree.find_all(nodes.Block)
    }
    base = next((_file_of(node) for node in body if isinstance(node, nodes.Extends)), "")
    if base:
        first = "".join(f"{_set(node, scope)}; " for node in _list_settings(body))
        own = ", ".join(f"{block}: {code}" for block, code in blocks.items())
        return [
            *macros,
            f"const {_slug(name)} = (c) => {{ {first}return {_slug(base)}(c, {{ {own} }}); }};",
        ]
    usual = [f"const {_slug(name, block)} = {code};" for block, code in blocks.items()]
    page = _write_function(["c", "b = {}"], body, scope)
    return [*macros, *usual, f"const {_slug(name)} = {page};"]


def _write_macro(macro: nodes.Macro, scope: Scope) -> str:
    names = [argument.name for argument in macro.args]
    inner = Scope(scope.name, scope.find_macro, frozenset(names), is_macro=True)
    usual = [f" = {value(default, inner)}" for default in macro.defaults]
    padded = [""] * (len(names) - len(usual)) + usual
    arguments = [f"${name}{default}" for name, default in zip(names, padded, strict=True)]
    code = _write_function(["c", *arguments], macro.body, inner)
    return f"const {_slug(scope.name, macro.name)} = {code};"


def _write_function(arguments: list[str], body: Body, scope: Scope) -> str:
    """Return a function; what is set in its body is known in it alone."""
    names = sorted({_name_of(node) for node in _list_settings(body)})
    html = html_of(_write_all(body, scope.knowing(names)))
    head = f"({', '.join(arguments)}) =>"
    if not names:
        return f"{head} {html}"
    return f"{head} {{ let {', '.join(f'${name}' for name in names)}; return {html}; }}"


def _write_all(body: Body, scope: Scope) -> list[str]:
    return [piece for node in body for piece in _write(node, scope)]


def _write(node: nodes.Node, scope: Scope) -> list[str]:  # noqa: PLR0911 -- a table of nodes
    """Return what a node adds to a page."""
    match node:
        case nodes.Output():
            return [shown(part, scope) for part in node.nodes]
        case nodes.If():
            return [Code(_write_if(node, scope))]
        case nodes.For(test=None, recursive=False):
            return [Code(_write_for(node, scope))]
        case nodes.Assign() | nodes.AssignBlock():
            return [Code(f'({_set(node, scope)}, "")')]
        case nodes.Block():
            return [Code(f"(b.{node.name} ?? {_slug(scope.name, node.name)})(c, b)")]
        case nodes.Include():
            names = "".join(f", {name}: ${name}" for name in sorted(scope.names))
            return [Code(f"{_slug(_file_of(node))}({f'{{ ...c{names} }}' if names else 'c'})")]
        case nodes.Import() | nodes.FromImport() | nodes.Macro():
            return []
    raise UnknownPart(node, scope)


def _write_if(node: nodes.If, scope: Scope) -> str:
    code = ""
    for one in [node, *node.elif_]:
        code += f"{value(one.test, scope)} ? {html_of(_write_all(one.body, scope))} : "
    return code + html_of(_write_all(node.else_, scope))


def _write_for(node: nodes.For, scope: Scope) -> str:
    if isinstance(node.target, nodes.Name):
        names = [node.target.name]
        target = f"${names[0]}"
    else:
        names = [name.name for name in node.target.find_all(nodes.Name)]
        target = f"[{', '.join(f'${name}' for name in names)}]"
    inner = scope.knowing(names, is_loop=True)
    counts = any(name.name == "loop" for one in node.body for name in one.find_all(nodes.Name))
    draw = _write_function([target, *(("at", "all") if counts else ())], node.body, inner)
    none = f", () => {html_of(_write_all(node.else_, scope))}" if node.else_ else ""
    return f"each({value(node.iter, scope)}, {draw}{none})"


def _set(node: Setting, scope: Scope) -> str:
    """Return an assignment; at the top of a page that extends another, all its blocks know it."""
    name = _name_of(node)
    place = f"${name}" if name in scope.names else f"c.{name}"
    if isinstance(node, nodes.Assign):
        return f"{place} = {value(node.node, scope)}"
    return f"{place} = mark({html_of(_write_all(node.body, scope))})"


def _list_settings(body: Body) -> list[Setting]:
    """Return what is set in a body; loops in it are functions of their own."""
    found = [node for node in body if isinstance(node, Setting)]
    for node in body:
        if isinstance(node, nodes.If):
            found += _list_settings([*node.body, *node.elif_, *node.else_])
    return found


def _name_of(node: Setting) -> str:
    assert isinstance(node.target, nodes.Name)  # the round sets one name at a time
    return node.target.name


def _file_of(node: nodes.Node) -> str:
    """Return the file that is extended, included or imported, which must stand there."""
    assert isinstance(node, Taking)
    assert isinstance(node.template, nodes.Const)
    return str(node.template.value)


def _slug(name: str, part: str = "") -> str:
    """Return what a template's function is called, or that of one of its blocks or macros."""
    words = name.removesuffix(".html").removeprefix("_macros/").replace("/", "_")
    return f"{words}__{part}" if part else f"page_{words}"


if __name__ == "__main__":
    main()
