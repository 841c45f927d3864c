"""The content of a record as a form or a spreadsheet holds it, and as a data file says it."""

from collections.abc import Mapping
from typing import Any, Final

from catalog.model.field_schema import is_one_or_many, resolved, schema_of
from catalog.model.kinds import DataKind
from catalog.sheets.yaml_record import Bare

_BARE: Final = frozenset({"integer", "boolean"})


def content_of(filled: Mapping[str, Any], kind: DataKind) -> dict[str, Any]:
    """Return the record that a form says; a field without a value is none."""
    schema = schema_of(kind)
    found = _group(filled, schema, schema.get("$defs", {}))
    return found or {}


def as_filled(content: Mapping[str, Any], kind: DataKind) -> dict[str, Any]:
    """Return a record as its form holds it: a field that may be a list is one."""
    schema = schema_of(kind)
    found: dict[str, Any] = _listed(content, schema, schema.get("$defs", {}))
    return found


def _listed(value: Any, typed: Mapping[str, Any], definitions: Mapping[str, Any]) -> Any:
    if is_one_or_many(typed) and not isinstance(value, list):
        value = [value]
    schema = resolved(typed, definitions)
    if isinstance(value, list):
        return [_listed(part, schema.get("items", {}), definitions) for part in value]
    if not isinstance(value, Mapping):
        return value
    fields = schema.get("properties", {})
    return {name: _listed(part, fields.get(name, {}), definitions) for name, part in value.items()}


def _value(filled: Any, typed: Mapping[str, Any], definitions: Mapping[str, Any]) -> Any:
    if is_one_or_many(typed):
        return _one_or_many(filled, typed, definitions)
    schema = resolved(typed, definitions)
    if isinstance(filled, dict):
        return _group(filled, schema, definitions)
    if isinstance(filled, list):
        parts = [_value(part, schema.get("items", {}), definitions) for part in filled]
        left = [part for part in parts if part is not None]
        return left if left or not filled else None
    if not isinstance(filled, str) or not filled.strip():
        return None
    is_bare = schema.get("type") in _BARE or schema.get("format") == "date"
    return Bare(filled.strip()) if is_bare else filled


def _one_or_many(filled: Any, typed: Mapping[str, Any], definitions: Mapping[str, Any]) -> Any:
    """Write one without a list around it."""
    items = resolved(typed, definitions).get("items", {})
    parts = [_value(part, items, definitions) for part in (filled if isinstance(filled, list) else [filled])]
    left = [part for part in parts if part is not None]
    return (left[0] if len(left) == 1 else left) if left else None


def _group(
    filled: Mapping[str, Any], schema: Mapping[str, Any], definitions: Mapping[str, Any]
) -> dict[str, Any] | None:
    fields: Mapping[str, Any] = schema.get("properties", {})
    others = schema.get("additionalProperties")
    names = [*(name for name in fields if name in filled), *(name for name in filled if name not in fields)]
    typed = {name: fields.get(name, others if isinstance(others, dict) else {}) for name in names}
    values = {name: _value(filled[name], typed[name], definitions) for name in names}
    return {name: value for name, value in values.items() if value is not None} or None
