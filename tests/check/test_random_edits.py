"""Whatever happens to a file of either city: an answer, soon, with a place and in both languages."""

import time
from collections.abc import Callable, Sequence
from functools import cache

import pytest
from random_edits import Edit, copies, random_edit
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
    lines_of = cache(
        lambda path: (project.root / path).read_bytes().decode("utf-8-sig", "replace").split("\n")
    )
    for problem in problems:
        assert_has_its_place(problem, lines_of)
        assert_speaks_both_languages(problem)
    if not any(problem.is_error for problem in problems):
        lay_out(loaded.at(first_moment(TODAY)), TODAY)  # what check has not refused, a build does not either


def assert_has_its_place(problem: Problem, lines_of: Callable[[str], Sequence[str]]) -> None:
    for at in (problem.location, *(place.location for place in problem.also)):
        lines = lines_of(at.path)
        assert 1 <= at.line <= len(lines), problem
        assert 1 <= at.column <= len(lines[at.line - 1]) + 1, problem


def assert_speaks_both_languages(problem: Problem) -> None:
    for text in (problem.message, problem.hint):
        assert text.ja.strip(), problem
        assert text.en.strip(), problem


def run(seeds: range, projects: Projects) -> None:
    """Make the edits of some seeds; where the range has steps, those of a step together, in one city."""
    for first in seeds:
        edits: list[Edit] = []
        try:
            for seed in range(first, first + seeds.step):
                edits.append(
                    random_edit(seed, {edits[0].city: projects[edits[0].city]} if edits else projects)
                )
                edits[-1].path.write_bytes(edits[-1].after)
            assert_answered(projects[edits[0].city])
        except BaseException as error:
            error.add_note(f"seed {first}: {'; '.join(map(str, edits))}")
            raise
        finally:
            for edit in reversed(edits):
                edit.path.write_bytes(edit.before)


def test_random_edits_are_answered(projects: Projects) -> None:
    run(range(20), projects)


@pytest.mark.slow
@pytest.mark.parametrize("first", range(1000, 2000, 100))
def test_a_thousand_random_edits_are_answered(projects: Projects, first: int) -> None:
    run(range(first, first + 100), projects)


@pytest.mark.slow
@pytest.mark.parametrize("first", range(2000, 4000, 200))
def test_two_thousand_random_edits_are_answered_two_at_a_time(projects: Projects, first: int) -> None:
    run(range(first, first + 200, 2), projects)
