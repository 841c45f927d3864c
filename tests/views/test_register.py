"""The register: every certificate by year, none that has ended shown as valid."""

from datetime import date
from typing import Any

import pytest
from records import voice

from catalog.model.product import Certificate
from catalog.views import register
from catalog.views.register import register_view


def _held(year: int | None, **more: Any) -> Certificate:
    return Certificate(scheme="kagayaki", fiscal_year=year, **more)


def test_the_latest_year_comes_first_and_the_unknown_last(stage: Any, product: Any, words: Any) -> None:
    years = {"old": 2010, "none": None, "new": 2024}
    scene = stage(*(product(name, certificate=_held(year)) for name, year in years.items()))
    found = [
        (year.name, [line.id for line in year.lines]) for year in register_view(scene, voice("en")).years
    ]
    assert found == [("FY2024", ["new"]), ("FY2010", ["old"]), (words["en"]["register"]["no_year"], ["none"])]


def test_what_has_ended_says_so(stage: Any, product: Any, words: Any) -> None:
    ended = product("ended", certificate=_held(2015, valid_until=date(2026, 11, 20)))
    back = product("back", certificate=_held(2015, withdrawn_on=date(2026, 1, 1)))
    holds = product("holds", certificate=_held(2015, valid_until=date(2026, 11, 21)))
    (year,) = register_view(stage(ended, back, holds), voice("en")).years
    say = words["en"]["certificate"]
    assert {line.id: line.certificate.status_label for line in year.lines} == {
        "ended": say["expired"],
        "back": say["withdrawn"],
        "holds": say["valid"],
    }
    assert {line.id: line.certificate.until for line in year.lines} == {
        "ended": "",
        "back": "",
        "holds": "2026-11-21",
    }


def test_a_withdrawal_that_is_announced_ends_on_its_day_in_the_browser_too(stage: Any, product: Any) -> None:
    announced = _held(2015, valid_until=date(2030, 1, 1), withdrawn_on=date(2026, 12, 1))
    (year,) = register_view(stage(product("a", certificate=announced)), voice("en")).years
    certificate = year.lines[0].certificate
    assert (certificate.status, certificate.until, certificate.then) == ("valid", "2026-11-30", "withdrawn")


def test_a_long_register_leads_to_earlier_years(
    stage: Any, product: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(register, "MOST_LINES", 2)
    years = {"a": 2024, "b": 2024, "c": 2010, "d": None}
    scene = stage(*(product(name, certificate=_held(year)) for name, year in years.items()))
    found = register_view(scene, voice("en"))
    assert [year.name for year in found.years] == ["FY2024"]
    assert [link.href for link in found.more] == ["products/?year=2010", "products/"]
