"""Marks in a page where lines of its names and headings may end: `<wbr>`, which nobody copies or searches for."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from html import unescape
from typing import Final

from catalog.ground.text import Lang
from catalog.typesetting.phrases import breaks, phrases

TYPESET: Final = ("h1", "h2", "h3", "h4", "th", "dt", "legend")
"""Elements whose text breaks between phrases; `site.css` forbids all other breaks in them.

None is laid out as a flexible box or a grid, in which a mark would part its text into boxes of their own: links and
buttons often are.
"""
MARK: Final = "<wbr>"

_ELEMENT: Final = re.compile(
    rf"<({'|'.join(TYPESET)}|p(?= class=\"lead\")|span(?= class=\"tag\b)|li(?= aria-current))\b([^>]*)>"
    r"([^<]*(?:<(?!/\1>)[^<]*)*)</\1>"
)
_FEWEST: Final = 4
"""Characters of a text in which a line may end."""
_TAG: Final = re.compile(r"<(svg|select|textarea|script|template)\b.*?</\1>|<[^>]*>", re.DOTALL)
_CHARACTER: Final = re.compile("&[^;\\s]+;|.", re.DOTALL)


def mark_breaks(html: str, lang: Lang, names: frozenset[str] = frozenset()) -> str:
    """Mark where lines may end in a page or a part of one; a page in English stays as it is."""
    return _TYPESETTERS[lang](html, names)


def _mark_japanese(html: str, names: frozenset[str]) -> str:
    return _ELEMENT.sub(lambda element: _marked(element, names), html)


def _leave(html: str, names: frozenset[str]) -> str:
    del names
    return html


_TYPESETTERS: Final[dict[Lang, Callable[[str, frozenset[str]], str]]] = {"ja": _mark_japanese, "en": _leave}


def _marked(element: re.Match[str], names: frozenset[str]) -> str:
    name, attributes, inside = element.groups()
    marked = mark_text(inside, names)
    return (
        element[0]
        if marked is inside or 'lang="en"' in attributes
        else f"<{name}{attributes}>{marked}</{name}>"
    )


def mark_text(html: str, names: frozenset[str]) -> str:
    """Mark where lines of the text within an element may end."""
    return html if len(html) < _FEWEST or html.isascii() else _marked_text(html, names)


@lru_cache(16_384)
def _marked_text(html: str, names: frozenset[str]) -> str:
    """Mark a text; the same names come again and again."""
    if "<" not in html and "&" not in html:
        return MARK.join(phrases(html, names))
    texts = [_CHARACTER.findall(text) for text in _TAG.sub("\0", html).split("\0")]
    places = breaks("".join(unescape(character) for text in texts for character in text), names)
    tags = [tag[0] for tag in _TAG.finditer(html)]
    return "".join(_joined(texts, tags, places)) if places else html


def _joined(texts: Sequence[Sequence[str]], tags: Sequence[str], places: Sequence[int]) -> Iterator[str]:
    """Return the pieces of the text with a mark at each of `places`, counted in characters as they are read."""
    marked, place = frozenset(places), 0
    for number, characters in enumerate(texts):
        for character in characters:
            if place in marked:
                yield MARK
            yield character
            place += len(unescape(character))
        if number < len(tags):
            yield tags[number]
