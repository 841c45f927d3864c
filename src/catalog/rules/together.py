"""The best combination of support for one planned cost, by what the sources print on combining it.

No yen of the cost is counted twice: the support with the highest rate takes what it can pay for, the next the rest.
`overrides/assets/js/together.js` computes the same; both are tested with `tests/vectors/together.json`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from typing import Final, Literal

from catalog.rules.estimate import estimate
from catalog.rules.payments import Choice, Payment

MOST: Final = 12
"""How many choices are tried with each other: those that pay most."""

Agreement = Literal["allowed", "not-allowed", "not-printed"]


@dataclass(frozen=True, slots=True)
class Share:
    """A choice within a combination: the part of the cost that it pays for, and what it pays."""

    choice: Choice
    cost: int
    granted: int


@dataclass(frozen=True, slots=True)
class Plan:
    """A combination for one cost."""

    granted: int
    shares: tuple[Share, ...]
    to_ask: tuple[tuple[Choice, Choice], ...] = ()
    """Pairs of which no source prints whether they may be combined."""


@dataclass(frozen=True, slots=True)
class Together:
    """The best combinations for one purpose or for several."""

    themes: tuple[str, ...]
    sure: Plan
    """Every pair of it may be combined, as printed."""
    perhaps: Plan | None
    """The best if the offices agree to what is not printed, where it pays more."""


def together(choices: Sequence[Choice], want: Sequence[str], cost: int) -> list[Together]:
    """Return the best combinations for each purpose, since one cost serves one.

    Where none is asked for, return those for the purpose that pays most.
    """
    themes = want or list(dict.fromkeys(theme for choice in choices for theme in choice.themes))
    found: list[Together] = []
    for theme in themes:
        plans = best_plans([choice for choice in choices if theme in choice.themes], cost)
        if plans:
            _add(found, theme, plans)
    return found if want or not found else [max(found, key=lambda one: one.sure.granted)]


def _add(found: list[Together], theme: str, plans: tuple[Plan, Plan | None]) -> None:
    """Add the plans for a purpose, or the purpose to the same plans for another."""
    for i, one in enumerate(found):
        if (one.sure, one.perhaps) == plans:
            found[i] = Together((*one.themes, theme), *plans)
            return
    found.append(Together((theme,), *plans))


def best_plans(choices: Sequence[Choice], cost: int) -> tuple[Plan, Plan | None] | None:
    """Return the best plan of which all is printed, and the best of all if it pays more; None if nothing pays."""
    paying = sorted((choice for choice in choices if choice.alone), key=_pays_most)[:MOST]
    plans = [_plan(chosen, cost) for chosen in _sets(paying)]
    if not plans:
        return None
    sure = max((plan for plan in plans if not plan.to_ask), key=_worth)
    perhaps = max(plans, key=_worth)
    return sure, perhaps if perhaps.granted > sure.granted else None


def _pays_most(choice: Choice) -> tuple[int, int]:
    return -choice.alone, choice.questions


def _worth(plan: Plan) -> tuple[int, int, int]:
    return plan.granted, -len(plan.to_ask), -len(plan.shares)


def _sets(choices: Sequence[Choice], chosen: tuple[Choice, ...] = ()) -> Iterator[tuple[Choice, ...]]:
    """Yield all sets of choices without a pair that may not be combined."""
    for i, choice in enumerate(choices):
        if all(agreement(other, choice) != "not-allowed" for other in chosen):
            yield (*chosen, choice)
            yield from _sets(choices[i + 1 :], (*chosen, choice))


def _plan(chosen: tuple[Choice, ...], cost: int) -> Plan:
    shares: list[Share] = []
    rest = cost
    for choice in sorted(chosen, key=lambda one: -_rate(one.payment)):
        part = min(rest, _needed(choice.payment, cost))
        estimated = estimate(choice.payment.offer, part, choice.payment.min_cost)
        shares.append(Share(choice, part, estimated.granted if estimated else 0))
        rest -= part
    to_ask = tuple(pair for pair in combinations(chosen, 2) if agreement(*pair) == "not-printed")
    return Plan(sum(share.granted for share in shares), tuple(shares), to_ask)


def _rate(payment: Payment) -> Fraction:
    return Fraction(payment.offer.rate or 0)


def _needed(payment: Payment, cost: int) -> int:
    """Return the least cost for which the payment is the most that it can be; 0 for a fixed sum."""
    rate, limits = _rate(payment), (payment.offer.limit_yen, payment.offer.total_yen)
    most = min((limit for limit in limits if limit is not None), default=None)
    if not rate or most is None:
        return cost if rate else 0
    return max(-(-most // rate), payment.min_cost or 0)


def agreement(one: Choice, other: Choice) -> Agreement:
    """Return what the sources print on combining two payments. Silence of either allows nothing.

    One program counts with one course, unless it prints that the courses come together.
    """
    words = (_says(one, other), _says(other, one))
    if (False, False) in words or (False, True) in words:
        return "not-allowed"
    if (True, True) in words or words == ((True, False), (True, False)):
        return "allowed"
    return "not-allowed" if one.program == other.program else "not-printed"


def _says(one: Choice, other: Choice) -> tuple[bool, bool] | None:
    """Return whether the source of one allows the other, and whether it names it; None where it is silent."""
    rule = one.payment.combination
    if not rule or rule.outside:
        return None
    is_same = one.program == other.program
    if not (rule.programs or rule.courses):
        return None if is_same else (rule.allowed, False)
    is_named = other.payment.course in rule.courses if is_same else other.program in rule.programs
    return (rule.allowed, True) if is_named else None
