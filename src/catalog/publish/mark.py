"""The mark by which a build knows a folder that a build has made, and may replace it."""

import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

MARK: Final = "catalog-build.json"
"""At the root of every finished site."""
LIST: Final = "catalog-files.json"
"""Beside it, the names of all files of the site, so that another's file is noticed."""
UNFINISHED: Final = ".catalog-unfinished"
"""In a folder that is being made or removed; MkDocs, which empties its folder first, leaves hidden files."""

_GENERATOR: Final = "catalog"
_LITTER: Final = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""What a computer leaves in a folder that one looks at."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Origin of a site. No time of day stands here: equal input gives equal sites."""

    inputs: str = ""
    """A digest of the published data, the pages, the words, and the program."""
    day: str = ""
    """Today, as the build saw it."""
    files: Mapping[str, str] = field(default_factory=dict[str, str])
    """The ids in git of the data, pages, words and settings that it was made from, whether or not git has them."""


def read_mark(folder: Path) -> Mark | None:
    """Return the mark of the finished site in `folder`."""
    found = _read(folder / MARK) if is_finished(folder) else None
    if not isinstance(found, dict):
        return None
    rows = found.get("files")
    files = {str(name): str(each) for name, each in rows.items()} if isinstance(rows, dict) else {}
    return Mark(str(found.get("inputs", "")), str(found.get("day", "")), files)


def mark_files(mark: Mark, files: Iterable[str]) -> Mapping[str, bytes]:
    """Return the files that declare a site of `files` finished."""
    return {
        LIST: _content(sorted({*files, MARK, LIST})),
        MARK: _content({"generator": _GENERATOR, **asdict(mark)}),
    }


def write_mark(folder: Path, mark: Mark, files: Iterable[str], like: Path | None = None) -> None:
    """Declare the site in `folder`, which holds `files`, finished.

    What the site in `like` says in the same words keeps its time, so that a copy by time and size has nothing to do.
    """
    for name, content in mark_files(mark, files).items():
        (folder / name).write_bytes(content)
        if like and _bytes(like / name) == content:
            before = (like / name).stat()
            os.utime(folder / name, ns=(before.st_atime_ns, before.st_mtime_ns))
    (folder / UNFINISHED).unlink(missing_ok=True)


def _content(value: Any) -> bytes:
    return (json.dumps(value, indent=0) + "\n").encode("ascii")


def start(folder: Path) -> None:
    """Make an empty folder whose content will be ours."""
    folder.mkdir(parents=True)
    (folder / UNFINISHED).touch()


def own(folder: Path) -> None:
    """Sign a folder that may be replaced though no build has finished in it, so that it can be removed later."""
    if not is_finished(folder):
        (folder / UNFINISHED).touch()


def is_finished(folder: Path) -> bool:
    """Whether a whole site lies in `folder`, made by a build."""
    mark = _read(folder / MARK)
    named = isinstance(mark, dict) and mark.get("generator") == _GENERATOR
    return named and not folder.is_symlink() and not (folder / UNFINISHED).exists()


def is_ours(folder: Path) -> bool:
    """Whether a folder beside a site may be removed: nothing in it, or made by a build, whole or not."""
    if folder.is_symlink() or not folder.is_dir():
        return False
    return is_empty(folder) or is_finished(folder) or (folder / UNFINISHED).is_file()


def is_empty(folder: Path) -> bool:
    return next(files_in(folder), None) is None


def strangers(folder: Path) -> list[str]:
    """Return the files in a finished site that no build put there."""
    listed = _read(folder / LIST)
    listed_files: set[object] = set(listed) if isinstance(listed, list) else set()
    return sorted(
        file for file in files_in(folder) if file not in listed_files and Path(file).name not in _LITTER
    )


def files_in(folder: Path) -> Iterator[str]:
    """Return the names of all files below `folder`, with forward slashes; a link is a file."""
    root = str(folder)
    waiting = [""]
    while waiting:
        inside = waiting.pop()
        with os.scandir(f"{root}/{inside}") as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(f"{inside}{entry.name}/")
                else:
                    yield f"{inside}{entry.name}"


def remove(folder: Path) -> None:
    """Remove a folder of ours. Its sign goes last, so that a removal that is broken off can be taken up again."""
    with suppress(FileNotFoundError):
        (folder / MARK).replace(folder / UNFINISHED)
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif path.name != UNFINISHED:
            path.unlink()
    (folder / UNFINISHED).unlink(missing_ok=True)
    folder.rmdir()


def _read(path: Path) -> object:
    try:
        return json.loads(_bytes(path) or b"null")
    except (ValueError, RecursionError):
        return None


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
