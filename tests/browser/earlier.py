"""Serves the demo with the phone of an earlier release: its worker, its scripts, its style.

Run as a program, in the environment of `bulou demo`. The archive is made by `make kept`.
"""

import json
import os
import tarfile
import tempfile
from pathlib import Path

from flask import Flask, Response, send_from_directory

from webapp import clock, config
from webapp.app import create_app
from webapp.demo.actions import demo_shifts
from webapp.security import CSP
from webapp.server import run_server

ARCHIVE = Path(__file__).parents[1] / "samples" / "earlier-phone.tar.xz"
ADDRESS = "/static/earlier"


def make_earlier(app: Flask, folder: Path, public_url: str) -> None:
    """Let an application hand out the files of the earlier release in place of its own."""
    shell = {
        "path": ADDRESS,
        "files": json.loads((folder / "built/shell.json").read_text()),
        "csp": CSP,
        "public_url": public_url,
    }
    script = (folder / "built/service-worker.js").read_text()

    def worker() -> Response:
        head = {"Service-Worker-Allowed": "/", "Cache-Control": "no-cache"}
        text = f"self.BULOU = {json.dumps(shell)};\n{script}"
        return Response(text, mimetype="text/javascript", headers=head)

    def take(name: str) -> Response:
        return send_from_directory(folder, name)

    def rename(response: Response) -> Response:
        if response.mimetype == "text/html":
            response.set_data(response.get_data(as_text=True).replace(own, ADDRESS))
        return response

    own = str(app.static_url_path)
    app.view_functions["pwa.worker"] = worker
    app.add_url_rule(f"{ADDRESS}/<path:name>", "earlier", take)
    app.after_request(rename)


def main() -> None:
    settings = config.read_settings(os.environ, is_demo=True)
    app = create_app(settings, demo_shifts=demo_shifts(clock.now()))
    folder = Path(tempfile.mkdtemp(prefix="earlier-", dir=Path.cwd()))
    with tarfile.open(ARCHIVE) as archive:
        archive.extractall(folder, filter="data")
    make_earlier(app, folder, settings.public_url)
    run_server(app, settings, workers=2)


if __name__ == "__main__":
    main()
