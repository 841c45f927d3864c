"""Days that belong together are in order."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.model.program import Program
from catalog.model.window import DATED, Application, Applications
from catalog.problems import Problem

WindowPlace = tuple[str | int, ...]
"""The path to a window within its record."""


def deadlines_have_a_day(facts: Facts) -> Iterator[Problem]:
    """A window with a last day says which day it is, and no other type does."""
    for program_id, place, application in _applications(facts):
        if (application.type in DATED) == (application.closes is not None):
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
                "締切日があれば type: deadline（毎年なら yearly）と closes: 日付、なければ closes を消してください。",
                "With a last day write `type: deadline` (or `yearly`) and `closes`; without one remove `closes`.",
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


def _applications(facts: Facts) -> Iterator[tuple[str, WindowPlace, Application]]:
    for program in facts.catalog.programs.values():
        yield from ((program.id, place, window) for place, window in placed_windows(program))


def placed_windows(program: Program) -> Iterator[tuple[WindowPlace, Application]]:
    """Return the windows of a program, its courses and their offers, with their places."""
    parts: list[tuple[WindowPlace, Applications]] = [((), program.application)]
    for i, course in enumerate(program.courses):
        parts.append((("courses", i), course.application))
        parts += [(("courses", i, "offers", k), offer.application) for k, offer in enumerate(course.offers)]
    for place, windows in parts:
        yield from (((*place, "application", n), window) for n, window in enumerate(windows))
