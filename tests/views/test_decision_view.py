"""The questions on the first screen of a program, and what they leave open."""

from collections.abc import Callable
from typing import Any

from records import both, voice

from catalog.model.program import Audience, Course, Program
from catalog.views.decision import DecisionView, decision_view
from catalog.views.scene import Scene
from catalog.views.topic import Topic

Make = Callable[..., Any]


def _decision(scene: Scene, program: Program) -> DecisionView:
    return decision_view(Topic(scene, program, voice("en")))


def test_a_question_has_the_condition_and_the_answers_of_the_check(sample: Scene) -> None:
    asked = {
        question.rule: question
        for question in _decision(sample, sample.catalog.programs["trade-fairs"]).questions
    }
    assert (asked["industry"].label, asked["industry"].text) == ("Industry", "Manufacturing")
    assert "manufacturing" in [choice.id for choice in asked["industry"].choices]
    assert (asked["years"].name, asked["years"].choices) == ("since", ())


def test_a_condition_that_courses_do_not_share_is_said_to_differ(stage: Make, program: Make) -> None:
    courses = tuple(
        Course(id=size, name=both(size), audience=Audience(sizes=(size,))) for size in ("micro", "sme")
    )
    aid = program(courses=courses, conditions="complete")
    (question,) = _decision(stage(aid), aid).questions
    assert question.text == "it differs between courses"


def test_what_the_questions_leave_open_is_named(stage: Make, program: Make) -> None:
    def more(**fields: Any) -> str:
        aid = program(**fields)
        return _decision(stage(aid), aid).more

    sized = Audience(sizes=("micro",))
    assert more(audience=sized, conditions="complete") == ""
    assert "further down" in more(audience=sized, requirements=(both("Taxes"),), conditions="complete")
    assert "only some" in more(audience=sized, conditions="partial")
    assert "Not stated" in more(conditions="none")
