"""Lines of Japanese end between phrases."""

import pytest
from typesetting.judged import NAMES, judged

from catalog.typesetting.phrases import breaks, phrases

RIGHT = 0.98
"""Of the judged names, as a share (see `names.yaml`); BudouX alone has three of four."""


def test_almost_all_judged_names_have_just_the_breaks_that_they_should() -> None:
    cases = list(judged())
    faults = {
        "|".join(phrases(case.text, NAMES))
        for case in cases
        if case.wrong(breaks(case.text, NAMES)) or case.missed(breaks(case.text, NAMES))
    }
    assert len(cases) == 200
    assert len(faults) <= len(cases) * (1 - RIGHT), faults


def test_no_judged_name_breaks_where_none_may() -> None:
    assert {case.text: wrong for case in judged() if (wrong := case.wrong(breaks(case.text, NAMES)))} == {}


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("金沢市ものづくり会館", "金沢市|ものづくり|会館"),
        ("最大100万円の補助金制度要綱", "最大100万円の|補助金制度要綱"),
        ("製造から5年以内の設備", "製造から|5年以内の|設備"),
        ("令和8年度までの支援", "令和8年度までの|支援"),
        ("プラットフォームサービス", "プラットフォームサービス"),
        ("めざす3つの港", "めざす|3つの港"),
        ("このサイトについて", "この|サイトについて"),
        ("支援が書かれている", "支援が|書かれている"),
    ],
    ids=["listed word", "amount", "years", "era", "katakana", "no last character alone", "particle", "verb"],
)
def test_what_belongs_together_stays_together(text: str, pieces: str) -> None:
    assert "|".join(phrases(text)) == pieces


def test_a_name_of_the_catalog_stays_whole() -> None:
    assert phrases("港のしるしの認定", frozenset({"港のしるし"})) == ["港のしるしの", "認定"]


def test_a_short_word_has_no_break() -> None:
    assert phrases("補助金の額") == ["補助金の額"]


def test_no_piece_has_one_character_alone() -> None:
    lone = {case.text for case in judged() if min(map(len, phrases(case.text, NAMES))) < 2}
    assert lone == set()
