"""The texts and the single values of a record, each with the path that leads to it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, get_args, get_type_hints

from catalog.ground.text import Text
from catalog.model.entry import FOR_STAFF
from catalog.source.yaml_events import Path


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


def wordings_of(records: Iterable[object]) -> tuple[set[Text], set[str]]:
    """Return all that is typed in words, each once and without a path: most texts give no cause to ask for theirs."""
    texts: set[Text] = set()
    words: set[str] = set()
    for record in records:
        _collect(record, texts, words)
    return texts, words


def _collect(value: Any, texts: set[Text], words: set[str]) -> None:
    kind = type(value)
    if kind is Text:
        texts.add(value)
    elif kind is str:
        words.add(value)
    elif kind is tuple:
        for part in value:
            _collect(part, texts, words)
    else:
        for name in _worded(kind):
            if part := getattr(value, name):
                _collect(part, texts, words)


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
    return _holding(kind, _names(kind), frozenset({Text}))


@cache
def _worded(kind: type) -> tuple[str, ...]:
    """Return the fields that may hold a text or a word, those for staff among them."""
    names = tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
    return _holding(kind, names, frozenset({Text, str}))


@cache
def _holding(kind: type, names: tuple[str, ...], wanted: frozenset[type]) -> tuple[str, ...]:
    hints = get_type_hints(kind) if names else {}
    return tuple(name for name in names if _may_hold(hints[name], wanted))


def _may_hold(annotation: Any, wanted: frozenset[type]) -> bool:
    if annotation in wanted:
        return True
    if isinstance(annotation, type) and is_dataclass(annotation):
        return bool(_worded(annotation) if str in wanted else _wordy(annotation))
    return any(_may_hold(part, wanted) for part in get_args(annotation))
