"""Short names of fields and values in both languages, from `words/labels.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.model.pointers import Path
from catalog.source.chunks import Chunk
from catalog.source.files import read_text
from catalog.source.yaml_events import parse

_Names = Mapping[str, Message]


@dataclass(frozen=True, slots=True)
class Labels:
    """Names of fields and values; one that nobody has named is called as in the data."""

    fields: _Names = field(default_factory=dict[str, Message])
    values: _Names = field(default_factory=dict[str, Message])

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self.fields)

    def field(self, path: Path) -> Message:
        """Name the last field of a path, as it is called within the field before it."""
        return self.fields.get(_qualified(path)) or self._plain(path)

    def is_qualified(self, path: Path) -> bool:
        """Return whether the name of a field says too what it is within."""
        return _qualified(path) in self.fields

    def value(self, value: str) -> Message:
        return self.values.get(value) or Message(value, value)

    def _plain(self, path: Path) -> Message:
        name = next((step for step in reversed(path) if isinstance(step, str)), "")
        return self.fields.get(name) or Message(name, name)


def load_labels(project: Project) -> Labels:
    """Read the names; where the file is missing or broken, fields are called as in the data."""
    path = project.labels
    text = read_text(path, project.relative(path))
    value = parse(Chunk.of(path.name, 1, text)).value if isinstance(text, str) else None
    groups = value if isinstance(value, Mapping) else {}
    return Labels(_messages(groups.get("fields")), _messages(groups.get("values")))


def _messages(group: Any) -> _Names:
    pairs = group.items() if isinstance(group, Mapping) else ()
    return {
        name: Message(pair["ja"], pair["en"])
        for name, pair in pairs
        if isinstance(pair, Mapping) and set(pair) == {"ja", "en"}
    }


def _qualified(path: Path) -> str:
    return ".".join([step for step in path if isinstance(step, str)][-2:])
