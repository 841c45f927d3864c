"""A record made to say something else as a whole: what did not change keeps its comments, its order and its look."""

from collections.abc import Mapping, Sequence
from typing import Any


def settle_map(old: Any, new: Mapping[str, Any]) -> None:
    """Let `old` say what `new` says; a field that is new comes after the one that it follows there."""
    for key in [key for key in old if key not in new]:
        del old[key]
    place = 0
    for key, value in new.items():
        if key in old:
            old[key] = _grown(old[key], value)
            place = list(old).index(key) + 1
        else:
            old.insert(place, key, value)
            place += 1


def _grown(old: Any, new: Any) -> Any:
    if isinstance(old, dict) and isinstance(new, dict):
        settle_map(old, new)
        return old
    if isinstance(old, list) and isinstance(new, list):
        _settle_list(old, new)
        return old
    return old if old == new else new


def _settle_list(old: list[Any], new: Sequence[Any]) -> None:
    """Move items rather than write them anew, for the comments within them go along."""
    partners = _partners(old, new)
    parts = [value if at is None else _grown(old[at], value) for value, at in zip(new, partners, strict=True)]
    for at in reversed(range(len(old))):
        if at not in partners:
            del old[at]
        else:
            old[at] = parts[partners.index(at)]
    for place, (part, at) in enumerate(zip(parts, partners, strict=True)):
        if at is None:
            old.insert(place, part)
        elif old[place] is not part:
            there = next(index for index in range(place, len(old)) if old[index] is part)
            old.insert(place, old.pop(there))


def _partners(old: Sequence[Any], new: Sequence[Any]) -> list[int | None]:
    """Return for each new item the place of the old one that it was: the same, of the same id, or the next left."""
    left = list(range(len(old)))
    found: list[int | None] = [None] * len(new)
    for is_same in (_is_equal, _has_same_id, _is_alike):
        for place, value in enumerate(new):
            at = next((at for at in left if found[place] is None and is_same(old[at], value)), None)
            if at is not None:
                found[place] = at
                left.remove(at)
    return found


def _is_equal(old: Any, new: Any) -> bool:
    return bool(old == new)


def _has_same_id(old: Any, new: Any) -> bool:
    return isinstance(old, dict) and isinstance(new, dict) and "id" in old and old["id"] == new.get("id")


def _is_alike(old: Any, new: Any) -> bool:
    """Return whether an item may have been changed to another; one with an id of its own is no other."""
    return isinstance(old, dict) == isinstance(new, dict) and not (
        "id" in old if isinstance(old, dict) else False
    )
