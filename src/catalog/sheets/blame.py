"""The cell that a mistake in a data file comes from."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from catalog.ground.project import Project
from catalog.model.kinds import PRODUCTS_FILE
from catalog.problems import Location, Problem, Problems
from catalog.sheets.columns import COLUMNS
from catalog.sheets.entry import Entry
from catalog.sheets.plan import Plan
from catalog.sheets.reading import subject_of
from catalog.sheets.record_path import First, Path
from catalog.source.chunks import Chunk
from catalog.source.records import read_records
from catalog.source.yaml_events import Path as TypedPath
from catalog.source.yaml_events import parse


def in_the_table(problems: Problems, plan: Plan, project: Project) -> Problems:
    """Problems with their place in the table, as far as the table is to blame."""
    path = project.data / PRODUCTS_FILE
    name = project.relative(path)
    typed, _ = read_records(path, name, project.cache)
    entries = {entry.id: entry for entry in plan.ready}
    lines = {line: record.chunk for record in typed for line in _lines(record.chunk)}
    moved = [
        _moved(problem, lines, entries)
        if problem.location.path == name and problem.location.line in lines
        else problem
        for problem in problems
    ]
    return [problem for problem in moved if problem is not None]


def _lines(chunk: Chunk) -> Iterator[int]:
    return iter(range(chunk.line, chunk.line + chunk.text.count("\n") + 1))


def _moved(problem: Problem, lines: Mapping[int, Chunk], entries: Mapping[str, Entry]) -> Problem | None:
    """Return a problem with its cell; nothing if it is about what only stands in for a gap of the table."""
    chunk = lines[problem.location.line]
    entry = entries.get(chunk.likely_id or "")
    if entry is None:
        return problem
    typed = path_at(chunk, problem.location)
    beside = (place.location for place in problem.also if lines.get(place.location.line) is chunk)
    if any(_is_stand_in(entry, path_at(chunk, location)) for location in beside):
        return None
    for column in COLUMNS:
        if column in entry.row.fields and _speaks_of(column.path, typed):
            return replace(
                problem, location=entry.row.cells[column].at, subject=subject_of(entry.row.cells, column)
            )
    return None if _is_stand_in(entry, typed) else replace(problem, location=entry.at)


def _is_stand_in(entry: Entry, typed: TypedPath) -> bool:
    """Return whether the field at `typed` holds what only stands in for a gap of the table."""
    given = entry.row.fields
    return any(
        _speaks_of(change.column.path, typed) for change in entry.changes if change.column not in given
    )


def path_at(chunk: Chunk, at: Location) -> TypedPath:
    """Return the field whose value holds a place of the file: the last that begins there or before."""
    place = (at.line - chunk.line, at.column - 1)
    found = [(there, len(path), path) for path, there in parse(chunk).places.items() if there <= place]
    return max(found, default=((0, 0), 1, (0,)))[2][1:]


def _speaks_of(path: Path, typed: TypedPath) -> bool:
    """Tell whether a column is about the field at `typed`, or about what lies around it."""
    return (
        bool(typed)
        and all(
            isinstance(number, int) if not isinstance(step, str) else step == number
            for step, number in zip(path, typed, strict=False)
        )
        and not (len(typed) == 1 and isinstance(path[-1], First))
    )
