"""The schema of a form: that of the validator, said so that staff can fill it in.

Every value of a form is text, as it is typed into a data file; so what nobody touches comes back as it was.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Final

from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.history.labels import Labels
from catalog.model.catalog import Catalog
from catalog.model.field_schema import is_text, resolved, schema_of
from catalog.model.kind_names import plural_of
from catalog.model.kinds import DataKind
from catalog.model.pointers import Path
from catalog.model.targets import name_of_target, targets

_CHOOSE: Final = Message("選んでください", "Choose one")
_NAMED: Final = Message("{name}（{id}）", "{name} ({id})")
_PLAIN_WORDS: Final = {"true": Message("はい", "Yes"), "false": Message("いいえ", "No")}
_DAY: Final = Message("日付（例: 2027-01-29）", "A day, such as 2027-01-29")
_LANGUAGES: Final = {"ja": "日本語", "en": "English"}

_Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Form:
    """Records, names and hints that the forms of one language are made from."""

    catalog: Catalog
    labels: Labels
    explanations: Mapping[str, Any]
    lang: Lang

    def of(self, kind: DataKind) -> dict[str, Any]:
        """Return the schema of a form for records of a kind."""
        schema = schema_of(kind)
        made = _Shape(self, schema.get("$defs", {})).field(schema, ())
        return {**made, "title": plural_of(kind)[self.lang]}


@dataclass(frozen=True, slots=True)
class _Shape:
    form: Form
    definitions: _Schema

    def field(self, typed: _Schema, path: Path) -> dict[str, Any]:
        schema = resolved(typed, self.definitions)
        made = self._kind_of_field(schema, path)
        if "title" not in made:
            made["title"] = escape(self.form.labels.field(path)[self.form.lang])
        name = next((step for step in path[-1:] if isinstance(step, str)), "")
        if name in self.form.explanations and "description" not in made:
            made["description"] = escape(self.form.explanations[name][self.form.lang])
        return made

    def _kind_of_field(self, schema: _Schema, path: Path) -> dict[str, Any]:
        if schema.get("type") == "object":
            return self._group(schema, path)
        if schema.get("type") == "array":
            return {"type": "array", "items": self._item(schema["items"], path)}
        if refers_to := schema.get("x-refers-to"):
            return self._choice(self._records(refers_to))
        if "enum" in schema or "const" in schema:
            return self._choice(self._values(schema.get("enum") or [schema["const"]]))
        if schema.get("type") == "boolean":
            return self._choice([(value, word[self.form.lang]) for value, word in _PLAIN_WORDS.items()])
        return self._text(schema, path)

    def _group(self, schema: _Schema, path: Path) -> dict[str, Any]:
        if is_text(schema):
            return self._both_languages(schema)
        fields = {
            name: {**self.field(typed, (*path, name)), "x-propertyOrder": place}
            for place, (name, typed) in enumerate(schema.get("properties", {}).items())
        }
        more = schema.get("additionalProperties", False)
        return {
            "type": "object",
            "properties": fields,
            "required": schema.get("required", []),
            "additionalProperties": self.field(more, (*path, "value")) if isinstance(more, dict) else False,
        }

    def _both_languages(self, schema: _Schema) -> dict[str, Any]:
        """Put both languages of a text side by side, each labelled in itself."""
        texts = {
            name: {
                "type": "string",
                "title": word,
                "x-format": "textarea",
                "x-inputAttributes": {"lang": name, "rows": 2},
                "x-grid": {"columns": 6},
            }
            for name, word in _LANGUAGES.items()
        }
        return {
            "type": "object",
            "properties": texts,
            "required": schema.get("required", []),
            "additionalProperties": False,
            "x-format": "grid",
            "x-enablePropertiesToggle": False,
        }

    def _item(self, typed: _Schema, path: Path) -> dict[str, Any]:
        """Describe one item of a list: what all of them are has been said at the list."""
        made = self.field(typed, path)
        made.pop("description", None)
        return made

    def _choice(self, options: Sequence[tuple[str, str]]) -> dict[str, Any]:
        values = [("", f"— {_CHOOSE[self.form.lang]} —"), *options]
        return {
            "type": "string",
            "enum": [value for value, _ in values],
            "x-enumTitles": [title for _, title in values],
        }

    def _values(self, values: Sequence[str]) -> list[tuple[str, str]]:
        return [(value, self.form.labels.value(value)[self.form.lang]) for value in values]

    def _records(self, refers_to: str) -> list[tuple[str, str]]:
        """Return what a pointer may point to: records of a kind, or the parts that one or all of them hold."""
        found = targets(self.form.catalog, refers_to)
        return [
            (target.id, _NAMED.format(name=name_of_target(target), id=target.id)[self.form.lang])
            for target in found
        ]

    def _text(self, schema: _Schema, path: Path) -> dict[str, Any]:
        made: dict[str, Any] = {"type": "string"}
        if schema.get("type") == "integer":
            made["x-inputAttributes"] = {"inputmode": "numeric"}
        if schema.get("format") == "date":
            made["x-inputAttributes"] = {"placeholder": "2027-01-29", "inputmode": "numeric"}
            if not path or path[-1] not in self.form.explanations:
                made["description"] = _DAY[self.form.lang]
        return made
