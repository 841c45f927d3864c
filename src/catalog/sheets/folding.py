"""One form for the ways of writing a name in a table."""

import re
import unicodedata
from typing import Final

from catalog.characters.kana import as_hiragana

_WAVES: Final = "〜∼∽˜"
_DASHES: Final = "‐‑‒–—―−─"
_SIGNS: Final = str.maketrans(
    {
        **dict.fromkeys(_WAVES, "~"),
        **dict.fromkeys(_DASHES, "-"),
        **dict.fromkeys("‘’`´", "'"),
        **dict.fromkeys("“”", '"'),
    }
)
_OF_WINDOWS: Final = str.maketrans("〜−‖—¢£¬", "～－∥―￠￡￢")
_NOT_SPOKEN: Final = re.compile(r"[\W_ー]")


def as_one_writes(name: str) -> str:
    """Return a name in one form: width, case, spaces, waves, dashes and brackets do not matter."""
    plain = unicodedata.normalize("NFKC", name).translate(_SIGNS)
    return re.sub(r"\s", "", plain).lower()


def as_one_says(name: str) -> str:
    """Return a name in a form that unlike names may share: kana, signs and long marks do not matter either."""
    written = as_one_writes(name)
    return _NOT_SPOKEN.sub("", as_hiragana(written)) or written


def as_windows_writes(text: str) -> str:
    """Return a text with the signs that it has after a way through a Japanese encoding of Windows."""
    return text.translate(_OF_WINDOWS)
