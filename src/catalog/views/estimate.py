"""Estimate on a program's page: the figures for the script that computes the amount."""

from collections.abc import Mapping
from dataclasses import dataclass

from catalog.model.program import Course, Offer, Program
from catalog.rules.estimate import can_estimate
from catalog.views.offer import offer_field, offer_who
from catalog.words.voice import Voice


@dataclass(frozen=True, slots=True)
class EstimateView:
    """Questions and notes for the reader before computing."""

    who: tuple[str, ...]
    """The applicants among whom the offers differ; empty if they do not."""
    units: str
    """What the limits are counted by; empty if they are not counted by anything."""
    costs_at: str
    """The section of the page that names the eligible costs."""
    has_shares: bool
    """Whether some costs count only up to a part of the whole."""


def estimate_view(program: Program, voice: Voice) -> EstimateView | None:
    """Return what to ask for a program that pays a part of a cost, and nothing for any other."""
    offers = [offer for course in program.courses for offer in course.offers if offer.rate]
    if not offers:
        return None
    applicants = dict.fromkeys(
        who for offer in offers if not offer.everyone and (who := offer_who(offer, voice))
    )
    units = dict.fromkeys(voice.words.per[offer.limit_per] for offer in offers if offer.limit_per)
    return EstimateView(
        who=tuple(applicants) if len(applicants) > 1 else (),
        units=voice.formats.listed(list(units)),
        costs_at="pays-for" if program.eligible_costs else "gives",
        has_shares=_has_shares(program),
    )


def _has_shares(program: Program) -> bool:
    costs = [*program.eligible_costs, *(cost for course in program.courses for cost in course.eligible_costs)]
    return any(cost.max_share_percent is not None for cost in costs)


def estimate_data(offer: Offer, course: Course, voice: Voice) -> Mapping[str, str]:
    """Return the attributes of a row of the table from which the script computes; none if it cannot."""
    if not can_estimate(offer):
        return {}
    values = {
        "rate": offer.rate,
        "amount": offer.amount_yen if offer.rate is None else None,
        "limit": offer.limit_yen,
        "limit-per": offer.limit_per,
        "total": offer.total_yen,
        "years": offer.years,
        "years-unit": offer.years_unit if offer.years else None,
        "min-cost": course.min_cost_yen,
        "who": offer_who(offer, voice) or None,
        "everyone": "" if offer.everyone else None,
        "field": offer_field(offer, voice) or None,
    }
    return {f"data-{name}": str(value) for name, value in values.items() if value is not None}
