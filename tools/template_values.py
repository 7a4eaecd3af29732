"""Expressions of Jinja as JavaScript, as far as the round's templates use them."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from jinja2 import nodes
from markupsafe import escape

GLOBALS = {"_", "ngettext", "asset", "csrf_token", "say"}  # what the phone tells every page
COMPARED = {"eq": "==", "ne": "!=", "lt": "<", "lteq": "<=", "gt": ">", "gteq": ">="}
SIGNS: dict[type[nodes.Node], str] = {
    nodes.And: "&&",
    nodes.Or: "||",
    nodes.Add: "+",
    nodes.Sub: "-",
    nodes.Mul: "*",
}
LOOP = {"index": "(at + 1)", "index0": "at", "first": "!at", "last": "(at == all.length - 1)"}


class Code(str):
    """A piece of a page that is an expression; other pieces are HTML as it stands."""

    __slots__ = ()


class Macro(NamedTuple):
    """A macro as a function of JavaScript."""

    function: str
    arguments: list[str]


@dataclass(frozen=True)
class Scope:
    """What is known at a place of a template: names set there, macros, the loop around it."""

    name: str
    find_macro: Callable[[nodes.Node], Macro | None]
    names: frozenset[str] = frozenset()
    is_macro: bool = False
    is_loop: bool = False

    def knowing(self, names: Iterable[str], *, is_loop: bool = False) -> "Scope":
        """Return the scope inside, where more names are known."""
        return replace(self, names=self.names | set(names), is_loop=self.is_loop or is_loop)


class UnknownPart(Exception):
    """A template says something in a way that the phone does not know."""

    def __init__(self, node: nodes.Node, scope: Scope) -> None:
        super().__init__(f"{scope.name}:{node.lineno}: not known on the phone: {node}")


def html_of(pieces: Iterable[str]) -> str:
    """Return pieces of a page as one expression, a template literal where it must be."""
    kept = [piece for piece in pieces if piece]
    if len(kept) == 1 and isinstance(kept[0], Code):
        return f"({kept[0]})"
    return f"`{''.join(_in_literal(piece) for piece in kept)}`"


def shown(node: nodes.Node, scope: Scope) -> str:
    """Return what an output adds to a page."""
    match node:
        case nodes.TemplateData():
            return node.data
        case nodes.Const(value=str()):
            return str(escape(node.value))
        case nodes.CondExpr():
            no = shown(node.expr2, scope) if node.expr2 else ""
            branches = f"{html_of([shown(node.expr1, scope)])} : {html_of([no])}"
            return Code(f"{value(node.test, scope)} ? {branches}")
        case nodes.Filter(name="safe", node=nodes.Node() as inner):
            return Code(f"text({value(inner, scope)})")
        case nodes.Call() if macro := scope.find_macro(node.node):
            return Code(_call_macro(macro, node, scope))
    return Code(f"e({value(node, scope)})")


def value(node: nodes.Node, scope: Scope) -> str:  # noqa: C901, PLR0911, PLR0912 -- a table of nodes
    """Return an expression's value."""
    match node:
        case nodes.Const():
            return json.dumps(node.value, ensure_ascii=False)
        case nodes.Name():
            return _name(node, scope)
        case nodes.Getattr(node=nodes.Name(name="loop")) if scope.is_loop:
            return LOOP[node.attr]
        case nodes.Getattr():
            return f"{value(node.node, scope)}?.{node.attr}"
        case nodes.Getitem():
            return f"{value(node.node, scope)}?.[{value(node.arg, scope)}]"
        case nodes.Call():
            return _call(node, scope)
        case nodes.Filter(name="length", node=nodes.Node() as inner):
            return f"size({value(inner, scope)})"
        case nodes.Test(name="none"):
            return f"({value(node.node, scope)} === null)"
        case nodes.Compare(ops=[operand]):
            return _compare(value(node.expr, scope), operand.op, value(operand.expr, scope))
        case nodes.CondExpr():
            no = value(node.expr2, scope) if node.expr2 else '""'
            return f"({value(node.test, scope)} ? {value(node.expr1, scope)} : {no})"
        case nodes.Not():
            return f"!{value(node.node, scope)}"
        case nodes.Concat():
            parts = ['""', *(value(part, scope) for part in node.nodes)]
            return f"({' + '.join(parts)})"
        case nodes.BinExpr() if type(node) in SIGNS:
            sign = SIGNS[type(node)]
            return f"({value(node.left, scope)} {sign} {value(node.right, scope)})"
        case nodes.List() | nodes.Tuple():
            return f"[{', '.join(value(item, scope) for item in node.items)}]"
        case nodes.Dict():
            pairs = (f"{value(one.key, scope)}: {value(one.value, scope)}" for one in node.items)
            return f"{{{', '.join(pairs)}}}"
    raise UnknownPart(node, scope)


def _in_literal(piece: str) -> str:
    if isinstance(piece, Code):
        return "${" + piece + "}"
    return piece.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")


def _name(node: nodes.Name, scope: Scope) -> str:
    if node.name in scope.names:
        return f"${node.name}"
    if (scope.is_macro and node.name not in GLOBALS) or scope.find_macro(node):
        raise UnknownPart(node, scope)
    return f"c.{node.name}"


def _compare(one: str, sign: str, other: str) -> str:
    if sign in COMPARED:
        return f"({one} {COMPARED[sign]} {other})"
    return f"{'!' if sign == 'notin' else ''}within({one}, {other})"


def _call(node: nodes.Call, scope: Scope) -> str:
    if macro := scope.find_macro(node.node):
        return f"mark({_call_macro(macro, node, scope)})"
    if isinstance(node.node, nodes.Name) and node.node.name == "range":
        return f"range({value(node.args[0], scope)})"
    if not isinstance(node.node, nodes.Name) or node.node.name not in GLOBALS:
        raise UnknownPart(node, scope)
    given = [value(argument, scope) for argument in node.args]
    if node.kwargs:
        named = (f"{pair.key}: {value(pair.value, scope)}" for pair in node.kwargs)
        given.append(f"{{{', '.join(named)}}}")
    return f"c.{node.node.name}({', '.join(given)})"


def _call_macro(macro: Macro, node: nodes.Call, scope: Scope) -> str:
    """Return a call with all arguments in their places; those left out at the end stay so."""
    given = dict(zip(macro.arguments, node.args, strict=False))
    given |= {pair.key: pair.value for pair in node.kwargs}
    if set(given) - set(macro.arguments) or len(node.args) > len(macro.arguments):
        raise UnknownPart(node, scope)
    last = max((macro.arguments.index(name) for name in given), default=-1)
    places = macro.arguments[: last + 1]
    values = (value(given[name], scope) if name in given else "undefined" for name in places)
    return f"{macro.function}({', '.join(['c', *values])})"
