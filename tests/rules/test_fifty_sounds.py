"""Names stand where a reader of Japanese looks for them."""

import pytest

from catalog.rules.fifty_sounds import fifty_sounds, row_of


@pytest.mark.parametrize(
    "order",
    [
        ["あい", "かい", "さい", "んい"],
        ["はし", "ばし", "ぱし", "はた"],
        ["かつ", "かっこ", "かつじ"],
        ["きゃく", "きやく", "きやすめ"],
        ["かあど", "カード", "かいがい"],
        ["せい", "せんた", "センター", "せんだい"],
        ["でいあ", "でぃーえっくす", "でいか", "でぐち"],
        ["か", "かー", "かい"],
    ],
)
def test_readings_go_by_their_sounds_then_by_how_they_are_written(order: list[str]) -> None:
    keys = [fifty_sounds(reading) for reading in order]
    assert keys == sorted(set(keys))


def test_katakana_counts_as_hiragana() -> None:
    assert fifty_sounds("ヴァイオリン") == fifty_sounds("ゔぁいおりん")


def test_a_long_sound_with_nothing_before_it_is_no_sound() -> None:
    assert fifty_sounds("ー")[0] == ""


def test_a_reading_is_looked_up_in_the_row_of_its_first_sound() -> None:
    readings = ("あい", "がくせい", "ジェトロ", "ぱり", "ょうか", "ん")
    assert "".join(map(row_of, readings)) == "あかさはやわ"
