"""Schemas of the JSON API: a JSON Schema for each file of `api/v1/`, and its description as OpenAPI 3.1."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Final, get_args

from catalog.exports.api_guide_schemas import GUIDE_SCHEMAS
from catalog.exports.json_data import API, NOT_PUBLISHED, SCHEMA_VERSION
from catalog.ground.json_file import json_content
from catalog.ground.output import KeyedFile
from catalog.ground.text import LANGS
from catalog.model.load import adapter
from catalog.model.topics import Topic
from catalog.model.window import LastDayFor, WindowType
from catalog.opendata.layout import LICENCE
from catalog.rules.status import Status
from catalog.views.kind import Kind
from catalog.views.scene import Scene
from catalog.words.groups import OpenDataWords

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_DAY: Final[Mapping[str, Any]] = {"type": "string", "format": "date"}
_TEXT: Final[Mapping[str, Any]] = {"type": "string"}
_NUMBER: Final[Mapping[str, Any]] = {"type": "integer", "minimum": 0}
_BOTH: Final[Mapping[str, Any]] = {
    "type": "object",
    "properties": dict.fromkeys(LANGS, _TEXT),
    "required": list(LANGS),
}
_TODAY: Final[Mapping[str, Any]] = {
    "status": {"enum": get_args(Status), "description": "How applications stand on the day `as_of`."},
    "window": {
        "type": "object",
        "properties": {
            "type": {"enum": get_args(WindowType)},
            "opens": _DAY,
            "last_day": _DAY,
            "last_day_for": {"enum": get_args(LastDayFor)},
        },
        "required": ["type"],
        "description": "The window that speaks for the program, and what must be done by its last day.",
    },
    "terms": {
        "type": "object",
        "properties": {"starts": _DAY, "ends": _DAY},
        "required": ["starts", "ends"],
        "description": "The days for which the conditions hold.",
    },
}
"""What follows from a record on the day of the build."""


def api_schemas(scene: Scene, kinds: Sequence[Kind]) -> Iterator[KeyedFile]:
    """Return `api/v1/schemas/<kind>.json` for each kind, and `api/v1/openapi.json`; none depends on a record."""
    for kind in kinds:
        yield KeyedFile(f"{API}schemas/{kind.id}.json", "", partial(_schema_content, scene, kind))
    yield KeyedFile(f"{API}schemas/changes.json", "", partial(_changes_schema, scene))
    for name, schema in GUIDE_SCHEMAS.items():
        yield KeyedFile(f"{API}schemas/{name}.json", "", partial(_guide_schema, scene, name, schema))
    yield KeyedFile(f"{API}openapi.json", "", partial(_openapi_content, scene, kinds))


def _schema_content(scene: Scene, kind: Kind) -> bytes:
    return json_content(document_schema(scene, kind))


def document_schema(scene: Scene, kind: Kind) -> Mapping[str, Any]:
    """Return the schema of `api/v1/<kind>.json`. Readers should bear with fields that it does not name."""
    record: dict[str, Any] = adapter(kind.record).json_schema(mode="serialization")
    definitions = record.pop("$defs", {})
    day = {"as_of": _DAY} if kind.today_facts else {}
    return {
        "$schema": _DIALECT,
        "$id": f"{scene.site_url}{API}schemas/{kind.id}.json",
        "title": scene.voice("en").words.nav[kind.id],
        "type": "object",
        "properties": {
            "schema_version": {"const": SCHEMA_VERSION},
            "updated": {
                "anyOf": [_DAY, {"type": "null"}],
                "description": "Last day on which a record was verified.",
            },
            **day,
            "records": {"type": "array", "items": _record(record, kind)},
        },
        "required": ["schema_version", "updated", *day, "records"],
        "$defs": {name: _open(definition) for name, definition in definitions.items()},
    }


def _record(typed: Mapping[str, Any], kind: Kind) -> Mapping[str, Any]:
    """Return the schema of a record: what was typed and may be published, and what leads it."""
    published = {name: field for name, field in typed["properties"].items() if name not in NOT_PUBLISHED}
    urls = {
        "type": "object",
        "required": list(LANGS),
        "additionalProperties": {"type": "string", "format": "uri"},
    }
    first = {
        "id": typed["properties"]["id"],
        "url": urls,
        "aliases": {"type": "array", "items": {"type": "string"}},
    }
    needed = [name for name in typed.get("required", ()) if name in published]
    today = _TODAY if kind.today_facts else {}
    return {"type": "object", "properties": {**first, **today, **published}, "required": [*first, *needed]}


def _open(definition: Mapping[str, Any]) -> Mapping[str, Any]:
    """Let a part have fields that the schema does not name: within v1 some will be added."""
    return {name: value for name, value in definition.items() if name != "additionalProperties"}


def _guide_schema(scene: Scene, name: str, schema: Mapping[str, Any]) -> bytes:
    return json_content({"$schema": _DIALECT, "$id": f"{scene.site_url}{API}schemas/{name}.json", **schema})


def _openapi_content(scene: Scene, kinds: Sequence[Kind]) -> bytes:
    names = scene.voice("en").words
    described = {
        "openapi": "3.1.0",
        "jsonSchemaDialect": _DIALECT,
        "info": {
            "title": names.site.name,
            "version": SCHEMA_VERSION,
            "description": names.machine.about,
            "license": {"name": names.open_data.licence_name, "identifier": LICENCE},
        },
        "servers": [{"url": scene.site_url.rstrip("/")}],
        "paths": {
            **{path: answer for kind in kinds for path, answer in _paths(scene, kind)},
            f"/{API}changes.json": _path("changes", names.changes.title, {"$ref": "schemas/changes.json"}),
            f"/{API}names.json": _path("names", names.open_data.names_note, {"$ref": "schemas/names.json"}),
            **(_support_paths(names.open_data) if scene.catalog.programs else {}),
        },
    }
    return json_content(described)


def _support_paths(say: OpenDataWords) -> Mapping[str, Any]:
    conditions, theme = {"$ref": "schemas/eligibility.json"}, {"$ref": "schemas/themes.json"}
    return {
        f"/{API}eligibility.json": _path("eligibility", say.conditions_note, conditions),
        f"/{API}themes/{{theme}}.json": _path("theme", say.themes_note, theme, theme=_TEXT),
    }


def _paths(scene: Scene, kind: Kind) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Return where the records of a kind are had: all, five hundred, one."""
    name, whole = scene.voice("en").words.nav[kind.id], f"schemas/{kind.id}.json"
    one = {
        "type": "object",
        "properties": {"record": {"$ref": f"{whole}#/properties/records/items"}},
        "required": ["schema_version", "record"],
    }
    listed = {
        "type": "object",
        "properties": {"total": _NUMBER, "page_size": _NUMBER, "pages": {"type": "array"}},
        "required": ["schema_version", "total", "page_size", "pages"],
    }
    yield f"/{API}{kind.id}.json", _path(kind.id, name, {"$ref": whole})
    yield f"/{API}records/{kind.id}/{{id}}.json", _path(f"{kind.id}-record", name, one, id=_TEXT)
    yield (
        f"/{API}pages/{kind.id}/{{page}}.json",
        _path(f"{kind.id}-page", name, {"$ref": whole}, page=_NUMBER),
    )
    yield f"/{API}pages/{kind.id}/index.json", _path(f"{kind.id}-pages", name, listed)


def _path(
    operation: str, name: str, schema: Mapping[str, Any], **given: Mapping[str, Any]
) -> Mapping[str, Any]:
    answer = {"description": name, "content": {"application/json": {"schema": schema}}}
    asked = [{"name": each, "in": "path", "required": True, "schema": typed} for each, typed in given.items()]
    return {
        "get": {
            "operationId": operation,
            "summary": name,
            **({"parameters": asked} if asked else {}),
            "responses": {"200": answer},
        }
    }


def _changes_schema(scene: Scene) -> bytes:
    texts = dict.fromkeys(("name", "label", "before", "after"), _BOTH)
    codes = {"kind": _TEXT, "id": _TEXT, "topic": {"enum": get_args(Topic)}, "field": _TEXT}
    change = {
        "type": "object",
        "properties": {"day": _DAY, **codes, **texts, "url": _BOTH},
        "required": ["day", "kind", "id", "topic", "name"],
    }
    return json_content(
        {
            "$schema": _DIALECT,
            "$id": f"{scene.site_url}{API}schemas/changes.json",
            "title": scene.voice("en").words.changes.title,
            "type": "object",
            "properties": {
                "schema_version": {"const": SCHEMA_VERSION},
                "since": {
                    "anyOf": [_DAY, {"type": "null"}],
                    "description": "The day at whose end the record of changes begins; null where there is none.",
                },
                "changes": {"type": "array", "items": change},
            },
            "required": ["schema_version", "since", "changes"],
        }
    )
