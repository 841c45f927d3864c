"""Records as they stand in their data file at this moment."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from catalog.ground.message import Message
from catalog.ground.naming import typed_name
from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.kinds import REFERENCE, DataKind
from catalog.source.chunks import Chunk, split_records
from catalog.source.files import read_text
from catalog.source.yaml_events import parse

Content = Mapping[str, Any]
Answer = dict[str, Any]
"""What a browser is told, as JSON."""
KINDS_OF_RECORDS: Final[Mapping[str, DataKind]] = {kind.id: kind for kind in (*KINDS, *REFERENCE)}


@dataclass(frozen=True, slots=True)
class Stored:
    """A record of a data file: its text, and what it says as far as it can be read."""

    chunk: Chunk
    content: Content

    @property
    def id(self) -> str:
        found = self.content.get("id")
        return found if isinstance(found, str) else self.chunk.likely_id or ""

    @property
    def name(self) -> Message:
        return typed_name(self.content) or Message(self.id, self.id)


def stored_records(project: Project, kind: DataKind) -> Iterator[Stored]:
    """Return the records of a kind in the order of their file; a text that is no record is none."""
    path = project.data / kind.file
    text = read_text(path, project.relative(path))
    if isinstance(text, str):
        for chunk in split_records(text, project.relative(path))[0]:
            value = parse(chunk).value
            if isinstance(value, list) and value and isinstance(value[0], dict):
                yield Stored(chunk, value[0])


def same_record(records: list[Stored], base: Content) -> Stored | None:
    """Find a record that was changed meanwhile: by its id or, if that was renamed, by what else it says."""
    by_id = next((record for record in records if record.id == base.get("id")), None)
    if by_id:
        return by_id
    alike = max(records, key=lambda record: _in_common(record.content, base), default=None)
    return alike if alike and _in_common(alike.content, base) * 2 > len(base) else None


def _in_common(content: Content, base: Content) -> int:
    """Count the fields that say the same."""
    return sum(1 for name, value in base.items() if content.get(name) == value)
