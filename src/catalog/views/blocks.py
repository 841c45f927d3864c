"""Parts: what the blocks of a record's page are made of, before any format.

Each format is a `Writer` with one method for each kind of part, so the type checker finds a format that has
forgotten one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, Literal, Protocol, TypeVar

from catalog.characters.ruby import Piece
from catalog.views.asked import MarketView
from catalog.views.deadline import DeadlineView
from catalog.views.figures import FigureView
from catalog.views.listing import ProductCard, ProgramCard
from catalog.views.parts import CitationView, ContactView, FactView, LinkView, Row
from catalog.views.placement import PlacementView

_Item = TypeVar("_Item")
_Text_co = TypeVar("_Text_co", covariant=True)

Way = Literal["on", "beside", "out", "tool"]
"""Where a lead goes: from the home page, to a file beside the page, to another site, to a tool of this one."""


@dataclass(frozen=True, slots=True)
class _List(Generic[_Item]):
    """A part that says nothing where it has no items."""

    items: tuple[_Item, ...]

    def __bool__(self) -> bool:
        return bool(self.items)


@dataclass(frozen=True, slots=True)
class Rows(_List[Row]):
    """Labels and what is to be said of each."""

    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.rows(self)


@dataclass(frozen=True, slots=True)
class Bullets(_List[str]):
    title: str = ""

    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.bullets(self)


@dataclass(frozen=True, slots=True)
class Steps(_List[str]):
    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.steps(self)


@dataclass(frozen=True, slots=True)
class Prose(_List[str]):
    """Paragraphs."""

    has_terms: bool = False
    """Whether words of the glossary open their meaning."""
    is_ours: bool = False
    """Whether the site says this rather than the record, so that no search finds it."""

    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.prose(self)


@dataclass(frozen=True, slots=True)
class Facts(_List[FactView]):
    """Sentences with their sources."""

    most: int | None = None
    """How many a page shows that leads on to the others; Markdown, which is read alone, says all."""

    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.facts(self)


@dataclass(frozen=True, slots=True)
class TableColumn:
    label: str
    is_number: bool


@dataclass(frozen=True, slots=True)
class TableLine:
    cells: tuple[str, ...]
    """One for each column; an empty one has nothing to say."""
    figures: Mapping[str, str]
    """Attributes from which a script computes."""


@dataclass(frozen=True, slots=True)
class Table(_List[TableLine]):
    name: str
    columns: tuple[TableColumn, ...]

    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.table(self)


@dataclass(frozen=True, slots=True)
class Subsection:
    """A course or a service: parts under a heading of their own."""

    title: str
    parts: tuple["Part", ...]
    before: str = ""
    """Stands before the title: what several courses belong to."""
    anchor: str = ""
    aliases: tuple[str, ...] = ()
    brief: str | None = None
    """What stands beside the title while the rest is folded; None where nothing is."""

    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.subsection(self)


@dataclass(frozen=True, slots=True)
class ProgramCards(_List[ProgramCard]):
    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.program_cards(self)


@dataclass(frozen=True, slots=True)
class ProductCards(_List[ProductCard]):
    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.product_cards(self)


@dataclass(frozen=True, slots=True)
class Contacts(_List[ContactView]):
    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.contacts(self)


@dataclass(frozen=True, slots=True)
class RecordLinks(_List[LinkView]):
    """Links to pages of other records."""

    before: str = ""
    """What the linked record is to this one."""

    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.record_links(self)


@dataclass(frozen=True, slots=True)
class WebLinks(_List[LinkView]):
    """Links to other sites."""

    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.web_links(self)


@dataclass(frozen=True, slots=True)
class Lead:
    """A link that stands alone and leads on."""

    label: str
    href: str
    way: Way = "on"
    is_printed: bool = False

    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.lead(self)


@dataclass(frozen=True, slots=True)
class When:
    """Until when one can apply."""

    deadline: DeadlineView
    label: str = ""
    """Named where the deadline is one of several things that a heading covers, as that of a course."""
    name: str = ""
    """What it is the deadline of, where there are several."""

    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.when(self)


@dataclass(frozen=True, slots=True)
class MadeBy:
    """The maker of a product."""

    maker: LinkView
    name_ja: str
    """On an English page."""
    since: str

    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.made_by(self)


@dataclass(frozen=True, slots=True)
class Placements(_List[PlacementView]):
    """Where the strategy of the city names a program."""

    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.placements(self)


@dataclass(frozen=True, slots=True)
class Figures(_List[FigureView]):
    """Tables of figures with their bars."""

    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.figures(self)


@dataclass(frozen=True, slots=True)
class Markets(_List[MarketView]):
    """Demands of markets on a product, and its answers."""

    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.markets(self)


Ruby = tuple[Piece, ...]
"""A text whose kanji have their readings."""


@dataclass(frozen=True, slots=True)
class Easy(_List[Ruby]):
    """Paragraphs with furigana, and what the hard words in them mean."""

    title: str
    meanings: tuple[tuple[Ruby, Ruby], ...]

    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.easy(self)


@dataclass(frozen=True, slots=True)
class Sources(_List[CitationView]):
    verified_on: str = ""
    verified_iso: str = ""
    """The day of the last comparison with the sources; empty for a maker, whose products have such days."""

    def to(self, writer: "Writer[_Text_co]") -> _Text_co:
        return writer.sources(self)


Part = (
    Rows
    | Bullets
    | Steps
    | Prose
    | Facts
    | Table
    | Subsection
    | ProgramCards
    | ProductCards
    | Contacts
    | RecordLinks
    | WebLinks
    | Lead
    | When
    | MadeBy
    | Placements
    | Figures
    | Markets
    | Easy
    | Sources
)


class Writer(Protocol[_Text_co]):
    """A format: how each kind of part is written in it."""

    def rows(self, part: Rows) -> _Text_co: ...
    def bullets(self, part: Bullets) -> _Text_co: ...
    def steps(self, part: Steps) -> _Text_co: ...
    def prose(self, part: Prose) -> _Text_co: ...
    def facts(self, part: Facts) -> _Text_co: ...
    def table(self, part: Table) -> _Text_co: ...
    def subsection(self, part: Subsection) -> _Text_co: ...
    def program_cards(self, part: ProgramCards) -> _Text_co: ...
    def product_cards(self, part: ProductCards) -> _Text_co: ...
    def contacts(self, part: Contacts) -> _Text_co: ...
    def record_links(self, part: RecordLinks) -> _Text_co: ...
    def web_links(self, part: WebLinks) -> _Text_co: ...
    def lead(self, part: Lead) -> _Text_co: ...
    def when(self, part: When) -> _Text_co: ...
    def made_by(self, part: MadeBy) -> _Text_co: ...
    def placements(self, part: Placements) -> _Text_co: ...
    def figures(self, part: Figures) -> _Text_co: ...
    def markets(self, part: Markets) -> _Text_co: ...
    def easy(self, part: Easy) -> _Text_co: ...
    def sources(self, part: Sources) -> _Text_co: ...


def spoken(*parts: Part | None) -> tuple[Part, ...]:
    """Return those parts that say something."""
    return tuple(filter(None, parts))
