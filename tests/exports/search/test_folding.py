"""One form for all ways of writing a word; `tests/js/fold.test.js` reads the same cases."""

import json
from pathlib import Path
from typing import Any

import pytest

from catalog.exports.search.folding import KANJI, TABLE, fold, width
from catalog.exports.search.terms import asked_terms, terms
from catalog.exports.search.vocabulary import writing

VECTORS = Path(__file__).parents[2] / "vectors"


def _cases(name: str) -> list[dict[str, Any]]:
    return json.loads((VECTORS / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", _cases("fold.json"), ids=lambda case: case["name"])
def test_writing_folds_to_one_form(case: dict[str, Any]) -> None:
    assert fold(case["text"]) == case["folded"]


@pytest.mark.parametrize("case", _cases("terms.json"), ids=lambda case: case["name"])
def test_a_question_has_its_terms(case: dict[str, Any]) -> None:
    assert sorted(asked_terms(case["text"])) == sorted(case["terms"])


@pytest.mark.parametrize("case", _cases("terms.json"), ids=lambda case: case["name"])
def test_a_text_answers_a_question_in_the_same_words(case: dict[str, Any]) -> None:
    assert set(case["terms"]) <= set(terms(case["text"]))


def test_a_text_is_found_by_the_parts_of_what_it_says() -> None:
    assert {"7月", "7", "4"} <= set(terms("令和7年7月4日"))
    assert {"start", "up", "startup"} == set(terms("start-up"))
    assert {"22:00", "22"} <= set(terms("22:00"))


def test_katakana_stay_until_the_last_fold() -> None:
    assert width("ｾﾐﾅｰ") == "セミナー"


def test_prose_leaves_out_endings_and_keeps_words() -> None:
    assert (terms("補助します", prose=True)) == ["補助", "助し"]
    assert (terms("セミナーを開く", prose=True)) == ["せみ", "みな", "なを", "開く"]


def test_a_form_of_a_kanji_leads_to_one_that_leads_no_further() -> None:
    assert len(KANJI) > 400
    assert not set(KANJI) & set(KANJI.values())


def test_scripts_learn_all_that_python_knows_of_writing() -> None:
    learnt = {other: usual for usual, others in writing()["forms"].items() for other in others}
    assert learnt == KANJI
    assert {name: writing()[name] for name in TABLE} == TABLE
