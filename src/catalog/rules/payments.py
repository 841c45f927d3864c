"""Offers that come to an amount, and which of them an applicant may get.

`overrides/assets/js/together.js` chooses the same; both are tested with `tests/vectors/together.json`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from catalog.model.case import Verdict
from catalog.model.program import Audience, Combination, Course, Offer, Program
from catalog.model.reference import Vocabulary
from catalog.rules.conditions import Part, conditions_of, parts_of
from catalog.rules.eligibility import Answers, Judgement, Wanted, judge
from catalog.rules.estimate import can_estimate, estimate


@dataclass(frozen=True, slots=True)
class Payment:
    """An offer of a course, whom it is for, and what its source prints on combining it."""

    course: str
    offer: Offer
    number: int = 0
    """The place of the offer among those of the course."""
    min_cost: int | None = None
    wanted: Wanted = field(default_factory=lambda: Wanted({}))
    """Conditions of the offer beside those of the course."""
    combination: Combination | None = None


@dataclass(frozen=True, slots=True)
class Support:
    """A program as far as it pays: the parts of it that ask for the same, with their payments."""

    program: str
    themes: tuple[str, ...]
    fields: tuple[str, ...]
    """Fields for which it pays more."""
    parts: tuple[tuple[Wanted, tuple[Payment, ...]], ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """The payment of a course that an applicant may get."""

    program: str
    themes: tuple[str, ...]
    payment: Payment
    verdict: Verdict
    alone: int
    """Yen for the planned cost, without any other support."""
    is_open: bool
    """Whether another offer of the course may apply instead."""
    questions: int
    """How many conditions of the course are not decided yet."""
    could_be_more: bool = False
    """Whether an answer that is still open may bring a better offer of the course."""


def support_of(program: Program, vocabularies: Mapping[str, Vocabulary]) -> Support:
    """Return a program as far as it pays."""
    return Support(
        program.id,
        program.themes,
        program.priority_fields,
        tuple(
            (
                Wanted(conditions_of(part.audience, vocabularies), len(part.asked)),
                tuple(payments_of(program, part, vocabularies)),
            )
            for part in parts_of(program)
        ),
    )


def payments_of(program: Program, part: Part, vocabularies: Mapping[str, Vocabulary]) -> Iterator[Payment]:
    """Yield the offers of the courses of `part` that come to an amount."""
    courses: dict[str, Course] = {way.course.id: way.course for way in part.ways if way.course}
    for course in courses.values():
        combination = course.combination or program.combination
        for number, offer in enumerate(course.offers):
            if can_estimate(offer):
                wanted = _wanted(offer, vocabularies)
                yield Payment(course.id, offer, number, course.min_cost_yen, wanted, combination)


def _wanted(offer: Offer, vocabularies: Mapping[str, Vocabulary]) -> Wanted:
    """Return whom and what an offer is for; what it says in words alone is for the office to judge."""
    conditions = {} if offer.everyone else conditions_of(Audience(sizes=offer.sizes), vocabularies)
    in_words = (
        offer.who and not conditions and not offer.everyone,
        offer.field and not offer.any_field and offer.is_priority is None,
    )
    return Wanted(conditions, sum(map(bool, in_words)))


def choices_of(support: Support, answers: Answers, fields: Sequence[str], cost: int) -> list[Choice]:
    """Return the best payment of each course that does not fail to fit; `fields` are those of the applicant."""
    found: dict[str, list[Choice]] = {}
    for wanted, payments in support.parts:
        judgement = judge([wanted], answers)
        for payment in payments if judgement.verdict != "does-not-fit" else ():
            certainty = _certainty(payment, support, answers, fields)
            if certainty != "does-not-fit":
                choice = _choice(support, payment, judgement, wanted.asks, cost)
                is_open = certainty != "fits"
                verdict = "may-fit" if is_open else judgement.verdict
                found.setdefault(payment.course, []).append(replace(choice, is_open=is_open, verdict=verdict))
    return [_best(offers) for offers in found.values()]


def _certainty(payment: Payment, support: Support, answers: Answers, fields: Sequence[str]) -> Verdict:
    """Judge whether an applicant of the course gets this offer of it."""
    verdict = judge([payment.wanted], answers).verdict
    is_for, has_priority = payment.offer.is_priority, any(field in support.fields for field in fields)
    if verdict == "does-not-fit" or is_for in {None, has_priority}:
        return verdict
    # Whoever names no field may still have one, and gets at least what there is without.
    return "may-fit" if is_for and not fields else "does-not-fit"


def _choice(support: Support, payment: Payment, judgement: Judgement, asks: int, cost: int) -> Choice:
    estimated = estimate(payment.offer, cost, payment.min_cost)
    questions = asks + sum(result in {"ask", "unanswered"} for result in judgement.results.values())
    return Choice(
        program=support.program,
        themes=support.themes,
        payment=payment,
        verdict=judgement.verdict,
        alone=estimated.granted if estimated else 0,
        is_open=False,
        questions=questions,
    )


def _best(offers: Sequence[Choice]) -> Choice:
    """Return the offer that pays most of those that are certain, or of all where none is."""
    best = max(offers, key=lambda offer: (not offer.is_open, offer.alone))
    return replace(best, could_be_more=any(offer.alone > best.alone for offer in offers))
