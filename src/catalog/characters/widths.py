"""Letters, digits and kana of the width that is hard to search and to read aloud."""

import re
import unicodedata
from typing import Final

WIDE_LETTER: Final = "[０-９Ａ-Ｚａ-ｚ]"
"""Right in an official name that is written so."""

NARROW_KANA: Final = "[｡-ﾟ]"

ODD: Final = re.compile(f"{WIDE_LETTER}+|{NARROW_KANA}+")
ODD_IN_A_NAME: Final = re.compile(f"{NARROW_KANA}+")


def mend_widths(text: str, odd: re.Pattern[str] = ODD) -> str:
    """Return `text` with letters and digits half as wide, and kana twice."""
    return odd.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
