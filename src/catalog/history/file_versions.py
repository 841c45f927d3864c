"""Versions of one data file, compared one after the other; what was compared before is in the cache."""

import json
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Final, NamedTuple

from catalog.ground.cache import keep, kept
from catalog.ground.digest import digest_of_code
from catalog.history.compare import Record
from catalog.history.git import Repository
from catalog.history.noticed import Noticed, Records, Renamed, noticed
from catalog.source.chunks import Chunk, split_records
from catalog.source.records import plain_record

Row = tuple[str, Noticed | Renamed]
"""What was noticed, with its day."""

_BROKEN: Final = "broken"


class Version(NamedTuple):
    """A data file as it was at the end of a day."""

    day: str
    blob: str


class FileVersions:
    """Versions of a file, the first of which is where its history begins."""

    def __init__(self, repository: Repository, cache: Path, file: str, versions: Sequence[Version]) -> None:
        self._repository = repository
        self._versions = versions
        self._path = cache / "history" / f"{file}.json"
        self._code = digest_of_code("history/*", "source/*")
        self._records: dict[str, Record] = {}

    def rows(self) -> list[Row]:
        """Return what readers noticed from version to version; a version with a mistake is passed over."""
        found: list[Row] = []
        used: dict[str, Any] = {}
        before = self._versions[0].blob
        for version in self._versions[1:]:
            if version.blob == before:
                continue
            pair = f"{before}-{version.blob}"
            used[pair] = self._cached[pair] if pair in self._cached else self._compare(before, version.blob)
            if used[pair] != _BROKEN:
                found += [(version.day, _row(row)) for row in used[pair]]
                before = version.blob
        if used != self._cached:
            keep(self._path, json.dumps([self._code, used], ensure_ascii=False).encode())
        return found

    @cached_property
    def _cached(self) -> Mapping[str, Any]:
        try:
            code, pairs = json.loads(kept(self._path) or b"")
        except (ValueError, TypeError, RecursionError):
            return {}
        return pairs if code == self._code and isinstance(pairs, dict) else {}

    def _compare(self, before: str, after: str) -> Any:
        """Return rows as JSON holds them; none from a version that cannot be read, for nobody knows what was there."""
        new = self._read(after)
        if new is None:
            return _BROKEN
        old = self._read(before)
        return [] if old is None else json.loads(json.dumps([_plain(row) for row in noticed(old, new)]))

    def _read(self, blob: str) -> Records | None:
        """Return the records of a version by their ids; None if any of them cannot be read."""
        content = self._contents.get(blob)
        if content is None:
            return None
        try:
            chunks, problems = split_records(content.decode("utf-8-sig"), "")
        except UnicodeDecodeError:
            return None
        records = [self._record(chunk) for chunk in chunks]
        if problems or not all(isinstance(record.get("id"), str) for record in records):
            return None
        return {record["id"]: record for record in reversed(records)}

    def _record(self, chunk: Chunk) -> Record:
        """Return one record, read once for all versions that have it."""
        if chunk.digest not in self._records:
            self._records[chunk.digest] = plain_record(chunk)
        return self._records[chunk.digest]

    @cached_property
    def _contents(self) -> Mapping[str, bytes]:
        return self._repository.read(version.blob for version in self._versions)


def _plain(row: Noticed | Renamed) -> Any:
    return [type(row).__name__, *row]


def _row(plain: Sequence[Any]) -> Noticed | Renamed:
    kind, *values = plain
    if kind == Renamed.__name__:
        return Renamed(*values)
    found = Noticed(*values)
    return found._replace(path=tuple(found.path))
