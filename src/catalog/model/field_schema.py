"""The fields of a kind of record by the schema that validates it, for the form and the spreadsheets of staff."""

from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from typing import Any, Final

from catalog.ground.text import LANGS
from catalog.model.entry import Entry
from catalog.model.kinds import DataKind
from catalog.model.load import adapter

_Schema = Mapping[str, Any]

_LAST: Final = "links"
"""With this field begins what records of every kind end with."""


def as_read(record: type[Any]) -> list[str]:
    """Return the fields of a type in the order in which somebody reads them.

    Begin with what every entry begins with, and end with its sources, though the model inherits both at once.
    """
    names = [field.name for field in fields(record)]
    shared = [field.name for field in fields(Entry)] if issubclass(record, Entry) else []
    last = shared[shared.index(_LAST) :] if shared else []
    return [name for name in names if name not in last] + last


def schema_of(kind: DataKind) -> dict[str, Any]:
    """Return the schema by which records of a kind are validated, its fields as somebody reads them."""
    return _schema_of(kind.record)


@cache
def _schema_of(record: type[Any]) -> dict[str, Any]:
    schema = adapter(record).json_schema()
    fields = schema["properties"]
    return {**schema, "properties": {name: fields[name] for name in as_read(record)}}


def resolved(typed: _Schema, definitions: _Schema) -> _Schema:
    """Return what a field is when it is there; one that may be a list, or one of its items, is a list."""
    if parts := [part for part in typed.get("anyOf", ()) if part.get("type") != "null"]:
        lists = (part for part in parts if part.get("type") == "array")
        return resolved(next(lists, parts[0]), definitions)
    if reference := typed.get("$ref"):
        return resolved(definitions[reference.rpartition("/")[2]], definitions)
    return typed


def is_text(schema: _Schema) -> bool:
    """Return whether a schema is that of a text in both languages."""
    return set(schema.get("properties", ())) == set(LANGS)


def is_one_or_many(typed: _Schema) -> bool:
    """Return whether a field may be a list, or one of its items without the list."""
    kinds = {part.get("type") for part in typed.get("anyOf", ())} - {"null"}
    return "array" in kinds and len(kinds) > 1
