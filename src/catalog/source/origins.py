"""Where records were typed: the way back from a value to its line."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from catalog.problems import Location
from catalog.source.chunks import Chunk
from catalog.source.yaml_events import Path, Tree, parse

Key = tuple[str, str]
"""A record by its kind and its id."""


@dataclass(frozen=True, slots=True)
class Origins:
    """The text of every record, and which records could not be read."""

    chunks: Mapping[Key, Chunk] = field(default_factory=dict[Key, Chunk])
    left_out: frozenset[Key] = frozenset()
    """Records with mistakes: in no catalog, but not unknown either. An empty id stands for any."""

    def at(self, kind: str, record_id: str, *path: str | int) -> Location:
        """Return where the field at `path` of a record was typed.

        Places are not kept, they are found again: problems are rare and records are many.
        """
        return locate(self.chunks[kind, record_id], path)

    def is_whole(self, kind: str, record_id: str | None = None) -> bool:
        """Return whether all records of `kind`, or those with this id, could be read."""
        return not any(
            left == kind and (record_id is None or left_id in {record_id, ""})
            for left, left_id in self.left_out
        )

    def typed(self, kind: str) -> set[str]:
        """Return the ids of all records that were typed, sound or not."""
        return {record_id for typed, record_id in {*self.chunks, *self.left_out} if typed == kind}

    def ids(self) -> set[str]:
        """Return the ids of the records of all kinds, sound or not."""
        return {record_id for _, record_id in {*self.chunks, *self.left_out}}


def locate(chunk: Chunk, path: Path, *, key: bool = False) -> Location:
    """Return the place of the value (or, with `key`, of its name) at `path` of the record in `chunk`."""
    tree = parse(chunk)
    first, second = (tree.keys, tree.places) if key else (tree.places, tree.keys)
    full: Path = (0, *as_typed(tree, path))
    while full not in first and full not in second and len(full) > 1:
        full = full[:-1]
    return chunk.at(*(first.get(full) or second.get(full) or (0, 0)))


def as_typed(tree: Tree, path: Path) -> Path:
    """Return the path of a field as it was typed: one item may stand where a list may, and then has no number."""
    typed: Path = ()
    for part in path:
        is_lone = part == 0 and (0, *typed) in tree.places and (0, *typed, 0) not in tree.places
        typed = typed if is_lone else (*typed, part)
    return typed
