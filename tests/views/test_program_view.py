"""The page of a support program."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from record_pages import anchors, part, parts, rows
from records import voice

from catalog.ground.text import Lang, Text
from catalog.model.program import (
    Audience,
    Combination,
    Contact,
    Cost,
    Course,
    CourseKind,
    Hires,
    Offer,
    Placement,
    Selection,
)
from catalog.model.window import Application
from catalog.rules.stands import Stand
from catalog.views.blocks import (
    Contacts,
    Lead,
    Placements,
    ProgramCards,
    Prose,
    RecordLinks,
    Rows,
    Sources,
    Subsection,
    Table,
    When,
)
from catalog.views.conditions import cost_text
from catalog.views.deadline import deadline_view
from catalog.views.program import program_page
from catalog.views.record_page import RecordPage
from catalog.views.scene import Scene


def _say(text: str) -> Text:
    return Text(f"{text}日", text)


def _view(stage: Any, shown: Any, *others: Any, lang: str = "en") -> Any:
    return program_page(stage(shown, *others), shown, voice(lang))


@pytest.mark.parametrize(
    ("fiscal_year", "today", "is_said"),
    [
        (2025, date(2026, 3, 31), False),
        (2025, date(2026, 4, 1), True),
        (2026, date(2026, 11, 21), False),
        (None, date(2026, 11, 21), False),
    ],
)
def test_conditions_of_a_year_that_is_over_say_so(
    stage: Any, program: Any, fiscal_year: int | None, today: date, *, is_said: bool
) -> None:
    aid = program(fiscal_year=fiscal_year)
    head = program_page(stage(aid, today=today), aid, voice("en")).head
    assert head.is_over is is_said
    assert (f"FY{fiscal_year}" in head.terms) is (fiscal_year is not None)


def test_a_table_has_only_the_columns_that_say_something(stage: Any, program: Any, words: Any) -> None:
    offers = (Offer(rate="1/2"), Offer(fee_yen=0, limit_yen=500_000))
    courses = (Course(id="c", name=_say("C"), offers=offers), Course(id="d", name=_say("D")))
    first, second = parts(_view(stage, program(courses=courses)), "gives", Subsection)
    (table,) = first.parts
    say = words["en"]["column"]
    assert isinstance(table, Table)
    assert [column.label for column in table.columns] == [say["rate"], say["gives"], say["limit"]]
    assert second.parts == ()


def test_a_course_with_its_own_period_shows_it(stage: Any, program: Any, deadline: Any) -> None:
    own = Course(id="c", name=_say("C"), application=deadline("2026-11-21"))
    page = _view(stage, program(courses=(own, Course(id="d", name=_say("D")))))
    with_period, without = parts(page, "gives", Subsection)
    (when,) = with_period.parts
    assert isinstance(when, When)
    assert when.deadline.status == "last-day"
    assert without.parts == ()


def test_a_program_without_a_period_of_its_own_has_that_of_its_course(
    stage: Any, program: Any, deadline: Any
) -> None:
    course = Course(id="c", name=_say("C"), application=deadline("2026-11-25"))
    assert _view(stage, program(courses=(course,))).head.deadline.status == "closing-soon"


def test_a_program_is_not_called_closed_while_one_of_its_courses_is_open(
    stage: Any, program: Any, deadline: Any
) -> None:
    first = Course(id="c", name=_say("C"), application=deadline("2026-09-30"))
    second = Course(id="d", name=_say("D"), application=deadline("2027-01-29"))
    assert _view(stage, program(courses=(first, second))).head.deadline.status == "open"


def test_a_period_names_both_its_days(deadline: Any) -> None:
    view = deadline_view(
        (Stand(deadline("2027-01-29", opens="2026-06-01")),), None, date(2026, 11, 21), voice("ja")
    )
    assert view.day == "2026年6月1日（月）から2027年1月29日（金）まで"
    assert (view.opens, view.closes, view.status) == ("2026-06-01", "2027-01-29", "open")


def test_a_deadline_alone_names_its_day(deadline: Any) -> None:
    view = deadline_view((Stand(deadline("2027-01-29")),), None, date(2026, 11, 21), voice("en"))
    assert view.day == "last day 29 January 2027 (Fri)"


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "ended 4 July 2025 (Fri)"), ("ja", "2025年7月4日（金）に終了")]
)
def test_a_day_that_has_passed_is_worded_so(lang: Lang, words: str, deadline: Any) -> None:
    view = deadline_view((Stand(deadline("2025-07-04")),), None, date(2026, 11, 27), voice(lang))
    assert (view.status, view.shown_day) == ("closed", words)


def test_what_ends_a_window_before_its_own_day_is_the_day_it_ended(deadline: Any) -> None:
    limit = Application(type="deadline", closes=date(2026, 3, 31), last_day_for="finishing")
    for call in (Application(type="rolling"), deadline("2026-12-25")):
        view = deadline_view((Stand(call, limit),), None, date(2026, 11, 27), voice("en"))
        assert view.shown_day == "ended 31 March 2026 (Tue)"


def test_a_window_that_is_open_keeps_both_wordings_for_the_script(deadline: Any) -> None:
    view = deadline_view((Stand(deadline("2027-01-29")),), None, date(2026, 11, 21), voice("en"))
    assert (view.shown_day, view.ended) == ("last day 29 January 2027 (Fri)", "ended 29 January 2027 (Fri)")


def test_without_an_application_the_script_is_told_so() -> None:
    view = deadline_view((Stand(None),), None, date(2026, 11, 21), voice("en"))
    assert (view.type, view.status, view.day, view.note) == ("not-printed", "not-printed", "", "")


def test_drafts_do_not_show_on_the_pages_of_others(stage: Any, program: Any, facility: Any) -> None:
    hidden = {"status": "draft"}
    aid = program(related=("seen", "draft"), facilities=("hall", "plan"))
    others = (
        program("seen"),
        program("draft", **hidden),
        facility("hall"),
        facility("plan", **hidden),
    )
    view = _view(stage, aid, *others)
    assert [card.id for card in part(view, "related", ProgramCards).items] == ["seen"]
    assert [link.href for link in part(view, "places", RecordLinks).items] == ["facilities/hall/"]


def test_a_part_leads_to_its_whole_and_back(stage: Any, program: Any) -> None:
    whole, piece = program("whole"), program("part", part_of="whole")
    assert _view(stage, piece, whole).head.part_of.href == "programs/whole/"
    cards = part(_view(stage, whole, piece), "parts", ProgramCards).items
    assert [card.id for card in cards] == ["part"]


def test_a_part_of_a_draft_does_not_show_it(stage: Any, program: Any) -> None:
    whole, piece = program("whole", status="draft"), program("part", part_of="whole")
    assert _view(stage, piece, whole).head.part_of is None


def test_a_draft_is_no_part_of_anything_yet(stage: Any, program: Any) -> None:
    whole, piece = program("whole"), program("part", part_of="whole", status="draft")
    assert "parts" not in anchors(_view(stage, whole, piece))


def test_a_contact_is_called_under_the_number_printed_for_the_program(stage: Any, program: Any) -> None:
    contacts = (Contact(organization="desk", phone="076-111-2222"), Contact(organization="desk"))
    page = _view(stage, program(contacts=contacts), lang="ja")
    first, second = part(page, "ask", Contacts).items
    assert (first.phone, first.phone_href) == ("076-111-2222", "tel:+81761112222")
    assert second.phone == "076-220-2205"


@pytest.mark.parametrize(
    ("combination", "word"),
    [
        (None, None),
        (Combination(allowed=True), "combination_yes"),
        (Combination(allowed=False), "combination_no"),
    ],
)
def test_combination_is_answered_or_left_out(
    stage: Any, program: Any, words: Any, combination: Combination | None, word: str | None
) -> None:
    page = _view(stage, program(combination=combination))
    said = [part.items for block in page.blocks if block.anchor == "combination" for part in block.parts]
    assert said == ([(words["en"]["program"][word],)] if word else [])


def test_a_note_on_combination_says_more_than_yes_or_no(stage: Any, program: Any) -> None:
    note = Combination(allowed=True, note=_say("not for the same cost"))
    page = _view(stage, program(combination=note))
    assert part(page, "combination", Prose).items == ("not for the same cost",)


@pytest.mark.parametrize(
    ("cost", "text"),
    [
        (Cost(name=_say("Machines")), "Machines"),
        (Cost(name=_say("Machines"), min_yen=1_600_000), "Machines (at least ¥1.6 million)"),
        (
            Cost(name=_say("Travel"), max_share_percent=20, note=_say("by rail")),
            "Travel (at most 20% of the total, by rail)",
        ),
    ],
)
def test_a_cost_bears_its_limits(cost: Cost, text: str) -> None:
    assert cost_text(cost, voice("en")) == text


def test_only_conditions_that_are_asked_for_are_listed(stage: Any, program: Any, words: Any) -> None:
    say = words["en"]["program"]
    audience = Audience(sizes=("sme", "micro"), min_years_in_city=1, corporations_only=True)
    given = {"audience": audience, "requirements": (_say("R"),)}
    view = _view(stage, program(conditions="complete", **given))
    assert rows(view, "eligible") == {
        say["sizes"]: ("sme (en)", "micro (en)"),
        say["place"]: (say["years_in_city"].format(n=1),),
        say["form"]: (say["corporations_only"],),
        say["requirements"]: ("R",),
    }
    assert _said_beside(view) == ()
    say = words["en"]["check"]
    assert _said_beside(_view(stage, program(**given))) == (say["not_printed"],)
    assert _said_beside(_view(stage, program())) == (say["unknown"],)


def _said_beside(view: RecordPage[Any]) -> tuple[str, ...]:
    """Return what stands beside the conditions: that there are others."""
    return tuple(text for prose in parts(view, "eligible", Prose) for text in prose.items)


def test_an_english_page_gives_the_official_name(stage: Any, program: Any) -> None:
    assert _view(stage, program("aid")).title.official_name == "aid（日）"
    assert _view(stage, program("aid"), lang="ja").title.official_name == ""


def test_a_source_names_the_place_in_its_document(stage: Any, program: Any) -> None:
    (source,) = part(_view(stage, program(), lang="ja"), "sources", Sources).items
    assert (source.text, source.section, source.href) == ("『Guide（日）』", "第1章", "")


def test_the_strategy_names_a_program_policy_by_policy(sample: Scene, words: Any) -> None:
    placed = replace(
        sample.catalog.programs["trade-fairs"],
        policy=(
            Placement(direction="growth-machines", mark="new"),
            Placement(direction="people-train"),
            Placement(direction="growth-markets", repeated=True),
        ),
    )
    people, growth = part(program_page(sample, placed, voice("en")), "policy", Placements).items
    assert [way.id for way in people.directions] == ["people-train"]
    assert [(way.id, way.mark) for way in growth.directions] == [
        ("growth-markets", ""),
        ("growth-machines", words["en"]["mark"]["new"]),
    ]


@pytest.mark.parametrize(
    ("closes", "leads"),
    [
        ("2026-11-21", ["deadline.ics"]),
        ("2026-11-20", ["calendar/#subscribe"]),
        (None, []),
    ],
)
def test_a_day_goes_into_a_calendar_until_it_is_over(
    stage: Any, program: Any, deadline: Any, closes: str | None, leads: list[str]
) -> None:
    aid = program(application=deadline(closes) if closes else ())
    assert [lead.href for lead in parts(_view(stage, aid), "deadline", Lead)] == leads


def test_who_takes_part_stands_apart_from_who_applies(stage: Any, program: Any, words: Any) -> None:
    joins = (Audience(sizes=("micro",), people=("young",)), Audience(people=("young",)))
    view = _view(stage, program(audience=Audience(sizes=("sme",)), participants=joins))
    assert rows(view, "eligible") == {words["en"]["program"]["sizes"]: ("sme (en)",)}
    assert [part.title for part in parts(view, "eligible", Subsection)] == [
        "Who takes part (micro (en))",
        "Who takes part",
    ]


def test_whom_to_employ_and_in_whose_area_are_told_in_words(stage: Any, program: Any, words: Any) -> None:
    say = words["en"]["program"]
    hires = Hires(people=("new-graduate",), under_age=30, regular_only=True)
    audience = Audience(hires=hires, area_of="desk", min_leave_weeks=2, organizations=("desk",))
    view = _view(stage, program(audience=audience))
    assert rows(view, "eligible") == {
        say["applicants"]: ("Desk (en)",),
        say["place"]: ("You do business in the area of the Desk (en)",),
        say["hires"]: ("new-graduate (en) (under 30 years of age, as regular employees)",),
        say["leave"]: ("2 weeks or more",),
    }


def test_kinds_of_a_course_have_rows_of_their_own(stage: Any, program: Any, words: Any) -> None:
    fees = (Cost(name=_say("Fees")),)
    kind = CourseKind(
        id="inside", name=_say("In-house"), audience=Audience(sizes=("micro",)), eligible_costs=fees
    )
    no = Combination(allowed=False)
    course = Course(id="training", name=_say("Training"), kinds=(kind,), combination=no, conditions="partial")
    (shown,) = parts(_view(stage, program(courses=(course,))), "gives", Subsection)
    (found,) = (part for part in shown.parts if isinstance(part, Rows))
    say = words["en"]["program"]
    assert {row.label: row.texts for row in found.items} == {
        words["en"]["check"]["more"]: (words["en"]["check"]["not_printed"],),
        f"In-house: {say['sizes']}": ("micro (en)",),
        f"In-house: {say['costs']}": ("Fees",),
        say["combination"]: (say["combination_no"],),
    }


def test_a_cost_names_the_course_and_the_industry_that_alone_may_claim_it(stage: Any, program: Any) -> None:
    costs = (Cost(name=_say("Research"), courses=("joint",), industries=("manufacturing",)),)
    courses = (Course(id="joint", name=_say("Joint")), Course(id="alone", name=_say("Alone")))
    view = _view(stage, program(courses=courses, eligible_costs=costs))
    assert list(rows(view, "pays-for").values()) == [("Research (only for Joint, manufacturing (en))",)]


def test_what_is_chosen_and_by_what_stands_with_what_one_gets(stage: Any, program: Any, words: Any) -> None:
    chosen = Selection(divisions=("food",), about_per_division=1, criteria=(_say("Story"),))
    say = words["en"]["program"]
    assert rows(_view(stage, program(selection=chosen)), "gives") == {
        say["divisions"]: ("food (en)",),
        say["chosen"]: ("about 1 in each division",),
        say["criteria"]: ("Story",),
    }
