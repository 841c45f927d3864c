"""Headings of Japanese documents in English: they stand beside the Japanese, which alone finds the place."""

import re
from collections.abc import Sequence
from typing import Final

from catalog.ground.text import Text

_EDGE: Final = "\0"
"""Stands around what is translated, while the rest is not."""
_CIRCLED: Final = {ord("①") + i: f" ({i + 1})" for i in range(20)}
_SIGNS: Final = {
    ord(typed): meant for typed, meant in zip("（）、〔〕", (" (", ")", ", ", " [", "]"), strict=True)
}
_FRAMES: Final = dict.fromkeys(map(ord, "＜＞《》◇◆■"), " ")
_JAPANESE: Final = re.compile("[ぁ-ゖァ-ヺー一-鿿々]")
_NEIGHBOURS: Final = re.compile(rf"{_EDGE} +{_EDGE}")
_TIDY: Final = (
    (re.compile(_EDGE), " "),
    (re.compile(r"\s+"), " "),
    (re.compile(r"([(\[]) "), r"\1"),
    (re.compile(r" ([,:)\]])"), r"\1"),
    (re.compile(r",(?: ?,)+"), ","),
    (re.compile(r",(?= ?(?:[)\]]|\(|$))"), ""),
)


def english_section(section: str, headings: Sequence[Text]) -> str:
    """Return a section in English as far as the headings of its document are translated; else nothing.

    Headings are found within the section, the longest first.
    """
    left = section
    for heading in sorted(headings, key=lambda heading: -len(heading.ja)):
        left = left.replace(heading.ja, f"{_EDGE}{heading.en}{_EDGE}")
    plain = _NEIGHBOURS.sub(", ", left.translate(_CIRCLED | _SIGNS | _FRAMES))
    for untidy, tidy in _TIDY:
        plain = untidy.sub(tidy, plain)
    return "" if _JAPANESE.search(plain) else plain.strip()
