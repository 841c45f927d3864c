"""The words of the site, and what is wrong with them."""

from pathlib import Path

import pytest

from catalog.ground.project import Project
from catalog.problems import Problems
from catalog.words import AllWords, load_words


def _load(root: Path, text: str) -> tuple[AllWords, Problems]:
    (root / "words").mkdir()
    (root / "words" / "ui.yaml").write_text(text, encoding="utf-8")
    (root / "words" / "city.yaml").write_text("", encoding="utf-8")
    return load_words(Project(root, "/"))


def test_each_language_gets_its_words_by_group(tmp_path: Path) -> None:
    words, problems = _load(tmp_path, "nav:\n  home: {ja: ホーム, en: Home}\n")
    assert problems == []
    assert words == {"ja": {"nav": {"home": "ホーム"}}, "en": {"nav": {"home": "Home"}}}


@pytest.mark.parametrize(
    "pair",
    ["{ja: ホーム}", "{en: Home}", "{ja: ホーム, en: ''}", "{ja: ホーム, en: Home, fr: Accueil}", "Home"],
)
def test_a_word_that_is_not_in_both_languages_is_reported_at_its_line(tmp_path: Path, pair: str) -> None:
    _, problems = _load(tmp_path, f"nav:\n  about: {{ja: 案内, en: About}}\n  home: {pair}\n")
    assert [problem.code for problem in problems if problem.code != "empty-value"] == ["word-incomplete"]
    problem = next(problem for problem in problems if problem.code == "word-incomplete")
    assert str(problem.location).startswith("words/ui.yaml:3:")
    assert "nav.home" in problem.message.ja
    assert "nav.home" in problem.message.en


def test_the_words_around_a_mistake_are_still_read(tmp_path: Path) -> None:
    words, problems = _load(tmp_path, "nav:\n  home: {ja: ホーム}\n  about: {ja: 案内, en: About}\n")
    assert len(problems) == 1
    assert words["en"] == {"nav": {"about": "About"}}


def test_a_file_that_is_no_yaml_is_reported(tmp_path: Path) -> None:
    _, problems = _load(tmp_path, 'nav:\n  home: {ja: "ホーム, en: Home}\n')
    assert next(str(problem.location) for problem in problems).startswith("words/ui.yaml:2:")


def test_a_missing_file_of_the_city_is_reported_and_the_words_of_all_cities_come_with_the_package(
    tmp_path: Path,
) -> None:
    words, problems = load_words(Project(tmp_path, "/"))
    assert [(str(problem.location), problem.code) for problem in problems] == [
        ("words/city.yaml:1:1", "file-missing")
    ]
    assert words["en"]["nav"]["about"] == "About"


def test_the_gaps_of_a_word_are_the_same_in_both_languages(tmp_path: Path) -> None:
    text = 'list:\n  count: {ja: "{n}件", en: "{m} entries"}\n'
    _, problems = _load(tmp_path, text)
    assert [str(problem.location).split(":")[:2] for problem in problems] == [["words/ui.yaml", "2"]]


def test_a_gap_that_is_not_closed_is_reported(tmp_path: Path) -> None:
    text = 'list:\n  count: {ja: "{n件", en: "{n entries"}\n'
    _, problems = _load(tmp_path, text)
    assert [str(problem.location).split(":")[:2] for problem in problems] == [["words/ui.yaml", "2"]]
