"""Characters in a record that nobody sees, each told at its own place."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from catalog.characters.unseen import WIDE_SPACE, find_unseen, may_hold_unseen, named, unseen, without_unseen
from catalog.ground.message import Message
from catalog.problems import Problem, Problems, Severity, line_and_column
from catalog.source.chunks import Chunk
from catalog.source.yaml_events import Path, Tree, parse
from catalog.source.yaml_mistakes import UNSEEN_HERE

WRITTEN: Final = frozenset({"ja", "en", "section", "other_value", "aliases"})
"""Fields that hold what people write or print; all others hold ids, addresses, numbers and days."""

_NAMES: Final = frozenset({"name", "aliases"})
_ESCAPED: Final = re.compile(r"\\[_LNPUux]")
"""In double quotes YAML can write any character without showing it."""

_COMMENT: Final = re.compile(r"(?:^|\s)#[^\n]*\Z")
_EMPTY: Final = Message(
    "文が空です。目に見えない文字だけが入っています。{char}です。",
    "The text is empty but for a character that cannot be seen, {char}.",
)
_WRITE: Final = Message("文を書くか、項目ごと消してください。", "Write the text, or remove the field.")


@dataclass(frozen=True, slots=True)
class Unseen:
    """One character, and the text of the field that holds it; None where it stands between the fields."""

    char: str
    position: int
    path: Path = ()
    text: str | None = None

    def problem(self, chunk: Chunk) -> Problem:
        sort = unseen(self.char)
        at = chunk.at(*line_and_column(chunk.text, self.position))
        severity: Severity = sort.in_prose if _is_prose(self.path) and self.text is not None else "error"
        if self.text is not None and not without_unseen(self.text).strip():
            return Problem(at, "empty-text", _EMPTY.format(char=named(self.char)), _WRITE)
        return Problem(
            at, sort.code, UNSEEN_HERE.format(char=named(self.char)), sort.advice, severity=severity
        )


def unseen_in(chunk: Chunk) -> list[Unseen]:
    """Return every character of `chunk` that nobody sees, once for each field."""
    if (
        not may_hold_unseen(chunk.text)
        and WIDE_SPACE.chars not in chunk.text
        and not _ESCAPED.search(chunk.text)
    ):
        return []
    tree = parse(chunk)
    found = [*_typed(chunk.text, tree), *_escaped(chunk.text, tree)]
    once = {(mistake.path, mistake.char): mistake for mistake in reversed(found)}
    return sorted(once.values(), key=lambda mistake: mistake.position)


def is_told(path: Path, text: str) -> bool:
    """Return whether `unseen_in` finds a mistake in the text of the field at `path`."""
    return any(find_unseen(text)) or (WIDE_SPACE.chars in text and _is_narrow(path))


def without_consequences(mistakes: Problems, found: Iterable[Unseen]) -> Problems:
    """Leave out what the parser says of characters that are told by name already."""
    if any(mistake.text is None for mistake in found):
        return []
    return (
        [mistake for mistake in mistakes if mistake.code != "control-character"] if any(found) else mistakes
    )


def _typed(text: str, tree: Tree) -> Iterator[Unseen]:
    places = _Places(text, tree)
    wide = (found.start() for found in re.finditer(WIDE_SPACE.chars, text))
    for position in sorted({*(at for at, _ in find_unseen(text)), *wide}):
        char = text[position]
        path, value = places.at(position)
        if value is not None and char in value:
            if char != WIDE_SPACE.chars or _is_narrow(path):
                yield Unseen(char, position, path, value)
        elif not _COMMENT.search(text, 0, position) or unseen(char).in_prose == "error":
            yield Unseen(char, position)


def _escaped(text: str, tree: Tree) -> Iterator[Unseen]:
    places = _Places(text, tree)
    for position, path, value in places.texts:
        for _, char in ((at, value[at]) for at, _ in find_unseen(value)):
            if char not in text:
                yield Unseen(char, position, path, value)


class _Places:
    """Where every name of a field and every text begins in a chunk."""

    def __init__(self, text: str, tree: Tree) -> None:
        lines = [0, *(found.end() for found in re.finditer("\n", text))]
        keys = ((lines[line] + column, path[1:], str(path[-1])) for path, (line, column) in tree.keys.items())
        texts = ((tree.places[path], path, text) for path, text in tree.texts())
        values = ((lines[line] + column, path[1:], text) for (line, column), path, text in texts)
        self.texts = sorted([*keys, *values])
        self._starts = [start for start, _, _ in self.texts]

    def at(self, position: int) -> tuple[Path, str | None]:
        """Return the field that begins last before `position`, and its text."""
        number = bisect_right(self._starts, position) - 1
        return self.texts[number][1:] if number >= 0 else ((), None)


def _is_prose(path: Path) -> bool:
    return not WRITTEN.isdisjoint(path) and _NAMES.isdisjoint(path)


def _is_narrow(path: Path) -> bool:
    """Return whether a full-width space has no place in the field at `path`."""
    return WRITTEN.isdisjoint(path) or path[-1] == "en"
