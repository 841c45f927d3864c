"""Cells of a spreadsheet, whatever file it came in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from catalog.ground.message import Message
from catalog.problems import Location, Problem, Problems
from catalog.problems.codes import Code
from catalog.sheets.columns import Column
from catalog.sheets.folding import as_one_writes

CLEAR: Final = "（消す）"
"""What is written over a value, or into the column of actions of a workbook, to remove something."""
_CLEARS: Final = frozenset(as_one_writes(word) for word in (CLEAR, "(clear)", "(delete)", "(削除)"))


@dataclass(frozen=True, slots=True)
class Cell:
    """Text of a cell, and its place."""

    text: str
    at: Location
    is_day: bool = False
    """Whether the spreadsheet takes it for a date; it makes dates of `2-4` too."""
    obstacle: Message | None = None
    """What to do where the text is not what the spreadsheet shows."""


Grid = list[list[Cell]]
"""The rows of a sheet that hold anything, from the top."""


@dataclass(frozen=True, slots=True)
class Row:
    """One product of the table: the cells that are filled in, by what they are about."""

    at: Location
    cells: Mapping[Column, Cell]


@dataclass(frozen=True, slots=True)
class Read:
    """The rows of a file, and what is to be said of it."""

    rows: tuple[Row, ...]
    problems: Problems


def is_clear(cell: Cell | None) -> bool:
    return cell is not None and as_one_writes(cell.text) in _CLEARS


def complaint(
    at: Location, code: Code, message: Message, hint: Message, subject: Message | None = None
) -> Problem:
    return Problem(at, code, message, hint, subject)


def notice(
    at: Location, code: Code, message: Message, hint: Message, subject: Message | None = None
) -> Problem:
    """Notice to staff that stops nothing."""
    return Problem(at, code, message, hint, subject, "warning")
