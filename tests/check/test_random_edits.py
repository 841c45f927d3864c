"""Whatever happens to a file of either city: an answer, soon, with a place and in both languages."""

import time
from pathlib import Path

import pytest
from random_edits import copies, random_edit
from sample_project import TODAY

from catalog.build.load import load
from catalog.build.site import lay_out
from catalog.check import check
from catalog.ground.project import Project
from catalog.ground.text import LANGS
from catalog.model.timing import first_moment
from catalog.problems import Problem, in_order
from catalog.problems.text import FORMATS

LONGEST = 2.0
"""Seconds of the processor; what other processes take meanwhile is not counted."""

Projects = dict[str, Project]


@pytest.fixture(autouse=True)
def without_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Photos take minutes to make, and no data file can change how."""
    monkeypatch.setattr("catalog.build.site.produce_images", lambda *_: ())


@pytest.fixture(scope="module")
def projects(tmp_path_factory: pytest.TempPathFactory) -> Projects:
    found = copies(tmp_path_factory.mktemp("cities"))
    for project in found.values():
        assert check(load(project), TODAY) == []
    return found


def assert_answered(project: Project) -> None:
    began = time.process_time()
    loaded = load(project)
    problems = in_order(check(loaded, TODAY))
    for lang in LANGS:
        assert all(form(problems, lang) or not problems for form in FORMATS.values())
    assert time.process_time() - began < LONGEST
    for problem in problems:
        assert_has_its_place(problem, project.root)
        assert_speaks_both_languages(problem)
    if not any(problem.is_error for problem in problems):
        lay_out(loaded.at(first_moment(TODAY)), TODAY)  # what check has not refused, a build does not either


def assert_has_its_place(problem: Problem, root: Path) -> None:
    for at in (problem.location, *(place.location for place in problem.also)):
        content = (root / at.path).read_bytes().decode("utf-8-sig", "replace")
        lines = content.split("\n")
        assert 1 <= at.line <= len(lines), problem
        assert 1 <= at.column <= len(lines[at.line - 1]) + 1, problem


def assert_speaks_both_languages(problem: Problem) -> None:
    for text in (problem.message, problem.hint):
        assert text.ja.strip(), problem
        assert text.en.strip(), problem


def run(seeds: range, projects: Projects) -> None:
    for seed in seeds:
        edit = random_edit(seed, projects)
        edit.path.write_bytes(edit.after)
        try:
            assert_answered(projects[edit.city])
        except BaseException as error:
            error.add_note(f"seed {seed}: {edit}")
            raise
        finally:
            edit.path.write_bytes(edit.before)


def test_random_edits_are_answered(projects: Projects) -> None:
    run(range(20), projects)


@pytest.mark.slow
@pytest.mark.parametrize("first", range(1000, 4000, 100))
def test_many_random_edits_are_answered(projects: Projects, first: int) -> None:
    run(range(first, first + 100), projects)
