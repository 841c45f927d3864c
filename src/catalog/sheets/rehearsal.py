"""Errors that changed files would bring, found before any of them is written."""

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from catalog.ground.project import Project
from catalog.problems import Problem, Problems
from catalog.sheets.beside import lay_beside

Cause = tuple[str, str, str]
"""The file, the code and the words of a problem: they stay when lines above it are added or taken away."""


def new_errors(
    project: Project, contents: Mapping[Path, bytes], check: Callable[[Project], Problems]
) -> Problems:
    """Return the errors that there would be with these contents of files, and are not there now.

    Only data can be tried: of other files among these, what is found in them as they are now says nothing.
    """
    before = causes(check(project))
    untried = {project.relative(path) for path in contents if not path.is_relative_to(project.data)}
    with TemporaryDirectory(prefix="catalog-") as folder:
        found = check(lay_beside(project, Path(folder), contents))
    return [each for each in found if is_new_error(each, before) and each.location.path not in untried]


def causes(problems: Problems) -> frozenset[Cause]:
    """Return the causes of problems, to tell new ones from them."""
    return frozenset(map(_cause, problems))


def is_new_error(problem: Problem, before: frozenset[Cause]) -> bool:
    return problem.is_error and _cause(problem) not in before


def _cause(problem: Problem) -> Cause:
    return problem.location.path, problem.code, f"{problem.subject} {problem.message.en}"
