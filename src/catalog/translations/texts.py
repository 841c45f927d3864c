"""Texts of records as they were typed, in both languages or in one of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from catalog.ground.message import Message
from catalog.ground.naming import typed_name
from catalog.ground.project import Project
from catalog.ground.text import Text
from catalog.history.compare import is_text, leaves
from catalog.model.entry import FOR_STAFF
from catalog.model.kinds import DataKind
from catalog.model.pointers import Path
from catalog.model.types import is_id
from catalog.source.chunks import Chunk, split_records
from catalog.source.files import read_text
from catalog.source.origins import Key
from catalog.source.records import plain_record


@dataclass(frozen=True, slots=True)
class TypedRecord:
    """A record of a data file: what it says, and its texts."""

    kind: DataKind
    chunk: Chunk
    content: Mapping[str, Any]

    @property
    def id(self) -> str:
        return str(self.content.get("id", ""))

    @property
    def key(self) -> Key:
        return self.kind.id, self.id

    @property
    def name(self) -> Message:
        """The record as staff know it, without its id."""
        return typed_name(self.content) or Message(self.id, self.id)

    def texts(self) -> Iterator[tuple[Path, Text]]:
        """Return every text that visitors read, with its place; a language that is missing is empty."""
        return typed_texts_of(self.content)


def typed_texts_of(content: Mapping[str, Any]) -> Iterator[tuple[Path, Text]]:
    for path, value in leaves(content):
        if is_text(value) and FOR_STAFF.isdisjoint(path):
            yield path, Text(value.get("ja", "").strip(), value.get("en", "").strip())


def typed_records(project: Project, kinds: Iterable[DataKind]) -> Iterator[TypedRecord]:
    """Return the records of all data files, sound or not, as far as their YAML can be read."""
    for kind in kinds:
        path = project.data / kind.file
        text = read_text(path, project.relative(path))
        if isinstance(text, str):
            for chunk in split_records(text, project.relative(path))[0]:
                content = plain_record(chunk)
                if is_id(str(content.get("id"))):
                    yield TypedRecord(kind, chunk, content)
