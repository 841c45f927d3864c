"""The records as JSON, for people who build something else with them.

Records stand in the order of the files; `updated` is the last day on which one of them was verified. Order and bytes
depend on the data alone, but for what follows from a record on the day of the build, which `as_of` names.
"""

import json
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any, Final

from catalog.ground.output import OutputFile
from catalog.ground.text import LANGS, Text, address
from catalog.model.load import adapter
from catalog.views.kind import Kind
from catalog.views.scene import Scene

API: Final = "api/v1/"
SCHEMA_VERSION: Final = "1"

NOT_PUBLISHED: Final = {
    "id",
    "aliases",
    "to_check",
    "other_figures",
    "status",
    "cases",
    "owner",
    "to_confirm",
    "publish_from",
    "publish_until",
}
"""Fields of records that stand first, or that are for staff."""


def json_files(scene: Scene, kinds: Sequence[Kind]) -> Iterator[OutputFile]:
    """Return `api/v1/<kind>.json` for every kind of record that has pages."""
    for kind in kinds:
        yield OutputFile(
            f"{API}{kind.id}.json", document(scene, kind, tuple(scene.catalog.of(kind.id).values()))
        )


def document(scene: Scene, kind: Kind, records: Sequence[Any], **more: object) -> bytes:
    """Return a file of records, one on a line; `more` stands in its head."""
    updated = max((record.verified_on.isoformat() for record in records), default=None)
    head = json.dumps({"schema_version": SCHEMA_VERSION, "updated": updated, **day_of(scene, kind), **more})
    # Line by line into one place: the records of a large catalog would else be in memory three times over.
    document = BytesIO()
    document.write(head[:-1].encode() + b', "records": [\n')
    for number, record in enumerate(records):
        document.write((b",\n" if number else b"") + record_line(scene, kind, record))
    document.write(b"\n]}\n")
    return document.getvalue()


def day_of(scene: Scene, kind: Kind) -> dict[str, str]:
    """Return the day of the build, where facts of it stand in the records."""
    return {"as_of": scene.today.isoformat()} if kind.today_facts else {}


def record_line(scene: Scene, kind: Kind, record: Any) -> bytes:
    """Return one record on one line, led by what a reader looks for first. Unknown fields are absent."""
    facts = kind.today_facts(scene, record) if kind.today_facts else {}
    first = {
        "id": record.id,
        "url": urls(scene, f"{kind.id}/{record.id}/"),
        "aliases": record.aliases,
        **facts,
    }
    rest: bytes = adapter(kind.record).dump_json(record, exclude=NOT_PUBLISHED, exclude_defaults=True)
    return json.dumps(first, ensure_ascii=False)[:-1].encode() + b", " + rest[1:]


def urls(scene: Scene, path: str) -> dict[str, str]:
    """Return the address of a page in each language."""
    return {lang: scene.site_url + address(lang, path) for lang in LANGS}


def both(text: Text) -> dict[str, str]:
    """Return a text in both languages."""
    return {lang: text[lang] for lang in LANGS}
