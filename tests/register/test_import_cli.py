"""`bulou register import`."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import Engine, func, select

from tests.register import listing
from tests.register.listing import FAMILY, SAMPLE, workbook
from tools.live import SECRET
from webapp import db
from webapp.cli import main
from webapp.register.tables import Person

IMPORT = ["register", "import"]
HERE = ["--area", "410106.01"]


@pytest.fixture
def runner(database_url: str, engine: Engine) -> CliRunner:
    with db.transaction(engine) as session:
        listing.make_township(session)
    return CliRunner(env={"BULOU_DATABASE_URL": database_url, "BULOU_SECRET": SECRET})


def _people(engine: Engine) -> int:
    with db.open_session(engine, is_read=True) as session:
        return session.scalar(select(func.count(Person.id))) or 0


def test_it_shows_asks_and_takes_in(runner: CliRunner, engine: Engine) -> None:
    done = runner.invoke(main, [*IMPORT, str(SAMPLE), *HERE], input="y\n")

    lines = done.stdout.splitlines()
    assert (done.exit_code, _people(engine)) == (0, 631)
    assert "Village or community             column 2: 村(社区)" in lines
    assert f"{'persons':<12} {'635':>9}" in lines
    assert sum(line.startswith("row ") for line in lines) == 44
    assert lines[-1] == "Taken in."


def test_a_no_changes_nothing(runner: CliRunner, engine: Engine) -> None:
    done = runner.invoke(main, [*IMPORT, str(SAMPLE), *HERE], input="n\n")

    assert (done.exit_code, _people(engine)) == (1, 0)


def test_yes_asks_nothing_and_twice_is_once(runner: CliRunner, engine: Engine) -> None:
    first = runner.invoke(main, [*IMPORT, str(SAMPLE), *HERE, "--yes"])
    before = listing.everything(engine)
    second = runner.invoke(main, [*IMPORT, str(SAMPLE), *HERE, "--yes"])

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert second.stdout.splitlines()[-1] == (
        "This very file was taken in before. Nothing was changed."
    )
    assert (len(before) > 631, listing.everything(engine)) == (True, before)


def test_a_new_township_is_made(runner: CliRunner, engine: Engine, tmp_path: Path) -> None:
    file = tmp_path / "r.xlsx"
    file.write_bytes(workbook(FAMILY))
    area = ["--area", "410106", "--township", "中心路街道"]

    done = runner.invoke(main, [*IMPORT, str(file), *area, "--yes"])

    assert (done.exit_code, _people(engine)) == (0, 3)


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["--area", "410106"], 1, "Choose the township or subdistrict"),
        (["--area", "410106.01", "--by", "nobody"], 1, "There is no such account"),
        (["--area", "410106.01", "--sheet", "x"], 1, "The file has no sheet of that name"),
        ([], 2, "Missing option '--area'"),
    ],
)
def test_what_is_wrong_is_told(
    runner: CliRunner, arguments: list[str], code: int, message: str
) -> None:
    done = runner.invoke(main, [*IMPORT, str(SAMPLE), *arguments, "--yes"])

    assert done.exit_code == code
    assert message in done.output
