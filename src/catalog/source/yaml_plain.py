"""The quick way to read a record: plain lists, maps and texts, as nearly every record is.

Whatever is not plain, be it only unusual, is left to `yaml_events`, which knows every mistake and its place.
"""

from collections.abc import Callable
from typing import Any

import yaml

from catalog.source.yaml_events import INVISIBLE, LOADER, MAX_DEPTH, NOTHING, Value
from catalog.source.yaml_lines import read_lines

_NextEvent = Callable[[], Any]


class _NotPlain(Exception):  # noqa: N818  # not an error: the text is for the careful parser
    pass


def read_plain(text: str) -> Value:
    """Return what `text` says, just as `yaml_events` would and without complaints; None if it is not plain."""
    if (quick := read_lines(text)) is not None:
        return quick
    unescaped = text.replace("\r\n", "\n").replace('\\"', "")
    if "\\" in unescaped or INVISIBLE.search(unescaped):
        return None
    try:
        return _document(LOADER(text).get_event)
    except (_NotPlain, yaml.YAMLError):
        return None


def _document(take: _NextEvent) -> Value:
    frame = yaml.StreamStartEvent, yaml.DocumentStartEvent, yaml.DocumentEndEvent, yaml.StreamEndEvent
    _expect(take, *frame[:2])
    value = _value(take(), take, MAX_DEPTH)
    _expect(take, *frame[2:])
    return value


def _expect(take: _NextEvent, *kinds: type[yaml.Event]) -> None:
    if any(type(take()) is not kind for kind in kinds):
        raise _NotPlain


def _value(event: Any, take: _NextEvent, depth: int) -> Value:
    kind = type(event)
    if kind is yaml.ScalarEvent:
        return _text(event)
    if event.anchor or event.tag or not depth:
        raise _NotPlain
    return _map(take, depth - 1) if kind is yaml.MappingStartEvent else _list(take, depth - 1)


def _map(take: _NextEvent, depth: int) -> Value:
    found: dict[str, Value] = {}
    while type(event := take()) is not yaml.MappingEndEvent:
        key = _text(event)
        if key in found:
            raise _NotPlain
        found[key] = _value(take(), take, depth)
    return found


def _list(take: _NextEvent, depth: int) -> Value:
    found: list[Value] = []
    while type(event := take()) is not yaml.SequenceEndEvent:
        found.append(_value(event, take, depth))
    return found


def _text(event: Any) -> str:
    if type(event) is not yaml.ScalarEvent or event.anchor or event.tag or event.value in NOTHING:
        raise _NotPlain
    text: str = event.value
    return text
