"""Contents of a guide on paper, in one language: chapters of records, and for which years their conditions are."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from catalog.ground.printed import Sort
from catalog.ground.text import Text, address
from catalog.model.city import City
from catalog.model.facility import Facility
from catalog.model.product import BrandProduct
from catalog.model.program import Program
from catalog.views.facility import FacilityHead, facility_page
from catalog.views.program import ProgramHead, program_page
from catalog.views.record_page import RecordPage
from catalog.views.scene import Scene
from catalog.views.terms import terms_text
from catalog.words.voice import Voice

_Page = RecordPage[ProgramHead] | RecordPage[FacilityHead]

_ON_PAPER: Final = {
    "programs": (
        *("gives", "parts", "eligible", "pays-for", "deadline", "how", "ask"),
        *("combination", "notes", "places", "links", "sources"),
    ),
    "facilities": ("facts", "rooms", "equipment", "services", "programs", "notes", "links", "sources"),
}
"""The blocks that paper has of each kind of record, by their anchors."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Order for a guide: all that there is, the programs of one theme, one program, or the line book of products.

    A line book may be that of one division, or of one maker.
    """

    theme: str = ""
    program: str = ""
    products: bool = False
    division: str = ""
    maker: str = ""

    @property
    def sort(self) -> Sort:
        if self.products:
            return "products"
        if self.program:
            return "leaflet"
        return "theme" if self.theme else "guide"

    @property
    def about(self) -> str:
        return self.program or self.theme or self.division or self.maker

    @property
    def name(self) -> str:
        """Name the file, without language and ending."""
        stem = {"theme": "guide", "products": "linebook"}.get(self.sort, self.sort)
        return "-".join(filter(None, (stem, "maker" if self.maker else "", self.about)))

    def holds(self, product: BrandProduct) -> bool:
        """Return whether a line book is to show a product."""
        return self.division in {"", product.division} and self.maker in {"", product.maker}


@dataclass(frozen=True, slots=True)
class Piece:
    """A record of a guide."""

    path: str
    """Of its page on the site, below the home of a language; its anchor follows from it."""
    page: _Page
    name: Text
    kana: str
    url: str
    terms: str
    """The period for which its conditions hold."""

    @property
    def anchor(self) -> str:
        return anchor_of(self.path)

    @property
    def is_program(self) -> bool:
        return isinstance(self.page.head, ProgramHead)


@dataclass(frozen=True, slots=True)
class Chapter:
    id: str
    title: str
    color: str
    """As CSS has it; dark enough to carry white text."""
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """A whole guide, in the order of its pages."""

    title: str
    chapters: tuple[Chapter, ...]
    years: tuple[tuple[str, int], ...]
    """Each period of conditions with the number of programs, the most frequent first."""

    @property
    def pieces(self) -> tuple[Piece, ...]:
        return tuple(piece for chapter in self.chapters for piece in chapter.pieces)

    @property
    def programs(self) -> int:
        return sum(piece.is_program for piece in self.pieces)

    @property
    def places(self) -> int:
        return len(self.pieces) - self.programs

    @property
    def paths(self) -> frozenset[str]:
        return frozenset(piece.path for piece in self.pieces)


def anchor_of(path: str) -> str:
    """Return the anchor of a record within the guide: `programs/overseas-sales/` is `programs-overseas-sales`."""
    return path.strip("/").replace("/", "-")


def contents_of(scene: Scene, voice: Voice, wish: Wish) -> Contents:
    """Gather what `wish` asks for, each program once: in the chapter of its first theme."""
    chapters = tuple(chapter for chapter in _chapters(scene, voice, wish) if chapter.pieces)
    years = Counter(piece.terms for chapter in chapters for piece in chapter.pieces if piece.is_program)
    return Contents(_title(scene, voice, wish), chapters, tuple(years.most_common()))


def _title(scene: Scene, voice: Voice, wish: Wish) -> str:
    if wish.program:
        return voice(scene.catalog.programs[wish.program].name)
    if wish.theme:
        return voice.words.guide.of_theme.format(theme=voice(scene.term("theme", wish.theme)))
    return voice.words.guide.title


def _chapters(scene: Scene, voice: Voice, wish: Wish) -> Iterator[Chapter]:
    themes = scene.catalog.vocabulary["theme"].terms
    for theme in themes:
        found = _programs(scene.catalog.programs.values(), theme.id, wish)
        color = scene.catalog.home.light(scene.look("programs", theme).color)
        yield Chapter(theme.id, voice(theme.name), color, _pieces(scene, voice, found))
    if not wish.theme and not wish.program:
        yield _facilities(scene, voice, scene.catalog.home)


def _programs(programs: Iterable[Program], theme: str, wish: Wish) -> Sequence[Program]:
    """Return the programs of a chapter: those of a wished theme stand in its chapter, whatever they serve first."""
    if wish.program:
        return [each for each in programs if each.id == wish.program and each.themes[0] == theme]
    if wish.theme:
        return [each for each in programs if theme == wish.theme and theme in each.themes]
    return [each for each in programs if each.themes[0] == theme]


def _pieces(scene: Scene, voice: Voice, programs: Sequence[Program]) -> tuple[Piece, ...]:
    return tuple(
        _piece(
            scene,
            voice,
            program,
            program_page(scene, program, voice),
            terms_text(scene.terms(program), voice),
        )
        for program in programs
    )


def _facilities(scene: Scene, voice: Voice, city: City) -> Chapter:
    places = scene.catalog.facilities.values()
    return Chapter(
        "facilities",
        voice.words.nav["facilities"],
        city.light(city.looks["facilities"].color),
        tuple(_piece(scene, voice, place, facility_page(scene, place, voice)) for place in places),
    )


def _piece(scene: Scene, voice: Voice, record: Program | Facility, page: _Page, terms: str = "") -> Piece:
    path = f"{'programs' if isinstance(record, Program) else 'facilities'}/{record.id}/"
    return Piece(
        path, page, record.name, record.kana or "", scene.site_url + address(voice.lang, path), terms
    )


def on_paper(piece: Piece) -> Mapping[str, int]:
    """Return the order of the blocks that paper has of a record."""
    names = _ON_PAPER[piece.path.split("/", 1)[0]]
    return {name: number for number, name in enumerate(names)}
