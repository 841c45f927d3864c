"""Schemas of the files: Table Schema for tables, JSON Schema for the rest, with the meaning of each item."""

from collections.abc import Mapping
from typing import Any, Final

from catalog.ground.json_file import json_content
from catalog.opendata.layout import Item, Layout

_TABLE: Final = "https://datapackage.org/profiles/2.0/tableschema.json"
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_PROPERTIES: Final[Mapping[str, Mapping[str, Any]]] = {
    "array": {"type": "array", "items": {"type": "string"}},
    "date": {"type": "string", "format": "date"},
}


def schema_content(layout: Layout) -> bytes:
    """Return the schema file of a layout."""
    return json_content(table_schema(layout) if layout.format == "csv" else _json_schema(layout))


def table_schema(layout: Layout) -> Mapping[str, Any]:
    return {"$schema": _TABLE, "fields": list(map(_field, layout.items)), "missingValues": [""]}


def _field(item: Item) -> Mapping[str, Any]:
    required = {"constraints": {"required": True}} if item.is_required else {}
    return {"name": item.name, "type": item.type, **_means(item), **required}


def _means(item: Item) -> Mapping[str, Any]:
    own = {"own": True} if item.is_own else {}
    return {"description": item.means.ja, "description_en": item.means.en, **own}


def _json_schema(layout: Layout) -> Mapping[str, Any]:
    record = {
        "type": "object",
        "properties": {
            item.name: {**_PROPERTIES.get(item.type, {"type": item.type}), **_means(item)}
            for item in layout.items
        },
        "required": [item.name for item in layout.items if item.is_required],
    }
    whole = _features(record) if layout.format == "geojson" else _list(record, layout.under)
    title = {"title": layout.title.ja, "title_en": layout.title.en}
    return {"$schema": _DIALECT, **title, "type": "object", **whole}


def _list(record: Mapping[str, Any], under: str) -> Mapping[str, Any]:
    both = {"type": "object", "required": ["ja", "en"]}
    return {
        "properties": {
            "title": both,
            "updated": _PROPERTIES["date"],
            "licence": {"type": "string", "format": "uri"},
            under: {"type": "array", "items": record},
        },
        "required": ["title", "updated", "licence", under],
    }


def _features(record: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what GeoJSON asks for: longitude first, then latitude (RFC 7946)."""
    position = {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}
    point = {
        "type": "object",
        "properties": {"type": {"const": "Point"}, "coordinates": position},
        "required": ["type", "coordinates"],
    }
    feature = {
        "type": "object",
        "properties": {"type": {"const": "Feature"}, "geometry": point, "properties": record},
        "required": ["type", "id", "geometry", "properties"],
    }
    return {
        "properties": {
            "type": {"const": "FeatureCollection"},
            "features": {"type": "array", "items": feature},
        },
        "required": ["type", "features"],
    }
