"""Turn YAML text into plain values, event by event, without recursion and without surprises.

`safe_load` would turn 17:00 into 1020, `no` into False and 0762202111 into 130614345, and would swallow a
repeated key. Here every scalar stays the text that was typed; what it means is for the model to say.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

import yaml

from catalog.problems import Problem, Problems, line_and_column
from catalog.source import yaml_mistakes as mistakes
from catalog.source.chunks import Chunk
from catalog.source.look_alikes import QUOTE_OF_WORD, look_alike

Value = str | None | list["Value"] | dict[str, "Value"]
Path = tuple[str | int, ...]

LOADER: Final = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
NOTHING: Final = frozenset({"", "~", "null", "Null", "NULL"})
INVISIBLE: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_BREAKS: Final = re.compile(r"\r(?!\n)|[\x85\u2028\u2029]")
"""Ends of lines to YAML, but to no editor."""
_IN_RECORD: Final = 2
"""Open containers within a record and none of its fields: the list of records, and the record."""
_MANY: Final = 3
"""So many different fields are not repeated by a slip."""
MAX_DEPTH: Final = 24
"""No record is nested deeper; more is a slip or an attack."""


@dataclass(slots=True)
class Tree:
    """Values and places of one chunk."""

    value: Value = None
    places: dict[Path, tuple[int, int]] = field(default_factory=dict)
    """Line and column from 0 of every value, by the path that leads to it."""
    keys: dict[Path, tuple[int, int]] = field(default_factory=dict)
    ends: dict[Path, tuple[int, int]] = field(default_factory=dict)
    """Where the values end that were typed without quotes."""
    problems: Problems = field(default_factory=list)
    is_whole: bool = True
    """False where reading had to stop before the end of the text."""

    def texts(self) -> Iterator[tuple[Path, str]]:
        """Return every text with the path that leads to it."""
        for path in self.places:
            found = self._at(path)
            if isinstance(found, str):
                yield path, found

    def _at(self, path: Path) -> Value:
        found = self.value
        for part in path:
            if isinstance(found, dict) and isinstance(part, str):
                found = found.get(part)
            elif isinstance(found, list) and isinstance(part, int) and part < len(found):
                found = found[part]
            else:
                return None
        return found


class _Stop(Exception):  # noqa: N818  # not an error of the program: the chunk cannot be read any further
    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


@lru_cache(maxsize=64)
def parse(chunk: Chunk) -> Tree:
    """Read a chunk. Problems with its form are in the tree; what could be read before them too.

    The last trees are remembered, so that a record with many mistakes is not read anew for each; do not change one.
    """
    builder = _Builder(chunk)
    try:
        _refuse_breaks(chunk)
        for event in _events(chunk):
            builder.take(event)
    except _Stop as stop:
        builder.tree.problems.append(stop.problem)
        builder.tree.is_whole = False
    builder.tree.problems += builder.repeated_fields()
    return builder.tree


def _refuse_breaks(chunk: Chunk) -> None:
    """Stop at what YAML would count as a line and no editor does: every place after it would be wrong."""
    if found := _BREAKS.search(chunk.text):
        place = line_and_column(chunk.text, found.start())
        raise _Stop(mistakes.control_character(chunk.at(*place), found[0]))


def _events(chunk: Chunk) -> Iterator[Any]:
    try:
        yield from yaml.parse(chunk.text, Loader=LOADER)
    except yaml.YAMLError as error:
        raise _Stop(mistakes.from_yaml(error, chunk)) from None


class _Builder:
    """Collects events into values. The stack holds the containers that are still open."""

    def __init__(self, chunk: Chunk) -> None:
        self.chunk = chunk
        self.tree = Tree()
        self._repeated: Problems = []
        self._may_hide = "\\" in chunk.text or INVISIBLE.search(chunk.text) is not None
        self._stack: list[list[Value] | dict[str, Value]] = []
        self._counts: list[bool] = []
        """Of each open container, whether its values have a place in the tree."""
        self._keys: list[str | None] = []
        self._path: list[str | int] = []

    def repeated_fields(self) -> Problems:
        """Return what is wrong with fields of the record that are written twice."""
        names = {problem.message for problem in self._repeated}
        return self._repeated if len(names) < _MANY else [mistakes.lost_start(self._repeated)]

    def take(self, event: Any) -> None:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._scalar(event)
        elif kind is yaml.MappingStartEvent:
            self._open({}, event)
        elif kind is yaml.SequenceStartEvent:
            self._open([], event)
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self._close()
        elif kind is yaml.AliasEvent:
            raise _Stop(mistakes.alias(self._at(event)))
        elif kind is yaml.DocumentStartEvent and self.tree.value is not None:
            raise _Stop(mistakes.second_document(self._at(event)))

    def _scalar(self, event: Any) -> None:
        self._refuse_marks(event)
        if self._may_hide and (found := INVISIBLE.search(event.value)):
            raise _Stop(mistakes.control_character(self._at(event), found[0]))
        if self._expects_key():
            self._take_key(event)
            return
        is_nothing = event.implicit[0] and event.value in NOTHING
        if is_nothing:
            self.tree.problems.append(self._empty(event))
        self._put(None if is_nothing else event.value, event)
        if not event.style:
            self.tree.ends[tuple(self._path)] = (event.end_mark.line, event.end_mark.column)

    def _empty(self, event: Any) -> Problem:
        """Complain of no value; that of Word's quotes is what follows a comma within them."""
        quoted = QUOTE_OF_WORD.search(self._keys[-1] or "") if self._keys else None
        odd = look_alike(self.chunk, event.start_mark.line) if quoted else None
        return odd or mistakes.empty_value(self._at(event))

    def _open(self, container: list[Value] | dict[str, Value], event: Any) -> None:
        self._refuse_marks(event)
        if len(self._stack) >= MAX_DEPTH:
            raise _Stop(mistakes.too_deep(self._at(event)))
        if self._expects_key():
            raise _Stop(mistakes.not_a_key(self._at(event)))
        self._counts.append(self._put(container, event))
        self._stack.append(container)
        self._keys.append(None)
        self._path.append(0)

    def _close(self) -> None:
        self._stack.pop()
        self._counts.pop()
        self._keys.pop()
        self._path.pop()

    def _expects_key(self) -> bool:
        return bool(self._stack) and type(self._stack[-1]) is dict and self._keys[-1] is None

    def _take_key(self, event: Any) -> None:
        key: str = event.value
        self._keys[-1] = self._path[-1] = key
        if key in self._stack[-1]:
            is_of_record = len(self._stack) == _IN_RECORD and isinstance(self._stack[0], list)
            (self._repeated if is_of_record else self.tree.problems).append(
                mistakes.repeated_key(self._at(event), key)
            )
        elif self._counts[-1]:
            self.tree.keys[tuple(self._path)] = (event.start_mark.line, event.start_mark.column)

    def _put(self, value: Value, event: Any) -> bool:
        """Add a value to what is open, and return whether it counts: of a repeated key the first does."""
        if not self._stack:
            self.tree.value = value
            return True
        container = self._stack[-1]
        counts = self._counts[-1]
        if isinstance(container, list):
            self._path[-1] = len(container)
            container.append(value)
        else:
            key = self._keys[-1] or ""
            counts = counts and key not in container
            container.setdefault(key, value)
            self._keys[-1] = None
        if counts:
            self.tree.places[tuple(self._path)] = (event.start_mark.line, event.start_mark.column)
        return counts

    def _refuse_marks(self, event: Any) -> None:
        if event.anchor is not None:
            raise _Stop(mistakes.alias(self._at(event)))
        if event.tag is not None and event.tag != "!":
            raise _Stop(mistakes.tag(self._at(event), event.tag))

    def _at(self, event: Any) -> Any:
        return self.chunk.at(event.start_mark.line, event.start_mark.column)
