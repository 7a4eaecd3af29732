"""Settings: read from the environment once, checked, and passed on as one value."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DEFAULT_PORT = 8000
SHORTEST_SECRET = 32  # characters; less could be guessed
INSTANCE = Path("instance")


class BadSetting(ValueError):
    """A setting that Bulou cannot start with; the text says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What one Bulou is run with.

    `is_demo` opens the one-tap sign-in cards and moves each plan's calendar to its `demo_on` day.
    """

    database_url: str
    secret: str
    port: int = DEFAULT_PORT
    public_url: str = f"http://localhost:{DEFAULT_PORT}"
    is_demo: bool = False

    @property
    def is_https(self) -> bool:
        """Whether people reach Bulou by TLS, so that cookies may insist on it."""
        return self.public_url.startswith("https://")


def read_settings(environ: Mapping[str, str], *, is_demo: bool = False) -> Settings:
    """Return the settings that the environment asks for; raise BadSetting where it is unclear."""
    port = _port(environ.get("BULOU_PORT", str(DEFAULT_PORT)))
    name = "demo.db" if is_demo else "bulou.db"
    return Settings(
        database_url=environ.get("BULOU_DATABASE_URL")
        or f"sqlite:///{(INSTANCE / name).resolve()}",
        secret=_secret(environ.get("BULOU_SECRET", ""), is_demo=is_demo),
        port=port,
        public_url=environ.get("BULOU_PUBLIC_URL", f"http://localhost:{port}").rstrip("/"),
        is_demo=is_demo,
    )


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 65536:  # noqa: PLR2004 -- the range of a port
        msg = f"BULOU_PORT must be a port number such as {DEFAULT_PORT}, not {text!r}."
        raise BadSetting(msg)
    return int(text)


def _secret(text: str, *, is_demo: bool) -> str:
    if text and len(text) < SHORTEST_SECRET:
        msg = f"BULOU_SECRET must have at least {SHORTEST_SECRET} characters."
        raise BadSetting(msg)
    if text:
        return text
    if not is_demo:
        msg = (
            "BULOU_SECRET is not set. It seals identity numbers; without it they are lost. "
            'Make one with: python -c "import secrets; print(secrets.token_urlsafe(48))"'
        )
        raise BadSetting(msg)
    return _demo_secret(INSTANCE / "demo-secret")


def _demo_secret(path: Path) -> str:
    """Return this machine's demo secret, made at the first start so that no two demos share one."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(secrets.token_urlsafe(48))
        path.chmod(0o600)
    return path.read_text()
