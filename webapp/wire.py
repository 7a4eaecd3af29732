"""What comes over the wire: a form or JSON against a schema, told back as problems."""

from collections.abc import Mapping
from functools import cache
from typing import Any, cast

from marshmallow import EXCLUDE, Schema, ValidationError

from webapp.problems import Problem
from webapp.refusals import Refusal

FIELD_WRONG = Problem("field_wrong", "This value cannot be used here. Correct it and try again")
FIELD_MISSING = Problem("field_missing", "This is needed. Fill it in")


def load(schema: type[Schema], data: Mapping[str, Any]) -> Any:
    """Return what the schema makes of the data; raise Refusal with a problem for each bad field."""
    try:
        return _instance(schema).load(data)
    except ValidationError as error:
        raise Refusal(*_problems(cast("dict[str, Any]", error.messages))) from error


@cache
def _instance(schema: type[Schema]) -> Schema:
    """Return the one instance of a schema: to make it takes longer than to load with it."""
    return schema(unknown=EXCLUDE)


def _problems(messages: Mapping[str, Any]) -> list[Problem]:
    return [
        (FIELD_MISSING if "Missing data" in str(said) else FIELD_WRONG).at(str(name))
        for name, said in messages.items()
    ]
