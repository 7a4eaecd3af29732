"""Registering, knowing and revoking the phones that people record with."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.accounts.device_actions import add_device
from webapp.accounts.tables import Device, User
from webapp.audit.actions import write_line
from webapp.problems import Problem
from webapp.refusals import Missing

TOKEN_BYTES = 32
DEVICE_UNKNOWN = Problem("device_unknown", "This phone is not registered. Sign in on it again")


@dataclass(frozen=True, slots=True)
class Registered:
    """A new phone and its token, which is never shown again."""

    device: Device
    token: str


def register_phone(session: Session, user: User, name: str, *, at: datetime) -> Registered:
    """Register a phone for a person: its token, its journal and its block of slip numbers."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    name = f"{name[:60]} {secrets.token_hex(2)}".strip()
    device = add_device(session, user, "phone", at=at, name=name, token_hash=hash_token(token))
    assert device is not None
    write_line(session, user.area_id, "device.register", subject=device.id, by=user.id, at=at)
    return Registered(device, token)


def get_phone(session: Session, token: str) -> Device:
    """Return the phone of a token, locked until the transaction ends; raise Missing."""
    device = session.scalars(
        select(Device)
        .where(Device.token_hash == hash_token(token))
        .with_for_update()
        .execution_options(populate_existing=True)
    ).one_or_none()
    if device is None:
        raise Missing(DEVICE_UNKNOWN)
    return device


def revoke_device(session: Session, device: Device, *, by: User, at: datetime) -> None:
    """Revoke a phone: what it sends from now on is kept apart for the head to look at."""
    if device.revoked_at is None:
        device.revoked_at = at
        write_line(session, by.area_id, "device.revoke", subject=device.id, by=by.id, at=at)


def hash_token(token: str) -> str:
    """Return what is stored of a token; it is random enough for a plain hash."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
