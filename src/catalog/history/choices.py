"""Choices where the two sides of a merge do not say alike: record by record, field by field."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from catalog.ground.message import Message
from catalog.ground.text import LANGS
from catalog.history.compare import Difference, is_part
from catalog.history.conflicts import Conflict, Merge
from catalog.history.in_words import short
from catalog.history.labels import load_labels
from catalog.history.records import Comparison
from catalog.history.version import record_of
from catalog.model.kinds import DataKind
from catalog.model.pointers import Path
from catalog.source.records import Typed

SideName = Literal["ours", "theirs"]
Chosen = Mapping[str, SideName]
"""Which side is taken, by the keys of choices."""

_RECORD: Final = Message("この記録", "This record")
_WITH: Final = Message("残す", "keep it")
_WITHOUT: Final = Message("残さない", "leave it out")
_AS_WRITTEN: Final = Message("コメントや書き方", "Comments and the way of writing")
_AS_THERE: Final = Message("ここに書かれているとおり", "as it is written there")


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing of a record on which the sides differ."""

    key: str
    """The id of the record, with the names of the fields and the ids of the parts that lead to the thing."""
    label: Message
    ours: Message
    theirs: Message
    suggested: SideName | None
    """The one side that changed it; None where both did, or nobody knows."""


@dataclass(frozen=True, slots=True)
class Split:
    """A value that is not the same on both sides."""

    steps: tuple[str, ...]
    """Names of fields and ids of parts, which are the same on both sides."""
    path: Path
    ours: Any
    theirs: Any
    suggested: SideName | None


@dataclass(frozen=True, slots=True)
class OneRecord:
    """A record in conflict, as each version has it; None where a version does not."""

    conflict: Conflict
    ours: Typed | None
    theirs: Typed | None
    base: Typed | None

    @property
    def is_by_field(self) -> bool:
        """Return whether its fields can be chosen one by one."""
        change = self.conflict.between
        return change is not None and change.what in {"changed", "renamed"}

    def splits(self) -> Sequence[Split]:
        base = record_of(self.base) if self.base else None
        ours, theirs = (record_of(each) if each else {} for each in (self.ours, self.theirs))
        return list(_of_maps((), (), (ours, theirs, base)))

    @property
    def suggested(self) -> SideName | None:
        """Return the side that alone changed the record; of one that came in, the side that has it."""
        if self.conflict.was_there is False:
            return "ours" if self.ours else "theirs"
        if self.base is None:
            return None
        return _only(_digest(self.ours), _digest(self.theirs), self.base.chunk.digest)


def _digest(typed: Typed | None) -> str:
    return typed.chunk.digest if typed else ""


def records_of(merge: Merge, kind: DataKind) -> Sequence[OneRecord]:
    """Return the records of a kind on which the sides of a merge differ."""
    ours, theirs = merge.ours.typed(kind.id), merge.theirs.typed(kind.id)
    base = merge.base.typed(kind.id) if kind.id in merge.bases else {}
    found: list[OneRecord] = []
    for conflict in merge.conflicts(kind):
        own_id = (conflict.between and conflict.between.former_id) or conflict.id
        before = base.get(own_id) or base.get(conflict.id)
        found.append(OneRecord(conflict, ours.get(own_id), theirs.get(conflict.id), before))
    return found


def choices_of(merge: Merge, record: OneRecord) -> Sequence[Choice]:
    """Return what is to be chosen of a record, in words."""
    if record.is_by_field and record.ours and record.theirs:
        return list(_of_fields(merge, record, record_of(record.ours), record_of(record.theirs)))
    is_whole = record.ours is None or record.theirs is None
    ours, theirs = (_WITH if each else _WITHOUT for each in (record.ours, record.theirs))
    if not is_whole:
        ours = theirs = _AS_THERE
    label = _RECORD if is_whole or record.conflict.between else _AS_WRITTEN
    return [Choice(record.conflict.id, label, ours, theirs, record.suggested)]


def _of_fields(
    merge: Merge, record: OneRecord, ours: Mapping[str, Any], theirs: Mapping[str, Any]
) -> Iterator[Choice]:
    kind = record.conflict.kind
    comparison = Comparison(merge.ours, merge.theirs, load_labels(merge.project), [kind])
    for split in record.splits():
        field = comparison.field(kind.record, ours, theirs, Difference(split.path, split.ours, split.theirs))
        key = key_of(record, split)
        yield Choice(key, field.label, _in_short(field.before), _in_short(field.after), split.suggested)


def _in_short(value: Message | None) -> Message:
    return Message(*(short(value, lang) for lang in LANGS))


def key_of(record: OneRecord, split: Split) -> str:
    return "/".join((record.conflict.id, *split.steps))


_Three = tuple[Any, Any, Any]
"""What ours, theirs and the base say; None where one says nothing."""


def _of_values(steps: tuple[str, ...], path: Path, values: _Three) -> Iterator[Split]:
    ours, theirs, base = values
    if ours == theirs:
        return
    if is_part(ours) and is_part(theirs):
        yield from _of_maps(steps, path, (ours, theirs, base if is_part(base) else None))
    elif has_ids(ours) and has_ids(theirs):
        yield from _of_parts(steps, path, (ours, theirs, base if has_ids(base) else None))
    elif _are_in_pairs(ours, theirs, base):
        for number, parts in enumerate(zip(ours, theirs, base or ours, strict=True)):
            pair = parts if base else (*parts[:2], None)
            yield from _of_maps((*steps, str(number)), (*path, number), pair)
    else:
        yield Split(steps, path, ours, theirs, _only(ours, theirs, base))


def _of_maps(steps: tuple[str, ...], path: Path, values: _Three) -> Iterator[Split]:
    ours, theirs, base = values
    for name in dict.fromkeys([*theirs, *ours]):
        yield from _of_values(
            (*steps, name), (*path, name), (ours.get(name), theirs.get(name), (base or {}).get(name))
        )


def _of_parts(steps: tuple[str, ...], path: Path, values: _Three) -> Iterator[Split]:
    """Compare lists of parts that have ids; their order is that of ours."""
    ours, theirs, base = (by_id(each or ()) for each in values)
    places = [list(each) for each in (ours, theirs)]
    for part_id in dict.fromkeys([*theirs, *ours]):
        place = places[1].index(part_id) if part_id in theirs else places[0].index(part_id)
        yield from _of_values(
            (*steps, part_id), (*path, place), (ours.get(part_id), theirs.get(part_id), base.get(part_id))
        )


def _only(ours: Any, theirs: Any, base: Any) -> SideName | None:
    """Return the side that alone differs from what was before."""
    if ours == base:
        return "theirs"
    return "ours" if theirs == base else None


def has_ids(value: Any) -> bool:
    """Return whether a value is a list of parts that can be told apart by their ids."""
    return isinstance(value, list) and bool(value) and all(is_part(each) and "id" in each for each in value)


def _are_in_pairs(ours: Any, theirs: Any, base: Any) -> bool:
    """Return whether lists have as many parts in each version, so that those at one place are the same part."""
    lists = [each for each in (ours, theirs, base) if each is not None]
    are_of_parts = all(isinstance(each, list) and each and all(map(is_part, each)) for each in lists)
    return are_of_parts and len(lists) > 1 and len({len(each) for each in lists}) == 1


def by_id(parts: Sequence[Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
    return {str(part["id"]): part for part in parts}


def joined(record: OneRecord, chosen: Chosen) -> Mapping[str, Any]:
    """Return what a record says when each thing is taken from the side chosen for it."""
    ours, theirs = (record_of(each) if each else {} for each in (record.ours, record.theirs))
    sides: dict[tuple[str, ...], SideName] = {
        split.steps: chosen[key_of(record, split)] for split in record.splits()
    }
    return _joined((), ours, theirs, sides)


def _joined(steps: tuple[str, ...], ours: Any, theirs: Any, sides: Mapping[tuple[str, ...], SideName]) -> Any:
    if steps in sides:
        return ours if sides[steps] == "ours" else theirs
    if ours == theirs:
        return ours
    if is_part(ours):
        names = _in_order(list(ours), list(theirs))
        found = {name: _joined((*steps, name), ours.get(name), theirs.get(name), sides) for name in names}
        return {name: value for name, value in found.items() if value is not None}
    if not has_ids(ours):
        pairs = enumerate(zip(ours, theirs, strict=True))
        return [_joined((*steps, str(number)), *pair, sides) for number, pair in pairs]
    mine, others = by_id(ours), by_id(theirs)
    names = _in_order(list(mine), list(others))
    parts = [_joined((*steps, name), mine.get(name), others.get(name), sides) for name in names]
    return [part for part in parts if part is not None]


def _in_order(ours: list[str], theirs: list[str]) -> list[str]:
    """Return all names: those of ours in their order, each other after the one that it follows in theirs."""
    found = list(ours)
    place = 0
    for name in theirs:
        if name not in found:
            found.insert(place, name)
        place = found.index(name) + 1
    return found
