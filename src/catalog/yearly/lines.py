"""One plain field of a record set, or taken out, in its text: every other character stays as somebody wrote it."""

import re
from collections.abc import Mapping
from typing import Any, Final

from catalog.source.chunks import Chunk
from catalog.source.yaml_events import parse

Fields = Mapping[str, str | None]
"""New values by the names of fields; None takes a field out."""

_BEFORE: Final = "verified_on"
"""A new field goes above this one, which every record has."""


def with_fields(text: str, fields: Fields) -> str | None:
    """Return the text of a record with other values of fields; None where that must be done by hand."""
    changed: str | None = text
    for name, value in fields.items():
        changed = _with_field(changed, name, value) if changed is not None else None
    if changed is None:
        return None
    before, after = _read(text), _read(changed)
    wanted = {**before, **fields} if before else {}
    return changed if after == {key: value for key, value in wanted.items() if value is not None} else None


def _with_field(text: str, name: str, value: str | None) -> str | None:
    line = re.compile(rf"^((?:- |  ){name}:[ \t]+)([^\s#]\S*(?: \d\d:\d\d)?)(.*\r?\n?)", re.MULTILINE)
    found = line.search(text)
    if found and value is not None:
        return text[: found.start()] + found[1] + value + found[3] + text[found.end() :]
    if found:
        return None if found[1].startswith("- ") else text[: found.start()] + text[found.end() :]
    if value is None:
        return text
    place = re.compile(rf"^  {_BEFORE}:", re.MULTILINE).search(text)
    line_end = "\r\n" if "\r\n" in text else "\n"
    return text[: place.start()] + f"  {name}: {value}{line_end}" + text[place.start() :] if place else None


def _read(text: str) -> dict[str, Any] | None:
    value: Any = parse(Chunk.of("", 1, text)).value
    return dict(value[0]) if isinstance(value, list) and value and isinstance(value[0], dict) else None
