"""Kinds of problem, explained: what each means, why it matters, what to do, and an example that a test makes happen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

from catalog.ground.message import Message
from catalog.source.chunks import Chunk
from catalog.source.yaml_events import parse

_KINDS: Final = Path(__file__).parent / "kinds.yaml"

Severities = Literal["error", "warning", "either"]


@dataclass(frozen=True, slots=True)
class Slip:
    """Text in a file: `right` becomes `wrong`, or is left out; without `right`, `wrong` is all that the file holds."""

    file: str
    right: str
    wrong: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table that is imported, with options of `catalog import`."""

    text: str
    options: str


@dataclass(frozen=True, slots=True)
class Made:
    """A file that cannot be shown as text, and what it is like."""

    file: str
    like: Message


Example = Slip | Table | Made


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """One kind of problem, as staff learn of it."""

    code: str
    group: Message
    means: Message
    why: Message
    mend: Message
    severity: Severities
    example: Example


@cache
def problem_kinds() -> Mapping[str, ProblemKind]:
    """Return every kind of problem by its code, in the order of `kinds.yaml`."""
    return {kind.code: kind for kind in _read(_KINDS.read_text("utf-8"))}


def _read(text: str) -> Iterator[ProblemKind]:
    groups: Any = parse(Chunk.of(_KINDS.name, 1, text)).value
    for group in groups.values():
        for code, typed in group["kinds"].items():
            yield ProblemKind(
                code,
                Message(**group["title"]),
                Message(**typed["means"]),
                Message(**typed["why"]),
                Message(**typed["mend"]),
                typed.get("severity", "error"),
                _example(typed["example"]),
            )


def _example(typed: Mapping[str, Any]) -> Example:
    if "table" in typed:
        return Table(typed["table"], typed.get("options", ""))
    if "like" in typed:
        return Made(typed["file"], Message(**typed["like"]))
    return Slip(typed["in"], typed.get("right", ""), typed.get("wrong", ""))
