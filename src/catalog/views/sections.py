"""Names of sections of Japanese documents in English, made of the headings that a document is known to have."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from catalog.ground.text import Text

_SIGNS: Final = str.maketrans(
    {
        "◇": "",
        "《": "“",
        "》": "”",
        "＜": " (",
        "＞": ")",
        "（": " (",
        "）": ") ",
        "〔": " (",
        "〕": ")",
        **{circled: f" {number}" for number, circled in enumerate("①②③④⑤⑥⑦⑧⑨", 1)},
        "、": ", ",
        "\0": " ",
    }
)
_JAPANESE: Final = re.compile("[ぁ-んァ-ヶ一-龠]")
_BETWEEN: Final = re.compile(r"(?<! [0-9])(?<! [0-9]\.)(?<! [0-9]{2}\.) (?![＜《（〔(])")
"""A space between two headings; behind a number it only parts it from its heading."""


def section_name(section: str, headings: Sequence[Text]) -> Text | None:
    """Return a section in both languages; None if a part of it has no English."""
    english = {heading.ja: heading.en.replace(" ", "\0") for heading in headings}
    if not english:
        return None
    named = _pattern(tuple(english)).sub(lambda found: f"\0{english[found[0]]}\0", section)
    if _JAPANESE.search(named):
        return None
    spaced = re.sub(r"\s+", " ", _BETWEEN.sub(", ", named).translate(_SIGNS))
    return Text(section, re.sub(r" +([),.”])|([(“]) +", r"\1\2", spaced).strip(" ,"))


@cache
def _pattern(headings: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(heading) for heading in sorted(headings, key=len, reverse=True)))
