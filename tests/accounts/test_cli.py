import pytest
from click.testing import CliRunner
from sqlalchemy import Engine

from tools.live import SECRET
from webapp import db
from webapp.accounts.password_actions import is_password
from webapp.accounts.queries import find_user
from webapp.cli import main


@pytest.fixture
def runner(database_url: str) -> CliRunner:
    return CliRunner(env={"BULOU_DATABASE_URL": database_url, "BULOU_SECRET": SECRET})


def test_the_first_account_sets_its_county_up(runner: CliRunner, engine: Engine) -> None:
    command = ["user", "add", "Agency", "--name", "赵德胜", "--role", "agency"]

    done = runner.invoke(main, [*command, "--plan", "gongyelu-2012"])

    with db.open_session(engine) as session:
        user = find_user(session, "agency")
        assert user
        assert (user.area_id, user.area.name, user.area.plan_key) == (
            "410106",
            "上街区",
            "gongyelu-2012",
        )
        assert is_password(done.output.strip().rpartition(" ")[2], user.password_hash)


def test_what_is_wrong_is_told_in_a_sentence(runner: CliRunner) -> None:
    command = ["user", "add", "x", "--name", "赵", "--role", "head"]

    wrong = runner.invoke(main, [*command, "--area", "410106.01.001"])
    missing = runner.invoke(main, command)

    assert (wrong.exit_code, missing.exit_code) == (1, 2)
    assert wrong.output == (
        "Error: This role looks after another kind of place. Choose one from the list\n"
    )
    assert missing.output.endswith("Error: Say --area or --plan.\n")
