import pytest
from click.testing import CliRunner
from sqlalchemy import Engine, select, update

from tests.world import NOON
from tools.live import SECRET
from webapp import db
from webapp.audit.actions import write_line
from webapp.audit.tables import AuditLine
from webapp.cli import main


@pytest.fixture
def runner(database_url: str, engine: Engine) -> CliRunner:
    with db.transaction(engine) as session:
        for _ in range(3):
            write_line(session, "410106.01.001", "deed", by="u", at=NOON)
    return CliRunner(env={"BULOU_DATABASE_URL": database_url, "BULOU_SECRET": SECRET})


def test_a_whole_log_is_told_and_the_walk_logged(runner: CliRunner, engine: Engine) -> None:
    done = runner.invoke(main, ["audit", "verify"])

    assert (done.exit_code, done.output) == (0, "3 lines in 1 chains; 0 broken\n")
    with db.open_session(engine) as session:
        line = session.scalars(select(AuditLine).where(AuditLine.chain == "410106")).one()
    assert (line.verb, line.by) == ("audit.verify", "system")
    assert line.detail == '{"breaks":[],"broken":0,"chains":1,"lines":3}'


def test_a_broken_link_is_named_and_ends_with_one(runner: CliRunner, engine: Engine) -> None:
    with db.transaction(engine) as session:
        session.execute(update(AuditLine).where(AuditLine.number == 2).values(subject="another"))

    done = runner.invoke(main, ["audit", "verify"])

    assert done.exit_code == 1
    assert done.output == ("Chain 410106.01.001, line 2: altered\n3 lines in 1 chains; 1 broken\n")
