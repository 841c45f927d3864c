"""Whatever a data file holds, the command line answers with a place and a sentence, and no traceback."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import Result
from hostile import HOSTILE, Hostile
from sample_project import MakeProject, one_program

from catalog.project import Project
from catalog.text import LANGS

CLUMSY: dict[str, dict[str, str]] = yaml.safe_load((Path(__file__).parent / "clumsy.yaml").read_bytes())
CASES: dict[str, Hostile] = HOSTILE | {
    name: Hostile(one_program((it["old"], it["new"])), it["at"], it["code"]) for name, it in CLUMSY.items()
}
SEVERITY = {"ja": "エラー", "en": "error"}
COUNT = {"ja": r"エラー \d+ 件、注意 0 件。", "en": r"\d+ errors, 0 warnings\."}


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest) -> Hostile:
    return CASES[request.param]


@pytest.fixture
def typed(case: Hostile, make_project: MakeProject) -> Project:
    return make_project({"data/programs.yaml": case.content})


def where(problem: dict[str, Any]) -> str:
    return f"{problem['path']}:{problem['line']}:{problem['column']}"


def test_a_process_of_its_own_ends_with_1_and_says_where(case: Hostile, typed: Project, run: Any) -> None:
    result = run(typed, "check", "--format", "json")
    assert (result.returncode, result.stderr) == (1, "")
    problems = json.loads(result.stdout)
    assert any(
        problem["code"] == case.code and where(problem).startswith(f"data/programs.yaml:{case.at}")
        for problem in problems
    ), [(where(problem), problem["code"]) for problem in problems]
    for problem in problems:
        assert all(problem[said][lang] for said in ("message", "hint") for lang in LANGS)


@pytest.mark.parametrize("lang", LANGS)
def test_both_languages_say_it_in_lines_that_can_be_read(
    case: Hostile, typed: Project, lang: str, invoke: Any
) -> None:
    result: Result = invoke("check", "--lang", lang, "--root", typed.root)
    assert result.exit_code == 1
    *problems, count = result.output.splitlines()
    assert re.fullmatch(COUNT[lang], count)
    for head, hint in zip(problems[::2], problems[1::2], strict=True):
        assert re.match(rf"[a-z_/]+\.yaml(:\d+:\d+)?: {SEVERITY[lang]}\[[a-z-]+\] .+", head)
        assert re.match(r"    → .+", hint)
    assert f"data/programs.yaml:{case.at}" in result.output
    assert f"{SEVERITY[lang]}[{case.code}]" in result.output


def test_nothing_a_terminal_would_obey_is_printed(case: Hostile, typed: Project, invoke: Any) -> None:
    result: Result = invoke("check", "--root", typed.root)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", result.output)
