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
    """Return the errors that there would be with these contents of files, and are not there now.

    Only data can be tried: of other files among these, what is found in them as they are now says nothing.
    """
    before = {_cause(problem) for problem in check(project)}
    untried = {project.relative(path) for path in contents if not path.is_relative_to(project.data)}
    with _beside(project, contents) as beside:
        found = [problem for problem in check(beside) if problem.is_error and _cause(problem) not in before]
    return [problem for problem in found if problem.location.path not in untried]


@contextmanager
def _beside(project: Project, contents: Mapping[Path, bytes]) -> Generator[Beside]:
    with TemporaryDirectory(prefix="catalog-") as folder:
        beside = Beside(project.root, project.site_url, Path(folder) / "data")
        shutil.copytree(project.data, beside.data)
        for path, content in contents.items():
            if path.is_relative_to(project.data):
                target = beside.data / path.relative_to(project.data)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content)
        yield beside


def _cause(problem: Problem) -> tuple[str, str, str]:
    return problem.location.path, problem.code, f"{problem.subject} {problem.message.en}"
