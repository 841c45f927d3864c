"""Write a plan into the data files: first beside them, then, if all checks agree, in their place."""

import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from catalog.ground.project import Project
from catalog.model.kinds import FILES, PRODUCTS_FILE
from catalog.problems import Problems
from catalog.sheets.beside import lay_beside
from catalog.sheets.blame import in_the_table
from catalog.sheets.data_file import Edits, rewrite
from catalog.sheets.gathering import gathered_cells
from catalog.sheets.plan import Plan
from catalog.sheets.replacing import replace_files
from catalog.sheets.stand_ins import with_stand_ins

WRITTEN: Final = (FILES["organizations"], PRODUCTS_FILE)
"""The files that an import changes, makers before the products that name them."""


_LONGEST_SECONDS: Final = 3600
"""No import takes so long: whatever is older was left by one that was killed."""

Check = Callable[[Project], Problems]
"""Says all that is wrong with the data files of a project."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """The data files as they would be, and what is wrong with that."""

    contents: Mapping[str, bytes]
    problems: Problems


def prepare(plan: Plan, project: Project, today: date, check: Check) -> Prepared:
    """Make the data files that `plan` asks for, and let `check` look at them."""
    contents, problems = _contents(plan, project)
    if problems:
        return Prepared(contents, problems)
    if plan.waiting:
        problems = _tried(with_stand_ins(plan, today), project, check)
    if contents or not plan.waiting:
        problems += _checked(plan, contents, project, check)
    return Prepared(contents, list(dict.fromkeys(problems)))


def write(prepared: Prepared, project: Project) -> None:
    """Put every file in its place, makers first."""
    replace_files(
        {project.data / name: prepared.contents[name] for name in WRITTEN if name in prepared.contents}
    )


def _tried(plan: Plan, project: Project, check: Check) -> Problems:
    """Look at data files that are never written: what rows say that wait for something else."""
    contents, problems = _contents(plan, project)
    return problems or _checked(plan, contents, project, check)


def _checked(plan: Plan, contents: Mapping[str, bytes], project: Project, check: Check) -> Problems:
    return looked_at(contents, project, lambda beside: _blamed(plan, beside, check(beside)))


def looked_at(contents: Mapping[str, bytes], project: Project, look: Check) -> Problems:
    """Return what is found in data files as they would be, before any of them is written."""
    with _room_beside(project) as folder:
        changed = {project.data / name: content for name, content in contents.items()}
        return look(lay_beside(project, Path(folder), changed))


def _room_beside(project: Project) -> TemporaryDirectory[str]:
    """Return a folder that ends with its use; what killed imports have left goes first."""
    home = project.cache / "import"
    home.mkdir(parents=True, exist_ok=True)
    for left in home.iterdir():
        if left.stat().st_mtime < time.time() - _LONGEST_SECONDS:
            shutil.rmtree(left, ignore_errors=True)
    return TemporaryDirectory(dir=home)


def _contents(plan: Plan, project: Project) -> tuple[dict[str, bytes], Problems]:
    edits: dict[str, Edits] = {
        entry.id: [(change.column.path, change.value) for change in entry.changes]
        for entry in plan.ready
        if not entry.is_new
    }
    products = [entry.record for entry in plan.ready if entry.is_new]
    makers = [maker.as_record() for maker in plan.new_makers]
    asked: list[tuple[str, Mapping[str, Edits], list[Any]]] = [
        (FILES["organizations"], {}, makers),
        (PRODUCTS_FILE, edits, products),
    ]
    contents: dict[str, bytes] = {}
    problems: Problems = []
    for name, changed, added in asked:
        if changed or added:
            path = project.data / name
            rewritten = rewrite(path, project.relative(path), changed, added)
            contents[name] = rewritten.content
            problems += rewritten.problems
    return contents, problems


def _blamed(plan: Plan, beside: Project, problems: Problems) -> Problems:
    """Return the errors in the files that would be written, by the cells that they come from."""
    names = {beside.relative(beside.data / name) for name in WRITTEN}
    errors = [problem for problem in problems if problem.is_error and problem.location.path in names]
    return gathered_cells(in_the_table(errors, plan, beside), plan.columns)
