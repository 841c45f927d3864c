"""Wishes for a new city, and the faults of an answer."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from catalog.check.city import LEAST_CONTRAST, least_contrast
from catalog.ground.message import Message
from catalog.ground.text import Text
from catalog.starter.colors import darker

SECTIONS: Final = ("programs", "facilities", "products", "policy")
"""What a city may want on its site, in the order of the menu."""

DEFAULT_COLORS: Final = ("#17506f", "#a3382a", "#1f6a58")

_LONGEST: Final = 60
_SIGNS: Final = " -'’.・（）()＆&ー"

_EMPTY: Final = Message("名前を書いてください。", "Write a name.")
_TOO_LONG: Final = Message(
    "「{name}」は長すぎます。{most} 文字までにしてください。",
    "`{name}` is too long: {most} characters at most.",
)
_ODD: Final = Message(
    "「{name}」の「{sign}」は、名前に使えません。文字と数字で書いてください。",
    "`{name}` cannot be a name for its `{sign}`: use letters and digits.",
)
_NOT_ENGLISH: Final = Message(
    "「{name}」は英語の名前ではありません。ローマ字で書いてください。",
    "`{name}` is no English name: write it in Latin letters.",
)
_NO_COLOR: Final = Message(
    "「{color}」は色ではありません。「#1d4a78」の形で書いてください。",
    "`{color}` is no colour: write it like `#1d4a78`.",
)
_PALE: Final = Message(
    "「{color}」の文字は、明るい地の上で読みにくい色です（差 {found:.1f}、{least} 以上が必要）。"
    "「{near}」なら読めます。",
    "Text in `{color}` is hard to read on a light ground ({found:.1f}; {least} is needed). `{near}` can be read.",
)


@dataclass(frozen=True, slots=True)
class Wishes:
    """The answers of a new city."""

    city: Text
    office: Text
    site: Text
    """What the site is called."""
    site_url: str
    colors: tuple[str, ...] = DEFAULT_COLORS
    """Of text on a light ground; the first is that of buttons."""
    sections: tuple[str, ...] = SECTIONS
    phone: str = ""
    email: str = ""


def name_fault(name: str, *, is_english: bool = False) -> Message | None:
    """Return what is wrong with a name: it stands in YAML, Markdown and HTML, so it is made of letters."""
    if not name.strip():
        return _EMPTY
    if len(name) > _LONGEST:
        return _TOO_LONG.format(name=f"{name[:_LONGEST]}…", most=_LONGEST)
    odd = next((sign for place, sign in enumerate(name) if not _is_of_names(sign, is_first=not place)), None)
    if odd is not None:
        sign = odd if odd.isprintable() else f"U+{ord(odd):04X}"
        return _ODD.format(name=name.encode("unicode_escape").decode() if sign != odd else name, sign=sign)
    if is_english and not all(sign.isascii() or "LATIN" in unicodedata.name(sign, "") for sign in name):
        return _NOT_ENGLISH.format(name=name)
    return None


def _is_of_names(sign: str, *, is_first: bool) -> bool:
    kind = unicodedata.category(sign)[0]
    return kind == "L" if is_first else kind in "LMN" or sign in _SIGNS


def color_fault(color: str) -> Message | None:
    """Return what is wrong with the colour of text on the light ground of the site."""
    if not re.fullmatch("#[0-9a-fA-F]{6}", color):
        return _NO_COLOR.format(color=color)
    found = least_contrast(color, "light")
    if found >= LEAST_CONTRAST:
        return None
    return _PALE.format(color=color, found=found, least=LEAST_CONTRAST, near=darker(color))


def site_id(city_en: str) -> str:
    """Return the id of a city, from its English name."""
    plain = unicodedata.normalize("NFKD", city_en).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall("[a-z0-9]+", plain)) or "city"
