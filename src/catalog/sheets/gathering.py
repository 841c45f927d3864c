"""One message for each cause: the maker that twelve rows name and nobody knows is one problem with twelve cells."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from catalog.ground.message import Message
from catalog.problems import Location, Problem, Problems, column_letters
from catalog.sheets.columns import Column

_GATHERED: Final = frozenset({"cell-not-read", "no-name"})
_OF_ONE_FORM: Final = frozenset({"wrong-format"})
"""What is wrong with many cells in the same way, whatever each of them says."""
_QUOTED: Final = re.compile("`[^`]*`")
_DATA: Final = "data/"
_MOST: Final = 40
_MORE: Final = Message("{message} ほか {n} か所: {places}", "{message} Also in {n} more: {places}")


def one_for_each_cause(problems: Iterable[Problem], columns: Mapping[int, Column]) -> Problems:
    """Join what is said in the same words of several cells of a column."""
    causes: dict[object, list[Problem]] = {}
    for number, problem in enumerate(problems):
        causes.setdefault(_cause(problem) or number, []).append(problem)
    return [_joined(many, columns) if len(many) > 1 else many[0] for many in causes.values()]


def gathered_cells(problems: Iterable[Problem], columns: Mapping[int, Column]) -> Problems:
    """Join problems of cells by their causes; those that stand in data files are no cells."""
    found = list(problems)
    cells = (problem for problem in found if not problem.location.path.startswith(_DATA))
    others = (problem for problem in found if problem.location.path.startswith(_DATA))
    return [*one_for_each_cause(cells, columns), *others]


def _cause(problem: Problem) -> object:
    """Return what two problems have in common that are one for those who mend them; None for one by itself."""
    column = problem.code, problem.location.sheet, problem.location.column
    if problem.code in _GATHERED:
        return (*column, problem.message, problem.hint)
    if problem.code in _OF_ONE_FORM:
        return (*column, *(_QUOTED.sub("", text.en) for text in (problem.message, problem.hint)))
    return None


def _joined(many: list[Problem], columns: Mapping[int, Column]) -> Problem:
    first, *others = many
    addresses = [_address(other.location) for other in others[:_MOST]] + ["…"] * (len(others) > _MOST)
    places = Message("、".join(addresses), ", ".join(addresses))
    column = columns.get(first.location.column)
    subject = Message(column.header, column.header) if column else None
    return replace(
        first, message=_MORE.format(message=first.message, n=len(others), places=places), subject=subject
    )


def _address(at: Location) -> str:
    return f"{column_letters(at.column)}{at.line}" if at.sheet else f"{at.line}:{at.column}"
