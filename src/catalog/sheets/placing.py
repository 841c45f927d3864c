"""The place of a new record in its data file: among those of its theme, in the order of the ids.

Two people who each add a record seldom add it at the same place, so git can join what they did.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from catalog.source.chunks import TAIL, Chunk
from catalog.source.yaml_events import parse

_GROUPING: Final = ("themes", "kind", "division", "maker")
"""Fields of which the first that a kind of record has says which records stand together."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A record by its id and by what it stands together with."""

    id: str
    group: str


def placed(content: Any) -> Placed:
    """Return the id and the group of a record as it was typed."""
    record: Mapping[str, Any] = content if isinstance(content, dict) else {}
    found = next((record[name] for name in _GROUPING if name in record), "")
    first = found[0] if isinstance(found, list) and found else found
    return Placed(str(record.get("id", "")), str(first))


def place_among(there: Sequence[Placed], added: Placed) -> int:
    """Return how many records come before a new one."""
    group = [at for at, each in enumerate(there) if each.group == added.group] or list(range(len(there)))
    before = [at for at in group if there[at].id < added.id]
    if before:
        return max(before, key=lambda at: there[at].id) + 1
    return min(group, key=lambda at: there[at].id, default=0)


def insert_records(
    parts: Sequence[str], chunks: Sequence[Chunk], added: Sequence[str], line_end: str
) -> list[str]:
    """Return the texts of a file's records with new ones at their places."""
    there, found = [placed(_content(chunk)) for chunk in chunks], list(parts)
    for text in added:
        new = placed(_content(Chunk.of("", 1, text)))
        at = place_among(there, new)
        _insert(found, at, text.replace("\n", line_end), line_end)
        there.insert(at, new)
    return found


def _content(chunk: Chunk) -> Any:
    value = parse(chunk).value
    return value[0] if isinstance(value, list) and value else None


def _insert(parts: list[str], at: int, text: str, line_end: str) -> None:
    """Put a text between others, with a blank line around it; a comment between two records belongs to the second."""
    gap = line_end * 2
    ended, comments = text.rstrip("\r\n"), ""
    if at > 0:
        before, comments = without_comments(parts[at - 1]) if at < len(parts) else (parts[at - 1], "")
        parts[at - 1] = before.rstrip("\r\n") + gap
    parts.insert(at, ended + (gap + comments if at < len(parts) else line_end))


def without_comments(text: str) -> tuple[str, str]:
    """Return a record and the comments after it, which begin what follows."""
    tail = TAIL.search(text)
    if tail is None or "#" not in tail[0]:
        return text, ""
    return text[: tail.start()], tail[0].lstrip("\r\n")
