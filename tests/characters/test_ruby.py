"""Furigana: kanji have the reading of the longest known word, or the one that stands in the text."""

import pytest

from catalog.characters.ruby import pieces_of, unread_in, without_readings

READINGS = {
    "金沢市": "かなざわし",
    "金沢": "かなざわ",
    "市": "し",
    "売る": "うる",
    "お金": "おかね",
    "休み": "やすみ",
}


def _written(text: str) -> str:
    return "".join(f"{base}[{reading}]" if reading else base for base, reading in pieces_of(text, READINGS))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("金沢市と市", "金沢市[かなざわし]と市[し]"),
        ("売る。", "売[う]る。"),
        ("お金", "お金[かね]"),
        ("3分《ぶん》の2", "3分[ぶん]の2"),
        ("｜1人《ひとり》で", "1人[ひとり]で"),
        ("市《いち》が立つ", "市[いち]が立つ"),
        ("休み", "休[やす]み"),
        ("かなだけ", "かなだけ"),
        ("", ""),
    ],
)
def test_a_reading_stands_over_kanji_alone(text: str, written: str) -> None:
    assert _written(text) == written


def test_kanji_without_a_reading_are_found() -> None:
    assert unread_in("金沢市の工場で、部品を売る", READINGS) == ["工場", "部品"]


def test_a_text_is_the_same_with_and_without_readings() -> None:
    text = "｜1人《ひとり》に3分《ぶん》の2を出す"
    assert without_readings(text) == "1人に3分の2を出す"
    assert "".join(piece.base for piece in pieces_of(text, {})) == without_readings(text)
