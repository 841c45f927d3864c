"""Records that are not the same in two versions, field by field in words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from catalog.ground.message import Message
from catalog.history.compare import Difference, Record, differences, renamed
from catalog.history.labels import Labels
from catalog.history.record_change import FieldChange, RecordChange, What
from catalog.history.spoken import Speaker
from catalog.history.version import Version, named, record_of
from catalog.model.kinds import DataKind
from catalog.source.records import Typed

_NAMED: Final = Message("{name}（{id}）", "{name} ({id})")
"""Both sides are told apart by what was typed where one word is for both, as when a record got another id."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions that are compared record by record."""

    before: Version
    after: Version
    labels: Labels
    kinds: Sequence[DataKind]

    def changes(self) -> Iterator[RecordChange]:
        """Return every record that was added, changed, removed or renamed, kind by kind."""
        for kind in self.kinds:
            yield from self._of_kind(kind)

    def _of_kind(self, kind: DataKind) -> Iterator[RecordChange]:
        before, after = self.before.typed(kind.id), self.after.typed(kind.id)
        former = _renamed(before, after)
        gone = before.keys() - after.keys() - set(former.values())
        for record_id, typed in after.items():
            old = before.get(former.get(record_id, record_id))
            if old is None:
                yield _whole(kind, record_id, typed, "added")
            elif old.chunk.digest != typed.chunk.digest:
                yield from self._changed(kind, record_id, (old, typed), former.get(record_id, ""))
        for record_id in before:
            if record_id in gone:
                yield _whole(kind, record_id, before[record_id], "removed")

    def _changed(
        self, kind: DataKind, record_id: str, pair: tuple[Typed, Typed], former: str
    ) -> Iterator[RecordChange]:
        before, after = map(record_of, pair)
        if not (before and after):
            yield _whole(kind, record_id, pair[1 if before else 0], "unreadable")
            return
        found = differences({**before, "id": record_id}, after)
        if found or former:  # else a comment, or the way of writing
            fields = tuple(self.field(kind.record, before, after, each) for each in found)
            change = _whole(kind, record_id, pair[1], "renamed" if former else "changed")
            yield replace(change, fields=fields, former_id=former)

    def field(self, record: type[Any], before: Record, after: Record, found: Difference) -> FieldChange:
        """Return a difference of a record in words."""
        path, was, now = found
        old, new = Speaker(self.labels, self.before.name_of), Speaker(self.labels, self.after.name_of)
        label = new.field(before if now is None else after, path)
        old_words = None if was is None else old.value(record, path, was)
        new_words = None if now is None else new.value(record, path, now)
        if old_words is not None and old_words == new_words and isinstance(was, str) and isinstance(now, str):
            old_words, new_words = (
                _NAMED.format(name=old_words, id=was),
                _NAMED.format(name=new_words, id=now),
            )
        return FieldChange(path, label, old_words, new_words)


def _renamed(before: Mapping[str, Typed], after: Mapping[str, Typed]) -> Mapping[str, str]:
    """Find records with another id; those that stand in both versions need not be read for that."""
    gone = {each: record_of(before[each]) for each in before if each not in after}
    come = {each: record_of(after[each]) for each in after if each not in before}
    return renamed(gone, come)


def _whole(kind: DataKind, record_id: str, typed: Typed, what: What) -> RecordChange:
    return RecordChange(kind.id, kind.noun, record_id, named(record_of(typed), record_id), what)
