"""Words that the long names of support are put together from: between two of them a line may end."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

_WORDS: Final = frozenset(Path(__file__).with_suffix(".txt").read_text("utf-8").split())
_LONGEST: Final = max(map(len, _WORDS))
_BEFORE: Final = frozenset("新各再非小大全両諸前元約計超高低多総主無未不最旧準副現当同別第本両異既")
"""Single characters that belong to the word after them; all others belong to the one before."""


def seams(run: str) -> Iterator[int]:
    """Return where known words begin and end in a run of kanji, always taking the longest word."""
    place = 0
    while place < len(run):
        word = _word_at(run, place)
        if word:
            yield from (place, place + len(word))
        place += len(word) or 1


def parts(run: str, *, leans: bool = False) -> list[str]:
    """Return the words of a run of kanji; a single character that is no word stays with its neighbour.

    If the run `leans` on letters before it, a single character at its beginning belongs to those (ブランド力).
    """
    found: list[str] = [""] if leans else []
    before = ""
    for piece in _pieces(run):
        if len(piece) == 1 and (piece in _BEFORE or not found):
            before += piece
        elif len(piece) == 1:
            found[-1] += before + piece
            before = ""
        else:
            found.append(before + piece)
            before = ""
    return [*found[:-1], found[-1] + before] if found else [before]


def _pieces(run: str) -> Iterator[str]:
    """Return known words and what stands between them."""
    start = 0
    for end in sorted({*seams(run), len(run)}):
        if end > start:
            yield run[start:end]
        start = end


def _word_at(run: str, place: int) -> str:
    lengths = range(_LONGEST, 1, -1)
    return next(
        (run[place : place + length] for length in lengths if run[place : place + length] in _WORDS), ""
    )
