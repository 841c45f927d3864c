"""The examples of who may apply come out as staff expect."""

from collections.abc import Iterator, Sequence

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.model.case import Case
from catalog.model.catalog import Catalog
from catalog.model.program import Program
from catalog.problems import Problem
from catalog.rules.eligibility import Judgement, Wanted, answers_of, judge
from catalog.rules.payments import support_of


def cases_come_true(facts: Facts) -> Iterator[Problem]:
    """Every case of a program gets the verdict that it expects."""
    if not facts.origins.is_whole("vocabulary"):
        return  # a term that cannot be read may include any
    for program in facts.catalog.programs.values():
        for i, judgement in enumerate(judged_cases(facts.catalog, program, program.cases)):
            if judgement.verdict != program.cases[i].verdict:
                yield _differs(facts, program, i, judgement)


def conditions_as_printed(facts: Facts) -> Iterator[Problem]:
    """A program whose source prints no conditions has none."""
    for program in facts.catalog.programs.values():
        typed = [name for name in ("audience", "requirements", "exclusions") if getattr(program, name)]
        if program.conditions == "none" and typed:
            yield facts.problem(
                "programs",
                program.id,
                ("conditions",),
                "conditions-differ",
                Message(
                    "条件が書かれていない（none）のに、{field} があります。",
                    "The conditions are said not to be printed (`none`), but there is `{field}`.",
                ).format(field=typed[0]),
                Message(
                    "出典に条件が全部あれば complete、一部なら partial と書いてください。",
                    "Write `complete` if the source prints all of them, `partial` if only some.",
                ),
            )


def judged_cases(catalog: Catalog, program: Program, cases: Sequence[Case]) -> tuple[Judgement, ...]:
    """Judge the applicants of `cases` by the conditions of a program."""
    parts = _wanted(catalog, program) if cases else ()
    size = catalog.vocabulary.get("size")
    return tuple(judge(parts, answers_of(case.applicant, size)) for case in cases)


def _wanted(catalog: Catalog, program: Program) -> tuple[Wanted, ...]:
    return tuple(wanted for wanted, _ in support_of(program, catalog.vocabulary).parts)


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
