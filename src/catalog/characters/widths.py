"""Letters, digits and kana of the width that is hard to search and to read aloud."""

import re
import unicodedata
from typing import Final

ODD: Final = re.compile("[０-９Ａ-Ｚａ-ｚ｡-ﾟ]")
ODD_IN_A_NAME: Final = re.compile("[｡-ﾟ]")
"""An official name may be written with full-width letters."""

_RUN: Final = re.compile(f"{ODD.pattern}+")
"""Kana and the mark that voices it are two characters of half the width, and become one."""


def mend_widths(text: str) -> str:
    """Return `text` with letters and digits half as wide, and kana twice."""
    return _RUN.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
