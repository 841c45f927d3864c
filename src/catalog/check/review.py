"""Facts grow old."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.problems import Problem


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
