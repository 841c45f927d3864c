"""A field of a record by the path that leads to it, whether the record is plain or keeps its comments."""

from collections.abc import MutableMapping, MutableSequence
from dataclasses import dataclass
from typing import Any, Final

Value = str | tuple[str, ...]
"""What a cell comes to: text as it is typed into a data file, or several."""


@dataclass(frozen=True, slots=True)
class First:
    """The first item of a list that has `key`, or that waits for it; a new one where there is none."""

    key: str
    beside: str
    """What an item may have already that has no key yet."""


@dataclass(frozen=True, slots=True)
class Each:
    """All items of a list: the value has one text for each of them."""


EACH: Final = Each()
Path = tuple[str | int | First | Each, ...]
"""Names of fields; a number is an item of a list that is there."""


def copied(value: Any) -> Any:
    """Return maps and lists anew, with the texts in them: ten times as quick as copying whatever there may be."""
    if isinstance(value, dict):
        return {name: copied(part) for name, part in value.items()}
    return [copied(part) for part in value] if isinstance(value, list) else value


def get(record: Any, path: Path) -> Value | None:
    """Return what stands at `path`, or nothing."""
    for depth, step in enumerate(path):
        if record is None:
            return None
        if isinstance(step, Each):
            found = [get(item, path[depth + 1 :]) for item in record]
            return tuple(text for text in found if isinstance(text, str)) if None not in found else None
        record = _step(record, step)
    return tuple(record) if isinstance(record, (list, MutableSequence)) else record


def put(record: Any, path: Path, value: Value) -> None:
    """Set what stands at `path`, with all that must be there to hold it."""
    step, *rest = path
    if isinstance(step, Each):
        _put_each(record, tuple(rest), value)
    elif isinstance(step, int) and rest:
        put(record[step], tuple(rest), value)
    elif not rest:
        record[step] = list(value) if isinstance(value, tuple) else value
    elif isinstance(step, First):
        put(_item(record, step) or _appended(record), tuple(rest), value)
    else:
        empty: Any = {} if isinstance(rest[0], str) else []
        put(record.setdefault(step, empty), tuple(rest), value)


def _put_each(items: MutableSequence[Any], path: Path, value: Value) -> None:
    """Give each item its text; one for which there is none keeps what else it says, if it says anything."""
    for index, text in enumerate(value):
        put(items[index] if index < len(items) else _appended(items), path, text)
    for index in reversed(range(len(value), len(items))):
        items[index].pop(path[0], None)
        if not items[index]:
            items.pop(index)


def _step(record: Any, step: str | int | First) -> Any:
    if isinstance(step, First):
        return _item(record, step)
    return record[step] if isinstance(step, int) else record.get(step)


def _item(items: MutableSequence[Any], step: First) -> MutableMapping[str, Any] | None:
    keyed = (item for item in items if step.key in item)
    return next(keyed, None) or next(
        (item for item in items if step.beside in item and step.key not in item), None
    )


def _appended(items: MutableSequence[Any]) -> MutableMapping[str, Any]:
    added: MutableMapping[str, Any] = {}
    items.append(added)
    return added
