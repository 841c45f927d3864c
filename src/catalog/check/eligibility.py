"""The examples of who may apply come out as staff expect."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.model.program import Program
from catalog.problems import Problem
from catalog.rules.conditions import conditions_of, parts_of
from catalog.rules.eligibility import Judgement, Wanted, answers_of, judge


def cases_come_true(facts: Facts) -> Iterator[Problem]:
    """Every case of a program gets the verdict that it expects."""
    if not facts.origins.is_whole("vocabulary"):
        return  # a term that cannot be read may include any
    for program in facts.catalog.programs.values():
        parts = _wanted(facts, program) if program.cases else ()
        for i, case in enumerate(program.cases):
            judgement = judge(parts, answers_of(case.applicant))
            if judgement.verdict != case.verdict:
                yield _differs(facts, program, i, judgement)


def _wanted(facts: Facts, program: Program) -> tuple[Wanted, ...]:
    words = facts.catalog.vocabulary
    return tuple(Wanted(conditions_of(part.audience, words), len(part.asked)) for part in parts_of(program))


def _differs(facts: Facts, program: Program, i: int, judgement: Judgement) -> Problem:
    results = ", ".join(f"{rule}: {result}" for rule, result in judgement.results.items()) or "–"
    return facts.problem(
        "programs",
        program.id,
        ("cases", i, "verdict"),
        "case-differs",
        Message(
            "この例は「{verdict}」になります（{told}）。",
            "This case comes out as `{verdict}` ({told}).",
        ).format(verdict=judgement.verdict, told=results),
        Message(
            "出典を見て、audience などの条件か、この例の verdict を直してください。",
            "Look at the source, then mend the conditions (`audience` and so on) or this `verdict`.",
        ),
    )
