"""Files that a site was made from: named in its mark, kept in the cache, so that others can be compared with them.

They are named as git names a file, by its content. So it does not matter whether they were committed when the site was
made, or by whom: what the cache lacks, git may hold.
"""

import hashlib
import json
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from catalog.ground.cache import keep, kept
from catalog.ground.digest import digest
from catalog.ground.project import Project
from catalog.publish.mark import Mark, read_mark
from catalog.publish.place import Place

_FOLDER: Final = "published"


@dataclass(frozen=True, slots=True)
class Origin:
    """Sources of a site."""

    day: str
    """Today, as its build saw it."""
    files: Mapping[str, str]
    """The ids of the files by their names in the project."""
    contents: Mapping[str, bytes]
    """The contents by their ids, as far as the cache holds them."""


def file_ids(project: Project) -> dict[str, str]:
    """Name the data, the pages, the words and the settings of `project` by their contents, as git does."""
    return {project.relative(path): blob_id(path.read_bytes()) for path in _files(project) if path.is_file()}


def blob_id(content: bytes) -> str:
    """Return the id of a file in git, which holds texts with plain ends of lines."""
    text = content.replace(b"\r\n", b"\n")
    return hashlib.sha1(b"blob %d\0" % len(text) + text, usedforsecurity=False).hexdigest()


def keep_origin(place: Place, project: Project, mark: Mark) -> None:
    """Keep what a site was made from; a file that has been changed meanwhile is left to git."""
    path = _path(place, project, mark)
    if path.exists():
        return
    texts = (content.replace(b"\r\n", b"\n") for content in _contents(project))
    found = {blob_id(text): text.decode("utf-8", "surrogateescape") for text in texts}
    asked = set(mark.files.values())
    keep(path, zlib.compress(json.dumps({name: found[name] for name in asked & found.keys()}).encode(), 1))
    for other in set(path.parent.glob(f"{_name(place)}-*")) - {path}:
        other.unlink(missing_ok=True)


def read_origin(place: Place, project: Project) -> Origin | None:
    """Return what the site at `place` was made from; None if no finished site lies there, or its mark does not say."""
    mark = read_mark(place.site)
    if mark is None or not mark.files:
        return None
    contents: dict[str, bytes] = {}
    with suppress(ValueError, zlib.error, TypeError, AttributeError, RecursionError):
        rows = json.loads(zlib.decompress(kept(_path(place, project, mark)) or b""))
        contents = {name: text.encode("utf-8", "surrogateescape") for name, text in rows.items()}
    return Origin(mark.day, mark.files, contents)


def _files(project: Project) -> Iterator[Path]:
    yield from sorted(project.data.glob("*.yaml"))
    yield from sorted(project.content.rglob("*.md"))
    yield from (project.settings, *project.words)


def _contents(project: Project) -> Iterator[bytes]:
    for path in _files(project):
        with suppress(OSError):
            yield path.read_bytes()


def _path(place: Place, project: Project, mark: Mark) -> Path:
    return project.cache / _FOLDER / f"{_name(place)}-{digest(json.dumps(mark.files))}"


def _name(place: Place) -> str:
    return digest(str(place.site), size=6)
