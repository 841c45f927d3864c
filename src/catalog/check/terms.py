"""Days of windows against the period for which the conditions of their program hold."""

from collections.abc import Iterator
from datetime import date

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.model.pointers import Path
from catalog.model.program import Program
from catalog.problems import Problem
from catalog.rules.stands import windows_of
from catalog.rules.terms import terms_of


def days_within_terms(facts: Facts) -> Iterator[Problem]:
    """No day of a window lies outside the period of its conditions, unless the record says that it is printed so."""
    documents = facts.catalog.documents
    for program in facts.catalog.programs.values():
        terms = terms_of(program, documents)
        if terms is None:
            continue
        for place, day in _days(program):
            if not terms.starts <= day <= terms.ends:
                yield facts.problem(
                    "programs",
                    program.id,
                    place,
                    "outside-terms",
                    Message(
                        "この記録の内容の期間（{starts}から{ends}まで）の外の日です。",
                        "This day lies outside the period of the record's terms ({starts} to {ends}).",
                    ).format(starts=terms.starts, ends=terms.ends),
                    _advice(place),
                )


def _advice(place: Path) -> Message:
    if place[-1] == "finish_by":
        return Message(
            "日付と年度を確かめてください。出典がこの日を書いているなら、finish_by の代わりに application に "
            "{type: deadline, closes: 日付, last_day_for: finishing, beyond_terms: true} と書いてください。",
            "Check the day and the year. If the source prints this day, write in `application` instead of `finish_by` "
            "`{type: deadline, closes: day, last_day_for: finishing, beyond_terms: true}`.",
        )
    return Message(
        "日付と年度（fiscal_year、period、または文書の期間）を確かめてください。"
        "出典がこの日を書いているなら、beyond_terms: true を書き足してください。",
        "Check the day and the year (`fiscal_year`, `period`, or that of the document). "
        "If the source prints this day, add `beyond_terms: true`.",
    )


def _days(program: Program) -> Iterator[tuple[Path, date]]:
    """Return the days of a program that say no more than the period of its conditions, with their places."""
    for placed in windows_of(program):
        window = placed.application
        days = {"opens": window.opens, "closes": window.closes}
        for name, day in days.items() if window.type == "deadline" and not window.beyond_terms else ():
            if day:
                yield (placed.path if placed.path[-1] == "finish_by" else (*placed.path, name)), day
