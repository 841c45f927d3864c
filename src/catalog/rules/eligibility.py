"""Whether an applicant fits a program, as far as the data say.

`overrides/assets/js/eligibility.js` decides the same with the same table (`eligibility.json`); both are tested with
`tests/vectors/eligibility.json` and with the cases of the programs.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from catalog.model.case import Applicant, Verdict
from catalog.model.reference import Vocabulary
from catalog.rules.conditions import RULES, TABLE, Condition, Rule
from catalog.rules.size import Business, size_of, sized_terms

Result = Literal["met", "not-met", "ask", "unanswered"]

_WORST_FIRST: Final[tuple[Verdict, ...]] = tuple(line["verdict"] for line in TABLE["verdicts"])


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers of an applicant; questions without an answer are absent."""

    terms: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Terms by the id of the rule that asks for them."""
    numbers: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """The least and the most that it may be, by the id of the rule: full years in the city, weeks of leave."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Conditions of one part of a program."""

    conditions: Mapping[str, Condition]
    asks: int = 0
    """How many texts only the office can judge."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """Verdict on an application, with the results it follows from."""

    verdict: Verdict
    results: Mapping[str, Result]


def answers_of(applicant: Applicant, sizes: Vocabulary | None = None) -> Answers:
    """Return what the applicant of a case would answer; `sizes` finds the size of one that gives its staff."""
    single = {name: getattr(applicant, name) for name in ("size", "form", "industry", "stage", "place")}
    if applicant.staff is not None:
        single["size"] = size_of(sized_terms(sizes), _business(applicant))
    terms: dict[str, Sequence[str]] = {name: (term,) for name, term in single.items() if term}
    several = {
        "circumstance": applicant.circumstances,
        "person": applicant.people,
        "needs": applicant.needs,
    }
    terms |= {name: given for name, given in several.items() if given}
    numbers = {"years": applicant.years_in_city, "leave": applicant.leave_weeks}
    return Answers(terms, {name: (n, n) for name, n in numbers.items() if n is not None})


def _business(applicant: Applicant) -> Business:
    capital = 0 if applicant.form == "sole-trader" else applicant.capital_yen
    return Business(applicant.industry, applicant.staff, capital)


def judge(parts: Sequence[Wanted], answers: Answers) -> Judgement:
    """Judge the part of a program that fits best: one is enough."""
    judged = (_judge_part(part, answers) for part in parts)
    return max(judged, key=lambda judgement: _WORST_FIRST.index(judgement.verdict))


def _judge_part(part: Wanted, answers: Answers) -> Judgement:
    results: dict[str, Result] = {
        rule.id: _try(rule, part.conditions[rule.id], answers) for rule in RULES if rule.id in part.conditions
    }
    found = {*results.values(), *(["ask"] if part.asks else [])}
    verdict = next(
        verdict["verdict"]
        for verdict in TABLE["verdicts"]
        if not verdict["any"] or found.intersection(verdict["any"])
    )
    return Judgement(verdict, results)


def _try(rule: Rule, condition: Condition, answers: Answers) -> Result:
    if rule.test == "at-least":
        return _at_least(condition, answers.numbers.get(rule.id))
    given = answers.terms.get(rule.asks or rule.id, ())
    if rule.test == "all-of":
        return _all_of(condition, given)
    return _none_of(condition, given) if rule.test == "none-of" else _one_of(condition, given, rule.never)


def _one_of(condition: Condition, given: Sequence[str], never: str) -> Result:
    if not given:
        return "unanswered"
    if any(term in condition.of for term in given):
        return "met"
    return "ask" if condition.is_open and never not in given else "not-met"


def _none_of(condition: Condition, given: Sequence[str]) -> Result:
    if not given:
        return "unanswered"
    return "not-met" if any(term in condition.of for term in given) else "met"


def _all_of(condition: Condition, given: Sequence[str]) -> Result:
    """Return whether all was ticked; what was not may still be so, and is asked."""
    if not given:
        return "unanswered"
    return "met" if set(condition.of) <= set(given) else "ask"


def _at_least(condition: Condition, number: tuple[int, int] | None) -> Result:
    if number is None:
        return "unanswered"
    least, most = number
    if least >= condition.at_least:
        return "met"
    return "ask" if most >= condition.at_least else "not-met"
