"""Numbers within cells: what may be closed up, and what only looks as if it could be."""

import re
import unicodedata
from typing import Final

NUMBER: Final = r"[0-9]+(?:\.[0-9]+)?"

_GROUPED: Final = re.compile(r"(?<![0-9.,])[1-9][0-9]{0,2}(?:,[0-9]{3})+(?![0-9,])")
"""A number with commas between its thousands; 1,2000 and 1,20 are slips."""
_GAP: Final = re.compile(r"(?<![0-9]) | (?![0-9])")
"""A space that parts no two numbers."""


def plain(typed: str) -> str:
    """Return what was typed with letters, digits and signs in their usual width."""
    return unicodedata.normalize("NFKC", typed)


def closed_up(typed: str) -> str:
    """Return what was typed in small letters without spaces and without commas between thousands.

    Spaces between two digits and all other commas stay: `10 20` is not 1020.
    """
    spaced = re.sub(r"\s+", " ", plain(typed).strip().lower())
    grouped = _GROUPED.sub(lambda found: found[0].replace(",", ""), spaced)
    return _GAP.sub("", grouped)
