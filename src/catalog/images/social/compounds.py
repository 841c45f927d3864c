"""Words that the long names of support are put together from: between two of them a line may end."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

_WORDS: Final = frozenset(Path(__file__).with_suffix(".txt").read_text("utf-8").split())
_LONGEST: Final = max(map(len, _WORDS))


def seams(run: str) -> Iterator[int]:
    """Return where known words begin and end in a run of kanji, always taking the longest word."""
    place = 0
    while place < len(run):
        word = _word_at(run, place)
        if word:
            yield from (place, place + len(word))
        place += len(word) or 1


def _word_at(run: str, place: int) -> str:
    lengths = range(_LONGEST, 1, -1)
    return next(
        (run[place : place + length] for length in lengths if run[place : place + length] in _WORDS), ""
    )
