"""The tables of cases that every language runs, and the plans they speak of.

`python -m tests.plans.vectors` writes plans.json anew from the plan files.
"""

import json
from pathlib import Path
from typing import Any

from webapp.plans.queries import get_plan_data, list_plan_keys

FOLDER = Path(__file__).parents[1] / "vectors"
PLANS_FILE = FOLDER / "plans.json"

Case = dict[str, Any]


def load(name: str) -> Any:
    """Return a table of vectors as it is in its file."""
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def cases(name: str) -> list[Case]:
    """Return the cases of a table."""
    found: list[Case] = load(name)["cases"]
    return found


def case_id(case: Case) -> str:
    """Return the name by which pytest shows a case."""
    return str(case["id"])


def write_plans() -> str:
    """Return plans.json as it should be."""
    plans = {key: get_plan_data(key) for key in list_plan_keys()}
    return json.dumps(plans, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


if __name__ == "__main__":
    PLANS_FILE.write_text(write_plans(), encoding="utf-8")
