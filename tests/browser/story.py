"""Where the stories play: an empty township with its six people, in the calendar of the plan."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import select

from tools.live import SECRET, Live, running
from webapp import db
from webapp.accounts.actions import MakeUser, make_user_with, terminal
from webapp.accounts.rules import DEMO_PASSWORD, Role
from webapp.areas.actions import ensure_child, ensure_county
from webapp.areas.tables import Area
from webapp.clock import now

COUNTY, TOWNSHIP, VILLAGE, GROUP = "410106", "工业路街道", "东柏村", "一组"
DESKS = (Role.AGENCY, Role.TELLER)  # who is there before the register is


@contextmanager
def empty_township(folder: Path) -> Iterator[Live]:
    """Run the demo's calendar on a township in which nothing but the desks exists."""
    url = f"sqlite:///{folder}/story.db"
    db.migrate(url)
    db.use_secret(SECRET)
    engine = db.make_engine(url)
    with db.transaction(engine) as session:
        county = ensure_county(session, COUNTY, "上街区", "gongyelu-2012")
        ensure_child(session, county.id, TOWNSHIP)
    engine.dispose()
    with running("demo", database_url=url) as live:
        for role in DESKS:
            add_person(live, role, COUNTY)
        yield live


def add_person(live: Live, role: Role, area_id: str) -> None:
    """Give a role its person, who signs in by the role's name."""
    with db.transaction(live.engine) as session:
        command = MakeUser(login=str(role), name=str(role), role=role, area_id=area_id)
        make_user_with(session, command, DEMO_PASSWORD, by=terminal(area_id), at=now())


def find_area(live: Live, name: str) -> str:
    """Return the id of the one area of that name."""
    with db.open_session(live.engine, is_read=True) as session:
        return session.scalars(select(Area.id).where(Area.name == name)).one()
