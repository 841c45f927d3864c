"""When a record is shown: from a day or a minute, until another, in Japan.

Moments are those of a clock in Japan, without a zone: nothing here is ever compared with another clock.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from catalog.model.entry import Entry
from catalog.model.kinds import KindId


@dataclass(frozen=True, slots=True)
class Turn:
    """A moment at which a record comes to the site, or leaves it."""

    at: datetime
    kind: KindId
    record: Entry
    appears: bool


def begins(entry: Entry) -> datetime | None:
    """Return the moment from which a record is shown; None if from the beginning."""
    return datetime.fromisoformat(entry.publish_from) if entry.publish_from else None


def ends(entry: Entry) -> datetime | None:
    """Return the moment from which a record is shown no more: of a day, its last midnight."""
    if not entry.publish_until:
        return None
    moment = datetime.fromisoformat(entry.publish_until)
    is_day = len(entry.publish_until) == len(date.min.isoformat())
    return moment + timedelta(days=1) if is_day else moment


def is_shown(entry: Entry, now: datetime) -> bool:
    """Return whether visitors may see a record now."""
    first, last = begins(entry), ends(entry)
    return entry.status == "published" and (first is None or first <= now) and (last is None or now < last)


def covers(entry: Entry, other: Entry, now: datetime) -> bool:
    """Return whether one record is shown whenever, from now on, another is."""
    first, others_first = begins(entry) or now, begins(other) or now
    last, others_last = ends(entry) or datetime.max, ends(other) or datetime.max  # noqa: DTZ901  # no zone, as all here
    return entry.status == "published" and max(first, now) <= max(others_first, now) and last >= others_last


def is_lasting(entry: Entry, now: datetime) -> bool:
    """Return whether a record is shown from now on without an end."""
    return is_shown(entry, now) and ends(entry) is None


def next_turn(entries: Iterable[tuple[KindId, Entry]], now: datetime) -> Turn | None:
    """Return what comes or goes next after now, and when."""
    return min(_turns(entries, now), key=lambda turn: turn.at, default=None)


def _turns(entries: Iterable[tuple[KindId, Entry]], now: datetime) -> Iterator[Turn]:
    for kind, entry in entries:
        if entry.status == "published":
            first, last = begins(entry), ends(entry)
            if first and first > now and (last is None or first < last):
                yield Turn(first, kind, entry, appears=True)
            if last and last > now:
                yield Turn(last, kind, entry, appears=False)


def first_moment(day: date) -> datetime:
    """Return the midnight with which a day begins."""
    return datetime.combine(day, time())
