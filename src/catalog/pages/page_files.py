"""The files of pages: those of the last build, those of the next.

There are tens of thousands, and `pathlib` would take longer for a path than the system for its file; so here,
and only here, paths are text.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from catalog.ground.digest import digest


class Poured(NamedTuple):
    """A page as it was written: what it was made from, and what came out."""

    file: str
    key: str
    digest: str


@dataclass(frozen=True, slots=True)
class LastBuild:
    """The pages of the site as it stands, kept so that what has not changed need not be made again."""

    site: Path
    pages: Mapping[str, Poured]

    def content(self, file: str, key: str) -> bytes | None:
        """Return a page made from the same things, if it still has the bytes that it was written with."""
        page = self.pages.get(file)
        if page is None or page.key != key:
            return None
        try:
            with open(f"{self.site}/{file}", "rb") as there:  # noqa: PTH123
                content = there.read()
        except OSError:
            return None
        return content if digest(content) == page.digest else None


def link_file(source: Path, target: Path, file: str, content: bytes) -> None:
    """Let `file` of `source` be in `target` too, or write its content where it cannot be."""
    try:
        _link(f"{source}/{file}", f"{target}/{file}")
    except OSError:  # another file system, or one without links
        write_file(target, file, content)


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except FileNotFoundError:
        _make_room(target)
        os.link(source, target)


def write_file(target: Path, file: str, content: bytes) -> None:
    """Write `file` below `target`."""
    try:
        _write(f"{target}/{file}", content)
    except FileNotFoundError:
        _make_room(f"{target}/{file}")
        _write(f"{target}/{file}", content)


def _write(path: str, content: bytes) -> None:
    with open(path, "wb") as there:  # noqa: PTH123
        there.write(content)


def _make_room(path: str) -> None:
    os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120
