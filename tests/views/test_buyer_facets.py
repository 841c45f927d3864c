"""What buyers for shops narrow the list of products by."""

from datetime import date
from typing import Any

import pytest
from records import voice

from catalog.model.product import Price, Trade
from catalog.views.buyer_facets import BUYER_FACETS, band_of, longest_days
from catalog.views.facets import facet_values, facet_views


@pytest.mark.parametrize(
    ("number", "band"), [(1, "up-to-10"), (10, "up-to-10"), (11, "up-to-50"), (51, "over-50")]
)
def test_a_limit_belongs_to_the_band_below_it(number: int, band: str) -> None:
    assert band_of(number, (10, 50)) == band


@pytest.mark.parametrize(
    ("typed", "days"), [("10 days", 10), ("2-4 weeks", 28), ("1 months", 31), ("1-2 years", 732)]
)
def test_a_time_counts_by_the_longest_that_it_may_last(typed: str, days: int) -> None:
    assert longest_days(typed) == days


def test_a_product_has_the_values_that_are_known(stage: Any, product: Any) -> None:
    known = product(
        price=Price(yen=3001, includes_tax=True, as_of=date(2026, 11, 1)),
        trade=Trade(minimum_order=12, lead_time="3-5 weeks", export_markets=("FR", "US"), food_contact=False),
    )
    assert facet_values(stage(known), BUYER_FACETS, known) == {
        "price": ["up-to-10000"],
        "minimum": ["up-to-12"],
        "lead-time": ["up-to-93"],
        "market": ["fr", "us"],
        "food": ["no"],
    }
    bare = product("bare")
    assert facet_values(stage(bare), BUYER_FACETS, bare) == {}


def test_only_facets_with_values_are_offered_and_in_order(stage: Any, product: Any) -> None:
    records = [
        product("a", trade=Trade(minimum_order=60, export_markets=("US", "FR"))),
        product("b", trade=Trade(minimum_order=1, export_markets=("FR",))),
        product("c"),
    ]
    views = facet_views(stage(*records), BUYER_FACETS, records, voice("en"))
    assert [(view.id, [(option.label, option.count) for option in view.options]) for view in views] == [
        ("minimum", [("Up to 1 piece", 1), ("Over 50 pieces", 1)]),
        ("market", [("France", 2), ("United States", 1)]),
    ]
    assert facet_views(stage(*records[2:]), BUYER_FACETS, records[2:], voice("en")) == ()
