"""The status of an application; `tests/js/status.test.js` reads the same cases."""

import json
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest

from catalog.model.period import Period
from catalog.model.program import Application
from catalog.rules.status import Status, status_on

CASES = json.loads((Path(__file__).parents[1] / "vectors" / "status.json").read_text(encoding="utf-8"))


def _application(typed: dict[str, str] | None) -> Application | None:
    if typed is None:
        return None
    days = {name: date.fromisoformat(typed[name]) for name in ("opens", "closes") if name in typed}
    values: dict[str, Any] = {"type": typed["type"], **days}
    return Application(**values)


def _terms(typed: dict[str, str] | None) -> Period | None:
    return Period(**{name: date.fromisoformat(day) for name, day in typed.items()}) if typed else None


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_status_of_an_application(case: dict[str, Any]) -> None:
    today = date.fromisoformat(case["today"])
    status = status_on(_application(case["application"]), today, _terms(case.get("terms")))
    assert status == case["status"]


def test_the_cases_show_every_status() -> None:
    assert {case["status"] for case in CASES} == set(get_args(Status))
