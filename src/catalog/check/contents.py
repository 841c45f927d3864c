"""The texts and the single values of a record, each with the path that leads to it."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Final, get_args, get_type_hints

from catalog.ground.text import Text
from catalog.source.yaml_events import Path

FOR_STAFF: Final = frozenset({"to_check", "cases", "sources", "other_figures"})
"""Fields of a record that no visitor reads, and those that repeat what others have printed."""


def texts_of(record: object) -> Iterator[tuple[Path, Text]]:
    """Return what visitors read in both languages."""
    return _texts(record, ())


def _texts(value: Any, path: Path) -> Iterator[tuple[Path, Text]]:
    if type(value) is Text:
        yield path, value
    elif type(value) is tuple:
        for index, part in enumerate(value):
            yield from _texts(part, (*path, index))
    else:
        for name in _wordy(type(value)):
            if part := getattr(value, name):
                yield from _texts(part, (*path, name))


def values_of(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Return what is no text in two languages: numbers, days, phones, ids."""
    if type(value) is tuple:
        for index, part in enumerate(value):
            yield from values_of(part, (*path, index))
    elif is_dataclass(value):
        for name in _names(type(value)):
            if (part := getattr(value, name)) is not None:
                yield from values_of(part, (*path, name))
    elif not isinstance(value, Mapping):
        yield path, value


@cache
def _names(kind: type) -> tuple[str, ...]:
    if kind is Text or not is_dataclass(kind):
        return ()
    return tuple(field.name for field in fields(kind) if field.name not in FOR_STAFF)


@cache
def _wordy(kind: type) -> tuple[str, ...]:
    """Return the fields of a part of a record that may hold a text: most do not, and none of those is looked at."""
    hints = get_type_hints(kind) if _names(kind) else {}
    return tuple(name for name in _names(kind) if _may_be_text(hints[name]))


@cache
def _may_be_text(annotation: Any) -> bool:
    is_text = annotation is Text or (isinstance(annotation, type) and bool(_wordy(annotation)))
    return is_text or any(_may_be_text(part) for part in get_args(annotation))
