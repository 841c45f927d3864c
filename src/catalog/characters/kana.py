"""Katakana as hiragana."""

from typing import Final

TO_HIRAGANA: Final = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}
"""For `str.translate`, every katakana that has a hiragana."""

TO_KATAKANA: Final = {hiragana: katakana for katakana, hiragana in TO_HIRAGANA.items()}


def as_katakana(text: str) -> str:
    """Write hiragana as katakana, and leave all else as it is."""
    return text.translate(TO_KATAKANA)


def as_hiragana(text: str) -> str:
    """Write katakana as hiragana, and leave all else as it is."""
    return text.translate(TO_HIRAGANA)
