"""The files of guides: each is set once for the same text, and waits in the cache."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from catalog.build.site import set_stage
from catalog.check.loaded import Loaded
from catalog.ground.cache import keep, keep_alone, kept
from catalog.ground.digest import digest, digest_of_code
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.output import OutputFile
from catalog.ground.parallel import ENOUGH, do_all, no_matter
from catalog.ground.printed import FOLDER, Printed
from catalog.ground.text import Lang
from catalog.guide.book import Book, book_of
from catalog.guide.contents import Wish
from catalog.guide.linebook import line_book
from catalog.guide.pdf import check_press, pdf_of
from catalog.guide.photos import photos_of
from catalog.model.catalog import Catalog
from catalog.views.scene import Scene

_NO_THEME: Final = Message(
    "目的「{theme}」はありません。あるのは: {names}", "There is no theme {theme}. There are: {names}"
)
_NO_PROGRAM: Final = Message(
    "公開している支援「{program}」はありません。data/programs.yaml の id を書いてください。",
    "There is no published program {program}. Give an id of data/programs.yaml.",
)
_NO_DIVISION: Final = Message(
    "製品のある部門「{division}」はありません。あるのは: {names}",
    "There is no division {division} with products. There are: {names}",
)
_NO_MAKER: Final = Message(
    "公開している製品のあるつくり手「{maker}」はありません。data/organizations.yaml の id を書いてください。",
    "There is no maker {maker} with a published product. Give an id of data/organizations.yaml.",
)
MOST_PRODUCTS: Final = 400
"""Products of one line book. Forty with photos take 44 pages, four megabytes and ten seconds; nobody carries more."""
_TOO_THICK: Final = Message(
    "製品が{n}件あります。一冊の製品カタログは{most}件までです。"
    "--division（部門）か --maker（つくり手）で分けてください。部門: {names}",
    "There are {n} products, and a line book holds {most} at most. Choose a part with --division or --maker. "
    "Divisions: {names}",
)
_NO_PRODUCTS: Final = Message(
    "公開している製品がないので、製品カタログは作れません。",
    "There is no line book to print: no product is published.",
)


def print_guides(
    loaded: Loaded, today: date, wishes: Sequence[Wish], progress: Callable[[int, int], None] = no_matter
) -> tuple[Printed, ...]:
    """Print every wished guide of a sound project in each language, as many at a time as there are cores."""
    cache = loaded.project.cache / "guide"
    orders = tuple(_orders(loaded, today, wishes, cache))
    if not all(order.place.is_file() for order in orders):
        check_press()
    return tuple(do_all([partial(_print, order) for order in orders], size=ENOUGH, progress=progress))


def print_release(
    loaded: Loaded, today: date, *, has_leaflets: bool, progress: Callable[[int, int], None]
) -> tuple[Printed, ...]:
    """Print all that a release has on paper; what the cache has of other days and texts is forgotten."""
    made = print_guides(loaded, today, tuple(of_release(loaded, has_leaflets=has_leaflets)), progress)
    keep_alone(loaded.project.cache / "guide", {each.key for each in made})
    return made


def of_release(loaded: Loaded, *, has_leaflets: bool) -> Iterator[Wish]:
    """Return what a release has on paper, the longest work first."""
    catalog = loaded.catalog.published()
    themes = [term.id for term in catalog.vocabulary["theme"].terms]
    used = {theme for program in catalog.programs.values() for theme in program.themes}
    if catalog.programs:
        yield Wish()
    yield from (Wish(theme=theme) for theme in themes if theme in used)
    yield from _line_books(catalog)
    if has_leaflets:
        yield from (Wish(program=program) for program in catalog.programs)


def _line_books(catalog: Catalog) -> Iterator[Wish]:
    """Return the line book of all products or, where they are too many, one of each division that is not."""
    wishes = [Wish(products=True)]
    if len(catalog.products) > MOST_PRODUCTS:
        wishes = [Wish(products=True, division=division) for division in _divisions(catalog)]
    return (wish for wish in wishes if 0 < _count(catalog, wish) <= MOST_PRODUCTS)


def _divisions(catalog: Catalog) -> Sequence[str]:
    """Return the divisions that products are of, in the order of the vocabulary."""
    used = {product.division for product in catalog.products.values()}
    return [term.id for term in catalog.vocabulary["division"].terms if term.id in used]


def _count(catalog: Catalog, wish: Wish) -> int:
    return sum(map(wish.holds, catalog.products.values()))


@dataclass(frozen=True, slots=True)
class _Order:
    """A book to be printed, and its place in the cache."""

    wish: Wish
    lang: Lang
    book: Book
    place: Path


def _orders(loaded: Loaded, today: date, wishes: Sequence[Wish], cache: Path) -> Iterator[_Order]:
    scene, render = set_stage(loaded.filled(), today)
    code = digest_of_code("guide/*")
    for wish in wishes:
        _refuse_unknown(scene, wish)
        if wish.products:
            _refuse_unprintable(scene.catalog, wish)
    for wish in wishes:
        photos = photos_of(scene, loaded.project.cache) if wish.products else {}
        for voice in scene.voices.values():
            book = (
                line_book(scene, render, voice, photos, wish, has_codes=scene.has_real_address)
                if wish.products
                else book_of(scene, render, voice, wish, has_codes=scene.has_real_address)
            )
            yield _Order(wish, voice.lang, book, cache / digest(book.key, code))


def _refuse_unknown(scene: Scene, wish: Wish) -> None:
    themes = [term.id for term in scene.catalog.vocabulary["theme"].terms]
    if wish.theme and wish.theme not in themes:
        raise Failure(_NO_THEME.format(theme=wish.theme, names=", ".join(themes)))
    if wish.program and wish.program not in scene.catalog.programs:
        raise Failure(_NO_PROGRAM.format(program=wish.program))


def _refuse_unprintable(catalog: Catalog, wish: Wish) -> None:
    """Refuse a line book of nothing, and one that nobody could carry."""
    names = ", ".join(_divisions(catalog))
    if not catalog.products:
        raise Failure(_NO_PRODUCTS)
    if not (count := _count(catalog, wish)):
        raise Failure(
            _NO_MAKER.format(maker=wish.maker)
            if wish.maker
            else _NO_DIVISION.format(division=wish.division, names=names)
        )
    if count > MOST_PRODUCTS:
        raise Failure(_TOO_THICK.format(n=f"{count:,}", most=MOST_PRODUCTS, names=names))


def _print(order: _Order) -> Printed:
    """Return a guide as it was printed before, or print it; the cache has the number of its pages above it."""
    book, place = order.book, order.place
    found = kept(place)
    if found is None:
        made = pdf_of(book.html, book.styles, book.sizes, book.most)
        found = b"%d\n%b" % (made.pages, made.content)
        keep(place, found)
    pages, _, content = found.partition(b"\n")
    path = f"{FOLDER}{book.name}.pdf"
    wish = order.wish
    return Printed(
        wish.sort, wish.about, order.lang, int(pages), len(content), place.name, OutputFile(path, content)
    )
