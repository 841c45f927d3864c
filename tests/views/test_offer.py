"""What a program gives, in a row of the table and at a glance."""

from typing import Any

import pytest
from records import voice

from catalog.ground.text import Text
from catalog.model.program import Interest, Offer
from catalog.views.offer import fee, glance, offer_view

WHO = Text("中小企業者", "Small firms")


@pytest.mark.parametrize(
    ("offer", "ja", "en"),
    [
        (Offer(amount_yen=200_000), "20万円（定額）", "¥200,000 (fixed)"),
        (Offer(fee_yen=0), "無料", "Free of charge"),
        (Offer(fee_yen=3000), "3,000円", "¥3,000"),
        (Offer(tax_base="1/2"), "課税標準を1/2に軽減", "Tax base cut to 1/2"),
        (Offer(times=5, hours=10), "5回まで、計10時間まで", "up to 5 times, up to 10 hours in all"),
        (
            Offer(interest=Interest(rate="1.5", subsidised="0.5")),
            "利率1.5%のうち0.5%分",
            "0.5 percentage points of the 1.5% interest rate",
        ),
        (Offer(hours_each=2, minutes=60), "1回2時間程度、60分まで", "about 2 hours each, up to 60 minutes"),
        (Offer(who=WHO), "", ""),
    ],
)
def test_a_row_says_what_is_given(offer: Offer, ja: str, en: str) -> None:
    assert offer_view(offer, voice("ja")).gives == ja
    assert offer_view(offer, voice("en")).gives == en


def test_a_condition_of_an_offer_is_told_in_the_words_of_the_site() -> None:
    offer = Offer(wage_rise_percent="1.5", is_priority=False)
    view = offer_view(offer, voice("en"))
    assert (view.who, view.field) == ("If you declare a wage rise of 1.5%", "Other fields")
    assert offer_view(Offer(who=WHO, is_priority=True), voice("ja")).field == "重点分野"


def test_a_rate_has_a_column_of_its_own() -> None:
    view = offer_view(Offer(rate="2/3", fee_yen=0), voice("en"))
    assert (view.rate, view.gives) == ("2/3", "Free of charge")
    assert offer_view(Offer(fee_yen=0), voice("en")).rate == ""


def test_a_limit_says_what_it_is_counted_by() -> None:
    offer = Offer(rate="1/2", limit_yen=1_000_000, limit_per="firm-and-fiscal-year")
    assert offer_view(offer, voice("ja")).limit == "100万円／1企業・年度"
    assert offer_view(offer, voice("en")).limit == "¥1 million per firm per fiscal year"
    assert offer_view(Offer(limit_yen=10_000), voice("ja")).limit == "1万円"


@pytest.mark.parametrize(
    ("offer", "en"),
    [
        (Offer(years=1), "one fiscal year"),
        (Offer(years=3), "up to 3 fiscal years"),
        (Offer(years=3, years_unit="year"), "up to 3 years"),
        (Offer(term_years=5), "for 5 years"),
        (Offer(years=3, total_yen=6_000_000), "up to 3 fiscal years, ¥6 million in all"),
        (Offer(rate="1/2"), ""),
    ],
)
def test_years_and_their_sum_stand_together(offer: Offer, en: str) -> None:
    assert offer_view(offer, voice("en")).years == en


def test_what_costs_nothing_is_free() -> None:
    assert fee(0, voice("ja")) == "無料"
    assert fee(1500, voice("ja")) == "1,500円"


def test_a_glance_shows_the_largest_sum_with_its_own_measure(offering: Any) -> None:
    small = Offer(limit_yen=300_000, limit_per="case")
    large = Offer(limit_yen=5_000_000, limit_per="firm")
    fixed = Offer(amount_yen=100_000, limit_per="person")
    seen = glance(offering(small, large, fixed), voice("en"))
    assert (seen.amount, seen.amount_per, seen.has_sum) == ("¥5 million", "firm", True)


def test_a_glance_takes_a_fixed_sum_for_a_sum(offering: Any) -> None:
    seen = glance(offering(Offer(amount_yen=200_000), Offer(limit_yen=100_000)), voice("ja"))
    assert (seen.amount, seen.has_sum, seen.amount_per) == ("20万円", True, "")


@pytest.mark.parametrize(
    ("rates", "best"),
    [(["1/2", "2/3", "1/3"], "2/3"), (["9/10", "10/11"], "10/11"), (["3/10", "1/3"], "1/3")],
)
def test_the_best_rate_is_the_greatest_fraction(offering: Any, rates: list[str], best: str) -> None:
    seen = glance(offering(*(Offer(rate=rate) for rate in rates)), voice("en"))
    assert seen.rate == best


def test_where_no_sum_is_given_the_greatest_relief_shows(offering: Any) -> None:
    seen = glance(offering(Offer(tax_base="1/2"), Offer(tax_base="1/3")), voice("en"))
    assert (seen.amount, seen.has_sum) == ("Tax base cut to 1/3", False)


def test_help_that_costs_nothing_says_so(offering: Any) -> None:
    seen = glance(offering(Offer(times=3, fee_yen=0)), voice("en"))
    assert (seen.amount, seen.has_sum) == ("Free of charge", False)


def test_where_nothing_is_known_nothing_is_said(program: Any) -> None:
    seen = glance(program(), voice("ja"))
    assert (seen.amount, seen.amount_per, seen.rate, seen.has_sum) == ("", "", "", False)
