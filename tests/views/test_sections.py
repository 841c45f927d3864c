"""Sections of Japanese documents are named in English on English pages, with the Japanese beside."""

import pytest

from catalog.ground.text import Text
from catalog.views.sections import section_name

HEADINGS = (
    Text("第4章", "Chapter 4"),
    Text("基本方針", "basic policy"),
    Text("施策の方向性", "direction"),
    Text("〔再掲〕", "(listed again)"),
)


@pytest.mark.parametrize(
    ("section", "english"),
    [
        ("第4章 基本方針2 施策の方向性②〔再掲〕", "Chapter 4, basic policy 2, direction 2 (listed again)"),
        ("第4章（基本方針1、基本方針2）", "Chapter 4 (basic policy 1, basic policy 2)"),
    ],
)
def test_a_section_is_put_together_from_the_headings_of_its_document(section: str, english: str) -> None:
    assert section_name(section, HEADINGS) == Text(section, english)


def test_a_section_with_a_part_that_has_no_english_stays_japanese() -> None:
    assert section_name("第4章 はじめに", HEADINGS) is None
