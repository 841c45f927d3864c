"""Changes of records as sentences: what became of a record, and what a field said before and says now."""

from collections.abc import Mapping
from typing import Final

from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.history.record_change import FieldChange, RecordChange, What

NONE: Final = Message("（なし）", "(none)")
WHAT: Final[Mapping[What, Message]] = {
    "added": Message("追加", "added"),
    "changed": Message("変更", "changed"),
    "removed": Message("削除", "removed"),
    "renamed": Message("id の変更", "renamed"),
    "unreadable": Message("読めません（catalog check）", "cannot be read (see catalog check)"),
}
_MOST: Final = 120
"""So many characters of a long text are enough on a line."""


def field_line(change: FieldChange, lang: Lang) -> str:
    """Return `Deadline: 4 July 2025 → 3 July 2026`."""
    before, after = (short(side, lang) for side in (change.before, change.after))
    return f"{change.label[lang]}: {before} → {after}"


def short(value: Message | None, lang: Lang) -> str:
    text = NONE[lang] if value is None else value[lang]
    return text if len(text) <= _MOST else f"{text[:_MOST]}…"


def title_of(change: RecordChange, lang: Lang) -> str:
    former = f"{change.former_id} → " if change.former_id else ""
    return f"{change.noun[lang]} {change.name[lang]} ({former}{change.id})"
