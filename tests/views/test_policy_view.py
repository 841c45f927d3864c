"""The page on the strategy: what the city wants, by which programs, and what it measures."""

from dataclasses import replace
from typing import Any

from records import voice

from catalog.model.program import Placement
from catalog.views.policy import policy_view
from catalog.views.scene import Scene


def _placed(sample: Scene, **placements: tuple[Placement, ...]) -> Scene:
    """Return the sample with the programs placed otherwise; names have `_` for `-`."""
    programs = {
        program.id: replace(program, policy=placements.get(program.id.replace("-", "_"), ()))
        for program in sample.catalog.programs.values()
    }
    return replace(sample, catalog=replace(sample.catalog, programs=programs))


def _measures(sample: Scene) -> dict[str, list[str]]:
    policies = policy_view(sample, voice("en")).policies
    return {
        way.id: [measure.path for measure in way.measures] for policy in policies for way in policy.directions
    }


def test_every_direction_lists_the_programs_that_serve_it(sample: Scene) -> None:
    assert _measures(sample) == {
        "people-train": ["programs/expert-visits/"],
        "growth-markets": ["programs/trade-fairs/"],
        "growth-machines": ["programs/new-machines/"],
    }


def test_a_draft_serves_no_direction_yet(sample: Scene) -> None:
    hidden = replace(sample.catalog.programs["trade-fairs"], status="draft")
    programs = {**sample.catalog.programs, "trade-fairs": hidden}
    scene = replace(sample, catalog=replace(sample.catalog, programs=programs).published())
    assert _measures(scene)["growth-markets"] == []


def test_a_program_that_is_printed_twice_counts_once(sample: Scene, words: Any) -> None:
    scene = _placed(
        sample,
        trade_fairs=(
            Placement(direction="growth-markets"),
            Placement(direction="growth-machines", repeated=True),
        ),
    )
    view = policy_view(scene, voice("en"))
    say = words["en"]["policy"]
    assert view.total == say["total"].format(n=1)
    assert [policy.count for policy in view.policies] == [say["measures"].format(n=n) for n in (0, 1)]
    shown = [
        measure.repeated for policy in view.policies for way in policy.directions for measure in way.measures
    ]
    assert shown == ["", say["repeated"]]


def test_a_measure_bears_the_mark_that_the_strategy_prints(sample: Scene, words: Any) -> None:
    marks = {
        measure.path: measure.mark
        for policy in policy_view(sample, voice("ja")).policies
        for way in policy.directions
        for measure in way.measures
    }
    assert marks["programs/new-machines/"] == words["ja"]["mark"]["new"]
    unmarked = _placed(sample, trade_fairs=(Placement(direction="growth-markets"),))
    (measure,) = policy_view(unmarked, voice("ja")).policies[1].directions[0].measures
    assert measure.mark == ""


def test_bars_are_measured_by_the_longest_of_their_own_indicator(sample: Scene) -> None:
    indicators = policy_view(sample, voice("en")).indicators
    assert [[bar.width for bar in row.bars] for row in indicators] == [[20.0, 100.0], [40.0, 100.0]]
    assert [(bar.label, bar.value) for bar in indicators[0].bars] == [("2023", "50"), ("2027", "250")]


def test_each_part_cites_its_document(sample: Scene) -> None:
    view = policy_view(sample, voice("ja"))
    sections = [view.policy_source, view.vision_source, view.indicator_source]
    assert [section.section for section in sections] == ["第3章 1", "戦略1", "資料編"]
    assert all(section.text for section in sections)


def test_the_plan_that_the_policies_stand_in_says_what_it_aims_at_and_the_others_are_linked(
    sample: Scene,
) -> None:
    plans = dict(sample.catalog.plans)
    plans["industry-plan"] = replace(plans["industry-plan"], document="plan-2025")
    scene = replace(sample, catalog=replace(sample.catalog, plans=plans))
    view = policy_view(scene, voice("en"))
    assert [plan.aim for plan in view.policy_plans] == ["A city that shines by its skill"]
    assert [(link.label, link.href) for link in view.more] == [
        ("Plan of the Chamber", "policy/plans/#chamber-plan"),
        ("Ordinance on Making", "policy/plans/#making-rule"),
    ]
