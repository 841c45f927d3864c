"""The site says the same thing the same way, in words that people use."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from catalog.ground.project import Project
from catalog.model.catalog import Catalog
from catalog.words import load_words

ROOT = Path(__file__).parents[2]


def _pages() -> Iterator[str]:
    yield from (path.read_text(encoding="utf-8") for path in (ROOT / "content").rglob("*.md"))


@pytest.fixture(scope="module")
def words() -> dict[str, list[str]]:
    """Return all words of the site by language, with the place of each in front."""
    loaded, problems = load_words(Project(ROOT, "/"))
    assert not problems
    return {
        lang: [f"{group}.{name}: {text}" for group, named in groups.items() for name, text in named.items()]
        for lang, groups in loaded.items()
    }


def test_only_a_place_has_a_postal_address(words: dict[str, list[str]]) -> None:
    assert [word for word in words["ja"] if "住所" in word] == ["record.address: 住所"]
    assert [page for page in _pages() if "住所" in page] == []


@pytest.mark.parametrize(
    "odd",
    [
        r"\bmails?\b(?! program)",
        r"\bamiss\b",
        r"\bguidance at\b",
        r"\bwhom to call\b",
        r"\bkinds? of help\b",
        r"\bbeing checked\b",
        r"\bthis call\b",
        r"\bshare as an address\b",
        r"% of the \{rate\}",
    ],
)
def test_english_is_idiomatic(words: dict[str, list[str]], odd: str) -> None:
    found = re.compile(odd, re.IGNORECASE)
    assert [word for word in (*words["en"], *_pages()) if found.search(word)] == []


def test_a_last_day_reads_well_before_and_after_it(words: dict[str, list[str]]) -> None:
    assert "program.until: last day {day}" in words["en"]
    assert "program.until: 最終日 {day}" in words["ja"]
    assert "program.ended: ended {day}" in words["en"]
    assert "program.ended: {day}に終了" in words["ja"]


def test_marks_of_the_strategy_mean_what_it_says_they_mean(words: dict[str, list[str]]) -> None:
    told = [word for word in words["en"] if word.startswith("mark.")]
    assert told == ["mark.new: New", "mark.revised: Improved", "mark.continued: Continued"]


def test_the_plans_are_explained_with_what_they_print(catalog: Catalog) -> None:
    printed = {
        "manufacturing-strategy": ("2025年度から2034年度まで", "5年ほどで見直す"),
        "growth-vision": ("2023年3月", "2025年度に検証"),
        "chamber-support-plan": ("2026年4月1日から2031年3月31日まで", "1,800万円"),
        "manufacturing-ordinance": ("2009年3月",),
        "small-business-ordinance": ("2025年9月",),
        "strategy-marks": ("13件",),
    }
    for entry, figures in printed.items():
        meaning = catalog.glossary[entry].meaning.ja
        assert all(figure in meaning for figure in figures), entry
        assert all(source.document in catalog.documents for source in catalog.glossary[entry].sources)
