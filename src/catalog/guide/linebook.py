"""The line book of products, for fairs and buyers, as one page of HTML and its styles."""

from functools import partial
from pathlib import Path
from typing import Final

from catalog.guide.articles import LineContents, line_contents
from catalog.guide.book import STYLES, Book
from catalog.guide.contents import Wish
from catalog.guide.frame import frame
from catalog.guide.ornament import cover_styles, pattern_background, tabs
from catalog.guide.photos import Photos, photo_address
from catalog.pages.render import Renderer
from catalog.views.scene import Scene
from catalog.words.voice import Voice

_OWN_STYLES: Final = Path(__file__).with_name("linebook.css")
_PANEL_LINES: Final = ("#fff", 0.5)
_LARGE, _MEDIUM, _SMALL = 1600, 960, 480
"""Widths of photos in pixels: across a page, across a page of a thick book, and in the column beside the facts."""
_THICK: Final = 100
"""Products from which on the photos are made smaller, so that the file can still be mailed."""


def line_book(  # noqa: PLR0913  # one for each thing that it is made of
    scene: Scene, render: Renderer, voice: Voice, photos: Photos, wish: Wish, *, has_codes: bool
) -> Book:
    """Lay the line book out; with `has_codes` it carries QR codes that lead to the site."""
    contents = line_contents(scene, voice, wish)
    html = render(
        "guide/linebook.html",
        voice,
        "",
        it=contents,
        photo=partial(photo_address, photos),
        large=_LARGE if contents.count < _THICK else _MEDIUM,
        small=_SMALL,
        has_codes=has_codes,
        **frame(scene, voice, has_codes=has_codes),
        count=voice.words.guide.line_count.format(products=contents.count, makers=len(contents.makers)),
        other=voice.other,
    )
    styles = (STYLES.read_text("utf-8"), _OWN_STYLES.read_text("utf-8"), _styles(scene, contents))
    return Book(f"{wish.name}.{voice.lang}", html, styles)


def _styles(scene: Scene, contents: LineContents) -> str:
    """Return the styles of one line book: colours of the city and of its divisions, and their patterns."""
    city = scene.catalog.home
    look = city.looks["products"]
    cover = cover_styles(city.light(look.color), city.accent.light, look.pattern)
    chapters = tabs({division.id: division.color for division in contents.divisions})
    patterns = {article.head.pattern for division in contents.divisions for article in division.articles}
    return cover + chapters + "".join(map(_panel, sorted(patterns)))


def _panel(pattern: str) -> str:
    background = pattern_background(pattern, *_PANEL_LINES)
    return f'.panel__field--{pattern} {{ background-image: url("{background}"); }}\n'
