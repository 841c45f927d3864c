"""Slips in the form of YAML: each line of `mistakes.yaml` is one."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from catalog.ground.text import LANGS
from catalog.problems import Problem, in_order
from catalog.source import yaml_mistakes
from catalog.source.records import read_records

CASES: dict[str, dict[str, str]] = yaml.safe_load((Path(__file__).parent / "mistakes.yaml").read_bytes())


def read(folder: Path, text: str) -> list[Problem]:
    path = folder / "x.yaml"
    path.write_text(text, "utf-8")
    return read_records(path, "x.yaml", folder)[1]


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_slip_is_reported_once_at_its_place_in_both_languages(tmp_path: Path, case: dict[str, Any]) -> None:
    problems = read(tmp_path, case["typed"])
    assert [problem.code for problem in problems] == [case["code"]]
    assert re.fullmatch(rf"x\.yaml:{case['at']}", f"{problems[0].location}")
    for lang in LANGS:
        assert case[lang] in problems[0].message[lang]


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_slip_hides_no_other_record(tmp_path: Path, case: dict[str, Any]) -> None:
    text = f"- id: before\n  a: 1\n  a: 2\n{case['typed'].rstrip()}\n- id: after\n  b: 1\n  b: 2\n"
    codes = [problem.code for problem in in_order(read(tmp_path, text))]
    assert codes == ["duplicate-field", case["code"], "duplicate-field"]


def test_every_wording_of_a_slip_is_among_the_cases() -> None:
    wordings = {code for _, code, _, _ in yaml_mistakes._BY_WORDING}
    assert wordings <= {case["code"] for case in CASES.values()}


def test_a_record_with_a_slip_is_reported_again_on_the_next_run(tmp_path: Path) -> None:
    text = "- id: one\n  name: a\n  name: b\n"
    assert read(tmp_path, text) == read(tmp_path, text) != []
