"""Changes between two versions of a data file that readers notice, as they were typed.

A value that has only moved, because a field was renamed or put into another, is no change: whatever stands anywhere in
both versions of a record is left out.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from catalog.history.compare import Record, is_part, is_text, leaves, renamed
from catalog.model.pointers import Path
from catalog.model.topics import Topic, topic_of

Records = Mapping[str, Record]

_CODE: Final = re.compile(r"[a-z]+(-[a-z]+)*")
"""A word of ours, such as `rolling`: renamed for all records at once, it is the same for readers."""
_MANY: Final = 3
_MOST: Final = 6
"""Of one topic; who changes more has written it anew."""


class Noticed(NamedTuple):
    """A change of one record; without values it is one of the whole topic."""

    id: str
    topic: Topic
    name: Any
    path: Path = ()
    within: Any = None
    """The name of the course, room or service that it is about."""
    before: Any = None
    after: Any = None


class Renamed(NamedTuple):
    """A record that got another id."""

    id: str
    former: str


def noticed(before: Records, after: Records) -> Iterator[Noticed | Renamed]:
    """Return what readers notice between two versions of a file."""
    old, new = _published(before), _published(after)
    former = renamed(old, new)
    found = [
        change
        for record_id, record in new.items()
        if (earlier := old.get(former.get(record_id, record_id))) and earlier != record
        for change in _of_record(record_id, earlier, record)
    ]
    recoded = _recoded(found, new)
    yield from (Renamed(record_id, earlier) for record_id, earlier in former.items())
    yield from (
        Noticed(each, "added", _name(new[each])) for each in new if each not in old and each not in former
    )
    gone = [each for each in old if each not in new and each not in former.values()]
    yield from (Noticed(each, "ended", _name(old[each])) for each in gone)
    yield from (change for change in found if _coding(change) not in recoded)


def _published(records: Records) -> Records:
    return {key: record for key, record in records.items() if record.get("status") != "draft"}


def _of_record(record_id: str, before: Record, after: Record) -> Iterator[Noticed]:
    gone, come = _only_in(before, after), _only_in(after, before)
    topics: tuple[Topic, ...] = (*gone, *come)
    for topic in dict.fromkeys(topics):
        pairs = list(_pairs(gone.get(topic, []), come.get(topic, [])))
        if len(pairs) > _MOST:
            yield Noticed(record_id, topic, _name(after))
            continue
        for path, was, now in pairs:
            within = _around(before if now is None else after, path)
            yield Noticed(record_id, topic, _name(after), path, within, was, now)


def _only_in(record: Record, other: Record) -> Mapping[Topic, list[tuple[Path, Any]]]:
    """Return what stands in one version and nowhere in the other, by topic."""
    there = Counter(_plain(value) for _, value in leaves(other))
    found: defaultdict[Topic, list[tuple[Path, Any]]] = defaultdict(list)
    for path, value in leaves(record):
        if there[_plain(value)]:
            there[_plain(value)] -= 1
        elif topic := topic_of(path):
            found[topic].append((path, value))
    return found


def _pairs(
    gone: Sequence[tuple[Path, Any]], come: Sequence[tuple[Path, Any]]
) -> Iterator[tuple[Path, Any, Any]]:
    """Put together what stood and what stands at one place: the same, or the only one of its name."""
    left = dict(gone)
    for path, value in come:
        was = path if path in left else next((each for each in left if _names(each) == _names(path)), None)
        yield path, None if was is None else left.pop(was), value
    yield from ((path, value, None) for path, value in left.items())


def _recoded(found: Sequence[Noticed], new: Records) -> set[tuple[Any, ...]]:
    """Return the codes that were renamed for all records at once."""
    counted = Counter(coding for change in found if (coding := _coding(change)))
    often = {coding for coding, number in counted.items() if number >= _MANY}
    used = {(_names(path), value) for record in new.values() for path, value in leaves(record) if often}
    return {coding for coding in often if coding[:2] not in used}


def _coding(change: Noticed) -> tuple[Any, ...] | None:
    """Return the place of a code with its two values; None for other values."""
    both = (change.before, change.after)
    is_code = all(isinstance(value, str) and _CODE.fullmatch(value) for value in both)
    return (_names(change.path), *both) if is_code else None


def is_code(value: Any) -> bool:
    return isinstance(value, str) and _CODE.fullmatch(value) is not None


def _names(path: Path) -> tuple[str, ...]:
    return tuple(step for step in path if isinstance(step, str))


def _plain(value: Any) -> str:
    """Return a value without the ways to set it."""
    texts = [value[lang] for lang in sorted(value)] if is_text(value) else [str(value)]
    return "\0".join(" ".join(text.split()) for text in texts)


def _name(record: Record) -> Any:
    return next((record[each] for each in ("name", "title") if is_text(record.get(each))), None)


def _around(record: Record, path: Path) -> Any:
    """Return the name of the innermost part with a name that a path leads through."""
    inside: list[Any] = [record]
    for step in path[:-1]:
        inside.append(inside[-1][step])
    names = (_name(part) for part in reversed(inside[1:]) if is_part(part))
    return next(filter(None, names), None)
