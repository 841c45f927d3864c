"""Two who change one record: the second is shown what the first did, and both are joined."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from catalog.editing.stored import Answer, Content, Stored, same_record
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.history.labels import Labels
from catalog.model.kinds import DataKind
from catalog.sheets.record_content import as_filled

_MEANWHILE: Final = Message(
    "開いたあとに、この記録がほかで変更されました。入力した内容はそのまま残っています。",
    "This record was changed elsewhere since you opened it. What you have typed is still here.",
)
_RENAMED: Final = Message(
    "開いたあとに、この記録の id が「{old}」から「{new}」に変わりました。入力した内容はそのまま残っています。",
    "Since you opened this record its id was changed from `{old}` to `{new}`. What you have typed is still here.",
)
_GONE: Final = Message(
    "開いたあとに、この記録がファイルから消されました。入力した内容はそのまま残っています。必要な文を写してください。",
    "Since you opened this record it was removed from its file. What you have typed is still here: copy what you need.",
)


@dataclass(frozen=True, slots=True)
class Meeting:
    """How both changes are told: of a kind of record, by the names of its fields, in a language."""

    kind: DataKind
    labels: Labels
    lang: Lang

    def of(self, records: list[Stored], base: Content, mine: Content) -> Answer:
        """Tell what was changed meanwhile, and offer what both say together: where both changed a field, mine."""
        now = same_record(records, base)
        if not now:
            return {"stale": _GONE[self.lang], "changes": []}
        is_renamed = now.id != base.get("id")
        text = _RENAMED.format(old=base.get("id"), new=now.id) if is_renamed else _MEANWHILE
        changed = [name for name in {**base, **now.content} if base.get(name) != now.content.get(name)]
        both = {name: now.content.get(name) for name in changed if mine.get(name) == base.get(name)}
        merged = {name: value for name, value in {**mine, **both}.items() if value is not None}
        changes = [
            {
                "field": self.labels.field((name,))[self.lang],
                "before": _in_a_line(base.get(name)),
                "now": _in_a_line(now.content.get(name)),
                "mine": _in_a_line(mine.get(name)) if name not in both else None,
            }
            for name in changed
        ]
        return {
            "stale": text[self.lang],
            "changes": changes,
            "merged": as_filled(merged, self.kind),
            **as_opened(now, self.kind),
        }


def as_opened(stored: Stored, kind: DataKind) -> Answer:
    """Return a record as a form holds it, and what tells whether it was changed meanwhile."""
    record = as_filled(stored.content, kind)
    return {"id": stored.id, "digest": stored.chunk.digest, "record": record}


def _in_a_line(value: Any) -> str:
    """Write a value in a line, for people."""
    if isinstance(value, dict):
        return " / ".join(_in_a_line(part) for part in value.values())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "、".join(_in_a_line(part) for part in value)
    return "" if value is None else str(value)
