"""Plans and ordinances: periods, reviews that are due, goals, what came of them."""

from dataclasses import replace
from datetime import date

import pytest
from records import voice

from catalog.model.plan import Plan
from catalog.views.plans import further_plans, plan_view, plans_view
from catalog.views.scene import Scene


def _texts(scene: Scene, plan: Plan) -> list[str]:
    return [text for row in plan_view(scene, plan, voice("en")).facts for text in row.texts]


@pytest.mark.parametrize(
    ("today", "is_told"), [(date(2026, 3, 31), False), (date(2026, 4, 1), True)], ids=["its-year", "after-it"]
)
def test_a_review_without_a_result_is_told_once_its_year_is_over(
    sample: Scene, today: date, *, is_told: bool
) -> None:
    texts = _texts(replace(sample, today=today), sample.catalog.plans["industry-plan"])
    assert "It was to be reviewed in FY2025." in texts
    assert any(text.startswith("That year is over.") for text in texts) == is_told


@pytest.mark.parametrize(
    ("today", "is_told"), [(date(2035, 3, 31), False), (date(2035, 4, 1), True)], ids=["last-day", "after-it"]
)
def test_a_plan_whose_period_is_over_says_so(sample: Scene, today: date, *, is_told: bool) -> None:
    texts = _texts(replace(sample, today=today), sample.catalog.plans["industry-plan"])
    assert ("This period is over." in texts) == is_told


def test_a_plan_that_the_page_on_the_strategy_shows_is_no_further_plan(sample: Scene) -> None:
    assert [plan.id for plan in further_plans(sample.catalog)] == ["industry-plan", "chamber-plan"]
    shown = replace(sample.catalog.plans["industry-plan"], document="plan-2025")
    catalog = replace(sample.catalog, plans={**sample.catalog.plans, "industry-plan": shown})
    assert [plan.id for plan in further_plans(catalog)] == ["chamber-plan"]


def test_goals_come_with_their_share_their_targets_and_the_tables_of_the_plan(sample: Scene) -> None:
    plan = plans_view(sample, voice("en")).plans[-1]
    (goal,) = plan.goals
    assert goal.success == "At least 30% of the supported firms raise their margin"
    assert [(line.name, line.cells) for line in goal.targets.lines] == [("Support", ("15 firms",))]
    assert [table.id for table in plan.tables] == ["money"]


def test_an_english_page_shows_the_aim_and_the_names_in_the_words_of_the_document_too(sample: Scene) -> None:
    plan = sample.catalog.plans["industry-plan"]
    assert plan_view(sample, plan, voice("en")).aim_ja == "技の光る町"
    assert plan_view(sample, plan, voice("ja")).aim_ja == ""
    (ordinance,) = plans_view(sample, voice("en")).ordinances
    assert ordinance.official_name == "ものづくり条例"
    assert [row.texts for row in ordinance.facts] == [("March 2009",), ("1 April 2009",)]
