"""Parts of the JSON API for those who need not all of it: one record, five hundred of them, what has changed."""

import json
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from typing import Any, Final

from catalog.exports.json_data import API, SCHEMA_VERSION, both, day_of, document, record_line, urls
from catalog.ground.digest import digest
from catalog.ground.json_file import json_content
from catalog.ground.output import KeyedFile
from catalog.history.changes import Change
from catalog.views.kind import Kind
from catalog.views.scene import Scene

PAGE: Final = 500
"""Records of a page."""
_MOST: Final = 2_000
"""So many changes are listed; older ones are in git."""


def api_parts(scene: Scene, kind: Kind) -> Iterator[KeyedFile]:
    """Return a file for each record of a kind, its pages, and the list of these."""
    records = tuple(scene.catalog.of(kind.id).values())
    for record in records:
        key = scene.digest_of(kind.id, record.id)
        yield KeyedFile(f"{API}records/{kind.id}/{record.id}.json", key, partial(_one, scene, kind, record))
    key, pages = scene.digest(kind.id), _pages(records)
    for number, page in enumerate(pages, 1):
        make = partial(document, scene, kind, page, page=number, pages=len(pages))
        own = digest(f"{len(pages)}", *(scene.digest_of(kind.id, record.id) for record in page))
        yield KeyedFile(f"{API}pages/{kind.id}/{number}.json", own, make)
    yield KeyedFile(f"{API}pages/{kind.id}/index.json", key, partial(_list, scene, kind, pages))


def _pages(records: Sequence[Any]) -> Sequence[Sequence[Any]]:
    return [records[start : start + PAGE] for start in range(0, len(records), PAGE)] or [()]


def _one(scene: Scene, kind: Kind, record: Any) -> bytes:
    head = json.dumps({"schema_version": SCHEMA_VERSION, **day_of(scene, kind)})
    return head[:-1].encode() + b', "record": ' + record_line(scene, kind, record) + b"}\n"


def _list(scene: Scene, kind: Kind, pages: Sequence[Sequence[Any]]) -> bytes:
    listed = [
        {
            "url": f"{scene.site_url}{API}pages/{kind.id}/{number}.json",
            "ids": [record.id for record in page],
        }
        for number, page in enumerate(pages, 1)
    ]
    total = sum(map(len, pages))
    return json_content(
        {"schema_version": SCHEMA_VERSION, "total": total, "page_size": PAGE, "pages": listed}
    )


def changes_file(scene: Scene) -> KeyedFile:
    """Return `api/v1/changes.json`: whoever has looked on a day reads on until that day comes."""
    return KeyedFile(f"{API}changes.json", scene.history.digest + scene.everything, partial(_changes, scene))


def _changes(scene: Scene) -> bytes:
    since = scene.history.since
    return json_content(
        {
            "schema_version": SCHEMA_VERSION,
            "since": since.isoformat() if since else None,
            "changes": [_change(scene, change) for change in islice(scene.history.changes, _MOST)],
        }
    )


def _change(scene: Scene, change: Change) -> dict[str, object]:
    texts = {"label": change.label, "before": change.before, "after": change.after}
    path = scene.path_of(change.kind, change.id)
    return {
        "day": change.day.isoformat(),
        "kind": change.kind,
        "id": change.id,
        "topic": change.topic,
        "name": both(change.name),
        **({"field": change.field} if change.field else {}),
        **{name: both(text) for name, text in texts.items() if text},
        **({"url": urls(scene, path)} if path else {}),
    }
