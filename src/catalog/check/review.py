"""Facts grow old, and none was read in the future."""

from collections.abc import Iterator
from typing import Final

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.model.entry import Entry
from catalog.problems import Problem
from catalog.source.yaml_events import Path

_A_YEAR: Final = 366
_FIRST: Final = 1868
"""The first year of Meiji: no scheme of a city is older."""
_AHEAD: Final = 5


def review_not_overdue(facts: Facts) -> Iterator[Problem]:
    """A record whose day of review has passed is brought to mind, without stopping the build."""
    for kind, entry in facts.entries():
        if entry.review_by and entry.review_by < facts.today:
            yield facts.problem(
                kind,
                entry.id,
                ("review_by",),
                "review-overdue",
                Message("見直しの期日を過ぎています。", "The day for its review has passed."),
                Message(
                    "出典と見比べ、verified_on と review_by を新しくしてください。",
                    "Compare it with its sources, then renew `verified_on` and `review_by`.",
                ),
                severity="warning",
            )


def verified_lately(facts: Facts) -> Iterator[Problem]:
    """The day of the last comparison has come, and lies at most a year back."""
    for kind, entry in facts.entries():
        age = facts.today - entry.verified_on
        if age.days < 0:
            yield facts.problem(
                kind,
                entry.id,
                ("verified_on",),
                "verified-ahead",
                Message("まだ来ていない日です。", "This day is still to come."),
                Message(
                    "出典と見比べた日を書いてください。",
                    "Write the day on which the record was last compared with its sources.",
                ),
                severity="warning",  # a clock that is behind makes every record look so
            )
        elif age.days > _A_YEAR:
            yield facts.problem(
                kind,
                entry.id,
                ("verified_on",),
                "verified-long-ago",
                Message(
                    "出典と見比べてから、1年を過ぎています。",
                    "This was compared with its sources over a year ago.",
                ),
                Message(
                    "出典と見比べ、verified_on を新しくしてください。",
                    "Compare it with its sources, then renew `verified_on`.",
                ),
                severity="warning",
            )


def years_of_their_time(facts: Facts) -> Iterator[Problem]:
    """A fiscal year is one in which such a program or certificate could be."""
    for kind, entry in facts.entries():
        for path, year in _fiscal_years(entry):
            if not _FIRST <= year <= facts.today.year + _AHEAD:
                yield facts.problem(
                    kind,
                    entry.id,
                    path,
                    "odd-year",
                    Message(
                        "{year} 年度は、年の打ちまちがいと思われます。",
                        "The fiscal year {year} can hardly be meant.",
                    ).format(year=year),
                    Message(
                        "西暦の4けたで書いてください。令和8年度は 2026 です。",
                        "Write the four digits of the year; Reiwa 8 is 2026.",
                    ),
                )


def _fiscal_years(entry: Entry) -> Iterator[tuple[Path, int]]:
    for path in (("fiscal_year",), ("certificate", "fiscal_year")):
        value: object = entry
        for part in path:
            value = getattr(value, part, None)
        if isinstance(value, int):
            yield path, value
