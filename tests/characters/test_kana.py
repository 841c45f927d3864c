"""Katakana become hiragana, and nothing else changes."""

import pytest

from catalog.characters.kana import as_hiragana


@pytest.mark.parametrize(
    ("text", "hiragana"),
    [
        ("ウメショウユ", "うめしょうゆ"),
        ("ァヴヵヶ", "ぁゔゕゖ"),
        ("コーヒー・豆", "こーひー・豆"),
        ("ヷヺ ｶﾅ abc 醤油", "ヷヺ ｶﾅ abc 醤油"),
    ],
)
def test_katakana_are_written_as_hiragana(text: str, hiragana: str) -> None:
    assert as_hiragana(text) == hiragana
