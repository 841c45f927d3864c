"""Days that belong together are in order."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.model.window import DATED
from catalog.problems import Problem
from catalog.rules.stands import PlacedWindow, windows_of


def deadlines_have_a_day(facts: Facts) -> Iterator[Problem]:
    """A window with a last day says which day it is, and no other type does."""
    for window in _windows(facts):
        if (window.application.type in DATED) == (window.application.closes is not None):
            continue
        yield facts.problem(
            "programs",
            window.program.id,
            (*window.path, "type"),
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
    for window in _windows(facts):
        opens, closes = window.application.opens, window.application.closes
        if opens and closes and closes < opens:
            yield facts.problem(
                "programs",
                window.program.id,
                (*window.path, "closes"),
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


def _windows(facts: Facts) -> Iterator[PlacedWindow]:
    for program in facts.catalog.programs.values():
        yield from windows_of(program)
