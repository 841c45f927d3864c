"""Differences between two versions of a record as they were typed, field by field.

What was typed is compared and not what is true: a version that the model refuses, or never knew, can be compared too.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, Final, NamedTuple, TypeGuard

from catalog.ground.text import LANGS
from catalog.model.pointers import Path

Record = Mapping[str, Any]
"""A record as it was typed: maps, lists and texts."""

_ALIKE: Final = 0.6
"""From here on two records of different ids are one that was renamed."""


class Difference(NamedTuple):
    """A value that is not in both versions; None where a version has none."""

    path: Path
    """In the later version; of what is there no more, in the earlier."""
    before: Any
    after: Any


def differences(before: Record, after: Record) -> tuple[Difference, ...]:
    """Return what is different between two versions of a record, in the order of its fields."""
    return tuple(_of_maps((), before, after))


def is_text(value: Any) -> TypeGuard[Mapping[str, str]]:
    """Return whether a value is a text in the languages of the site, or in one of them."""
    return (
        isinstance(value, Mapping)
        and bool(value)
        and set(value) <= set(LANGS)
        and all(isinstance(each, str) for each in value.values())
    )


def leaves(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Return every text and every plain value within a value, with its place."""
    if is_text(value) or not isinstance(value, Mapping | list):
        yield path, value
    else:
        for step, inner in value.items() if isinstance(value, Mapping) else enumerate(value):
            yield from leaves(inner, (*path, step))


def is_the_same(one: Record, other: Record) -> bool:
    """Return whether two records of different ids say nearly the same."""
    mine, theirs = ({_named(leaf) for path, leaf in leaves(each) if path != ("id",)} for each in (one, other))
    return 2 * len(mine & theirs) >= _ALIKE * max(len(mine) + len(theirs), 1)


def renamed(before: Mapping[str, Record], after: Mapping[str, Record]) -> dict[str, str]:
    """Return the former ids of records that have another one in the later version."""
    gone = {record_id: record for record_id, record in before.items() if record_id not in after}
    former: dict[str, str] = {}
    for record_id, record in after.items() if gone else ():
        if record_id not in before and (found := _the_same(record, gone)):
            former[record_id] = found
            del gone[found]
    return former


def _the_same(record: Record, others: Mapping[str, Record]) -> str | None:
    return next((each for each, other in others.items() if is_the_same(other, record)), None)


def _of_values(path: Path, before: Any, after: Any) -> Iterator[Difference]:
    if before == after:
        return
    if isinstance(before, list) and isinstance(after, list):
        yield from _of_lists(path, before, after)
    elif is_part(before) and is_part(after):
        yield from _of_maps(path, before, after)
    else:
        yield Difference(path, before, after)


def _of_maps(path: Path, before: Record, after: Record) -> Iterator[Difference]:
    for name in dict.fromkeys([*after, *before]):
        yield from _of_values((*path, name), before.get(name), after.get(name))


def _of_lists(path: Path, before: list[Any], after: list[Any]) -> Iterator[Difference]:
    if all("id" in part for part in (*before, *after) if is_part(part)) and all(
        map(is_part, (*before, *after))
    ):
        yield from _of_named(path, before, after)
        return
    names = [_named(part) for part in before], [_named(part) for part in after]
    if sorted(names[0]) == sorted(names[1]):
        yield Difference(path, before, after)
        return
    for kind, low, high, new_low, new_high in SequenceMatcher(None, *names, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from _in_pairs(path, (low, before[low:high]), (new_low, after[new_low:new_high]))


def _in_pairs(
    path: Path, before: tuple[int, list[Any]], after: tuple[int, list[Any]]
) -> Iterator[Difference]:
    """Compare stretches of two lists part by part; what is left over was added or removed."""
    (old_start, old), (new_start, new) = before, after
    both = min(len(old), len(new))
    for number in range(both):
        yield from _of_values((*path, new_start + number), old[number], new[number])
    for number, part in enumerate(old[both:], both):
        yield Difference((*path, old_start + number), part, None)
    for number, part in enumerate(new[both:], both):
        yield Difference((*path, new_start + number), None, part)


def _of_named(path: Path, before: Sequence[Record], after: Sequence[Record]) -> Iterator[Difference]:
    """Compare lists of parts that have ids: a part may have moved."""
    old = {part["id"]: part for part in before}
    new = {part["id"]: part for part in after}
    for number, part in enumerate(after):
        if part["id"] in old:
            yield from _of_maps((*path, number), old[part["id"]], part)
        else:
            yield Difference((*path, number), None, part)
    for number, part in enumerate(before):
        if part["id"] not in new:
            yield Difference((*path, number), part, None)
    if old.keys() == new.keys() and list(old) != list(new):
        yield Difference(path, list(before), list(after))


def is_part(value: Any) -> TypeGuard[Record]:
    """Return whether a value has fields."""
    return isinstance(value, Mapping) and not is_text(value)


def _named(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
