"""History of the records as readers see them: what was added, what ended, which deadline, amount or condition moved."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Final

from catalog.ground.digest import digest
from catalog.ground.message import Message
from catalog.ground.text import Text
from catalog.model.kinds import KindId
from catalog.model.topics import Topic


@dataclass(frozen=True, slots=True)
class Change:
    """A change of a record that readers notice."""

    kind: KindId
    id: str
    name: Text
    """Of the record, at the time."""
    day: date
    """On which it came to the published branch, in Japan."""
    topic: Topic
    field: str = ""
    """The field in the data: `courses.offers.limit_yen`."""
    label: Text | None = None
    """What the field is called, with the course or room that it belongs to."""
    before: Text | None = None
    after: Text | None = None


@dataclass(frozen=True)
class History:
    """All changes that readers notice, the newest first."""

    since: date | None = None
    """The day at whose end the record begins; None where nothing is on record."""
    changes: tuple[Change, ...] = ()
    missing: Message | None = None
    """Why nothing is on record."""

    def without(self, records: Collection[tuple[KindId, str]]) -> "History":
        """Return the history without a word of these records."""
        left = tuple(change for change in self.changes if (change.kind, change.id) not in records)
        return replace(self, changes=left) if records else self

    def of(self, kind: KindId, record_id: str) -> Sequence[Change]:
        return self._by_record.get((kind, record_id), ())

    def digest_of(self, kind: KindId, record_id: str) -> str:
        """Identify the changes of one record."""
        found = self.of(kind, record_id)
        return digest(repr(found)) if found else ""

    @cached_property
    def digest(self) -> str:
        """Identify the whole history."""
        return digest(repr((self.since, self.changes, self.missing is None)))

    @cached_property
    def _by_record(self) -> Mapping[tuple[KindId, str], Sequence[Change]]:
        found: dict[tuple[KindId, str], list[Change]] = {}
        for change in self.changes:
            found.setdefault((change.kind, change.id), []).append(change)
        return found

    def days(self) -> Iterator[tuple[date, Sequence[Change]]]:
        """Return the changes day by day."""
        found: dict[date, list[Change]] = {}
        for change in self.changes:
            found.setdefault(change.day, []).append(change)
        yield from found.items()


NO_HISTORY: Final = History()
