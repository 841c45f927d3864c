"""The order of the fifty sounds (五十音順), in which readers of Japanese look a name up."""

import unicodedata
from typing import Final

from catalog.characters.kana import as_hiragana

_LONG: Final = "ー"
_SMALL: Final = str.maketrans("ぁぃぅぇぉっゃゅょゎゕゖ", "あいうえおつやゆよわかけ")
_VOWELS: Final = {
    "あ": "あかさたなはまやらわ",
    "い": "いきしちにひみりゐ",
    "う": "うくすつぬふむゆる",
    "え": "えけせてねへめれゑ",
    "お": "おこそとのほもよろを",
}
_ROWS: Final = "あかさたなはまやらわ"
_VOWEL_OF: Final = {sound: vowel for vowel, sounds in _VOWELS.items() for sound in sounds}


def fifty_sounds(kana: str) -> tuple[str, str]:
    """Return what to sort a reading by: its sounds, then how they are written (は before ば before ぱ).

    Small kana count as large ones, and a long sound as the vowel that it lengthens.
    """
    hiragana = as_hiragana(unicodedata.normalize("NFKC", kana))
    return "".join(_sounds(hiragana)), hiragana


def row_of(kana: str) -> str:
    """Return the row of the fifty sounds in which a reading is looked up: か for がくせい."""
    first = fifty_sounds(kana)[0][:1]
    return next((row for row in reversed(_ROWS) if row <= first), first)


def _sounds(hiragana: str) -> list[str]:
    sounds: list[str] = []
    for char in hiragana:
        plain = unicodedata.normalize("NFD", char)[0].translate(_SMALL)
        longer = _VOWEL_OF.get(sounds[-1], "") if sounds else ""
        sounds.append(longer if char == _LONG else plain)
    return sounds
