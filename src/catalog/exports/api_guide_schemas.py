"""Schemas of what explains the records: names of codes, conditions, and the programs of a purpose."""

from collections.abc import Mapping
from typing import Any, Final, get_args

from catalog.exports.json_data import SCHEMA_VERSION
from catalog.ground.text import LANGS
from catalog.model.case import Verdict
from catalog.rules.status import Status

Schema = Mapping[str, Any]

_TEXT: Final[Schema] = {"type": "string"}
_DAY: Final[Schema] = {"type": "string", "format": "date"}
_STATUS: Final[Schema] = {"enum": list(get_args(Status))}
_BOTH: Final[Schema] = {
    "type": "object",
    "properties": dict.fromkeys(LANGS, _TEXT),
    "required": list(LANGS),
}


def _object(needed: Schema, **more: Schema) -> Schema:
    return {"type": "object", "properties": {**needed, **more}, "required": list(needed)}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _by_id(values: Schema) -> Schema:
    return {"type": "object", "additionalProperties": values}


_HEAD: Final[Schema] = {"schema_version": {"const": SCHEMA_VERSION}}

_REASON: Final = _object({"label": _BOTH, "text": _BOTH}, rule=_TEXT)
_CONDITION: Final = _object({}, of=_list(_TEXT), open={"type": "boolean"}, at_least={"type": "integer"})
_PART: Final = _object(
    {"name": _BOTH, "reasons": _list(_REASON)},
    conditions=_by_id(_CONDITION),
    asks={"type": "integer", "description": "How many conditions only the office can judge."},
)
_STANDING: Final = _object({"from": _DAY, "status": _STATUS}, last_day=_DAY)
_WORDS: Final = _object({"more": _TEXT, "last_day": _TEXT, "status": _by_id(_TEXT)})

GUIDE_SCHEMAS: Final[Mapping[str, Schema]] = {
    "names": _object(
        {
            **_HEAD,
            "terms": _by_id(_by_id(_BOTH)),
            "organizations": _by_id(_BOTH),
            "documents": _by_id(_object({"title": _BOTH}, url=_TEXT)),
        }
    ),
    "eligibility": _object(
        {
            **_HEAD,
            "note": _BOTH,
            "rules": _list(
                _object({"id": _TEXT, "test": {"enum": ["one-of", "none-of", "all-of", "at-least"]}})
            ),
            "verdicts": _list(_object({"any": _list(_TEXT), "verdict": {"enum": list(get_args(Verdict))}})),
            "sizes": _list(_object({"id": _TEXT})),
            "questions": _list(
                _object({"id": _TEXT, "text": _BOTH, "choices": _list(_object({"id": _TEXT, "name": _BOTH}))})
            ),
            "programs": _list(_object({"id": _TEXT, "parts": _list(_PART)})),
        }
    ),
    "themes": _object(
        {
            **_HEAD,
            "as_of": _DAY,
            "until": _DAY,
            "id": _TEXT,
            "name": _BOTH,
            "url": _BOTH,
            "words": _object(dict.fromkeys(LANGS, _WORDS)),
            "now": _list(_STATUS),
            "programs": _list(
                _object(
                    {"id": _TEXT, "url": _BOTH, "name": _BOTH, "amount": _BOTH, "statuses": _list(_STANDING)}
                )
            ),
        }
    ),
}
"""By the name of the schema; readers should bear with fields that none names."""
