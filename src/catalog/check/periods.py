"""Days that belong together are in order."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.model.program import Application
from catalog.problems import Problem

_Place = tuple[str | int, ...]


def deadlines_have_a_day(facts: Facts) -> Iterator[Problem]:
    """An application with a deadline says which day it is, and no other type does."""
    for program_id, place, application in _applications(facts):
        if (application.type == "deadline") == (application.closes is not None):
            continue
        yield facts.problem(
            "programs",
            program_id,
            (*place, "type"),
            "deadline-and-type",
            Message(
                "type と closes が合っていません。",
                "`type` and `closes` do not fit together.",
            ),
            Message(
                "締切日があれば type: deadline と closes: 日付、なければ closes を消してください。",
                "With a last day write `type: deadline` and `closes`; without one remove `closes`.",
            ),
        )


def periods_in_order(facts: Facts) -> Iterator[Problem]:
    """Every period ends on or after the day it begins."""
    for program_id, place, application in _applications(facts):
        if application.opens and application.closes and application.closes < application.opens:
            yield facts.problem(
                "programs",
                program_id,
                (*place, "closes"),
                "period-reversed",
                Message("終了日が開始日より前です。", "This ends before it begins."),
                Message("opens と closes の日付を見比べてください。", "Compare `opens` and `closes`."),
            )


def terms_in_order(facts: Facts) -> Iterator[Problem]:
    """Periods of programs, documents, surveys and plans end on or after the day they begin."""
    for kind in ("programs", "documents", "surveys", "plans"):
        for record_id, record in facts.catalog.of(kind).items():
            if record.period and record.period.ends < record.period.starts:
                yield facts.problem(
                    kind,
                    record_id,
                    ("period", "ends"),
                    "period-reversed",
                    Message("終了日が開始日より前です。", "This ends before it begins."),
                    Message("starts と ends の日付を見比べてください。", "Compare `starts` and `ends`."),
                )


def _applications(facts: Facts) -> Iterator[tuple[str, _Place, Application]]:
    for program in facts.catalog.programs.values():
        if program.application:
            yield program.id, ("application",), program.application
        for i, course in enumerate(program.courses):
            if course.application:
                yield program.id, ("courses", i, "application"), course.application
