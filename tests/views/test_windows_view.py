"""The windows of a program one by one, and the best of them everywhere the same."""

from dataclasses import replace
from typing import Any

from record_pages import part
from records import both, voice

from catalog.exports.search.cards import program_found
from catalog.model.program import Course, Offer
from catalog.model.window import Application
from catalog.rules.dates import events
from catalog.views.blocks import Subsection, When
from catalog.views.calendar import calendar_view
from catalog.views.event import event_title
from catalog.views.facet_kinds import PROGRAM_FACETS
from catalog.views.listing import program_card
from catalog.views.program import program_page
from catalog.views.terms import program_terms
from catalog.views.topic import Topic
from catalog.views.windows import window_list


def _named(window: Application, name: str) -> Application:
    return replace(window, name=both(name))


def _two_calls(program: Any, deadline: Any) -> Any:
    calls = [_named(deadline("2026-07-31"), "First"), _named(deadline("2027-01-29"), "Second")]
    return program(application=calls)


def test_the_best_window_and_its_day_are_everywhere_the_same(stage: Any, program: Any, deadline: Any) -> None:
    aid = _two_calls(program, deadline)
    scene, say = stage(aid), voice("en")
    card, head = program_card(scene, aid, say), program_page(scene, aid, say).head.deadline
    found, told = program_found(scene, aid, say)[1](), program_terms(scene, aid)
    status = next(facet for facet in PROGRAM_FACETS if facet.id == "status")
    assert {card.status, head.status, told["status"], *status.values(scene, aid)} == {"open"}
    assert {card.closes, head.closes, found["closes"], told["window"]["last_day"]} == {"2027-01-29"}
    assert {card.day, found["day"]} == {"29 January 2027 (Fri)"}


def test_scripts_are_told_of_the_parts_that_do_not_speak_today(
    stage: Any, program: Any, deadline: Any
) -> None:
    aid = _two_calls(program, deadline)
    (other,) = program_card(stage(aid), aid, voice("en")).others
    assert (other.type, other.closes, other.day) == ("deadline", "2026-07-31", "31 July 2026 (Fri)")
    assert program_found(stage(aid), aid, voice("en"))[1]()["others"] == [
        {
            "type": "deadline",
            "closes": "2026-07-31",
            "day": "31 July 2026 (Fri)",
            "ended": "ended 31 July 2026 (Fri)",
        }
    ]


def test_several_windows_of_the_whole_are_listed_by_their_names(
    stage: Any, program: Any, deadline: Any
) -> None:
    aid = _two_calls(program, deadline)
    listed = window_list(Topic(stage(aid), aid, voice("en")))
    assert [(when.name, when.deadline.status) for when in listed] == [
        ("First (en)", "closed"),
        ("Second (en)", "open"),
    ]


def test_the_window_of_an_offer_stands_in_its_course_with_whom_it_is_for(
    stage: Any, program: Any, deadline: Any
) -> None:
    offer = Offer(who=both("Small firms"), application=deadline("2027-02-12"))
    aid = program(courses=(Course(id="web", name=both("Web"), offers=(offer, Offer(fee_yen=0))),))
    section = part(program_page(stage(aid), aid, voice("en")), "gives", Subsection)
    (when,) = (each for each in section.parts if isinstance(each, When))
    assert (when.name, when.deadline.status) == ("Small firms (en)", "open")


def test_one_window_is_no_list(stage: Any, program: Any, deadline: Any) -> None:
    aid = program(application=deadline("2027-01-29"))
    assert window_list(Topic(stage(aid), aid, voice("en"))) == ()


def test_an_event_names_the_call_that_it_is_of(program: Any, deadline: Any, stage: Any) -> None:
    aid = _two_calls(program, deadline)
    titles = [event_title(event, voice("en")) for event in events(aid, stage().today)]
    assert titles == ["Deadline: aid (en) (First (en))", "Deadline: aid (en) (Second (en))"]


def test_what_must_be_finished_later_says_how_its_own_course_stands(
    stage: Any, program: Any, deadline: Any
) -> None:
    web = Course(id="web", name=both("Web"), application=deadline("2026-07-31"), finish_by="2027-03-31")
    fair = Course(id="fair", name=both("Fair"), application=Application(type="rolling"))
    months = calendar_view(stage(program(courses=(web, fair))), voice("en")).ahead
    (event,) = (event for month in months for day in month.days for event in day.events)
    assert (event.kind, event.deadline.status) == ("finish-by", "closed")


def test_a_rule_is_written_in_both_languages(stage: Any, program: Any, deadline: Any) -> None:
    yearly = replace(deadline("2026-06-30", opens="2026-04-01"), type="yearly")
    before = Application(type="before-start")
    for window, ja, en in (
        (yearly, "毎年4月1日から6月30日まで", "every year, 1 April – 30 June"),
        (replace(yearly, opens=None), "毎年6月30日まで", "every year until 30 June"),
        (before, "始める前に申し込む", "apply before you start"),
        (
            replace(deadline("2027-03-31"), last_day_for="ending"),
            "2027年3月31日（水）までの制度",
            "runs until 31 March 2027 (Wed)",
        ),
    ):
        aid = program(application=window)
        assert [program_card(stage(aid), aid, voice(lang)).day for lang in ("ja", "en")] == [ja, en]
