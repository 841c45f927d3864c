"""Answers of earlier days, kept in the cache: what was right today is not asked again, and trouble has a beginning."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from catalog.ground.cache import keep, kept
from catalog.weblinks.answer import BAD, Answer

_FILE: Final = "links/history.json"
_GOOD: Final = frozenset({"fine", "slow", "moved"})


@dataclass(frozen=True, slots=True)
class Past:
    """Last answer of an address, and the days that matter."""

    answer: Answer
    checked: str
    since: str
    """The day on which it was first found in this state."""
    last_good: str = ""
    """The last day on which the page was there; empty if it never was."""

    def after(self, answer: Answer, today: date) -> "Past":
        day = today.isoformat()
        since = self.since if self.answer.state == answer.state else day
        return Past(answer, day, since, day if answer.state in _GOOD else self.last_good)

    @classmethod
    def first(cls, answer: Answer, today: date) -> "Past":
        day = today.isoformat()
        return cls(answer, day, day, day if answer.state in _GOOD else "")

    def is_error(self, today: date) -> bool:
        """Return whether a page cannot be seen; a server that is silent on one day may be mended by the next."""
        is_silent = self.answer.state == "unreachable" and self.since < today.isoformat()
        return self.answer.state in BAD or is_silent

    def is_fresh(self, today: date) -> bool:
        return self.answer.state == "fine" and self.checked == today.isoformat()


def read_history(cache: Path) -> Mapping[str, Past]:
    """Return the history; none if there is none, or none that can be read."""
    try:
        rows = json.loads(kept(cache / _FILE) or b"{}")
        pasts = {url: Past(**row) for url, row in rows.items()}
        return {url: replace(past, answer=Answer(**rows[url]["answer"])) for url, past in pasts.items()}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}


def keep_history(cache: Path, history: Mapping[str, Past]) -> None:
    rows = {url: asdict(past) for url, past in history.items()}
    keep(cache / _FILE, json.dumps(rows, ensure_ascii=False).encode())
