"""The home page."""

import json
from datetime import date
from typing import Any

from records import voice

from catalog.model.period import Period
from catalog.model.program import Application, Placement
from catalog.views.home import CLOSING_SHOWN, doors, news, now_view


def test_each_door_counts_what_visitors_will_find_behind_it(
    stage: Any, program: Any, facility: Any, words: Any
) -> None:
    scene = stage(program("a"), program("b", status="draft"), facility("hall"))
    counts = {door.kind: door.number.join(door.count) for door in doors(scene, voice("en"))}
    found = {"programs": 1, "products": 0, "facilities": 1}
    assert counts == {kind: words["en"]["count"][kind].format(n=n) for kind, n in found.items()}


def test_what_closes_first_stands_first(stage: Any, program: Any, deadline: Any) -> None:
    scene = stage(
        program("later", application=deadline("2026-12-25")),
        program("today", application=deadline("2026-11-21")),
        program("soon", application=deadline("2026-11-25")),
    )
    assert [card.id for card in now_view(scene, voice("ja")).programs] == ["today", "soon", "later"]


def test_what_has_closed_is_not_open(stage: Any, program: Any, deadline: Any) -> None:
    scene = stage(program("gone", application=deadline("2026-11-20")))
    assert now_view(scene, voice("ja")).programs == ()


def test_what_has_not_opened_is_not_open(stage: Any, program: Any, deadline: Any) -> None:
    scene = stage(program("next", application=deadline("2027-01-29", opens="2026-11-22")))
    assert now_view(scene, voice("ja")).programs == ()


def test_where_the_days_are_not_known_nothing_is_called_open(stage: Any, program: Any) -> None:
    scene = stage(program("unknown"), program("period", application=Application(type="not-printed")))
    assert now_view(scene, voice("ja")).programs == ()


def test_help_at_any_time_follows_the_deadlines(stage: Any, program: Any, deadline: Any) -> None:
    scene = stage(
        program("any-time", application=Application(type="rolling")),
        program("budget", application=Application(type="until-budget-used")),
        program("soon", application=deadline("2026-12-01")),
    )
    assert [card.id for card in now_view(scene, voice("ja")).programs] == ["soon", "any-time", "budget"]


def test_drafts_are_not_open(stage: Any, program: Any, deadline: Any) -> None:
    scene = stage(program("hidden", status="draft", application=deadline("2026-12-01")))
    assert now_view(scene, voice("ja")).programs == ()


def test_the_home_page_stays_short(stage: Any, program: Any, deadline: Any) -> None:
    many = [program(f"p{n}", application=deadline(f"2026-12-{n + 1:02}")) for n in range(20)]
    assert [card.id for card in now_view(stage(*many), voice("ja")).programs] == [
        f"p{n}" for n in range(CLOSING_SHOWN)
    ]


def test_conditions_of_an_earlier_year_are_not_open_now_but_counted(
    stage: Any, program: Any, deadline: Any
) -> None:
    scene = stage(
        program("old", application=Application(type="rolling"), fiscal_year=2025),
        program("beyond", application=deadline("2027-03-31"), fiscal_year=2025),
        program("booked", application=Application(type="by-appointment"), fiscal_year=2026),
        program("called", application=Application(type="announced"), fiscal_year=2026),
    )
    view = now_view(scene, voice("en"))
    assert [card.id for card in view.programs] == ["beyond", "booked"]
    assert (view.open_number, view.earlier_number) == (2, 1)
    assert "".join((view.earlier[0], "1", view.earlier[1])).startswith("Of 1 more")
    assert now_view(stage(), voice("en")).earlier_number == 0


def test_the_home_page_says_of_which_years_the_terms_are(stage: Any, program: Any) -> None:
    decade = Period(starts=date(2025, 4, 1), ends=date(2035, 3, 31))
    days = Period(starts=date(2026, 6, 1), ends=date(2026, 6, 30))
    scene = stage(
        program("a", fiscal_year=2025),
        program("b", fiscal_year=2025),
        program("c", period=decade),
        program("d", period=days),
        program("e"),
    )
    assert now_view(scene, voice("ja")).terms == (
        "条件がいつのものか: 令和7年度（2025年度） 2件、令和7年度（2025年度）から令和16年度（2034年度）まで 1件、"
        "2026年6月1日（月）から2026年6月30日（火）まで 1件、書かれていない 1件。"
    )
    assert now_view(stage(), voice("en")).terms == ""


def test_every_program_can_be_counted_on_another_day(stage: Any, program: Any, deadline: Any) -> None:
    scene = stage(
        program("a", application=deadline("2026-12-25")),
        program("b", application=deadline("2026-12-25")),
        program("c", application=Application(type="rolling"), fiscal_year=2025),
    )
    period = {"starts": "2025-04-01", "ends": "2026-03-31"}
    assert json.loads(now_view(scene, voice("ja")).applications) == [
        [2, {"type": "deadline", "closes": "2026-12-25"}],
        [1, {"type": "rolling", **period}],
    ]


def test_new_is_what_the_strategy_calls_new(stage: Any, program: Any) -> None:
    scene = stage(
        program("old", policy=(Placement(direction="d", mark="continued"),)),
        program("new", policy=(Placement(direction="d", mark="new"),)),
        program("none"),
    )
    assert [card.id for card in news(scene, voice("en"))] == ["new"]
