"""Versions of a catalog that are compared: the present one, and an earlier one laid out in a folder of its own."""

import json
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any, Final

from catalog.ground.message import Message
from catalog.ground.naming import typed_name
from catalog.ground.project import Project
from catalog.history.compare import Record
from catalog.model.kinds import DataKind, KindId
from catalog.model.pointers import To
from catalog.problems import Problems
from catalog.source.chunks import split_records
from catalog.source.records import Typed, read_records

Files = Mapping[str, bytes]
"""Contents of files by their names in the project."""

FOLDERS: Final = ("data", "content", "words", "mkdocs.yml")
"""What a version is read from."""
_ENDINGS: Final = frozenset({".yaml", ".yml", ".md"})


@dataclass(frozen=True, slots=True)
class EarlierProject(Project):
    """An earlier version of a project, with the words, templates and photos of the present one."""

    now: Project

    @property
    def shared(self) -> Path:
        return self.now.shared

    @property
    def words(self) -> tuple[Path, ...]:
        return self.now.words

    @property
    def photos(self) -> Path:
        return self.now.photos

    @property
    def cache(self) -> Path:
        return self.now.cache / "earlier"


@dataclass(frozen=True)
class Version:
    """The records of one version as they were typed."""

    project: Project
    kinds: Sequence[DataKind]

    @cached_property
    def _read(self) -> Mapping[KindId, tuple[Sequence[Typed], Problems]]:
        return {kind.id: self._of(kind) for kind in self.kinds}

    def _of(self, kind: DataKind) -> tuple[Sequence[Typed], Problems]:
        path = self.project.data / kind.file
        name = self.project.relative(path)
        return read_records(path, name, self.project.cache) if path.is_file() else ((), [])

    def typed(self, kind: KindId) -> Mapping[str, Typed]:
        """Return the records of a kind by their ids; of records with one id the first."""
        named = (
            (_id(record), record) for record in reversed(self._read[kind][0] if kind in self._read else ())
        )
        return {record_id: record for record_id, record in named if record_id}

    def is_unread(self, kind: KindId) -> bool:
        """Return whether no record of a kind could be read; a file without any is read."""
        records, problems = self._read[kind]
        return bool(problems) and not records

    def name_of(self, to: To, record_id: str) -> Message | None:
        """Return the name of what a pointer leads to."""
        if not to.part:
            return self._names(to.kind).get(record_id)
        return next((names[record_id] for names in self._parts(to) if record_id in names), None)

    def _names(self, kind: KindId) -> Mapping[str, Message]:
        if kind not in self._names_by_kind:
            self._names_by_kind[kind] = {
                record_id: named(record_of(typed), record_id) for record_id, typed in self.typed(kind).items()
            }
        return self._names_by_kind[kind]

    @cached_property
    def _names_by_kind(self) -> dict[KindId, Mapping[str, Message]]:
        return {}

    def _parts(self, to: To) -> Iterator[Mapping[str, Message]]:
        for record_id, typed in self.typed(to.kind).items():
            if to.record in {"", record_id}:
                parts = record_of(typed).get(to.part)
                held = (
                    [part for part in parts if isinstance(part, Mapping)] if isinstance(parts, list) else []
                )
                yield {str(part.get("id")): named(part, str(part.get("id"))) for part in held}


def record_of(typed: Typed) -> Record:
    """Return what a record says; nothing where it cannot be read."""
    return json.loads(typed.json) if typed.json else {}


def named(record: Mapping[str, Any], record_id: str) -> Message:
    """Name a record as far as it has a name."""
    return typed_name(record) or Message(record_id, record_id)


def _id(typed: Typed) -> str:
    found = record_of(typed).get("id") if typed.json else typed.chunk.likely_id
    return found if isinstance(found, str) else ""


@contextmanager
def laid_out(now: Project, files: Files, kinds: Sequence[DataKind]) -> Generator[EarlierProject]:
    """Lay out the files of an earlier version in a folder that is gone in the end; the project is not touched."""
    with TemporaryDirectory(prefix="catalog-") as folder:
        root = Path(folder)
        for name, content in _under_present_names(files, now, kinds).items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_bytes(content)
        yield EarlierProject(root, now.site_url, now)


def is_readable(name: str) -> bool:
    """Return whether a file may belong to a version: text, within the project."""
    path = PurePosixPath(name)
    return (
        not path.is_absolute()
        and ".." not in path.parts
        and path.suffix in _ENDINGS
        and path.parts[0] in FOLDERS
    )


def _under_present_names(files: Files, now: Project, kinds: Sequence[DataKind]) -> Files:
    """Give data files the names that they have now: one that is not there may have had another."""
    named_now = {f"data/{kind.file}" for kind in kinds}
    found = {name: content for name, content in files.items() if is_readable(name)}
    others = {name: _ids(found[name]) for name in found if name.startswith("data/") and name not in named_now}
    for name in sorted(named_now - found.keys()):
        here = now.root / name
        wanted = _ids(here.read_bytes()) if here.is_file() else frozenset[str]()
        nearest = max(others, key=lambda other: len(others[other] & wanted), default=None)
        if nearest and others[nearest] & wanted:
            found[name] = found.pop(nearest)
            del others[nearest]
    return found


def _ids(content: bytes) -> frozenset[str]:
    chunks, _ = split_records(content.decode("utf-8", "replace"), "")
    return frozenset(chunk.likely_id or "" for chunk in chunks)
