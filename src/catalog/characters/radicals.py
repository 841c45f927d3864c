"""Radicals that look like kanji and are not; they come with text from a PDF."""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

RADICAL: Final = re.compile("[\u2e80-\u2fd5]")
"""Whether each of them has a kanji, `kanji_of` knows."""


@cache
def kanji_of() -> Mapping[str, str]:
    """Return the kanji that each radical is meant for."""
    table: Mapping[str, str] = json.loads(Path(__file__).with_name("radicals.json").read_bytes())["kanji"]
    return table


def as_kanji(text: str) -> str:
    """Return `text` with kanji in the place of radicals."""
    return RADICAL.sub(lambda found: kanji_of().get(found[0], found[0]), text)
