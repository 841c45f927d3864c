"""From the audience of a program to what is compared with an answer."""

from datetime import date
from typing import Any

from catalog.ground.text import Text
from catalog.model.program import Audience, Course, CourseKind, Hires, Program
from catalog.model.reference import Term, Vocabulary
from catalog.rules.conditions import Asked, Condition, Part, conditions_of, parts_of


def both(text: str) -> Text:
    return Text(text, text)


def _term(term_id: str, **more: Any) -> Term:
    return Term(id=term_id, name=both(term_id), **more)


SIZE = Vocabulary(
    id="size",
    name=both("size"),
    terms=(
        _term("any-firm", includes=("sme", "large-firm"), offered=False),
        _term("sme", includes=("micro",)),
        _term("micro"),
        _term("large-firm"),
        _term("similar", offered=False),
    ),
)


def _conditions(**audience: Any) -> dict[str, Condition]:
    return conditions_of(Audience(**audience), {"size": SIZE})


def _program(**fields: Any) -> Program:
    given: dict[str, Any] = {"kind": "subsidy", "themes": ("sales",), "provider": "desk", "contacts": ()}
    day = date(2026, 11, 21)
    return Program(id="aid", name=both("Aid"), summary=both("S"), verified_on=day, **given, **fields)


def _names(part: Part) -> tuple[str, ...]:
    steps = ((step.id for step in (way.course, way.kind) if step) for way in part.ways)
    return tuple("/".join(names) for names in steps)


def _course(course_id: str, **fields: Any) -> Course:
    return Course(id=course_id, name=both(course_id), **fields)


def test_a_term_brings_the_terms_that_it_includes() -> None:
    assert _conditions(sizes=("sme",)) == {"size": Condition(("sme", "micro"))}


def test_a_term_that_nobody_says_of_oneself_stands_for_what_it_includes() -> None:
    assert _conditions(sizes=("any-firm",)) == {"size": Condition(("sme", "large-firm", "micro"))}


def test_a_term_that_nobody_can_choose_leaves_room_for_a_question() -> None:
    assert _conditions(sizes=("micro", "similar")) == {"size": Condition(("micro",), is_open=True)}


def test_terms_that_include_each_other_are_no_endless_loop() -> None:
    loop = Vocabulary(
        id="size", name=both("size"), terms=(_term("a", includes=("b",)), _term("b", includes=("a",)))
    )
    found = conditions_of(Audience(sizes=("a",)), {"size": loop})
    assert found == {"size": Condition(("a", "b"))}


def test_corporations_only_is_a_condition_on_the_form() -> None:
    assert _conditions(corporations_only=True) == {"form": Condition(("corporation",))}
    assert _conditions(corporations_only=False) == {}


def test_a_place_in_words_alone_leaves_room_for_a_question() -> None:
    words = both("in the city")
    assert _conditions(in_city=words) == {"place": Condition(is_open=True)}
    assert _conditions(in_city=words, places=("works",)) == {"place": Condition(("works",))}


def test_years_are_compared_as_a_number() -> None:
    assert _conditions(min_years_in_city=3) == {"years": Condition(at_least=3)}


def test_a_course_changes_only_what_it_says_itself() -> None:
    whole = Audience(sizes=("sme",), min_years_in_city=1)
    courses = (_course("open", audience=Audience(sizes=("micro",))), _course("plain"))
    first, second = parts_of(_program(audience=whole, courses=courses))
    assert (_names(first), first.audience) == (("open",), Audience(sizes=("micro",), min_years_in_city=1))
    assert (_names(second), second.audience) == (("plain",), whole)


def test_a_course_that_names_its_place_forgets_the_terms_of_the_whole() -> None:
    whole = Audience(in_city=both("an office"), places=("works",))
    courses = (_course("a", audience=Audience(in_city=both("a shop"))), _course("b"))
    first, _ = parts_of(_program(audience=whole, courses=courses))
    assert first.audience == Audience(in_city=both("a shop"))


def test_courses_that_ask_for_the_same_are_one_part() -> None:
    rule = (both("Ask first"),)
    courses = (_course("a"), _course("b", requirements=rule), _course("c"))
    assert [_names(part) for part in parts_of(_program(courses=courses))] == [("a", "c"), ("b",)]
    (part,) = parts_of(_program(courses=(_course("a"), _course("b"))))
    assert _names(part) == ("a", "b")


def test_kinds_of_a_course_ask_for_what_is_theirs() -> None:
    outside = CourseKind(id="outside", name=both("outside"), requirements=(both("Ask first"),))
    inside = CourseKind(id="inside", name=both("inside"), audience=Audience(sizes=("sme-group",)))
    whole = {"conditions": "complete", "audience": Audience(sizes=("sme",), min_years_in_city=1)}
    first, second = parts_of(_program(courses=(_course("training", kinds=(inside, outside)),), **whole))
    assert (_names(first), first.asked) == (("training/inside",), ())
    assert first.audience == Audience(sizes=("sme-group",), min_years_in_city=1)
    assert (_names(second), second.asked) == (
        ("training/outside",),
        (Asked("requirements", both("Ask first")),),
    )


def test_who_takes_part_is_another_way_in_than_who_applies() -> None:
    applies, joins = Audience(sizes=("association",)), Audience(people=("young",))
    program = _program(
        conditions="complete", audience=applies, participants=(joins,), requirements=(both("R"),)
    )
    first, second = parts_of(program)
    assert (first.audience, first.asked) == (applies, (Asked("requirements", both("R")),))
    assert (second.audience, second.asked) == (joins, ())
    (only,) = parts_of(_program(conditions="complete", participants=(joins,)))
    assert only.audience == joins


def test_what_is_typed_but_asked_of_nobody_is_for_the_office() -> None:
    audience = Audience(hires=Hires(people=("new-graduate",), under_age=30), organizations=("chamber",))
    (part,) = parts_of(_program(conditions="complete", audience=audience))
    assert part.asked == (Asked("hires"), Asked("organizations"))


def test_the_area_of_an_organization_leaves_room_for_a_question() -> None:
    assert _conditions(area_of="chamber") == {"place": Condition(is_open=True)}


def test_texts_are_for_the_office_in_the_order_of_the_page() -> None:
    program = _program(
        conditions="complete",
        audience=Audience(note=both("N")),
        requirements=(both("R"),),
        exclusions=(both("X"),),
        courses=(_course("a", requirements=(both("C"),)),),
    )
    asked = [Asked("requirements", both("R")), Asked("requirements", both("C"))]
    assert parts_of(program)[0].asked == (*asked, Asked("exclusions", both("X")), Asked("more", both("N")))


def test_a_program_that_says_nothing_of_applicants_is_for_the_office() -> None:
    assert parts_of(_program())[0].asked == (Asked("unknown"),)
    assert parts_of(_program(conditions="none"))[0].asked == (Asked("unknown"),)


def test_what_a_source_does_not_print_in_full_is_for_the_office_too() -> None:
    audience = Audience(sizes=("sme",))
    assert parts_of(_program(audience=audience))[0].asked == (Asked("partial"),)
    assert parts_of(_program(audience=audience, conditions="complete"))[0].asked == ()


def test_a_course_may_be_printed_less_fully_than_its_program() -> None:
    courses = (_course("a"), _course("b", conditions="partial"))
    program = _program(audience=Audience(sizes=("sme",)), conditions="complete", courses=courses)
    assert [part.asked for part in parts_of(program)] == [(), (Asked("partial"),)]
