"""The stamp of a build: if nothing that it read or wrote has changed since, there is nothing to do.

It trusts names, sizes and times of files, which is quick to ask of tens of thousands of them, and is told when not to
(`catalog build --fresh`). Little is imported here, as this is asked before anything else.
"""

import json
import os
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import catalog
from catalog.ground.cache import keep, kept
from catalog.ground.digest import digest
from catalog.ground.git_head import present_commit
from catalog.ground.project import Project

_FOLDER: Final = "stamps"
_PARTS: Final = ("data", "content", "words", "overrides", "hooks", "mkdocs.yml")
_OUTSIDE: Final = ("CATALOG_TODAY", "CATALOG_LANG")
"""Variables of the environment that decide what a build makes or says."""


@dataclass(frozen=True, slots=True)
class Call:
    """A build that is asked for: of what, in which words of the command line, on which day."""

    project: Project
    words: Sequence[str]
    day: str

    @property
    def inputs(self) -> str:
        """Identify all that it may read: data, pages, words, templates, this program and what it stands on."""
        roots = dict.fromkeys((self.project.root, self.project.shared))
        parts = [root / part for root in roots for part in _PARTS]
        libraries = os.stat(sysconfig.get_path("purelib")).st_mtime_ns  # noqa: PTH116  # changes with what is installed
        program = Path(catalog.__file__).parent
        commit = present_commit(self.project.root)  # pages tell what changed
        return digest(self.day, sys.version, f"{libraries}", commit, _state([*parts, program]))

    @property
    def file(self) -> Path:
        """Where its stamp is kept."""
        outside = (os.environ.get(name, "") for name in _OUTSIDE)
        return self.project.cache / _FOLDER / f"{digest(*self.words, '', *outside, os.getcwd())}.json"  # noqa: PTH109


@dataclass(frozen=True, slots=True)
class Stamp:
    """Findings and results of a build."""

    inputs: str
    """`Call.inputs` as they were before it began."""
    site: str
    """The folder that visitors see."""
    pages: int
    lines: Sequence[tuple[bool, str]]
    """What the build had to say, each whether it is for the error stream: it stays true."""
    due: str = ""
    """The moment from which a record comes or goes; empty if none does."""


def read_stamp(call: Call) -> Stamp | None:
    """Return the stamp of an earlier build of the same things, if its site is still as it was."""
    try:
        row, outputs = json.loads(kept(call.file) or b"")
        stamp = Stamp(**row)
        is_valid = stamp.inputs == call.inputs and outputs and outputs == _state([Path(stamp.site)])
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    return stamp if is_valid else None


def keep_stamp(call: Call, stamp: Stamp) -> None:
    """Keep the stamp of a build with the state of its site."""
    keep(call.file, json.dumps([asdict(stamp), _state([Path(stamp.site)])]).encode())


def _state(paths: Iterable[Path]) -> str:
    """Return a digest of the names, sizes and times of all files below `paths`; empty where one cannot be looked at."""
    rows = [row for path in paths for row in _rows(str(path))]
    return digest(*sorted(rows)) if rows else ""


def _rows(path: str) -> Iterator[str]:
    if os.path.isfile(path):  # noqa: PTH113
        now = os.stat(path)  # noqa: PTH116
        yield f"{path} {now.st_size} {now.st_mtime_ns}"
    elif os.path.isdir(path):  # noqa: PTH112
        yield from _rows_within(path)


def _rows_within(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_symlink() and entry.is_dir():
                raise OSError(entry.path)  # what lies behind a link is not looked through
            if entry.is_dir(follow_symlinks=False):
                if entry.name != "__pycache__":
                    yield from _rows_within(entry.path)
            else:
                now = entry.stat()
                yield f"{entry.path} {now.st_size} {now.st_mtime_ns}"
