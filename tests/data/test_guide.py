"""The support guide of FY2025, as it prints its figures."""

from datetime import date

import pytest

from catalog.model.catalog import Catalog
from catalog.model.program import Course

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
    return next(it for it in catalog.programs[program].courses if it.id == course)


def test_its_twelve_programs_are_there(catalog: Catalog) -> None:
    cited = {
        it.id
        for it in catalog.programs.values()
        if it.fiscal_year == 2025 and it.sources[0].document == "guide-2025"
    }
    assert cited == GUIDE


@pytest.mark.parametrize(("program", "course"), PRINTED)
def test_a_table_has_the_rows_that_it_prints(catalog: Catalog, program: str, course: str) -> None:
    rows = [
        (
            it.rate,
            it.limit_yen and it.limit_yen / 10_000,
            it.total_yen and it.total_yen / 10_000,
            it.years,
        )
        for it in _course(catalog, program, course).offers
    ]
    assert rows == PRINTED[program, course]


def test_interest_is_paid_back_in_points_of_the_rate(catalog: Catalog) -> None:
    printed = [
        (it.interest.rate, it.interest.subsidised)
        for course in catalog.programs["equipment-interest"].courses
        for it in course.offers
        if it.interest
    ]
    assert printed == [("1.1", "0.5"), ("1.6", "1.5")]


def test_the_tax_base_falls_with_the_rise_in_wages(catalog: Catalog) -> None:
    relief = _course(catalog, "advanced-equipment-plan", "property-tax")
    assert [(it.tax_base, it.term_years) for it in relief.offers] == [("1/2", 3), ("1/4", 5)]
    assert [it.min_yen and it.min_yen // 10_000 for it in relief.eligible_costs] == [160, 30, 30, 60]


def test_its_last_days_are_there(catalog: Catalog) -> None:
    closes = {
        it.id: it.application.closes
        for it in catalog.programs.values()
        if it.application and it.application.closes
    }
    assert closes == {"product-development": date(2025, 7, 4), "kagayaki-brand": date(2025, 7, 31)}


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
    it = catalog.programs[program]
    assert any(word in text.ja for text in (it.summary, *it.notes, *it.eligible_projects))


@pytest.mark.parametrize("program", ["overseas-sales", "manufacturing-advisor"])
def test_one_asks_as_soon_as_the_plan_is_settled(catalog: Catalog, program: str) -> None:
    application = catalog.programs[program].application
    assert application is not None
    assert application.note is not None
    assert "決まったら" in application.note.ja


def test_a_search_for_visitors_from_abroad_leads_to_what_the_guide_names(catalog: Catalog) -> None:
    inbound = catalog.synonyms["inbound"]
    assert "インバウンド" in inbound.ja
    assert {"foreign-language-website", "export"} <= set(inbound.leads_to)
    assert "inbound" in catalog.synonyms["tourism"].leads_to
