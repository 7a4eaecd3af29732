"""Answers made small for the way: by brotli or gzip, as the browser understands.

What has an ETag and is no page is the same for everybody and for long, so it is packed once, as
small as can be; a page is packed quickly. Whoever listens in could guess a page's secrets from its
packed length, by having somebody ask for it again and again (BREACH), so a page has a header of
random length.
"""

import gzip
import secrets
from collections.abc import Callable
from functools import lru_cache
from http import HTTPStatus

import brotli  # type: ignore[import-untyped]
from flask import Flask, Response, request

PACKED = {  # everything else we send is packed as it is, or small
    "application/json", "application/manifest+json", "image/svg+xml", "text/css", "text/csv",
    "text/html", "text/javascript", "text/plain",
}  # fmt: skip
LEAST = 500  # bytes; less fits into one packet anyway
KEPT = 256  # answers; a release has about a hundred
PADDING = 48  # bytes at most

PACKERS: dict[str, Callable[[bytes, bool], bytes]] = {  # the better one first
    "br": lambda content, is_lasting: brotli.compress(content, quality=11 if is_lasting else 4),
    "gzip": lambda content, is_lasting: gzip.compress(content, 9 if is_lasting else 5, mtime=0),
}


def pack_answers(app: Flask) -> None:
    """Let every answer be packed that becomes smaller by it."""
    app.after_request(_pack)


def _pack(response: Response) -> Response:
    if response.mimetype not in PACKED:
        return response
    response.vary.add("Accept-Encoding")
    encoding = request.accept_encodings.best_match(PACKERS)
    if encoding is None or not _is_worth_packing(response):
        return response
    tag, _is_weak = response.get_etag()
    is_lasting = bool(tag) and response.mimetype != "text/html"
    response.direct_passthrough = False  # a file is read whole
    pack = _pack_once if is_lasting else _pack_quickly
    response.set_data(pack(encoding, response.get_data()))
    response.headers["Content-Encoding"] = encoding
    response.headers.pop("Accept-Ranges", None)
    if tag:
        response.set_etag(tag, weak=True)  # the same for every encoding, as a strong one may not be
    if not is_lasting:
        response.headers["X-Padding"] = "-" * secrets.randbelow(PADDING)
    return response


def _is_worth_packing(response: Response) -> bool:
    """Tell whether an answer is whole and large; what is sent piece by piece goes as it comes."""
    is_whole = not response.is_streamed or request.endpoint == "static"
    is_large = response.content_length is None or response.content_length >= LEAST
    return response.status_code == HTTPStatus.OK and is_whole and is_large


@lru_cache(KEPT)
def _pack_once(encoding: str, content: bytes) -> bytes:
    return PACKERS[encoding](content, True)


def _pack_quickly(encoding: str, content: bytes) -> bytes:
    return PACKERS[encoding](content, False)
