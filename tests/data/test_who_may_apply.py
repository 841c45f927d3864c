"""Who may apply: each program is tried with at least one applicant, and the applicants try every rule."""

from collections.abc import Iterator

from catalog.model.case import Case
from catalog.model.catalog import Catalog
from catalog.model.program import Program
from catalog.rules.conditions import RULES, Asked, conditions_of, parts_of
from catalog.rules.eligibility import Answers, Judgement, Wanted, answers_of, judge
from catalog.rules.size import Business, size_of, sized_terms

OUT_OF_REACH = {
    *((rule, "ask") for rule in ("form", "years", "stage", "person", "excluded", "leave")),
    ("needs", "not-met"),
}
"""Lists without an end such as 「など」; a case has full years and weeks; what nobody ticks may be so."""

FITS = {
    "manufacturing-advisor",
    "manufacturing-help-corner",
    "product-development",
    "manufacturer-reskilling",
    *("overseas-sales", "kagayaki-brand", "advanced-equipment-plan"),
}
"""Programs whose conditions the guide prints in full, and all of which a rule can decide."""

IN_FULL = FITS | {"foreign-staff-japanese"}
"""Programs that have a row in the guide on who may apply, without a reference to further conditions elsewhere."""


def _parts(catalog: Catalog, program: Program) -> tuple[Wanted, ...]:
    return tuple(
        Wanted(conditions_of(part.audience, catalog.vocabulary), len(part.asked))
        for part in parts_of(program)
    )


def _answers(catalog: Catalog, case: Case) -> Answers:
    return answers_of(case.applicant, catalog.vocabulary["size"])


def _judged(catalog: Catalog) -> Iterator[tuple[str, Case, Judgement]]:
    for program in catalog.programs.values():
        parts = _parts(catalog, program)
        yield from ((program.id, case, judge(parts, _answers(catalog, case))) for case in program.cases)


def test_every_program_is_tried(catalog: Catalog) -> None:
    assert len(catalog.programs) == 90
    assert [program.id for program in catalog.programs.values() if not program.cases] == []


def test_the_cases_come_out_as_they_say(catalog: Catalog) -> None:
    wrong = [
        (program, case.applicant)
        for program, case, judged in _judged(catalog)
        if judged.verdict != case.verdict
    ]
    assert wrong == []


def test_together_they_try_every_rule_in_every_outcome(catalog: Catalog) -> None:
    rules = [rule.id for rule in RULES]
    outcomes = ("met", "not-met", "ask", "unanswered")
    seen = {
        result
        for program in catalog.programs.values()
        for part in _parts(catalog, program)
        for case in program.cases
        for result in judge((part,), _answers(catalog, case)).results.items()
    }
    assert seen == {(rule, outcome) for rule in rules for outcome in outcomes} - OUT_OF_REACH


def test_conditions_are_printed_in_full_in_the_guide_alone(catalog: Catalog) -> None:
    printed = {program.id: program.conditions for program in catalog.programs.values()}
    assert {program for program, how in printed.items() if how == "complete"} == IN_FULL
    assert sum(how == "none" for how in printed.values()) == 18


def test_an_applicant_fits_only_where_all_that_is_printed_is_met(catalog: Catalog) -> None:
    assert {program for program, case, _ in _judged(catalog) if case.verdict == "fits"} == FITS


def test_what_is_for_the_area_of_the_chamber_is_not_for_a_firm_without_a_place(catalog: Catalog) -> None:
    area = {
        program.id
        for program in catalog.programs.values()
        if program.audience and program.audience.area_of == "kanazawa-chamber"
    }
    assert area == {
        *("chamber-management-analysis", "chamber-planning-seminar", "chamber-dx-seminar"),
        *("chamber-business-plan", "chamber-plan-follow-up", "chamber-product-development"),
        *("chamber-lasting-customers", "chamber-hiring", "chamber-digital"),
        *("chamber-succession", "chamber-successor-school"),
        *("chamber-advice", "chamber-consumer-panel", "chamber-exhibitor-grant", "chamber-experts"),
        "chamber-trade-fairs",
    }
    elsewhere = [
        case.verdict
        for program, case, _ in _judged(catalog)
        if program in area and case.applicant.place == "none"
    ]
    assert len(elsewhere) >= len(area) - 1
    assert set(elsewhere) == {"does-not-fit"}


FREE = {
    ("overseas-sales", "出展したい見本市が対象になるかは、先に問い合わせて確かめてください。"),
    ("manufacturer-reskilling", "研修が対象になるかは、先に問い合わせて確かめてください。"),
}
"""Conditions in words alone: whether one fair or one course of training counts, the office says for each."""


def test_what_a_rule_can_decide_is_typed(catalog: Catalog) -> None:
    parts = {(program.id, asked.text.ja) for program, asked in _asked_in_words(catalog) if asked.text}
    assert parts == FREE


def _asked_in_words(catalog: Catalog) -> Iterator[tuple[Program, Asked]]:
    for program in catalog.programs.values():
        for part in parts_of(program):
            in_words = (asked for asked in part.asked if asked.kind in {"requirements", "exclusions"})
            yield from ((program, asked) for asked in in_words)


LAW = {
    ("manufacturing", 20): "micro",
    ("manufacturing", 21): "sme",
    ("other", 300): "sme",
    ("wholesale", 5): "micro",
    ("wholesale", 100): "sme",
    ("retail", 6): "sme",
    ("retail", 50): "sme",
    ("services", 100): "sme",
    ("design", 5): "micro",
    ("information", 6): "sme",
}
"""Article 2 of the Basic Act: the size by industry and regular employees."""


def test_the_sizes_are_those_of_the_law(catalog: Catalog) -> None:
    terms = sized_terms(catalog.vocabulary["size"])
    assert {(name, staff): size_of(terms, Business(name, staff)) for name, staff in LAW} == LAW
    most = {
        "manufacturing": 300_000_000,
        "wholesale": 100_000_000,
        "services": 50_000_000,
        "retail": 50_000_000,
    }
    for industry, capital in most.items():
        assert size_of(terms, Business(industry, 1000, capital)) == "sme"
        assert size_of(terms, Business(industry, 1000, capital + 1)) == "large-firm"
    assert all(source.url for source in catalog.vocabulary["size"].sources)
