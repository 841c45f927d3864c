"""Data files with some records changed, looked at by all checks before any of them takes the place of the old."""

import shutil
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from catalog.build.load import load
from catalog.check import check
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.problems import Problem, Problems
from catalog.sheets.apply import Beside
from catalog.sheets.replacing import replace_files
from catalog.source.chunks import Chunk, split_records

Contents = Mapping[Path, bytes]
"""New contents by the path of each file."""
Change = Callable[[Chunk], str | None]
"""Returns the new text of a record; None where it must be changed by hand."""
_MARK: Final = b"\xef\xbb\xbf"


def rewritten(path: Path, name: str, change: Change) -> tuple[bytes, Problems]:
    """Return the content of a data file after a change of its records, and those to be changed by hand."""
    content = path.read_bytes()
    text = content.removeprefix(_MARK).decode("utf-8")
    chunks, _ = split_records(text, name)
    head = text[: len(text) - sum(len(chunk.text) for chunk in chunks)]
    parts = [(chunk, change(chunk)) for chunk in chunks]
    body = head + "".join(chunk.text if new is None else new for chunk, new in parts)
    mark = _MARK if content.startswith(_MARK) else b""
    return mark + body.encode(), [_by_hand(chunk) for chunk, new in parts if new is None]


def new_errors(project: Project, contents: Contents, today: date) -> Problems:
    """Return the errors that there would be with these contents, and are not there now."""
    before = {_cause(problem) for problem in check(load(project), today)}
    with TemporaryDirectory(prefix="catalog-year-") as folder:
        data = Path(folder) / "data"
        shutil.copytree(project.data, data)
        for path, content in contents.items():
            target = data / path.relative_to(project.data)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        found = check(load(Beside(project.root, project.site_url, data)), today)
    return [problem for problem in found if problem.is_error and _cause(problem) not in before]


def write(contents: Contents) -> None:
    """Put every file in its place, in the order given."""
    for path in contents:
        path.parent.mkdir(parents=True, exist_ok=True)
    replace_files(contents)


def _cause(problem: Problem) -> tuple[str, str, str]:
    return problem.location.path, problem.code, f"{problem.subject} {problem.message.en}"


def _by_hand(chunk: Chunk) -> Problem:
    return Problem(
        chunk.at(0, 0),
        "change-by-hand",
        Message("この記録は自動では書き換えられません。", "This record cannot be changed for you."),
        Message("この記録だけ、手で直してください。", "Change this one by hand."),
    )
