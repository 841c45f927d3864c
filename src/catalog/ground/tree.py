"""Trees of files: the sites of earlier builds, and the one that grows from what they hold.

A site has tens of thousands of files, and `pathlib` would take longer for a path than the system for its file; so here,
and only here, paths are text. A file that trees share is one file with several names: it is replaced, never changed.
"""

import filecmp
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from stat import S_ISREG
from typing import Final, NamedTuple, TypeVar

from catalog.ground.system import BINARY

Result = TypeVar("Result")

_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY
_MODE: Final = 0o666


class Written(NamedTuple):
    """A file as a build wrote it: what it was made from, and what tells whether it is still the same."""

    file: str
    """Below the root of the tree, with forward slashes."""
    key: str
    """Names all that the content was made from."""
    size: int
    time: int
    """Nanoseconds since 1970 of the last change."""


@dataclass(frozen=True, slots=True)
class Tree:
    """A folder, and how the files in it were made."""

    folder: Path
    files: Mapping[str, Written] = field(default_factory=dict)

    def find(self, file: str, key: str) -> Written | None:
        """Return `file` if it was made from what `key` names and nobody has touched it since."""
        written = self.files.get(file)
        if written is None or written.key != key:
            return None
        try:
            now = os.lstat(f"{self.folder}/{file}")
        except OSError:
            return None
        is_same = S_ISREG(now.st_mode) and (now.st_size, now.st_mtime_ns) == (written.size, written.time)
        return written if is_same else None


@dataclass(frozen=True, slots=True)
class NewTree:
    """A tree that grows in a folder: what is there already stays, what `last` holds is linked, the rest is written."""

    folder: Path
    here: Tree
    """What an earlier build has left in the folder."""
    last: Tree
    """What visitors see."""

    @classmethod
    def empty(cls, folder: Path, last: Tree | None = None) -> "NewTree":
        return cls(folder, Tree(folder), last or Tree(folder))

    def put(self, file: str, key: str, make: Callable[[], bytes]) -> Written:
        """Let `file` be what `make` returns, which is asked only if no tree holds what `key` names."""
        if written := self.here.find(file, key):
            return written
        if written := self.last.find(file, key):
            return self._link(written) or self._write(file, key, make)
        return self._write(file, key, make)

    def _link(self, written: Written) -> Written | None:
        """Give a file of the last tree a second name; None where that cannot be: another disk, or one without links."""
        try:
            self._in_its_place(
                written.file, lambda target: os.link(f"{self.last.folder}/{written.file}", target)
            )
        except OSError:
            return None
        return written

    def _write(self, file: str, key: str, make: Callable[[], bytes]) -> Written:
        content = make()
        if same := self._same(file, content):
            return same._replace(key=key)
        number = self._in_its_place(file, lambda target: os.open(target, _NEW, _MODE))
        try:
            rest = memoryview(content)
            while rest:
                rest = rest[os.write(number, rest) :]
            return Written(file, key, len(content), os.fstat(number).st_mtime_ns)
        finally:
            os.close(number)

    def _same(self, file: str, content: bytes) -> Written | None:
        """Return the file of the last tree if it came out the same, so that its time stays too."""
        written = self.last.files.get(file)
        if written is None or written.size != len(content) or not self.last.find(file, written.key):
            return None
        with open(f"{self.last.folder}/{file}", "rb") as before:  # noqa: PTH123
            is_same = before.read() == content
        return self._link(written) if is_same else None

    def _in_its_place(self, file: str, create: Callable[[str], Result]) -> Result:
        """Create `file`; only if that fails look for what is in its way or missing, which takes long."""
        target = f"{self.folder}/{file}"
        try:
            return create(target)
        except FileNotFoundError:  # the first file of its folder
            with suppress(FileExistsError, NotADirectoryError):
                os.makedirs(os.path.dirname(target), exist_ok=True)  # noqa: PTH103, PTH120
                return create(target)
        except FileExistsError:  # a file of an earlier build, mostly
            if _lies_within(f"{self.folder}", file):
                with suppress(OSError):
                    os.unlink(target)  # noqa: PTH108
                    return create(target)
        except NotADirectoryError:
            pass
        _make_room(self.folder, file)
        return create(target)

    def differing(self, written: Sequence[Written]) -> list[str]:
        """Return the files that the last tree did not have, or not with these bytes, or has alone."""
        found = [row.file for row in written if self.last.files.get(row.file) != row and self._differs(row)]
        return found + list(self.last.files.keys() - {row.file for row in written})

    def _differs(self, written: Written) -> bool:
        old, new = f"{self.last.folder}/{written.file}", f"{self.folder}/{written.file}"
        try:
            before, now = os.stat(old), os.stat(new)  # noqa: PTH116
            if os.path.samestat(before, now):  # made from something else, and came out the same
                return False
            return before.st_size != now.st_size or not filecmp.cmp(old, new, shallow=False)
        except OSError:
            return True


def _lies_within(folder: str, file: str) -> bool:
    """Return whether no folder on the way to `file` is a link to another place."""
    end = file.find("/")
    while end >= 0:
        if os.path.islink(f"{folder}/{file[:end]}"):  # noqa: PTH114
            return False
        end = file.find("/", end + 1)
    return True


def _make_room(folder: Path, file: str) -> None:
    target = folder / file
    for parent in list(target.relative_to(folder).parents)[-2::-1]:
        if not (folder / parent).is_dir() or (folder / parent).is_symlink():
            (folder / parent).unlink(missing_ok=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_dir() and not target.is_symlink():
        shutil.rmtree(target)
    target.unlink(missing_ok=True)


def remove_others(folder: Path, files: set[str]) -> None:
    """Remove all but `files` below `folder`, and the folders that this leaves empty."""
    _remove_others(f"{folder}/", "", files)


def _remove_others(root: str, inside: str, files: set[str]) -> bool:
    """Return whether nothing is left in a folder."""
    is_empty = True
    with os.scandir(root + inside) as entries:
        for entry in list(entries):
            name = inside + entry.name
            if entry.is_dir(follow_symlinks=False):
                if _remove_others(root, f"{name}/", files):
                    os.rmdir(root + name)  # noqa: PTH106
                else:
                    is_empty = False
            elif name in files:
                is_empty = False
            else:
                os.unlink(root + name)  # noqa: PTH108
    return is_empty
