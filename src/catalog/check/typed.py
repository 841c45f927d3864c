"""Texts as they were typed, for rules that look at single characters."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from catalog.check.facts import Facts
from catalog.check.pointers import Place
from catalog.ground.message import Message
from catalog.model.kinds import KindId
from catalog.problems import Location, Problem, Severity, line_and_column
from catalog.problems.codes import Code
from catalog.source.chunks import Chunk
from catalog.source.origins import as_typed
from catalog.source.yaml_events import Path, Tree, parse

_NAMES: Final = frozenset({"name", "title"})
_PRINTED: Final = frozenset({"section", "other_value"})


@dataclass(frozen=True, slots=True)
class Typed:
    """One text of a record, with what is needed to find its place."""

    kind: KindId
    record_id: str
    path: Path
    text: str
    chunk: Chunk
    tree: Tree

    @property
    def is_official(self) -> bool:
        """Whether it repeats what others have named or printed, and not what staff have worded."""
        is_name = not _NAMES.isdisjoint(self.path) and self.path[-1] == "ja"
        return is_name or not _PRINTED.isdisjoint(self.path)

    @property
    def rest_of_line(self) -> str:
        """Rest of the line behind the text; unknown if the text stands in quotes."""
        end = self.tree.ends.get((0, *self.path))
        return self.chunk.text.split("\n")[end[0]][end[1] :] if end else ""

    @property
    def is_unquoted(self) -> bool:
        return (0, *self.path) in self.tree.ends

    def place_of(self, part: str) -> Location:
        """Return the place of `part` of the text, or of the text where `part` was not typed as it is."""
        line, column = self.tree.places[0, *self.path]
        lines = self.chunk.text.split("\n")
        start = sum(len(text) + 1 for text in lines[:line]) + column
        found = self.chunk.text.find(part, start)
        return self.chunk.at(*line_and_column(self.chunk.text, start if found < 0 else found))

    def place_at(self, start: int, part: str) -> Location:
        """Return the place of the `part` that begins at `start` of the text, where it was typed on one line."""
        line, column = self.tree.places[0, *self.path]
        quote = 0 if self.is_unquoted else 1
        typed = self.chunk.text.split("\n")[line][column + quote + start :]
        return self.chunk.at(line, column + quote + start) if typed.startswith(part) else self.place_of(part)

    def problem(  # noqa: PLR0913, PLR0917  # one argument for each thing a reader wants to know
        self,
        facts: Facts,
        part: str,
        code: Code,
        message: Message,
        hint: Message,
        severity: Severity = "error",
    ) -> Problem:
        """Make a problem at the place of `part`."""
        problem = facts.problem(self.kind, self.record_id, self.path, code, message, hint, severity)
        return replace(problem, location=self.place_of(part))


def typed_texts(facts: Facts, suspicion: Callable[[str], object]) -> Iterator[Typed]:
    """Return the texts of those new records whose YAML raises a suspicion; to look into all would be slow."""
    for (kind, record_id), chunk in facts.origins.chunks.items():
        if chunk.digest not in facts.sound and suspicion(chunk.text):
            tree = parse(chunk)
            for path, text in tree.texts():
                yield Typed(kind, record_id, path[1:], text, chunk, tree)


def typed_at(facts: Facts, place: Place, *path: str | int) -> Typed:
    """Return the text of a record that stands at `path` below a place."""
    chunk = facts.origins.chunks[place.kind, place.record_id]
    tree = parse(chunk)
    whole = as_typed(tree, (*place.path, *path))
    text = dict(tree.texts()).get((0, *whole), "")
    return Typed(place.kind, place.record_id, whole, text, chunk, tree)
