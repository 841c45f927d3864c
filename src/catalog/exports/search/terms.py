"""The terms of a text: pairs of Japanese characters, stems of words, and amounts.

`overrides/assets/js/search/terms.js` takes queries apart alike; both are tested with `tests/vectors/terms.json`.
"""

import re
from functools import cache, lru_cache
from math import floor
from typing import Final

from catalog.exports.search.folding import TABLE, kana, width, without_dots

_AMOUNT: Final = r"[0-9][0-9,]*(?:\.[0-9]+)?"
_LATIN: Final = re.compile(
    rf"(?P<yen>¥{_AMOUNT}(?: million)?|{_AMOUNT}(?: million)? ?(?:円|yen)"
    rf"|{_AMOUNT}(?:億(?:{_AMOUNT}万)?|万)(?:円|(?![人台件社個名])))"
    r"|(?P<share>[0-9]{1,2}/[0-9]{1,2})"
    r"|(?P<number>[0-9][0-9,]*)"
    r"|(?P<word>[a-z][a-z0-9]*(?:&[a-z]+)?)"
)
"""Amounts first: `1,000万円` is not a thousand of anything."""
_PIECE: Final = re.compile("(?=[¥0-9a-z])(?:" + re.sub(r"\?P<[a-z]+>", "?:", _LATIN.pattern) + ")")
"""The same without groups, so that all pieces are found at once; most characters of a Japanese text begin none."""

_LETTER: Final = TABLE["letters"]
_NO_ENDING: Final = "ァ-ヺ一-鿿々〆"
_PAIR: Final = re.compile(f"(?=([{_LETTER}]{{2}}|(?<![{_LETTER}])[{_LETTER}](?![{_LETTER}])))")
_PROSE_PAIR: Final = re.compile(
    f"(?=([{_NO_ENDING}][{_LETTER}]|(?<![{_LETTER}])[{_NO_ENDING}](?![{_LETTER}])))"
)
_COUNTED: Final = re.compile(rf"([0-9][0-9,]*(?:\.[0-9]+)?) ?({'|'.join(TABLE['units'])})?")


def terms(text: str, *, prose: bool = False) -> list[str]:
    """Return every term of `text`; in `prose` not the pairs that begin with an ending such as します."""
    text = width(text)
    found = list(map(_term, _PIECE.findall(text)))
    # Katakana are folded to hiragana last: until then they tell a word from an ending.
    pairs = (_PROSE_PAIR if prose else _PAIR).findall(without_dots(_PIECE.sub(" ", text)))
    return found + kana("\n".join(pairs)).split("\n") if pairs else found


@lru_cache(65_536)
def _term(piece: str) -> str:
    """Return the term of an amount, a share, a number or a word; the same ones come again and again."""
    found = _LATIN.fullmatch(piece)
    match found and found.lastgroup:
        case "yen":
            return f"¥{yen(piece)}"
        case "number":
            return piece.replace(",", "")
        case "word":
            return stem(piece)
        case _:
            return piece


def yen(text: str) -> int:
    """Read an amount as people write it: `1億2,500万円`, `¥1.5 million`."""
    total = 0.0
    for number, unit in _COUNTED.findall(text):
        total += float(number.replace(",", "")) * TABLE["units"].get(unit, 1)
    return floor(min(total, TABLE["largest_yen"]) + 0.5)


@cache
def stem(word: str) -> str:
    """Take the common endings off an English word, so that exhibits, exhibiting and exhibition meet."""
    for ending, instead, shortest in TABLE["endings"]:
        if word.endswith(ending) and len(word) - len(ending) + len(instead) >= shortest:
            return word.removesuffix(ending) + instead
    return word
