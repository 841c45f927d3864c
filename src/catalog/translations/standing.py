"""How the English of a text stands: there is none, it is of an earlier Japanese, it has no stamp, or it is current."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from catalog.ground.text import Text
from catalog.model.pointers import Path
from catalog.translations.stamps import Stamps, Standing
from catalog.translations.texts import TypedRecord

State = Standing | Literal["missing"]


@dataclass(frozen=True, slots=True)
class Found:
    """A text of a record, and how its English stands."""

    record: TypedRecord
    path: Path
    text: Text
    state: State
    since: date | None = None
    """The day when the English of a stale text last followed the Japanese."""


def all_texts(records: Iterable[TypedRecord], stamps: Stamps) -> Iterator[Found]:
    """Return every text with its state, in the order of the data."""
    for record in records:
        for path, text in record.texts():
            state = _state(record, text, stamps)
            since = stamps.since(record.key, text) if state == "stale" else None
            yield Found(record, path, text, state, since)


def _state(record: TypedRecord, text: Text, stamps: Stamps) -> State:
    if not text.en:
        return "missing"
    return stamps.standing(record.key, text) if text.ja else "current"
