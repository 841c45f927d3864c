"""What an offer comes to; `tests/js/estimate.test.js` reads the same cases."""

import json
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.program import Interest, Offer
from catalog.rules.estimate import TABLE, Bound, OverYears, can_estimate, estimate

CASES = json.loads((Path(__file__).parents[1] / "vectors" / "estimate.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_what_an_offer_comes_to(case: dict[str, Any]) -> None:
    result = estimate(Offer(**case["offer"]), case["cost"], case.get("min_cost_yen"))
    assert result
    assert (result.granted, result.own, result.bound) == (case["granted"], case["own"], case["bound"])
    years = case.get("over_years")
    assert result.over_years == (OverYears(**years) if years else None)


def test_the_cases_show_everything_that_can_decide() -> None:
    assert {case["bound"] for case in CASES} == set(get_args(Bound))
    assert {case["offer"].get("limit_per") for case in CASES} >= set(TABLE["yearly"])


@pytest.mark.parametrize(
    "offer",
    [
        Offer(fee_yen=0, times=4),
        Offer(tax_base="1/2"),
        Offer(interest=Interest(rate="1.1", subsidised="0.5"), limit_yen=300_000),
    ],
)
def test_what_is_no_part_of_a_cost_is_not_estimated(offer: Offer) -> None:
    assert not can_estimate(offer)
    assert estimate(offer, 1_000_000) is None


@given(cost=st.integers(0, 10**12), limit=st.integers(0, 10**9), part=st.integers(1, 99))
def test_both_shares_make_the_cost_and_no_limit_is_passed(cost: int, limit: int, part: int) -> None:
    result = estimate(Offer(rate=f"{part}/99", limit_yen=limit), cost)
    assert result
    assert result.own is not None
    assert result.granted + result.own == cost
    assert 0 <= result.granted <= limit
    assert result.granted * 99 <= cost * part
