"""Marks on foreign words: Japanese within English and English within Japanese say their language.

A voice then reads them in it, and a browser sets them in a face of it. Texts are marked where they become HTML, so
that nobody who types one has to think of it.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from html import unescape
from typing import Final

from markupsafe import Markup, escape

from catalog.ground.text import Lang

Marker = Callable[[str], Markup]
"""Escapes a text and marks what is foreign in it."""

_LETTER: Final = "々-〇ぁ-ゖァ-ヺーヽヾㇰ-ㇿｦ-ﾟ㐀-䶿一-鿿豈-\ufaff\U00020000-\U0003ffff"
_JOINED: Final = f"{_LETTER}\u3000-〿！-･・A-Za-z0-9"
"""With signs and Latin letters that stand among Japanese ones without a space: `「BIZミル」`."""

_JAPANESE: Final = re.compile(f"(?<![{_JOINED}])[{_JOINED}]*?[{_LETTER}][{_JOINED}]*")
_FEWEST: Final = 3
_WORD: Final = r"[A-Za-z][A-Za-z0-9'’&./-]*"
_ENGLISH: Final = re.compile(rf"(?<![A-Za-z0-9]){_WORD}(?:,? {_WORD}){{{_FEWEST - 1},}}")
"""As many words and more: fewer, as the name of a product, are at home in Japanese."""

_SPAN: Final = Markup('<span lang="{}">{}</span>')

_TAG: Final = re.compile(r"(<[^>]*>)")
_OPENING: Final = re.compile(r"<([a-z][\w-]*)")
_LANG: Final = re.compile(r'\slang="(\w+)"')
_VOID: Final = frozenset(
    {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_PLAIN: Final = frozenset({"option", "script", "style", "textarea", "title"})
"""Elements in which no other can stand."""
_CODE: Final = ("code", "kbd", "pre", "samp")
"""Elements whose text is of no language and stays as it was typed, for it is read by machines."""


def mark_japanese(text: str) -> Markup:
    """Escape an English text and mark what is Japanese in it."""
    return escape(text) if text.isascii() else _mark(text, _JAPANESE, "ja")


def mark_english(text: str) -> Markup:
    """Escape a Japanese text and mark what is English in it; few have the two blanks that it takes."""
    return escape(text) if text.count(" ") < _FEWEST - 1 else _mark(text, _ENGLISH, "en")


MARKERS: Final[dict[Lang, Marker]] = {"ja": mark_english, "en": mark_japanese}
"""What escapes the texts of a language."""


def _mark(text: str, foreign: re.Pattern[str], lang: Lang) -> Markup:
    pieces: list[Markup] = []
    position = 0
    for match in foreign.finditer(text):
        pieces += [escape(text[position : match.start()]), _SPAN.format(lang, match[0])]
        position = match.end()
    return Markup().join([*pieces, escape(text[position:])])


@lru_cache(maxsize=128)
def mark_page(html: str, lang: Lang) -> str:
    """Mark foreign words in the body of a page that people wrote; elements that say their language stay as they are."""
    head, body, rest = html.partition("<body")
    return head + body + "".join(_marked(_TAG.split(rest), lang))


def _marked(pieces: list[str], lang: Lang) -> Iterator[str]:
    """Return the texts and tags of a page, which take turns."""
    inside: list[tuple[str, str]] = [("body", lang)]
    for position, piece in enumerate(pieces):
        if position % 2:
            _follow(piece, inside)
            yield piece
        else:
            tag, spoken = inside[-1]
            yield piece if tag in _PLAIN or spoken != lang else _mark_html(piece, lang)


def _follow(tag: str, inside: list[tuple[str, str]]) -> None:
    """Enter the element that `tag` opens, or leave the one that it closes."""
    opened = _OPENING.match(tag)
    if tag.startswith("</"):
        while len(inside) > 1 and inside.pop()[0] != tag[2:-1].strip():
            pass
    elif opened and opened[1] not in _VOID and not tag.endswith("/>"):
        spoken = _LANG.search(tag)
        language = "" if opened[1] in _CODE else spoken[1] if spoken else inside[-1][1]
        inside.append((opened[1], language))


def _mark_html(html: str, lang: Lang) -> str:
    """Return text of a page as it was written, but for what is foreign."""
    marked = MARKERS[lang](unescape(html))
    return marked if "<span" in marked else html


_OUTPUT: Final = re.compile(
    rf"<({'|'.join(_CODE)})\b.*?</\1>|\{{#.*?#\}}|\{{%.*?%\}}"
    r"|(?P<start>\{\{-?)(?P<told>.*?)(?P<end>-?\}\})|(?P<tag><)|(?P<lang>\blang=)|>",
    re.DOTALL,
)


def mark_outputs(template: str) -> str:
    """Let a template mark what it prints as text; not in tags, in code, nor where a language is said."""
    is_text, says_language = True, False

    def replace(match: re.Match[str]) -> str:
        nonlocal is_text, says_language
        if match["tag"]:
            is_text = says_language = False
        elif match["lang"]:
            says_language = True
        elif match[0] == ">":
            is_text = True
        elif match["told"] and is_text and not says_language:
            return f"{match['start']} ({match['told'].strip()}) | marked {match['end']}"
        return match[0]

    return _OUTPUT.sub(replace, template)
