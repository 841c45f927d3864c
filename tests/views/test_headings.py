"""Sections of Japanese documents in English: translated whole, or not at all."""

import pytest

from catalog.ground.text import Text
from catalog.views.headings import english_section

HEADINGS = (
    Text("第2章", "Chapter 2,"),
    Text("基本方針", "basic policy "),
    Text("施策の方向性", ", direction"),
    Text("基本方針と施策の方向性", "Basic policies and directions"),
    Text("販路開拓", "Markets"),
    Text("海外販路開拓支援事業", "Overseas sales"),
    Text("見本市等出展", "trade fairs"),
)


@pytest.mark.parametrize(
    ("section", "english"),
    [
        ("第2章 2 基本方針と施策の方向性", "Chapter 2, 2 Basic policies and directions"),
        ("第2章 基本方針1 施策の方向性①", "Chapter 2, basic policy 1, direction (1)"),
        ("販路開拓 ◇海外販路開拓支援事業 ＜見本市等出展＞", "Markets, Overseas sales, trade fairs"),
        ("第2章 3（5）（販路開拓）", "Chapter 2, 3 (5) (Markets)"),
        ("販路開拓 ◇知らない見出し", ""),
        ("", ""),
    ],
)
def test_a_section_is_translated_by_the_headings_of_its_document(section: str, english: str) -> None:
    assert english_section(section, HEADINGS) == english


def test_the_longest_heading_goes_first() -> None:
    assert english_section("海外販路開拓支援事業", HEADINGS) == "Overseas sales"
