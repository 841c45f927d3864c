"""The id of a new record: from its English name or, without one, from how its name is read."""

import re
import unicodedata
from collections.abc import Collection
from typing import Final

_LONGEST: Final = 50
"""Leaves room for a number at the end."""

_ROWS: Final = {
    "": "あいうえお",
    "k": "かきくけこ",
    "g": "がぎぐげご",
    "s": "さ すせそ",
    "z": "ざ ずぜぞ",
    "t": "た  てと",
    "d": "だ  でど",
    "n": "なにぬねの",
    "h": "はひ へほ",
    "b": "ばびぶべぼ",
    "p": "ぱぴぷぺぽ",
    "m": "まみむめも",
    "y": "や ゆ よ",
    "r": "らりるれろ",
    "w": "わゐ ゑ ",
}
_SOUNDS: Final = {
    **{kana: row + vowel for row, many in _ROWS.items() for kana, vowel in zip(many, "aiueo", strict=True)},
    "し": "shi",
    "じ": "ji",
    "ち": "chi",
    "ぢ": "ji",
    "つ": "tsu",
    "づ": "zu",
    "ふ": "fu",
    "ゔ": "vu",
    "を": "o",
    "ん": "n",
    "ー": "",
}
_SMALL_Y: Final = {"ゃ": "a", "ゅ": "u", "ょ": "o"}
_SMALL_VOWEL: Final = dict(zip("ぁぃぅぇぉ", "aiueo", strict=True))


def fresh_id(english: str | None, kana: str | None, taken: Collection[str]) -> str | None:
    """Return an id that nothing has yet; nothing if there is nothing to make it from."""
    wish = _slug(english or "") or _slug(romaji(kana or ""))
    if not wish:
        return None
    numbers = (f"{wish}-{number}" for number in range(2, len(taken) + 3))
    return next(name for name in (wish, *numbers) if name not in taken)


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", re.sub("[’']", "", text)).encode("ascii", "ignore").decode()
    words = re.sub("[^a-z0-9]+", "-", plain.lower()).strip("-")
    return words if len(words) <= _LONGEST else words[: _LONGEST + 1].rpartition("-")[0] or words[:_LONGEST]


def romaji(kana: str) -> str:
    """Write hiragana in the letters of Hepburn, without marks of length."""
    written, doubled = "", False
    for sound in kana:
        if sound == "っ":
            doubled = True
            continue
        latin = _SOUNDS.get(sound)
        if latin is None:
            written = _with_small(written, sound)
            continue
        first = "t" if latin.startswith("ch") else latin[:1]
        written += (first if doubled else "") + latin
        doubled = False
    return written


def _with_small(written: str, small: str) -> str:
    """Join a small kana to the sound before it: きゃ is kya, しゃ is sha, ふぁ is fa."""
    if small in _SMALL_Y and written.endswith("i"):
        glide = "" if written.endswith(("shi", "chi", "ji")) else "y"
        return written[:-1] + glide + _SMALL_Y[small]
    if small in _SMALL_VOWEL:
        return (written[:-1] if written[-1:] in "ueoi" else written) + _SMALL_VOWEL[small]
    return written + (small if small.isascii() else " ")
