"""The file in which one phone's queue travels on another: what stands in it, and what is none."""

import json
from dataclasses import dataclass
from typing import Any, TypeGuard

from webapp.problems import Problem
from webapp.refusals import Refusal

FORMAT = "bulou-rescue"
VERSION = 1
LARGEST = 16 * 1024 * 1024  # bytes; ten thousand entries with a signature in every tenth
MOST = 20_000  # entries

RESCUE_MISSING = Problem("rescue_missing", "Choose the file that the other phone saved", "file")
RESCUE_UNREADABLE = Problem(
    "rescue_unreadable",
    "This file holds no records of a phone. Choose the file that the other phone saved",
    "file",
)
RESCUE_NEWER = Problem(
    "rescue_newer", "This file comes from a newer version of the app. Update this one first", "file"
)
RESCUE_TOO_LARGE = Problem(
    "rescue_too_large", "This file is larger than any phone saves. Choose another", "file"
)


@dataclass(frozen=True, slots=True)
class Rescue:
    """A phone's queue: the texts of its entries in order, byte for byte."""

    device_id: str
    entries: tuple[str, ...]


def read_rescue(content: bytes) -> Rescue:
    """Return the queue in a file; raise Refusal when it holds none.

    >>> read_rescue(b'{"format":"bulou-rescue","v":1,"device":"d","entries":["{}"]}')
    Rescue(device_id='d', entries=('{}',))
    """
    if not content:
        raise Refusal(RESCUE_MISSING)
    if len(content) > LARGEST:
        raise Refusal(RESCUE_TOO_LARGE)
    data = _read_json(content)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise Refusal(RESCUE_UNREADABLE)
    if data.get("v") != VERSION:
        raise Refusal(RESCUE_NEWER)
    device_id, entries = data.get("device"), data.get("entries")
    if not isinstance(device_id, str) or not _are_texts(entries):
        raise Refusal(RESCUE_UNREADABLE)
    return Rescue(device_id, tuple(entries))


def find_device(text: str) -> str | None:
    """Return the device that an entry names, or None."""
    data = _read_json(text)
    found = data.get("device") if isinstance(data, dict) else None
    return found if isinstance(found, str) else None


def _read_json(content: bytes | str) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def _are_texts(entries: Any) -> TypeGuard[list[str]]:
    return (
        isinstance(entries, list)
        and len(entries) <= MOST
        and all(isinstance(text, str) for text in entries)
    )
