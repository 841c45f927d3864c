"""Data files with fields of some records changed, line by line, so that every other character stays."""

from collections.abc import Callable, Mapping
from pathlib import Path

from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.problems import Problem, Problems
from catalog.sheets.data_file import rebuilt
from catalog.source.chunks import Chunk

Contents = Mapping[Path, bytes]
"""New contents by the path of each file."""
Change = Callable[[str], str | None]
"""Returns the new text of a record; None where it must be changed by hand."""


def rewritten(project: Project, changes: Mapping[str, Mapping[str, Change]]) -> tuple[Contents, Problems]:
    """Return the data files after changes of their records, by file and id, and what is to be changed by hand."""
    contents: dict[Path, bytes] = {}
    problems: Problems = []
    for file, changes_by_id in changes.items():
        path = project.data / file
        found = rebuilt(path, project.relative(path), lambda chunk, at=changes_by_id: _changed(chunk, at))
        contents[path] = found.content
        problems += found.problems
    return contents, problems


def _changed(chunk: Chunk, changes: Mapping[str, Change]) -> str | Problem:
    change = changes.get(chunk.likely_id or "")
    text = change(chunk.text) if change else chunk.text
    return _by_hand(chunk) if text is None else text


def _by_hand(chunk: Chunk) -> Problem:
    return Problem(
        chunk.at(0, 0),
        "change-by-hand",
        Message("この記録は自動では書き換えられません。", "This record cannot be changed for you."),
        Message("この記録だけ、手で直してください。", "Change this one by hand."),
    )
