"""Every kind of complaint is reached by something that staff could type, and says what to do about it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import ValidationError
from sample_project import ROOT, find_problems, one_program, write_sample

from catalog.ground.project import Project
from catalog.ground.text import LANGS
from catalog.model import messages
from catalog.model.load import adapter
from catalog.model.program import Program
from catalog.problems import Problem
from catalog.source.records import read_records

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "complaints.yaml").read_bytes())
CASES.append(
    {
        "kind": "int_parsing_size",
        "old": "500000",
        "new": "9" * 5000,  # too long to stand in a file that people read
        "at": "14:34",
        "code": "too-large",
        "ja": "数が大きすぎます。",
        "en": "The number is too large.",
    }
)
IDS = [f"{case['kind']}-{case['new'][:20]}" for case in CASES]

JAPANESE = re.compile("[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]")


def in_words(problem: Problem) -> dict[str, str]:
    return {lang: f"{problem.message[lang]} {problem.hint[lang]}" for lang in LANGS}


@pytest.fixture(scope="module", params=CASES, ids=IDS)
def case(request: pytest.FixtureRequest) -> dict[str, Any]:
    return request.param


@pytest.fixture(scope="module")
def slip(case: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return the sample with one slip. To be looked at, never changed."""
    files = {"data/programs.yaml": one_program((case["old"], case["new"]))}
    return write_sample(tmp_path_factory.mktemp("slip"), files)


def kinds_of_complaint(project: Project) -> set[str]:
    path = project.data / "programs.yaml"
    (typed,), _ = read_records(path, path.name, project.cache)
    with pytest.raises(ValidationError) as caught:
        adapter(Program).validate_json(typed.json)
    return {messages._kind_of_message(complaint["type"]) for complaint in caught.value.errors()}


@pytest.mark.parametrize("kind", messages._MESSAGES)
def test_every_kind_is_reached_by_a_case(kind: str) -> None:
    assert kind in {case["kind"] for case in CASES}


def test_a_case_is_of_its_kind(slip: Project, case: dict[str, Any]) -> None:
    assert kinds_of_complaint(slip) == {case["kind"], *case.get("also", ())}


def test_a_complaint_has_its_place_its_code_and_its_words(slip: Project, case: dict[str, Any]) -> None:
    found = {f"{problem.location}": problem for problem in find_problems(slip)}
    problem = found[f"data/programs.yaml:{case['at']}"]
    assert problem.code == case["code"]
    for lang in LANGS:
        assert case[lang] in in_words(problem)[lang]


def test_a_complaint_reads_well(slip: Project, case: dict[str, Any]) -> None:
    for problem in find_problems(slip):
        said = in_words(problem)
        for lang in LANGS:
            assert problem.message[lang].strip()
            assert problem.hint[lang].strip()
            assert not re.search("[{}]", said[lang]), "a gap was not filled"
        assert "``" not in said["en"], "it quotes nothing"
        assert "「」" not in said["ja"], "it quotes nothing"
        assert not JAPANESE.search(said["en"].replace(case["new"], "")), "English is English"
        assert JAPANESE.search(said["ja"])


@pytest.mark.parametrize("entry", messages.kinds(), ids=messages._MESSAGES)
def test_no_kind_is_left_without_words(entry: tuple[str, Any, Any]) -> None:
    code, message, hint = entry
    assert re.fullmatch("[a-z]+(-[a-z]+)*", code)
    for lang in LANGS:
        assert message[lang].strip()
        assert hint[lang].strip()
    assert set(re.findall("{.*?}", message.ja)) == set(re.findall("{.*?}", message.en))
    assert set(re.findall("{.*?}", hint.ja)) == set(re.findall("{.*?}", hint.en))


def test_every_pattern_of_a_field_has_an_example() -> None:
    texts = (path.read_text("utf-8") for path in (ROOT / "schemas").glob("*.schema.json"))
    found = {json.loads(found) for text in texts for found in re.findall(r'"pattern": ("[^\n]*")', text)}
    patterns = {pattern for pattern in found if not pattern.startswith("^http")}  # judged by `addresses.web`
    assert len(patterns) > 10
    assert {pattern for pattern in patterns if pattern not in messages._BY_PATTERN} == set()


@pytest.mark.parametrize("example", messages._EXAMPLES.values(), ids=lambda text: text.en)
def test_every_pattern_has_an_example_in_both_languages(example: Any) -> None:
    assert JAPANESE.search(example.ja)
    assert not JAPANESE.search(example.en)
