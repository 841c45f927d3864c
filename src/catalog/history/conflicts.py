"""Records in a data file that two people changed in different ways, so that git could not join them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.history.git import Repository
from catalog.history.labels import load_labels
from catalog.history.record_change import RecordChange, What
from catalog.history.records import Comparison
from catalog.history.version import Version, named, record_of
from catalog.model.kinds import DataKind, KindId
from catalog.problems import Problems
from catalog.source.chunks import TAIL, split_records
from catalog.source.merge_sides import Side, Sides, sides_of
from catalog.source.records import Typed, typed

_BASE: Final = 1
"""The stage by which git calls the version that both sides come from."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A record that the two sides of a merge do not say alike."""

    kind: DataKind
    id: str
    name: Message
    line: int
    """Where it begins in the file with the marks."""
    is_whole: bool
    """Whether it stands there in one piece, so that it is kept by removing marks alone."""
    between: RecordChange | None
    """What theirs has otherwise than ours; None where only comments or the way of writing differ."""
    ours: RecordChange | None
    """What ours has changed; None where it has changed nothing, or nobody knows what was before."""
    theirs: RecordChange | None
    was_there: bool | None
    """Whether it was there before both; None where nobody knows."""


@dataclass(frozen=True)
class _SideVersion(Version):
    """The catalog with one side of the files in conflict, and with all other files as they stand."""

    texts: Mapping[KindId, str]

    def _of(self, kind: DataKind) -> tuple[Sequence[Typed], Problems]:
        if kind.id not in self.texts:
            return super()._of(kind)
        chunks, problems = split_records(self.texts[kind.id], f"data/{kind.file}")
        return [typed(chunk) for chunk in chunks], problems


@dataclass(frozen=True)
class Merge:
    """A merge that git could not finish, with the data files in which both sides can be told apart."""

    project: Project
    kinds: Sequence[DataKind]

    @cached_property
    def sides(self) -> Mapping[KindId, Sides]:
        found = {kind.id: sides_of(self._text(kind)) for kind in self.kinds}
        return {kind: sides for kind, sides in found.items() if sides}

    @cached_property
    def bases(self) -> Mapping[KindId, str]:
        """Return what both sides come from: as git holds it, else as it stands between the marks."""
        names = {kind.id: f"data/{kind.file}" for kind in self.kinds if kind.id in self.sides}
        repository = Repository.of(self.project.root) if names else None
        stages = repository.unmerged(["data"]) if repository else {}
        ids = {kind: stages.get(name, {}).get(_BASE, "") for kind, name in names.items()}
        blobs = repository.read(ids.values()) if repository else {}
        held = {kind: _decoded(blobs[blob]) for kind, blob in ids.items() if blob in blobs}
        written = {kind: each.base for kind, each in self.sides.items() if each.base is not None}
        return {**written, **held}

    @cached_property
    def ours(self) -> Version:
        return self._version({kind: each.ours.text for kind, each in self.sides.items()})

    @cached_property
    def theirs(self) -> Version:
        return self._version({kind: each.theirs.text for kind, each in self.sides.items()})

    @cached_property
    def base(self) -> Version:
        return self._version(self.bases)

    def conflicts(self, kind: DataKind) -> Sequence[Conflict]:
        """Return the records of a kind that both sides do not say alike, in the order of the file."""
        if kind.id not in self.sides:
            return ()
        return sorted(_OfKind(self, kind).conflicts(), key=lambda each: each.line)

    def changes(self, kind: DataKind, before: Version, after: Version) -> Mapping[str, RecordChange]:
        found = Comparison(before, after, load_labels(self.project), [kind]).changes()
        return {change.id: change for change in found}

    def _version(self, texts: Mapping[KindId, str]) -> Version:
        return _SideVersion(self.project, self.kinds, texts)

    def _text(self, kind: DataKind) -> str:
        path = self.project.data / kind.file
        return _decoded(path.read_bytes()) if path.is_file() else ""


@dataclass(frozen=True)
class _OfKind:
    """The records of one kind in a merge, as each version has them."""

    merge: Merge
    kind: DataKind

    @cached_property
    def ours(self) -> Mapping[str, Typed]:
        return self.merge.ours.typed(self.kind.id)

    @cached_property
    def theirs(self) -> Mapping[str, Typed]:
        return self.merge.theirs.typed(self.kind.id)

    @cached_property
    def base(self) -> Mapping[str, Typed] | None:
        return self.merge.base.typed(self.kind.id) if self.kind.id in self.merge.bases else None

    @cached_property
    def changed(self) -> tuple[Mapping[str, RecordChange], Mapping[str, RecordChange]]:
        """Return what ours and theirs have changed, by the ids that records have there."""
        if self.base is None:
            return {}, {}
        sides = self.merge.ours, self.merge.theirs
        return tuple[Any, Any](self.merge.changes(self.kind, self.merge.base, side) for side in sides)

    def conflicts(self) -> Iterator[Conflict]:
        between = self._between()
        for record_id, change in between.items():
            yield self._conflict(record_id, change)
        for record_id in self.ours.keys() & self.theirs.keys() - between.keys():
            if self._is_written_otherwise(record_id):
                yield self._conflict(record_id, None)

    def _is_written_otherwise(self, record_id: str) -> bool:
        """Return whether a record itself is; comments before another that only one side has are no part of it."""
        ours, theirs = (side[record_id].chunk for side in (self.ours, self.theirs))
        if ours.digest == theirs.digest:
            return False
        is_the_same_next = _next(self.ours, record_id) == _next(self.theirs, record_id)
        return is_the_same_next or TAIL.sub("", ours.text) != TAIL.sub("", theirs.text)

    def _between(self) -> Mapping[str, RecordChange]:
        """Return what differs between the sides; two records that came in are two, however alike they are."""
        found: dict[str, RecordChange] = {}
        for change in self.merge.changes(self.kind, self.merge.ours, self.merge.theirs).values():
            if change.what == "renamed" and {change.id, change.former_id}.isdisjoint(self.base or ()):
                found[change.former_id] = self._whole(change, change.former_id, self.ours, "removed")
                found[change.id] = self._whole(change, change.id, self.theirs, "added")
            else:
                found[change.id] = change
        return found

    def _whole(
        self, change: RecordChange, record_id: str, side: Mapping[str, Typed], what: What
    ) -> RecordChange:
        name = named(record_of(side[record_id]), record_id)
        return RecordChange(change.kind, change.noun, record_id, name, what)

    def _conflict(self, record_id: str, between: RecordChange | None) -> Conflict:
        own_id = (between and between.former_id) or record_id
        sides = self.merge.sides[self.kind.id]
        is_ours = own_id in self.ours
        typed, side = (self.ours[own_id], sides.ours) if is_ours else (self.theirs[record_id], sides.theirs)
        ours, theirs = self.changed[0].get(own_id), self.changed[1].get(record_id)
        ids = {own_id, record_id, *(change.former_id for change in (ours, theirs) if change)}
        return Conflict(
            kind=self.kind,
            id=record_id,
            name=named(record_of(typed), record_id),
            line=side.marked_line(typed.chunk.line),
            is_whole=_is_whole(typed, side),
            between=between,
            ours=ours,
            theirs=theirs,
            was_there=None if self.base is None else not ids.isdisjoint(self.base),
        )


def _next(records: Mapping[str, Typed], record_id: str) -> str:
    """Return the id of the record that follows another in its file."""
    lines = {record.chunk.line: each for each, record in records.items()}
    return lines.get(min((line for line in lines if line > records[record_id].chunk.line), default=0), "")


def _is_whole(typed: Typed, side: Side) -> bool:
    first = typed.chunk.line
    last = first + typed.chunk.text.rstrip().count("\n")
    return side.marked_line(last) - side.marked_line(first) == last - first


def _decoded(content: bytes) -> str:
    return content.decode("utf-8-sig", "replace")
