"""What staff type, and what they are told: every file in `cases/` is one such pair.

To add a case, add a file: the files of the catalog that are typed (the rest is the sample), and every problem in order,
with the other places (`also`) of the same cause.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml
from sample_project import TODAY, find_problems, write_sample

from catalog.build.load import load
from catalog.check import CHECKS
from catalog.check.facts import Facts
from catalog.ground.project import Project
from catalog.ground.text import LANGS, Lang
from catalog.problems import Problem, in_order

FILES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))
CASES: dict[str, dict[str, Any]] = {path.stem: yaml.safe_load(path.read_bytes()) for path in FILES}
ELSEWHERE = {
    "published_targets": "tests/fourth_kind",
    "stamped_texts": "tests/cli/test_translations.py",
    "merges_committed": "tests/check/test_merges.py",
    "readable_templates": "tests/check/test_readable_templates.py",
}
"""Checks that no file of a catalog gives cause for, and where they are tried."""


@pytest.fixture(scope="module", params=CASES)
def case(request: pytest.FixtureRequest) -> dict[str, Any]:
    return CASES[request.param]


@pytest.fixture(scope="module")
def typed(case: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return the sample with what is typed in a case. To be looked at, never changed."""
    return write_sample(tmp_path_factory.mktemp("case"), case["files"])


def what_is_said(problem: Problem, lang: Lang) -> str:
    subject = f"{problem.subject[lang]}: " if problem.subject else ""
    return f"{subject}{problem.message[lang]} {problem.hint[lang]}"


def found_by(check: str, project: Project) -> tuple[Problem, ...]:
    facts = Facts(load(project), TODAY)
    return in_order([problem for rule in CHECKS if rule.__name__ == check for problem in rule(facts)])


def test_a_case_is_told_as_it_says(case: dict[str, Any], typed: Project) -> None:
    problems = find_problems(typed)
    told = [(f"{problem.location}", problem.code, problem.severity) for problem in problems]
    assert told == [
        (wanted["at"], wanted["code"], wanted.get("severity", "error")) for wanted in case["problems"]
    ]
    for problem, expected in zip(problems, case["problems"], strict=True):
        assert [f"{place.location}" for place in problem.also] == expected.get("also", [])
        for lang in LANGS:
            assert expected[lang] in what_is_said(problem, lang)


def test_a_case_is_found_by_its_check_alone(case: dict[str, Any], typed: Project) -> None:
    if "check" in case:  # what is typed wrongly is told before any check looks at it
        assert found_by(case["check"], typed) == find_problems(typed)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_every_check_has_a_case(check: Any) -> None:
    assert check.__name__ in ELSEWHERE.keys() | {case.get("check") for case in CASES.values()}


def test_the_sample_is_sound(project: Project) -> None:
    assert find_problems(project) == ()
