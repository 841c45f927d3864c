"""How the value of a field stands in a cell, and read back, by the schema of the field."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from catalog.characters.digits import plain
from catalog.characters.japanese_days import read_day, read_year
from catalog.ground.message import Message
from catalog.history.labels import Labels
from catalog.model.catalog import Catalog
from catalog.model.targets import name_of_target, targets
from catalog.sheets import amounts
from catalog.sheets.book.layout import BookColumn, Schema
from catalog.sheets.cell_kinds import EXACT, NONE, TEXT
from catalog.sheets.lookup import Lookup, Names, names_of
from catalog.sheets.record_path import EACH, Value

_YES_OR_NO: Final = {"true": "はい", "false": "いいえ"}
_OTHER_WORDS: Final = {"yes": "true", "no": "false", "可": "true", "不可": "false", "○": "true", "×": "false"}
_FIRST_YEAR: Final = 1500
"""A number from here on is a year."""
_NO_NAMES: Final = Lookup({})


@dataclass(frozen=True, slots=True)
class Values:
    """Texts that the cells of a workbook may hold: names of records and of fixed choices."""

    catalog: Catalog
    labels: Labels
    kinds: frozenset[str] = frozenset()
    """Kinds whose records are in the workbook."""
    added: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    """Japanese names of records that the workbook adds, by their kinds and ids."""
    _names: dict[str, Names] = field(default_factory=dict[str, Names], compare=False)

    def choices(self, column: BookColumn) -> list[str]:
        """Return all that a column may say, where that is a list to choose from."""
        names = self._names_for(_item(column.schema))
        return [names.show(value) for value in names.labels] if names else []

    def show(self, column: BookColumn, value: Value) -> str:
        """Return a value as its cell has it."""
        names = self._names_for(_item(column.schema))
        show = names.show if names else str
        if isinstance(value, tuple):
            return _mark_of(column).join(show(part) for part in value) if value else NONE
        return show(value)

    def read(self, column: BookColumn, typed: str) -> Value | Message:
        """Return what a cell says, or what somebody who wrote it should do."""
        if not column.is_list:
            return self.read_part(column, typed)
        parts = [] if typed.strip() == NONE else _split(column, typed)
        read = [self.read_part(column, part) for part in parts]
        wrong = next((part for part in read if isinstance(part, Message)), None)
        return wrong or tuple(part for part in read if isinstance(part, str))

    def read_part(self, column: BookColumn, typed: str) -> str | Message:
        """Return one of several values of a cell, or its only one."""
        schema = _item(column.schema)
        if names := self._names_for(schema):
            return _found(names, schema, typed)
        return _reader(column, schema)(typed)

    def _names_for(self, schema: Schema) -> Names | None:
        key = str(schema.get("x-refers-to") or schema.get("enum") or schema.get("type"))
        if key not in self._names and (found := self._made_names(schema)):
            self._names[key] = found
        return self._names.get(key)

    def _made_names(self, schema: Schema) -> Names | None:
        if refers_to := schema.get("x-refers-to"):
            return self._targets(refers_to)
        if values := schema.get("enum") or ([schema["const"]] if "const" in schema else None):
            return names_of({value: self.labels.value(value) for value in values})
        if schema.get("type") == "boolean":
            return names_of({value: Message(word, value) for value, word in _YES_OR_NO.items()})
        return None

    def _targets(self, refers_to: str) -> Names | None:
        kind, *within = refers_to.split("/")
        if within and kind in self.kinds:
            return None  # parts of the very record: they are told by their ids
        found = {target.id: name_of_target(target) for target in targets(self.catalog, refers_to)}
        new = {} if within else self.added.get(kind, {})
        return names_of({**{key: Message(name, name) for key, name in new.items()}, **found})


def _found(names: Names, schema: Schema, typed: str) -> str | Message:
    text = EXACT.read(typed, _NO_NAMES)
    word = plain(str(text)).strip().lower()
    return names.find(_OTHER_WORDS.get(word, str(text)) if schema.get("type") == "boolean" else str(text))


def _reader(column: BookColumn, schema: Schema) -> Callable[[str], str | Message]:
    if schema.get("format") == "date":
        return read_day
    if schema.get("type") == "integer":
        return read_year if schema.get("ge") == _FIRST_YEAR else amounts.read_number
    if "pattern" in schema:
        return _narrow
    return lambda typed: str((TEXT if column.lang else EXACT).read(typed, _NO_NAMES))


def _narrow(typed: str) -> str:
    """Return what has a fixed form with the letters, digits and hyphens that such forms have."""
    text = str(EXACT.read(typed, _NO_NAMES))
    narrow = unicodedata.normalize("NFKC", text)
    return narrow if narrow.isascii() else text


def _item(schema: Schema) -> Schema:
    item: Schema = schema.get("items", schema)
    return item


def _mark_of(column: BookColumn) -> str:
    """Return what stands between several values: texts have a line each."""
    item = _item(column.schema)
    is_plain_text = item.get("type") == "string" and not {"x-refers-to", "enum", "pattern"} & item.keys()
    return "\n" if EACH in column.path or is_plain_text else "; "


def _split(column: BookColumn, typed: str) -> list[str]:
    marks = "\n" if _mark_of(column) == "\n" else "\n;；"
    for mark in marks:
        typed = typed.replace(mark, "\n")
    return [part.strip() for part in typed.split("\n") if part.strip()]
