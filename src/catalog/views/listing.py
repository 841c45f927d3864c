"""Cards and lists: many records at a glance."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Generic, TypeVar

from catalog.model.entry import Source
from catalog.model.facility import Facility
from catalog.model.product import BrandProduct
from catalog.model.program import Program
from catalog.rules.certificate import ENDED, certificate_status
from catalog.rules.stands import stands_of
from catalog.rules.status import Status
from catalog.views.deadline import StandView, deadline_view, shown_day, written
from catalog.views.hours import hours_text
from catalog.views.offer import Glance, glance
from catalog.views.parts import CitationView, PhotoView, Tag, citations, photo_view
from catalog.views.scene import Scene
from catalog.views.trade import lead_time_text, minimum_text
from catalog.words import formats
from catalog.words.voice import Voice

_A_RUN: Final = 3

PAGE_SIZE: Final = 60
"""Products on one page of a list."""


@dataclass(frozen=True, slots=True)
class ProgramCard:
    id: str
    path: str
    name: str
    summary: str
    kind: str
    theme: Tag
    glance: Glance
    status: Status
    status_label: str
    type: str
    opens: str
    closes: str
    until: str
    starts: str
    ends: str
    """The period for which the conditions hold."""
    others: tuple[StandView, ...]
    """The parts that do not speak for the program today, for scripts."""
    day: str
    ended: str
    """The day in words, before it has passed and after."""
    last: str
    """As ISO."""

    @property
    def shown_day(self) -> str:
        """Return the day in the words that its status asks for."""
        return shown_day(self.status, self.day, self.ended)

    @property
    def others_json(self) -> str:
        """Return the other parts as an attribute holds them."""
        return written(self.others)


@dataclass(frozen=True, slots=True)
class FacilityCard:
    id: str
    path: str
    name: str
    summary: str
    kind: str
    address: str
    hours: str
    phone: str
    phone_href: str
    color: str
    pattern: str


@dataclass(frozen=True, slots=True)
class ProductCard:
    id: str
    path: str
    name: str
    summary: str
    maker: str
    division: str
    award: str
    year: str
    ended: str
    """That the certificate holds no more; empty while it may."""
    price: str
    minimum: str
    lead_time: str
    color: str
    pattern: str
    photo: PhotoView | None


Card = TypeVar("Card")
Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Group(Generic[Card]):
    """Cards that belong together under a heading."""

    id: str
    name: str
    color: str
    cards: tuple[Card, ...]


def program_card(scene: Scene, program: Program, voice: Voice) -> ProgramCard:
    theme = scene.catalog.term("theme", program.themes[0])
    terms = scene.terms(program)
    stands = deadline_view(stands_of(program), terms, scene.today, voice, is_short=True)
    return ProgramCard(
        id=program.id,
        path=f"programs/{program.id}/",
        name=voice(program.name),
        summary=voice(program.summary),
        kind=voice(scene.term("program-kind", program.kind)),
        theme=Tag(voice(theme.name), scene.look("programs", theme).color),
        glance=glance(program, voice),
        status=stands.status,
        status_label=stands.label,
        type=stands.type,
        opens=stands.opens,
        closes=stands.closes,
        until=stands.until,
        starts=stands.starts,
        ends=stands.ends,
        others=stands.others,
        day=stands.day,
        ended=stands.ended,
        last=stands.last,
    )


def facility_card(scene: Scene, facility: Facility, voice: Voice) -> FacilityCard:
    phone = scene.catalog.phone_of(facility)
    hours = [replace(span, note=None) for span in facility.hours]
    look = scene.look("facilities", scene.catalog.term("facility-kind", facility.kind))
    return FacilityCard(
        id=facility.id,
        path=f"facilities/{facility.id}/",
        name=voice(facility.name),
        summary=voice(facility.summary),
        kind=voice(scene.term("facility-kind", facility.kind)),
        address=voice(facility.address.text) if facility.address else "",
        hours=hours_text(hours, voice) if hours else "",
        phone=voice.formats.phone(phone) if phone else "",
        phone_href=formats.phone_link(phone) if phone else "",
        color=look.color,
        pattern=look.pattern,
    )


def product_card(scene: Scene, product: BrandProduct, voice: Voice) -> ProductCard:
    division = scene.catalog.term("division", product.division) if product.division else None
    certificate = product.certificate
    look = scene.look("products", division)
    status = certificate_status(certificate, scene.today)
    return ProductCard(
        id=product.id,
        path=f"products/{product.id}/",
        name=voice(product.name),
        summary=voice(product.summary),
        maker=voice(scene.catalog.organizations[product.maker].name),
        division=voice(division.name) if division else "",
        award=voice(scene.term("award", certificate.award)) if certificate.award else "",
        year=voice.formats.fiscal_year(certificate.fiscal_year) if certificate.fiscal_year else "",
        ended=voice.words.certificate[status] if status in ENDED else "",
        price=voice.formats.money(product.price.yen) if product.price else "",
        minimum=minimum_text(product, voice),
        lead_time=lead_time_text(product, voice),
        color=look.color,
        pattern=look.pattern,
        photo=photo_view(scene, product.photos[0], voice) if product.photos else None,
    )


BLANK_PRODUCT: Final = ProductCard(
    id="~",
    path="products/",
    name="",
    summary="",
    maker="",
    division=" ",
    award="",
    year="",
    ended="",
    price="",
    minimum="",
    lead_time="",
    color="",
    pattern="",
    photo=None,
)
"""The card that scripts fill in; no id of a record can be a tilde."""


def patterns(scene: Scene) -> tuple[str, ...]:
    """Return the patterns that cards of products may have, each once."""
    divisions = scene.catalog.vocabulary.get("division")
    terms = (*divisions.terms, None) if divisions else (None,)
    return tuple(dict.fromkeys(scene.look("products", term).pattern for term in terms))


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many products the city has certified, and how many of them are listed here."""

    text: str
    source: CitationView


def coverage(scene: Scene, voice: Voice) -> Coverage | None:
    """Share of the certified products that the catalog holds."""
    scheme = next(iter(scene.catalog.schemes.values()), None)
    if scheme is None or scheme.total is None:
        return None
    total = scheme.total
    listed = len(scene.catalog.products)
    words = voice.words.list.coverage
    text = words.format(total=total.count, as_of=voice(total.as_of), listed=listed)
    source = Source(document=total.document, section=total.section, url=total.url)
    return Coverage(text, citations(scene, [source], voice)[0])


def programs_by_theme(scene: Scene, voice: Voice) -> tuple[Group[ProgramCard], ...]:
    """Group the programs by their first theme, in the order of the vocabulary; in each, closed ones come last."""
    cards = [
        (program.themes[0], program_card(scene, program, voice))
        for program in scene.catalog.programs.values()
    ]
    cards.sort(key=lambda pair: pair[1].status == "closed")
    groups = (
        Group(
            theme.id,
            voice(theme.name),
            scene.look("programs", theme).color,
            tuple(card for first, card in cards if first == theme.id),
        )
        for theme in scene.catalog.vocabulary["theme"].terms
    )
    return tuple(group for group in groups if group.cards)


def pages_of(records: Sequence[Record]) -> list[Sequence[Record]]:
    """Cut a long list into pages."""
    return [records[start : start + PAGE_SIZE] for start in range(0, len(records), PAGE_SIZE)] or [()]


@dataclass(frozen=True, slots=True)
class PageLink:
    """A page of a list; `number` 0 stands for those left out between."""

    number: int
    path: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Pagination:
    """The way to the other pages of a list."""

    previous: str
    next: str
    pages: tuple[PageLink, ...]


def pagination(number: int, pages: int) -> Pagination:
    """Return links to the first, the last and the nearest pages of a list of `pages`."""
    near = {1, pages, *range(number - 2, number + 3)}
    links: list[PageLink] = []
    for page in sorted(page for page in near if 1 <= page <= pages):
        if links and page > links[-1].number + 1:
            links.append(PageLink(0, "", is_current=False))
        links.append(PageLink(page, page_path(page), page == number))
    return Pagination(
        previous=page_path(number - 1) if number > 1 else "",
        next=page_path(number + 1) if number < pages else "",
        pages=tuple(links) if pages > 1 else (),
    )


def page_path(number: int) -> str:
    """Return where a page of the list lies; no record can lie there, for ids have no underscore."""
    return "products/" if number == 1 else f"products/page_{number}/"
