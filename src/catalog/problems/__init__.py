"""Problems with the data: values with a place, never exceptions."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from catalog.ground.message import Message
from catalog.problems.codes import Code

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file. Lines and columns count from 1; 0 means the file as a whole."""

    path: str
    line: int = 0
    column: int = 0
    sheet: str = ""
    """Of a workbook; its cells are named as on the screen, `list.xlsx:Sheet1!C12`."""

    def __str__(self) -> str:
        if self.sheet:
            cell = f"!{column_letters(self.column)}{self.line}" if self.line else ""
            return f"{self.path}:{self.sheet}{cell}"
        return f"{self.path}:{self.line}:{self.column}" if self.line else self.path


def column_letters(number: int) -> str:
    """Name a column of a sheet: 1 is A, 27 is AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def line_and_column(text: str, position: int) -> tuple[int, int]:
    """Return where a position in a text is, both from 0."""
    return text.count("\n", 0, position), position - (text.rfind("\n", 0, position) + 1)


def location_in(path: str, text: str, position: int) -> Location:
    """Return the place of a position in the text of a file."""
    line, column = line_and_column(text, position)
    return Location(path, line + 1, column + 1)


@dataclass(frozen=True, slots=True)
class Place:
    """Another place that a problem is about, with the record and field there."""

    location: Location
    subject: Message | None


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: where it is, what it is, and what to do about it."""

    location: Location
    code: Code
    message: Message
    hint: Message
    subject: Message | None = None
    """The record and field it concerns, as staff would name them."""
    severity: Severity = "error"
    also: tuple[Place, ...] = ()
    """Where else the same cause shows."""
    details: tuple[Message, ...] = ()
    """What it is in particular, each on a line of its own."""

    def with_also(self, others: Iterable["Problem"]) -> "Problem":
        """Take in problems that have the same cause."""
        return replace(self, also=tuple(Place(other.location, other.subject) for other in others))

    def about(self, subject: Message) -> "Problem":
        return replace(self, subject=subject)

    @property
    def is_error(self) -> bool:
        return self.severity == "error"


Problems = list[Problem]


def in_order(problems: Problems) -> tuple[Problem, ...]:
    """Sort by place, so that a reader walks each file once, and drop what was said twice."""
    unique = {(p.location, p.code, p.message.en): p for p in problems}
    return tuple(unique[key] for key in sorted(unique))
