"""Money, days, years and phones as people in each language write them."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.words import formats

CASES = json.loads((Path(__file__).parents[1] / "vectors" / "money.json").read_text(encoding="utf-8"))
YEN = st.integers(min_value=0, max_value=10**12)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["yen"])
def test_money_is_written_as_each_language_counts(case: dict[str, Any]) -> None:
    """`tests/js/money.test.js` reads the same cases."""
    assert formats.ja.money(case["yen"]) == case["ja"]
    assert formats.en.money(case["yen"]) == case["en"]


@given(YEN)
def test_no_yen_is_lost_in_japanese(yen: int) -> None:
    match = re.fullmatch(r"(?:([\d,]+)億)?(?:([\d,]+)万)?(?:([\d,]+))?円", formats.ja.money(yen))
    assert match
    oku, man, ones = (int((part or "0").replace(",", "")) for part in match.groups())
    assert oku * 10**8 + man * 10**4 + ones == yen


@given(YEN)
def test_no_yen_is_lost_in_english(yen: int) -> None:
    match = re.fullmatch(r"¥([\d,]+)(?:\.(\d))?( million)?", formats.en.money(yen))
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
    assert (formats.ja.day(value), formats.en.day(value)) == (ja, en)


def test_a_plain_day_has_no_weekday() -> None:
    assert formats.ja.plain_day(date(2026, 3, 5)) == "2026年3月5日"
    assert formats.en.plain_day(date(2026, 3, 5)) == "5 March 2026"


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
    assert formats.ja.fiscal_year(year) == ja
    assert formats.en.fiscal_year(year) == f"FY{year}"


@pytest.mark.parametrize(
    ("value", "year"),
    [(date(2026, 3, 31), 2025), (date(2026, 4, 1), 2026), (date(2026, 12, 31), 2026)],
)
def test_a_fiscal_year_begins_in_april(value: date, year: int) -> None:
    assert formats.fiscal_year_of(value) == year


def test_a_phone_can_be_dialled_from_where_the_reader_is() -> None:
    assert formats.ja.phone("076-220-2205") == "076-220-2205"
    assert formats.en.phone("076-220-2205") == "+81-76-220-2205"
    assert formats.phone_link("076-220-2205") == "tel:+81762202205"


@pytest.mark.parametrize(("typed", "shown"), [("09:00", "9:00"), ("21:30", "21:30"), ("00:30", "0:30")])
def test_a_time_of_day_has_no_leading_zero(typed: str, shown: str) -> None:
    assert formats.clock(typed) == shown


def test_an_address_begins_with_its_postal_code_in_japanese_only() -> None:
    assert formats.ja.address("9208577", "金沢市") == "〒920-8577 金沢市"
    assert formats.ja.address(None, "金沢市") == "金沢市"
    assert formats.en.address("9208577", "Kanazawa") == "Kanazawa"


def test_a_phone_is_international_for_machines_in_every_language() -> None:
    assert formats.international("076-220-2205") == "+81-76-220-2205"
    assert formats.international(None) == ""


def test_names_are_put_in_order_by_their_reading_in_japanese_only() -> None:
    assert (formats.ja.reading("かなざわ"), formats.en.reading("かなざわ")) == ("かなざわ", None)


def test_a_list_is_joined_as_each_language_does() -> None:
    assert formats.ja.listed(["a", "b"]) == "a、b"
    assert formats.en.listed(["a", "b"]) == "a, b"
    assert formats.en.listed([]) == ""
