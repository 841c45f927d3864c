"""Small numbers in words: one to twelve, 一 to 十二."""

from typing import Final

ENGLISH: Final = (
    *("one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
KANJI: Final = (*"一二三四五六七八九十", "十一", "十二")

ENGLISH_WORD: Final = rf"(?<!-)\b(?:{'|'.join(ENGLISH)})\b(?! (?:dozen|hundred|thousand|[mb]illion))"
"""No part of a greater number: twenty-three, two hundred."""
KANJI_WORD: Final = f"(?<![{''.join(KANJI[:10])}])(?:十[一二]?|[一二三四五六七八九])"


def small_number(text: str) -> int | None:
    """Return the number that a word says; None for any other text."""
    words = ENGLISH if text.isascii() else KANJI
    return words.index(text) + 1 if text in words else None
