"""What makes the pages an app that a phone can install."""

from flask import Blueprint, Response, jsonify, url_for
from flask_babel import gettext as _

blueprint = Blueprint("pwa", __name__)

INK = "#1d3440"  # the colour of the header, in tokens.css
PAPER = "#f6f4ee"  # the colour of the ground


@blueprint.get("/manifest.webmanifest")
def manifest() -> Response:
    """Return the web app manifest (W3C, application/manifest+json)."""
    response = jsonify(
        id="/",
        name=_("Bulou: nobody missed"),
        short_name=_("Bulou"),
        description=_(
            "The village misses no group, the group no household, the household no person."
        ),
        lang="zh-Hans",
        start_url="/",
        scope="/",
        display="standalone",
        background_color=PAPER,
        theme_color=INK,
        icons=[
            {"src": _image("icon-192.png"), "sizes": "192x192", "type": "image/png"},
            {"src": _image("icon-512.png"), "sizes": "512x512", "type": "image/png"},
            {
                "src": _image("icon-maskable-512.png"),
                "sizes": "512x512",
                "type": "image/png",
                "purpose": "maskable",
            },
        ],
    )
    response.mimetype = "application/manifest+json"
    return response


def _image(name: str) -> str:
    return url_for("static", filename=f"img/{name}")
