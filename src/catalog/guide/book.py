"""A guide as one page of HTML, and the styles that make sheets of paper of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from markupsafe import Markup

from catalog.ground.digest import digest
from catalog.guide.contents import Contents, Piece, Wish, contents_of, on_paper
from catalog.guide.frame import frame
from catalog.guide.index import in_english, in_fifty_sounds
from catalog.guide.ornament import cover_styles, tabs
from catalog.guide.writer import PaperWriter
from catalog.pages.html_pieces import marked_text
from catalog.pages.render import Renderer
from catalog.views.scene import Scene
from catalog.words.voice import Voice

STYLES: Final = Path(__file__).with_name("guide.css")
_SIZE: Final = "html {{ font-size: {size}pt; }}\n"
_LEAFLET: Final = (10, 9.4, 8.8, 8.2, 7.6, 7)
"""Sizes of the letters of a leaflet: the largest that fits on its sides is taken."""
_SIDES: Final = 2


@dataclass(frozen=True, slots=True)
class Book:
    """A guide before it is set: its text, and its look."""

    name: str
    """Of the file, without its ending."""
    html: str
    styles: tuple[str, ...]
    sizes: tuple[str, ...] = ("",)
    """Further styles to be tried one after the other, the largest letters first."""
    most: int | None = None
    """Pages that it may have."""

    @property
    def key(self) -> str:
        """Identify all that it is made from, the code apart."""
        return digest(self.html, *self.styles, *self.sizes)


def book_of(scene: Scene, render: Renderer, voice: Voice, wish: Wish, *, has_codes: bool) -> Book:
    """Lay a guide out; with `has_codes` it carries QR codes that lead to the site."""
    contents = contents_of(scene, voice, wish)
    writer = _writer(render, voice, contents)
    template = "guide/leaflet.html" if wish.program else "guide/book.html"
    html = render(
        template,
        voice,
        "",
        it=contents,
        body=_body(writer),
        paper=writer,
        **frame(scene, voice, has_codes=has_codes),
        count=voice.words.guide.count.format(programs=contents.programs, facilities=contents.places),
        japanese=in_fifty_sounds(contents.pieces),
        english=in_english(contents.pieces),
    )
    styles = (STYLES.read_text("utf-8"), _own_styles(scene, contents))
    name = f"{wish.name}.{voice.lang}"
    if wish.program:
        return Book(name, html, styles, tuple(_SIZE.format(size=size) for size in _LEAFLET), _SIDES)
    return Book(name, html, styles)


def _writer(render: Renderer, voice: Voice, contents: Contents) -> PaperWriter:
    def plainly(text: str) -> str:
        return marked_text(text, voice.lang)

    return PaperWriter(voice, "", "", plainly, render.at(voice, ""), contents.paths)


def _body(writer: PaperWriter) -> Callable[[Piece], Markup]:
    return lambda piece: writer.on_paper(piece.page.blocks, on_paper(piece))


def _own_styles(scene: Scene, contents: Contents) -> str:
    """Return the styles of one guide: the colours of the city, of the chapters, and its pattern."""
    city = scene.catalog.home
    look = city.looks["programs"]
    main = contents.chapters[0].color if len(contents.chapters) == 1 else city.colors[0].light
    colors = {chapter.id: chapter.color for chapter in contents.chapters}
    return cover_styles(main, city.accent.light, look.pattern) + tabs(colors)
