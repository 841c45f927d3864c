"""The questions, and what every program asks for, in words."""

from collections.abc import Callable
from typing import Any

from records import voice

from catalog.ground.text import Text
from catalog.model.program import Audience, Combination, Contact, Course, Offer
from catalog.views.eligibility import AskingView, eligibility_view
from catalog.views.scene import Scene

Make = Callable[..., Any]


def _asking(stage: Make, *programs: Any) -> AskingView:
    return eligibility_view(stage(*programs), voice("en")).programs[0]


def _reasons(asking: AskingView) -> list[tuple[str, str]]:
    return [(reason.rule, reason.text) for reason in asking.reasons]


def test_answers_come_from_the_vocabulary_and_only_those_that_one_may_give(sample: Scene) -> None:
    choices = eligibility_view(sample, voice("ja")).choices
    assert [choice.id for choice in choices["size"]] == ["micro", "sme", "large-firm"]
    assert [choice.id for choice in choices["circumstance"]] == ["starting", "foreign-staff", "none"]
    assert choices["theme"][1].name == "販路開拓"


def test_a_city_without_a_vocabulary_has_no_question_about_it(stage: Make) -> None:
    assert eligibility_view(stage(), voice("en")).choices["circumstance"] == ()


def test_every_rule_says_its_condition_in_words(sample: Scene) -> None:
    fairs = eligibility_view(sample, voice("en")).programs[0]
    assert _reasons(fairs) == [
        ("industry", "Manufacturing"),
        ("place", "You have an office in the city"),
        ("years", "there continuously for at least 1 year(s)"),
        ("", "City taxes are paid"),
    ]
    assert [reason.label for reason in fairs.reasons] == [
        "Industry",
        "Location",
        "Years in the city",
        "Conditions",
    ]


def test_courses_that_differ_stand_apart_with_what_is_their_own(sample: Scene) -> None:
    fairs = eligibility_view(sample, voice("en")).programs[0]
    assert [(part.name, [reason.text for reason in part.reasons]) for part in fairs.parts] == [
        ("Fairs in Japan", ["Small or medium firm"]),
        ("Fairs online", ["Small or medium firm, Micro firm"]),
    ]


def test_courses_that_are_alike_are_not_told_apart(stage: Make, program: Make) -> None:
    courses = tuple(Course(id=name, name=Text(name, name)) for name in ("one", "two"))
    assert _asking(stage, program(audience=Audience(sizes=("sme",)), courses=courses)).parts == ()


def test_what_the_documents_do_not_say_is_said(stage: Make, program: Make) -> None:
    (reason,) = _asking(stage, program()).reasons
    assert (reason.rule, reason.text) == ("", "Not stated in the documents. Please ask the office.")


def test_the_first_contact_is_whom_to_call(stage: Make, program: Make) -> None:
    contact = _asking(stage, program(contacts=(Contact(organization="desk"),))).contact
    assert contact is not None
    assert contact.phone_href == "tel:+81762202205"
    assert _asking(stage, program()).contact is None


def test_what_is_printed_on_combining_is_told_and_silence_too(
    sample: Scene, stage: Make, program: Make
) -> None:
    fairs, visits, _ = eligibility_view(sample, voice("en")).programs
    assert [(one.course, one.text) for one in fairs.combinations] == [
        ("", "Not printed in the documents. Please ask the office.")
    ]
    assert [(pay.id, pay.name) for pay in fairs.payments] == [
        ("domestic/0", "Fairs in Japan"),
        ("online/0", "Fairs online"),
    ]
    assert (visits.combinations, visits.payments) == ((), ())
    offer = Offer(rate="1/2", who=Text("小", "small"), field=Text("外", "abroad"))
    course = Course(id="one", name=Text("一", "One"), offers=(offer,), combination=Combination(allowed=False))
    asking = _asking(stage, program(courses=(course,)))
    assert [(one.course, one.name, one.text) for one in asking.combinations] == [
        ("one", "One", "It cannot be combined."),
        ("", "", "Not printed in the documents. Please ask the office."),
    ]
    assert asking.payments[0].name == "One (small, abroad)"


def test_a_draft_is_not_asked_about(stage: Make, program: Make) -> None:
    assert eligibility_view(stage(program(status="draft")), voice("en")).programs == ()
