"""Places in files where an id stands: just these characters are replaced, so comments, order and quotes stay."""

import re
from codecs import BOM_UTF8
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from catalog.ground.project import Project
from catalog.model.catalog import Catalog
from catalog.model.kinds import REFERENCE, DataKind
from catalog.model.pointers import To, pointers_of
from catalog.source.chunks import Chunk
from catalog.source.origins import Origins, as_typed
from catalog.source.yaml_events import Path as FieldPath
from catalog.source.yaml_events import parse

Spot = tuple[int, int]
"""Line and column in a file, from 0."""


def spots_of(to: To, record_id: str, catalog: Catalog, origins: Origins) -> Mapping[str, list[Spot]]:
    """Return where data files name a record, by their names as staff know them."""
    found: defaultdict[str, list[Spot]] = defaultdict(list)
    for kind in (*catalog.kinds, *REFERENCE):
        for record in catalog.of(kind.id).values():
            paths = [
                pointer.path for pointer in pointers_of(record) if (pointer.to, pointer.id) == (to, record_id)
            ]
            for path in paths:
                chunk = origins.chunks[kind.id, record.id]
                found[chunk.file].append(_spot(chunk, path))
    return found


def own_spot(kind: DataKind, record_id: str, origins: Origins) -> Spot:
    """Return where a record says its own id."""
    return _spot(origins.chunks[kind.id, record_id], ("id",))


def _spot(chunk: Chunk, path: FieldPath) -> Spot:
    tree = parse(chunk)
    line, column = tree.places[0, *as_typed(tree, path)]
    return chunk.line - 1 + line, column


def with_other_id(content: bytes, spots: list[Spot], old: str, new: str) -> bytes:
    """Return the content of a data file with another id at some places."""
    mark = BOM_UTF8 if content.startswith(BOM_UTF8) else b""
    lines = content.removeprefix(mark).decode().split("\n")
    for number, column in sorted(set(spots), reverse=True):
        line = lines[number]
        start = column + (line[column] in "\"'")
        assert line.startswith(old, start), f"{old} does not stand at {number + 1}:{start + 1}"
        lines[number] = line[:start] + new + line[start + len(old) :]
    return mark + "\n".join(lines).encode()


def linking_pages(project: Project, kind: str, old: str, new: str) -> Iterator[tuple[Path, bytes]]:
    """Return the pages of `content/` that lead to a record, as they will be."""
    link = re.compile(rf"(catalog:{re.escape(kind)}/){re.escape(old)}(?![\w-])".encode())
    for path in sorted(project.content.rglob("*.md")):
        content = path.read_bytes()
        changed = link.sub(rb"\g<1>" + new.encode(), content)
        if changed != content:
            yield path, changed
