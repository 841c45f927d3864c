"""How much an offer comes to at a planned cost: the part of it that is paid, up to the limits.

`overrides/assets/js/estimate.js` computes the same as the reader types; both are tested with
`tests/vectors/estimate.json`. The documents print no rule of rounding; here fractions of a yen are dropped.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final, Literal

from catalog.model.program import Offer

Bound = Literal["rate", "limit", "total", "below-minimum", "fixed"]
"""What decides the amount: the rate, the limit, the limit over all years, the least cost, or nothing of these."""

TABLE: Final[Mapping[str, Sequence[str]]] = json.loads(
    Path(__file__).with_name("estimate.json").read_text("utf-8")
)
"""What scripts read as well: `yearly` says what a limit is counted by if it begins anew each year."""


@dataclass(frozen=True, slots=True)
class OverYears:
    """Amount over all years if the same cost arises in each of the greatest number of years."""

    years: int
    granted: int
    own: int
    bound: Bound


@dataclass(frozen=True, slots=True)
class Estimate:
    """Whole yen, for the cost of one of what the limit is counted by."""

    granted: int
    own: int | None
    """What the applicant pays; none for a fixed sum, which is no part of a cost."""
    bound: Bound
    over_years: OverYears | None = None


def can_estimate(offer: Offer) -> bool:
    """Return whether an offer is a part of a cost or a fixed sum; anything else has no amount to compute."""
    return offer.rate is not None or offer.amount_yen is not None


def estimate(offer: Offer, cost: int, min_cost: int | None = None) -> Estimate | None:
    """Return what `offer` comes to at an eligible cost, which the course may want to be `min_cost` at least."""
    if offer.rate is None:
        return None if offer.amount_yen is None else Estimate(offer.amount_yen, None, "fixed")
    if cost < (min_cost or 0):
        return Estimate(0, cost, "below-minimum")
    granted, bound = _cut(cost * Fraction(offer.rate) // 1, offer)
    return Estimate(granted, cost - granted, bound, _over_years(offer, cost, granted, bound))


def _cut(part: int, offer: Offer) -> tuple[int, Bound]:
    limits: list[tuple[int, Bound]] = [(part, "rate")]
    if offer.limit_yen is not None:
        limits.append((offer.limit_yen, "limit"))
    if offer.total_yen is not None:
        limits.append((offer.total_yen, "total"))
    return min(limits, key=lambda limit: limit[0])


def _over_years(offer: Offer, cost: int, granted: int, bound: Bound) -> OverYears | None:
    years = offer.years or 1
    if years == 1 or not (offer.limit_yen is None or offer.limit_per in TABLE["yearly"]):
        return None
    total = granted * years
    if offer.total_yen is not None and offer.total_yen < total:
        total, bound = offer.total_yen, "total"
    return OverYears(years, total, cost * years - total, bound)
