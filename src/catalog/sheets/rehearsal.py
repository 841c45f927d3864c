"""A project as it would be, before anything is written: its data in a folder beside, some files of it changed."""

import shutil
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from catalog.ground.project import Project
from catalog.problems import Problem, Problems
from catalog.sheets.apply import Beside, Check


def new_errors(project: Project, contents: Mapping[Path, bytes], check: Check) -> Problems:
    """Return the errors that the data would have with these contents of files, and do not have now."""
    before = {_cause(problem) for problem in check(project)}
    with _beside(project, contents) as beside:
        found = [problem for problem in check(beside) if problem.is_error and _cause(problem) not in before]
    return [problem for problem in found if problem.location.path.startswith("data/")]


@contextmanager
def _beside(project: Project, contents: Mapping[Path, bytes]) -> Generator[Beside]:
    with TemporaryDirectory(prefix="catalog-") as folder:
        beside = Beside(project.root, project.site_url, Path(folder))
        for path in project.data.glob("*.yaml"):
            shutil.copyfile(path, beside.data / path.name)
        for path, content in contents.items():
            if path.parent == project.data:
                (beside.data / path.name).write_bytes(content)
        yield beside


def _cause(problem: Problem) -> tuple[str, str, str]:
    return problem.location.path, problem.code, f"{problem.subject} {problem.message.en}"
