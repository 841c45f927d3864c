"""The records as JSON, for people who build something else with them.

Order and bytes depend on the data alone: records stand in the order of the files, `updated` is the last day on
which one of them was verified.
"""

import json
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

from catalog.model.catalog import Kind
from catalog.model.load import adapter
from catalog.output import OutputFile
from catalog.text import LANGS, address
from catalog.views.scene import Scene

SCHEMA_VERSION: Final = "1"
KINDS: Final[tuple[Kind, ...]] = ("programs", "facilities", "products")

_SAID_OR_FOR_STAFF: Final = {"id", "aliases", "to_check", "status", "cases"}


def json_files(scene: Scene) -> Iterator[OutputFile]:
    """Return `api/v1/<kind>.json` for every kind of record that has pages."""
    for kind in KINDS:
        yield OutputFile(f"api/v1/{kind}.json", _document(scene, kind))


def _document(scene: Scene, kind: Kind) -> bytes:
    records = getattr(scene.catalog, kind).values()
    updated = max((record.verified_on.isoformat() for record in records), default=None)
    head = json.dumps({"schema_version": SCHEMA_VERSION, "updated": updated})
    # Line by line into one place: the records of a large catalog would else be in memory three times over.
    document = BytesIO()
    document.write(head[:-1].encode() + b', "records": [\n')
    for number, record in enumerate(records):
        document.write((b",\n" if number else b"") + _record(scene, kind, record))
    document.write(b"\n]}\n")
    return document.getvalue()


def _record(scene: Scene, kind: Kind, record: Any) -> bytes:
    """Return one record on one line, led by what a reader looks for first. Unknown fields are absent."""
    first = {"id": record.id, "url": _urls(scene, kind, record.id), "aliases": record.aliases}
    rest: bytes = adapter(kind).dump_json(record, exclude=_SAID_OR_FOR_STAFF, exclude_defaults=True)
    return json.dumps(first, ensure_ascii=False)[:-1].encode() + b", " + rest[1:]


def _urls(scene: Scene, kind: Kind, record_id: str) -> dict[str, str]:
    path = f"{kind}/{record_id}/"
    return {lang: scene.site_url + address(lang, path) for lang in LANGS}
