"""The files of guides: each is set once for the same text, and waits in the cache."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from catalog.addresses.web import is_example_url
from catalog.build.site import set_stage
from catalog.check.loaded import Loaded
from catalog.ground.cache import keep, kept
from catalog.ground.digest import digest, digest_of_code
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.parallel import ENOUGH, do_all
from catalog.guide.book import Book, book_of
from catalog.guide.contents import Wish
from catalog.guide.pdf import check_faces, pdf_of
from catalog.views.scene import Scene

_NO_THEME: Final = Message(
    "目的「{theme}」はありません。あるのは: {names}", "There is no theme {theme}. There are: {names}"
)
_NO_PROGRAM: Final = Message(
    "公開している支援「{program}」はありません。data/programs.yaml の id を書いてください。",
    "There is no published program {program}. Give an id of data/programs.yaml.",
)


@dataclass(frozen=True, slots=True)
class Printed:
    """A guide as a PDF."""

    name: str
    """Of the file."""
    content: bytes


def print_guides(loaded: Loaded, today: date, wishes: Sequence[Wish]) -> list[Printed]:
    """Print every wished guide of a sound project in each language, as many at a time as there are cores."""
    books = tuple(_books(loaded, today, wishes))
    cache = loaded.project.cache / "guide"
    return do_all([partial(_print, book, cache) for book in books], size=ENOUGH)


def _books(loaded: Loaded, today: date, wishes: Sequence[Wish]) -> Iterator[Book]:
    scene, render = set_stage(loaded.filled(), today)
    is_real = scene.site_url != "/" and not is_example_url(scene.site_url)
    for wish in wishes:
        _refuse_unknown(scene, wish)
        for voice in scene.voices.values():
            yield book_of(scene, render, voice, wish, has_codes=is_real)


def _refuse_unknown(scene: Scene, wish: Wish) -> None:
    themes = [term.id for term in scene.catalog.vocabulary["theme"].terms]
    if wish.theme and wish.theme not in themes:
        raise Failure(_NO_THEME.format(theme=wish.theme, names=", ".join(themes)))
    if wish.program and wish.program not in scene.catalog.programs:
        raise Failure(_NO_PROGRAM.format(program=wish.program))


def _print(book: Book, cache: Path) -> Printed:
    place = cache / digest(book.html, *book.styles, digest_of_code("guide/*"))
    content = kept(place)
    if content is None:
        check_faces()
        content = pdf_of(book.html, book.styles, book.most)
        keep(place, content)
    return Printed(f"{book.name}.pdf", content)
