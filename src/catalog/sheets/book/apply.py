"""The data files that a plan asks for: made beside the old ones, looked at, and then put in their place."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from catalog.ground.project import Project
from catalog.model.pointers import Path
from catalog.problems import Location, Problem, Problems
from catalog.sheets.apply import Check, Prepared, looked_at
from catalog.sheets.blame import path_at
from catalog.sheets.book.layout import Names
from catalog.sheets.book.plan import BookPlan, RecordPlan
from catalog.sheets.book.reading import SheetRow
from catalog.sheets.book.rows import Content
from catalog.sheets.data_file import Rewritten, rewrite_records
from catalog.sheets.gathering import gathered_cells
from catalog.sheets.record_content import content_of
from catalog.sheets.replacing import replace_files
from catalog.source.chunks import Chunk, split_records

_FIRST: Final = ("organizations", "documents")
"""Kinds that others name: their files are written first."""


def prepare_book(plan: BookPlan, project: Project, check: Check) -> Prepared:
    """Make the data files that `plan` asks for, and let `check` look at them."""
    contents: dict[str, bytes] = {}
    problems: Problems = []
    for records in _by_kind(plan):
        file = records[0].kind.file
        rewritten = _rewritten(project, records)
        contents[file] = rewritten.content
        problems += rewritten.problems
    if contents and not problems:
        has_ended = any(record.is_ended for record in plan.records)
        problems = looked_at(
            contents, project, lambda beside: _blamed(plan, beside, check(beside), is_all=has_ended)
        )
    return Prepared(contents, list(dict.fromkeys(problems)))


def write_book(prepared: Prepared, project: Project) -> None:
    replace_files({project.data / name: content for name, content in prepared.contents.items()})


def _by_kind(plan: BookPlan) -> Iterator[Sequence[RecordPlan]]:
    kinds = dict.fromkeys(record.kind.id for record in plan.records)
    for kind in sorted(kinds, key=lambda kind: kind not in _FIRST):
        if records := plan.written(kind):
            yield records


def _rewritten(project: Project, records: Sequence[RecordPlan]) -> Rewritten:
    kind = records[0].kind
    path = project.data / kind.file
    there = {
        record.id: None if record.is_ended else content_of(record.content, kind)
        for record in records
        if not record.is_new
    }
    added = [content_of(record.content, kind) for record in records if record.is_new and not record.is_ended]
    return rewrite_records(path, project.relative(path), there, added)


def _blamed(plan: BookPlan, beside: Project, problems: Iterable[Problem], *, is_all: bool) -> Problems:
    """Return the errors of the files that would be written, each at the cell that it comes from."""
    places = {
        (beside.relative(beside.data / record.kind.file), record.id): record
        for record in plan.records
        if record.is_written
    }
    files = {file for file, _ in places}
    errors = [each for each in problems if each.is_error and (is_all or each.location.path in files)]
    chunks = {file: _chunks(beside, file) for file in files}
    moved = (_moved(problem, chunks.get(problem.location.path, []), places) for problem in errors)
    return gathered_cells(moved, {})


def _chunks(beside: Project, file: str) -> list[Chunk]:
    text = (beside.data / file.removeprefix("data/")).read_text("utf-8-sig")
    return split_records(text, file)[0]


def _moved(problem: Problem, chunks: Sequence[Chunk], places: dict[tuple[str, str], RecordPlan]) -> Problem:
    at = problem.location
    chunk = next((each for each in reversed(chunks) if each.line <= at.line), None)
    record = places.get((at.path, chunk.likely_id or "")) if chunk else None
    if chunk is None or record is None:
        return problem
    return replace(problem, location=_cell_of(record, chunk, at))


def _cell_of(record: RecordPlan, chunk: Chunk, at: Location) -> Location:
    """Return the cell for a place of a data file, the row of what it is in, or that of the record."""
    typed = path_at(chunk, at)
    best: tuple[int, Location] = (-1, record.at)
    for row, part in record.rows:
        place = next(_paths_to(part, record.content, ()), None) if row.table.name else ()
        rest = None if place is None else _beyond(typed, place)
        if place is not None and rest is not None:
            best = max(best, (len(place), _cell_in(row, rest)), key=lambda each: each[0])
    return best[1]


def _cell_in(row: SheetRow, rest: Path) -> Location:
    names = tuple(step for step in rest if isinstance(step, str))
    columns = (column for column in row.columns if names and _is_about(column.names, names))
    return next((row.cell_at(column) for column in columns), row.at)


def _is_about(names: Names, rest: Names) -> bool:
    return names[: len(rest)] == rest or rest[: len(names)] == names


def _beyond(typed: Path, place: Path) -> Path | None:
    """Return what a path has beyond a place; nothing if it leads elsewhere. One thing may stand without a list."""
    rest = list(typed)
    for step in place:
        if rest and rest[0] == step:
            rest.pop(0)
        elif step != 0 or (rest and isinstance(rest[0], int)):
            return None
    return tuple(rest)


def _paths_to(part: Content, holder: Any, path: Path) -> Iterator[Path]:
    """Return the path that leads to this very part, whatever else says the same; what is empty is not written."""
    if holder is part:
        yield path
    elif isinstance(holder, dict):
        for name, value in holder.items():
            yield from _paths_to(part, value, (*path, name))
    elif isinstance(holder, list):
        for number, value in enumerate(each for each in holder if each != {}):
            yield from _paths_to(part, value, (*path, number))
