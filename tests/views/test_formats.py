"""Money, days, years and phones as people in each language write them."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.views import formats

CASES = json.loads((Path(__file__).parents[1] / "vectors" / "money.json").read_text(encoding="utf-8"))
YEN = st.integers(min_value=0, max_value=10**12)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["yen"])
def test_money_is_written_as_each_language_counts(case: dict[str, Any]) -> None:
    """`tests/js/money.test.js` reads the same cases."""
    assert formats.money(case["yen"], "ja") == case["ja"]
    assert formats.money(case["yen"], "en") == case["en"]


@given(YEN)
def test_no_yen_is_lost_in_japanese(yen: int) -> None:
    match = re.fullmatch(r"(?:([\d,]+)億)?(?:([\d,]+)万)?(?:([\d,]+))?円", formats.money(yen, "ja"))
    assert match
    oku, man, ones = (int((part or "0").replace(",", "")) for part in match.groups())
    assert oku * 10**8 + man * 10**4 + ones == yen


@given(YEN)
def test_no_yen_is_lost_in_english(yen: int) -> None:
    match = re.fullmatch(r"¥([\d,]+)(?:\.(\d))?( million)?", formats.money(yen, "en"))
    assert match
    whole, tenth, million = match.groups()
    tenths = int(whole.replace(",", "")) * 10 + int(tenth or 0)
    assert tenths * (10**5 if million else 0.1) == pytest.approx(yen)


@pytest.mark.parametrize(
    ("value", "ja", "en"),
    [
        (date(2027, 1, 29), "2027年1月29日（金）", "29 January 2027 (Fri)"),
        (date(2026, 11, 1), "2026年11月1日（日）", "1 November 2026 (Sun)"),
        (date(2028, 2, 29), "2028年2月29日（火）", "29 February 2028 (Tue)"),
    ],
)
def test_a_day_names_its_weekday(value: date, ja: str, en: str) -> None:
    assert (formats.day(value, "ja"), formats.day(value, "en")) == (ja, en)


def test_a_plain_day_has_no_weekday() -> None:
    assert formats.plain_day(date(2026, 3, 5), "ja") == "2026年3月5日"
    assert formats.plain_day(date(2026, 3, 5), "en") == "5 March 2026"


@pytest.mark.parametrize(
    ("year", "ja"),
    [
        (2018, "2018年度"),  # the era before has another name
        (2019, "令和元年度（2019年度）"),
        (2020, "令和2年度（2020年度）"),
        (2026, "令和8年度（2026年度）"),
    ],
)
def test_a_fiscal_year_bears_its_era_and_its_western_number(year: int, ja: str) -> None:
    assert formats.fiscal_year(year, "ja") == ja
    assert formats.fiscal_year(year, "en") == f"FY{year}"


@pytest.mark.parametrize(
    ("value", "year"),
    [(date(2026, 3, 31), 2025), (date(2026, 4, 1), 2026), (date(2026, 12, 31), 2026)],
)
def test_a_fiscal_year_begins_in_april(value: date, year: int) -> None:
    assert formats.fiscal_year_of(value) == year


def test_a_phone_can_be_dialled_from_where_the_reader_is() -> None:
    assert formats.phone("076-220-2205", "ja") == "076-220-2205"
    assert formats.phone("076-220-2205", "en") == "+81-76-220-2205"
    assert formats.phone_link("076-220-2205") == "tel:+81762202205"


@pytest.mark.parametrize(("typed", "shown"), [("09:00", "9:00"), ("21:30", "21:30"), ("00:30", "0:30")])
def test_a_time_of_day_has_no_leading_zero(typed: str, shown: str) -> None:
    assert formats.clock(typed) == shown


def test_a_postal_code_bears_its_sign_in_japanese_only() -> None:
    assert formats.postal_code("9208577", "ja") == "〒920-8577"
    assert formats.postal_code("9208577", "en") == "920-8577"


def test_a_list_is_joined_as_each_language_does() -> None:
    assert formats.listed(["a", "b"], "ja") == "a、b"
    assert formats.listed(["a", "b"], "en") == "a, b"
    assert formats.listed([], "en") == ""
