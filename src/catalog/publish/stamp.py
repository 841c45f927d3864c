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
from catalog.ground.project import Project

_FOLDER: Final = "stamps"
_PARTS: Final = ("data", "content", "words", "overrides", "hooks", "mkdocs.yml")
_OUTSIDE: Final = ("CATALOG_TODAY", "CATALOG_LANG")
"""Variables of the environment that decide what a build makes or says."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a build found and left."""

    inputs: str
    site: str
    """The folder that visitors see."""
    outputs: str
    lines: Sequence[tuple[bool, str]]
    """What the build said, and whether to whom errors are told: it stays true."""

    @property
    def holds(self) -> bool:
        return bool(self.outputs) and self.outputs == _state([Path(self.site)])


def read_stamp(project: Project, arguments: Sequence[str], day: str) -> Stamp | None:
    """Return the stamp of an earlier build of the same things on the same `day`, if its site is still as it was."""
    try:
        found = Stamp(**json.loads(kept(_file(project, arguments)) or b""))
        return found if found.inputs == inputs_of(project, day) and found.holds else None
    except (OSError, ValueError, TypeError, RecursionError):
        return None


def keep_stamp(
    project: Project, arguments: Sequence[str], inputs: str, site: Path, lines: Sequence[tuple[bool, str]]
) -> None:
    """Keep the stamp of a build; `inputs` is what `inputs_of` returned before it began."""
    stamp = Stamp(inputs, str(site), _state([site]), lines)
    keep(_file(project, arguments), json.dumps(asdict(stamp)).encode())


def inputs_of(project: Project, day: str) -> str:
    """Identify all that a build may read: data, pages, words, templates, this program and what it stands on."""
    folders = (project.root, *([project.shared] if project.shared != project.root else []))
    parts = [folder / part for folder in folders for part in _PARTS]
    libraries = os.stat(sysconfig.get_path("purelib")).st_mtime_ns  # noqa: PTH116  # changes with what is installed
    program = Path(catalog.__file__).parent
    return digest(day, sys.version, f"{libraries}", _state([*parts, program]))


def _file(project: Project, arguments: Sequence[str]) -> Path:
    outside = (os.environ.get(name, "") for name in _OUTSIDE)
    return project.cache / _FOLDER / f"{digest(*arguments, '', *outside, os.getcwd())}.json"  # noqa: PTH109


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
