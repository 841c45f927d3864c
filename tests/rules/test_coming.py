"""Statuses that are told ahead are those that the rule finds on the day itself."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.load import load_catalog
from catalog.model.period import Period, period_of_year
from catalog.model.program import Program
from catalog.model.window import Application
from catalog.rules.coming import coming_statuses
from catalog.rules.status import program_status

START, END = date(2026, 11, 21), date(2028, 3, 31)
TERMS: Mapping[str, Period | None] = {
    "no terms": None,
    "this year": period_of_year(2026),
    "next year": period_of_year(2027),
    "over": period_of_year(2025),
}
WINDOWS = {
    "two deadlines": (
        Application(type="deadline", opens=date(2026, 12, 1), closes=date(2027, 1, 29)),
        Application(type="deadline", opens=date(2027, 6, 1), closes=date(2027, 7, 2)),
    ),
    "every year": (Application(type="yearly", closes=date(2026, 7, 31)),),
    "a leap day": (Application(type="yearly", opens=date(2028, 1, 10), closes=date(2028, 2, 29)),),
    "at any time": (Application(type="rolling"),),
    "a last day for something else": (
        Application(type="rolling"),
        Application(type="deadline", closes=date(2027, 2, 26), last_day_for="acquiring"),
    ),
    "nothing printed": (),
}


@pytest.mark.parametrize("terms", TERMS.values(), ids=TERMS)
@pytest.mark.parametrize("windows", WINDOWS.values(), ids=WINDOWS)
def test_on_every_day_the_last_that_has_begun_is_the_status(
    project: Project, windows: tuple[Application, ...], terms: Period | None
) -> None:
    catalog, _ = load_catalog(project, KINDS)
    first = next(iter(catalog.programs.values()))
    program: Program = replace(first, courses=(), application=windows)
    found = coming_statuses(program, START, END, terms)
    assert found[0].begins == START
    for number in range((END - START).days + 1):
        day = START + timedelta(days=number)
        stands = [each for each in found if each.begins <= day][-1]
        assert stands.status == program_status(program, day, terms), day
