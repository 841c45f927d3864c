"""The support guide of FY2025, as it prints its figures."""

from datetime import date

import pytest

from catalog.model.catalog import Catalog
from catalog.model.period import Period
from catalog.model.program import Course, Program
from catalog.rules.status import Status, program_status
from catalog.rules.terms import terms_of

GUIDE = {
    *("product-development", "manufacturing-advisor", "overseas-sales", "kagayaki-brand"),
    *("manufacturer-reskilling", "digital-reskilling", "foreign-staff-japanese"),
    *("advanced-equipment-plan", "equipment-interest"),
    *("manufacturing-help-corner", "technology-seminar", "design-course"),
}

PRINTED = {
    # rate, limit, total and years of each row; amounts in units of 10,000 yen (万円)
    ("product-development", "industry-academia"): [
        ("2/3", 1000, 3000, 3),
        ("2/3", 500, 500, 2),
        ("2/3", 500, 1000, 2),
        ("2/3", 100, None, 1),
    ],
    ("product-development", "single-firm"): [
        ("2/3", 200, None, 1),
        ("1/2", 200, None, 1),
        ("2/3", 200, 200, 2),
    ],
    ("product-development", "firms-together"): [
        ("2/3", 400, None, 1),
        ("1/2", 400, None, 1),
        ("2/3", 400, 400, 2),
        ("1/2", 400, 400, 2),
    ],
    ("product-development", "product-improvement"): [("1/2", 100, None, 1), ("1/2", 100, 100, 2)],
    ("overseas-sales", "trade-fair"): [
        ("1/2", 50, None, None),
        ("1/2", 100, None, None),
        ("1/2", 70, None, None),
    ],
    ("overseas-sales", "foreign-language-website"): [("1/2", 30, None, None)],
    ("overseas-sales", "overseas-online-shop"): [("1/2", 100, None, None)],
    ("kagayaki-brand", "market-subsidy"): [("1/2", 50, None, None)],
    ("manufacturer-reskilling", "training"): [("1/2", 10, None, 3), ("2/3", 10, None, 3)],
    ("manufacturer-reskilling", "skills-test"): [("1/2", 1, None, None)],
    ("digital-reskilling", "examinations"): [
        ("1/2", 0.3, None, None),
        ("1/2", 1, None, None),
        ("1/2", 2, None, None),
    ],
    ("foreign-staff-japanese", "lessons"): [("1/2", 15, None, None)],
    ("equipment-interest", "machinery-association-scheme"): [(None, 30, None, 7)],
    ("equipment-interest", "isico-scheme"): [(None, 60, None, 3)],
}


def _course(catalog: Catalog, program: str, course: str) -> Course:
    return next(each for each in catalog.programs[program].courses if each.id == course)


def test_its_twelve_programs_are_there(catalog: Catalog) -> None:
    cited = {
        program.id
        for program in catalog.programs.values()
        if program.fiscal_year == 2025 and program.sources[0].document == "guide-2025"
    }
    assert cited == GUIDE


def test_its_programs_and_all_places_can_be_read_in_easy_japanese(catalog: Catalog) -> None:
    records = [*(catalog.programs[key] for key in GUIDE), *catalog.facilities.values()]
    assert [record.id for record in records if not record.easy_japanese] == []


@pytest.mark.parametrize(("program", "course"), PRINTED)
def test_a_table_has_the_rows_that_it_prints(catalog: Catalog, program: str, course: str) -> None:
    rows = [
        (
            offer.rate,
            offer.limit_yen and offer.limit_yen / 10_000,
            offer.total_yen and offer.total_yen / 10_000,
            offer.years,
        )
        for offer in _course(catalog, program, course).offers
    ]
    assert rows == PRINTED[program, course]


def test_interest_is_paid_back_in_points_of_the_rate(catalog: Catalog) -> None:
    printed = [
        (offer.interest.rate, offer.interest.subsidised)
        for course in catalog.programs["equipment-interest"].courses
        for offer in course.offers
        if offer.interest
    ]
    assert printed == [("1.1", "0.5"), ("1.6", "1.5")]


def test_the_tax_base_falls_with_the_rise_in_wages(catalog: Catalog) -> None:
    relief = _course(catalog, "advanced-equipment-plan", "property-tax")
    assert [(offer.tax_base, offer.term_years) for offer in relief.offers] == [("1/2", 3), ("1/4", 5)]
    assert [
        eligible_cost.min_yen and eligible_cost.min_yen // 10_000 for eligible_cost in relief.eligible_costs
    ] == [160, 30, 30, 60]


def test_its_last_days_are_there(catalog: Catalog) -> None:
    closes = {
        program.id: window.closes
        for program in catalog.programs.values()
        for window in program.application
        if window.closes
    }
    assert closes == {
        "product-development": date(2025, 7, 4),
        "kagayaki-brand": date(2025, 7, 31),
        "advanced-equipment-plan": date(2027, 3, 31),
    }


def test_of_the_guide_only_what_it_prints_beyond_its_year_is_open_after_it(catalog: Catalog) -> None:
    stands = {item: _status(catalog.programs[item], catalog, date(2026, 11, 27)) for item in GUIDE}
    assert stands.pop("advanced-equipment-plan") == "open"
    assert stands.pop("product-development") == stands.pop("kagayaki-brand") == "closed"
    assert set(stands.values()) == {"earlier-terms"}


def test_in_its_year_the_guide_says_how_each_is_applied_for(catalog: Catalog) -> None:
    stands = {item: _status(catalog.programs[item], catalog, date(2026, 3, 31)) for item in GUIDE}
    assert stands["overseas-sales"] == "rolling"
    assert stands["technology-seminar"] == stands["design-course"] == "announced"
    assert stands["manufacturing-help-corner"] == "by-appointment"


@pytest.mark.parametrize(
    ("document", "starts", "ends"),
    [
        ("guide-2025", date(2025, 4, 1), date(2026, 3, 31)),
        ("strategy-2025", date(2025, 4, 1), date(2035, 3, 31)),
        ("chamber-plan-2026", date(2026, 4, 1), date(2031, 3, 31)),
    ],
)
def test_conditions_hold_for_the_period_that_their_document_states(
    catalog: Catalog, document: str, starts: date, ends: date
) -> None:
    held = {
        terms_of(program, catalog.documents)
        for program in catalog.programs.values()
        if program.sources[0].document == document
    }
    assert held == {Period(starts=starts, ends=ends)}


def _status(program: Program, catalog: Catalog, today: date) -> Status:
    terms = terms_of(program, catalog.documents)
    return program_status(program, today, terms)


@pytest.mark.parametrize("program", sorted(GUIDE))
def test_readers_are_told_where_the_guide_sends_them(catalog: Catalog, program: str) -> None:
    told = [note for note in catalog.programs[program].notes if "「金沢のものづくり」" in note.ja]
    assert len(told) == 1
    assert "「金沢のものづくり」" in told[0].en


@pytest.mark.parametrize(
    ("program", "word"),
    [
        ("product-development", "試作"),
        ("overseas-sales", "インバウンド"),
        ("digital-reskilling", "DX"),
        ("advanced-equipment-plan", "税制支援など"),
    ],
)
def test_the_lead_lines_are_not_lost(catalog: Catalog, program: str, word: str) -> None:
    wanted = catalog.programs[program]
    assert any(word in text.ja for text in (wanted.summary, *wanted.notes, *wanted.eligible_projects))


@pytest.mark.parametrize("program", ["overseas-sales", "manufacturing-advisor"])
def test_one_asks_as_soon_as_the_plan_is_settled(catalog: Catalog, program: str) -> None:
    (application,) = catalog.programs[program].application
    assert application.note is not None
    assert "決まったら" in application.note.ja


def test_a_search_for_visitors_from_abroad_leads_to_what_the_guide_names(catalog: Catalog) -> None:
    inbound = catalog.synonyms["inbound"]
    assert "インバウンド" in inbound.ja
    assert {"foreign-language-website", "export"} <= set(inbound.leads_to)
    assert "inbound" in catalog.synonyms["tourism"].leads_to
