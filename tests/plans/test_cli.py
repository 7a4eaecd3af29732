from importlib.resources import files
from pathlib import Path

from click.testing import CliRunner

from webapp.plans.cli import plan

GOOD = files("webapp.plans") / "gongyelu-2012.toml"


def check(*paths: Path) -> tuple[int, list[str]]:
    result = CliRunner().invoke(plan, ["check", *map(str, paths)])
    return result.exit_code, result.output.splitlines()


def test_the_plans_that_come_with_bulou_are_only_open() -> None:
    code, lines = check()

    assert code == 0
    assert [line.split(":")[0] for line in lines if "0 wrong" in line] == [
        "gongyelu-2012.toml",
        "huangshan-2011.toml",
        "jinzhou.toml",
    ]
    assert not [line for line in lines if ": error: " in line]
    assert [line for line in lines if line.startswith("jinzhou.toml: open: tiers:")]


def test_a_mistake_is_one_line_and_ends_with_1(tmp_path: Path) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_text(GOOD.read_text().replace("payment_year = 2012", 'payment_year = "when"'))

    assert check(broken) == (
        1,
        [
            "broken.toml: error: payment_year: is not a whole number",
            "broken.toml: 1 wrong, 0 to confirm",
        ],
    )


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "odd.toml").write_bytes(b"\xff\xfe")

    for name in ("odd.toml", "nowhere.toml"):
        code, lines = check(tmp_path / name)
        assert code == 1
        assert lines[0].startswith(f"{name}: error: The plan file cannot be read")
