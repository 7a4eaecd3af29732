"""Slips of the practice village, which are worth nothing: how they are known at the counter."""

import re

from webapp.problems import Problem
from webapp.refusals import Refusal
from webapp.slips.reference_rules import plain

SLIP_PRACTICE = Problem(
    "slip_practice",
    "This is a practice slip, made while learning. Nobody owes anything: take no money",
    "q",
)
_PRACTICE = re.compile(r"/PRACTICE\b|\bRF[\s-]*00")


def refuse_practice(text: str) -> None:
    """Refuse a scanned or typed text that is that of a practice slip.

    >>> refuse_practice("RF81 0000 0100 0042")
    >>> refuse_practice("HTTPS://BULOU.CN/PRACTICE")
    Traceback (most recent call last):
    webapp.refusals.Refusal: slip_practice
    """
    if _PRACTICE.search(plain(text)):
        raise Refusal(SLIP_PRACTICE)
