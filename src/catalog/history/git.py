"""Earlier versions of files, read from git: nothing is checked out, no hook runs, nothing is fetched or written."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from catalog.history.git_runner import Git

_READING: Final = (
    "--no-optional-locks",
    "--no-replace-objects",
    "--literal-pathspecs",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "log.showSignature=false",
    "-c",
    "protocol.allow=never",
)
_NO_BLOB: Final = "0"
"""Every sign of the id of a file that is not there."""


class FileChange(NamedTuple):
    """A file of a commit, before and after it; an empty id says that there is none."""

    name: str
    old: str
    new: str


class Commit(NamedTuple):
    """A commit of the branch that is published, with the data files that it changed."""

    id: str
    time: int
    """Seconds since 1970 when it came to the branch."""
    files: tuple[FileChange, ...]


@dataclass(frozen=True, slots=True)
class Repository:
    """The git repository that a project lies in."""

    root: Path
    """Of the project."""
    prefix: str
    """From the top of the work tree to the project: empty, or with a slash at the end."""

    @classmethod
    def of(cls, root: Path) -> "Repository | None":
        """Return the repository that holds `root`; None outside of a work tree, or where git cannot be asked."""
        found = _run(root, "rev-parse", "--show-prefix")
        return None if found is None else cls(root, found.decode(errors="surrogateescape").removesuffix("\n"))

    @property
    def is_shallow(self) -> bool:
        return _run(self.root, "rev-parse", "--is-shallow-repository") == b"true\n"

    def commit(self, revision: str) -> str | None:
        """Return the id of the commit that `revision` names; None if it names none, or would be an option."""
        if not revision or revision.startswith("-"):
            return None
        asked = f"{revision}^{{commit}}"
        found = _run(self.root, "rev-parse", "--verify", "--quiet", "--end-of-options", asked)
        return found.decode().strip() if found else None

    def files(self, commit: str, folders: Sequence[str]) -> Mapping[str, str]:
        """Return the ids of all files of `commit` below `folders`, by their names in the project."""
        paths = [f"{self.prefix}{folder}" for folder in folders]
        found = _run(self.root, "ls-tree", "-r", "-z", "--full-tree", commit, "--", *paths)
        rows = (row.partition("\t") for row in _decoded(found).split("\0") if row)
        parts = ((head.split(" "), name.removeprefix(self.prefix)) for head, _, name in rows)
        return {name: head[2] for head, name in parts if head[1] == "blob"}

    def read(self, ids: Iterable[str]) -> Mapping[str, bytes]:
        """Return the contents of files by their ids, as far as the repository holds them."""
        asked = "".join(f"{each}\n" for each in dict.fromkeys(ids) if each.isalnum())
        found = _run(self.root, "cat-file", "--batch", given=asked.encode()) if asked else None
        return dict(_blobs(found or b""))

    def unmerged(self, folders: Sequence[str]) -> Mapping[str, Mapping[int, str]]:
        """Return the files below `folders` that a merge could not join, by their names in the project.

        Each has the ids of its versions by their stage: 1 what both come from, 2 ours, 3 theirs.
        """
        found = _run(self.root, "ls-files", "--unmerged", "-z", "--full-name", "--", *folders)
        stages: dict[str, dict[int, str]] = {}
        for row in _decoded(found).split("\0"):
            if row:
                head, _, name = row.partition("\t")
                _, blob, stage = head.split(" ")
                stages.setdefault(name.removeprefix(self.prefix), {})[int(stage)] = blob
        return stages

    def commits(self, folder: str, *, after: str = "") -> Iterator[Commit]:
        """Return the commits of the published branch that changed files in `folder`, oldest first.

        What a merge brings is one commit, at the time when it was merged. `after` names one that is seen already.
        """
        found = _run(
            self.root,
            *("log", "--first-parent", "--diff-merges=first-parent", "--reverse", "--raw", "-z", "-M"),
            *("--no-abbrev", "--no-color", "--no-ext-diff", "--format=%x01%H %ct%x00"),
            f"{after}..HEAD" if after else "HEAD",
            "--",
            folder,
        )
        for part in _decoded(found).split("\x01")[1:]:
            head, *words = part.split("\0")
            name, _, time = head.partition(" ")
            yield Commit(name, int(time), tuple(self._changes(iter(words))))

    def holds(self, ancestor: str) -> bool:
        """Return whether `ancestor` is a commit from which the present one has come."""
        return _run(self.root, "merge-base", "--is-ancestor", ancestor, "HEAD") is not None

    def _changes(self, words: Iterator[str]) -> Iterator[FileChange]:
        for word in words:
            if not word.strip().startswith(":"):
                continue
            _, _, old, new, _ = word.strip().split(" ")
            name = _names(word.strip(), words)[1]
            yield FileChange(
                name.removeprefix(self.prefix), old.strip(_NO_BLOB) and old, new.strip(_NO_BLOB) and new
            )


def _names(word: str, words: Iterator[str]) -> tuple[str, str]:
    """Return the old and the new name that follow one word of a raw difference."""
    old = next(words)
    return (old, next(words)) if word.rpartition(" ")[2][:1] in {"R", "C"} else (old, old)


def _blobs(found: bytes) -> Iterator[tuple[str, bytes]]:
    """Cut the answer of `cat-file --batch`: a line that names a file and its size, then the file."""
    place = 0
    while place < len(found):
        end = found.index(b"\n", place)
        head = found[place:end].decode().split(" ")
        place = end + 1
        if len(head) == len(("id", "type", "size")) and head[1] == "blob":
            size = int(head[2])
            yield head[0], found[place : place + size]
        elif head[-1] == "missing":
            continue
        else:
            size = int(head[2])
        place += size + 1


def _decoded(found: bytes | None) -> str:
    return (found or b"").decode("utf-8", "surrogateescape")


def _run(root: Path, *words: str, given: bytes = b"") -> bytes | None:
    """Return what git answers; None if it refuses, or is not there."""
    ran = Git(root, _READING, {"GIT_NO_LAZY_FETCH": "1"}).run(*words, given=given)
    return ran.output if ran.is_done else None
