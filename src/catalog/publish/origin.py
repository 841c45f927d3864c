"""Files that a site was made from: named in its mark, kept in the cache, so that others can be compared with them.

They are named as git names a file, by its content. So it does not matter whether they were committed when the site was
made, or by whom: what the cache lacks, git may hold.
"""

import hashlib
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from catalog.ground.cache import keep, kept
from catalog.ground.digest import digest
from catalog.ground.project import Project
from catalog.publish.mark import Mark, read_mark
from catalog.publish.place import Place


@dataclass(frozen=True, slots=True)
class Origin:
    """Sources of a site."""

    day: str
    """Today, as its build saw it."""
    files: Mapping[str, str]
    """The ids of the files by their names in the project."""
    folder: Path
    """Where the cache keeps their contents."""

    def content(self, blob: str) -> bytes | None:
        """Return the content of a file by its id; None if the cache does not hold it."""
        with suppress(zlib.error):
            return zlib.decompress(kept(self.folder / blob) or b"")
        return None


def file_ids(project: Project) -> dict[str, str]:
    """Name the data, the pages, the words and the settings of `project` by their contents, as git does."""
    return {project.relative(path): blob_id(path.read_bytes()) for path in _files(project) if path.is_file()}


def blob_id(content: bytes) -> str:
    """Return the id of a file in git, which holds texts with plain ends of lines."""
    text = content.replace(b"\r\n", b"\n")
    return hashlib.sha1(b"blob %d\0" % len(text) + text, usedforsecurity=False).hexdigest()


def keep_origin(place: Place, project: Project, mark: Mark, former: Mark | None) -> None:
    """Keep what a site was made from, and what the `former` one was; a file changed meanwhile is left to git."""
    folder = _folder(place, project)
    needed = set(mark.files.values())
    there = {path.name for path in folder.iterdir()} if folder.is_dir() else set[str]()
    for path in _files(project):
        if mark.files.get(project.relative(path)) not in there and path.is_file():
            text = path.read_bytes().replace(b"\r\n", b"\n")
            if (blob := blob_id(text)) in needed:
                keep(folder / blob, zlib.compress(text, 1))
    for name in there - needed - set(former.files.values() if former else ()):
        (folder / name).unlink(missing_ok=True)


def read_origin(place: Place, project: Project) -> Origin | None:
    """Return what the site at `place` was made from; None if no finished site lies there, or its mark does not say."""
    mark = read_mark(place.site)
    return Origin(mark.day, mark.files, _folder(place, project)) if mark and mark.files else None


def _files(project: Project) -> Iterator[Path]:
    yield from sorted(project.data.glob("*.yaml"))
    yield from sorted(project.content.rglob("*.md"))
    yield from (project.settings, *project.words)


def _folder(place: Place, project: Project) -> Path:
    return project.cache / "published" / digest(str(place.site), size=6)
