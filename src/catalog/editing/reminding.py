"""A reminder after a save: the facts of a record changed, and the day of its comparison with the sources did not."""

from datetime import date
from typing import Final

from catalog.editing.stored import Answer, Content
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.history.unverified import DAY, is_unverified

_TEXT: Final = Message(
    "出典と見比べた日（verified_on）は {day} のままです。",
    "The day of the last comparison with the sources (verified_on) is still {day}.",
)
_ACTION: Final = Message(
    "今日、出典と見比べました（{day} にして保存）", "I compared it today (set {day} and save)"
)


def reminder(before: Content, after: Content, today: date, lang: Lang) -> Answer:
    """Return what to remind of, with the day to write; nothing where the record needs no reminder."""
    if not is_unverified(before, after, today):
        return {}
    action = _ACTION.format(day=today.isoformat())[lang]
    return {
        "unverified": {"text": _TEXT.format(day=after[DAY])[lang], "action": action, "day": today.isoformat()}
    }
