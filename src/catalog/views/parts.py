"""Pieces that views of every kind are made of."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from catalog.ground.text import Lang, Text
from catalog.images.picture import FALLBACK, FORMATS
from catalog.model.entry import Entry, Fact, Source
from catalog.model.facility import Facility
from catalog.model.kinds import KindId
from catalog.model.organization import Organization
from catalog.model.product import Photo
from catalog.model.program import Contact
from catalog.rules.certificate import CertificateStatus
from catalog.views.headings import english_section
from catalog.views.hours import HoursView, hours_view
from catalog.views.scene import Scene
from catalog.words import formats
from catalog.words.voice import Voice

SHORT: Final = 32
"""Columns that a word or two take up; a Japanese character takes two."""


@dataclass(frozen=True, slots=True)
class Tel:
    """A row whose text is a phone number that can be called."""

    href: str


@dataclass(frozen=True, slots=True)
class Web:
    """A row whose text is the address of a page of another site."""


@dataclass(frozen=True, slots=True)
class Mail:
    """A row whose text is an address of mail."""


@dataclass(frozen=True, slots=True)
class Place:
    """A row of an address in both languages: for a taxi, and for a letter."""

    other_lang: Lang
    """The language of its second text."""
    map_href: str


@dataclass(frozen=True, slots=True)
class Certified:
    """A row whose text is the status of a certificate; `until` and `then` let the browser end it on its day."""

    status: CertificateStatus
    until: str
    then: CertificateStatus


@dataclass(frozen=True, slots=True)
class Asked:
    """A row of something that buyers ask for."""

    name: str
    """Scripts know the fact by this."""


@dataclass(frozen=True, slots=True)
class LastDay:
    """A row of a day by which something must be done; the browser says when it has passed."""

    iso: str


@dataclass(frozen=True, slots=True)
class OpenHours:
    """A row of hours, and what a script needs to say whether it is open now."""

    spans: str
    closed_on: str


@dataclass(frozen=True, slots=True)
class ToAsk:
    """A row of all that buyers ask for and nobody has said; it leads to whom to ask."""


Shape = Tel | Web | Mail | Place | Certified | Asked | ToAsk | LastDay | OpenHours


@dataclass(frozen=True, slots=True)
class Row:
    """A name and what is to be said of it."""

    label: str
    texts: tuple[str, ...]
    shape: Shape | None = None
    """What the texts are, if more than text."""
    is_own: bool = False
    """Whether the label is a word of the record, rather than one that many records share."""
    is_known: bool = True
    """False where the texts say that something is being checked."""

    @property
    def is_short(self) -> bool:
        """Return whether the items are words rather than sentences, and may stand side by side."""
        return all(_width(item) <= SHORT for item in self.texts)


@dataclass(frozen=True, slots=True)
class Tag:
    """A short word with a colour of the palette."""

    label: str
    color: str


@dataclass(frozen=True, slots=True)
class LinkView:
    label: str
    href: str
    """Absolute, or from the home page of the language."""


@dataclass(frozen=True, slots=True)
class ContactView:
    """Whom to ask."""

    name: str
    phone: str
    phone_href: str
    email: str
    place: str
    website: str
    hours: HoursView | None
    note: str

    @property
    def can_be_reached(self) -> bool:
        return bool(self.phone or self.email or self.website)


@dataclass(frozen=True, slots=True)
class CitationView:
    """A source as it is listed at the foot of a record."""

    text: str
    href: str
    section: str
    """The place in a document, in the language of the document: Japanese."""
    section_here: str = ""
    """The same in the language of the page, where that is another and a translation is at hand."""


@dataclass(frozen=True, slots=True)
class FactView:
    """A sentence with the number of its source."""

    text: str
    as_of: str
    citation: int
    """The number of its source, from 1."""
    cited_as: str
    """The same in voice, for those who hear the page."""


@dataclass(frozen=True, slots=True)
class PhotoView:
    """A photo with its sizes, smallest first; addresses are below the root of the site."""

    sizes: tuple[tuple[str, int], ...]
    """In the format that every browser can show."""
    sources: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    """Better formats, best first: the media type, and its sizes."""
    blur: str
    """A tiny picture, in the address itself."""
    width: int
    height: int
    alt: str
    rights: str


def photo_view(scene: Scene, photo: Photo, voice: Voice) -> PhotoView:
    """Show a photo whose sizes have been planned."""
    picture = scene.pictures[photo.file]
    sizes = {form: tuple((picture.file(width, form), width) for width in picture.widths) for form in FORMATS}
    widest = picture.widths[-1]
    return PhotoView(
        sizes=sizes[FALLBACK],
        sources=tuple((f"image/{form}", sizes[form]) for form in FORMATS if form != FALLBACK),
        blur=picture.blur,
        width=widest,
        height=picture.height_at(widest),
        alt=voice(photo.alt),
        rights=voice(photo.rights),
    )


def texts(pairs: Sequence[Text], voice: Voice) -> tuple[str, ...]:
    return tuple(voice(text) for text in pairs)


def _width(text: str) -> int:
    return sum(1 if char.isascii() else 2 for char in text)


def row(label: str, *items: str, shape: Shape | None = None) -> tuple[Row, ...]:
    """Return a row, or nothing where there is nothing to say."""
    filled = tuple(item for item in items if item)
    return (Row(label, filled, shape),) if filled else ()


def only(text: str) -> tuple[str, ...]:
    """Return a text as a list of one, or of none where it is empty."""
    return (text,) if text else ()


def record_links(kind: KindId, records: Iterable[Entry], voice: Voice) -> tuple[LinkView, ...]:
    """Return links to the pages of records of a kind."""
    return tuple(LinkView(voice(record.name), f"{kind}/{record.id}/") for record in records)


def contact_view(
    scene: Scene,
    organization_id: str,
    voice: Voice,
    *,
    phone: str | None = None,
    note: Text | None = None,
) -> ContactView:
    """Show an organization as somebody to ask; `phone` is the number printed for this matter."""
    organization = scene.catalog.organizations[organization_id]
    number = phone or organization.phone
    return ContactView(
        name=voice(organization.name),
        phone=voice.formats.phone(number) if number else "",
        phone_href=formats.phone_link(number) if number else "",
        email=organization.email or "",
        place=voice(organization.place),
        website=organization.website or "",
        hours=_hours_of(organization, voice),
        note=voice(note),
    )


def _hours_of(answering: Facility | Organization, voice: Voice) -> HoursView | None:
    closed = answering.closed if isinstance(answering, Facility) else None
    return hours_view(answering.hours, answering.closed_on, voice, closed=closed)


def contact_of(scene: Scene, contact: Contact, voice: Voice) -> ContactView:
    """Show a contact of a program: an office, or the place of one that answers itself."""
    if contact.facility is None:
        return contact_view(scene, contact.organization, voice, phone=contact.phone, note=contact.note)
    place = scene.catalog.facilities[contact.facility]
    number = scene.catalog.phone_of_contact(contact)
    return ContactView(
        name=voice(place.name),
        phone=voice.formats.phone(number) if number else "",
        phone_href=formats.phone_link(number) if number else "",
        email="",
        place=voice(place.address.text) if place.address else "",
        website=place.website or "",
        hours=_hours_of(place, voice),
        note=voice(contact.note),
    )


def citations(scene: Scene, sources: Sequence[Source], voice: Voice) -> tuple[CitationView, ...]:
    return tuple(_citation(scene, source, voice) for source in sources)


def _citation(scene: Scene, source: Source, voice: Voice) -> CitationView:
    if source.document:
        return citation_of(scene, source.document, source.section or "", voice)
    title = voice(source.title) if source.title else source.url or ""
    return CitationView(title, source.url or "", "")


def citation_of(scene: Scene, document_id: str, section: str, voice: Voice) -> CitationView:
    """Cite a section of a document."""
    document = scene.catalog.documents[document_id]
    text = voice.words.record.document.format(title=voice(document.title))
    english = english_section(section, document.headings) or section
    here = voice(Text(section, english))
    return CitationView(text, document.url or "", section, "" if here == section else here)


def cited_together(scene: Scene, sources: Sequence[Source], voice: Voice) -> tuple[CitationView, ...]:
    """Cite sources, those of one document as one."""
    found: dict[tuple[str, str], CitationView] = {}
    for view in citations(scene, sources, voice):
        first = found.get((view.text, view.href))
        found[view.text, view.href] = (
            replace(
                view,
                section=f"{first.section} / {view.section}",
                section_here=f"{first.section_here} / {view.section_here}" if first.section_here else "",
            )
            if first
            else view
        )
    return tuple(found.values())


def facts(given: Sequence[Fact], sources: Sequence[Source], voice: Voice) -> tuple[FactView, ...]:
    """Show sentences with the numbers of their sources in the list of `sources`."""
    numbers = {source.url: number for number, source in enumerate(sources, 1)}
    cited_as = voice.words.record.source_number
    return tuple(
        FactView(
            voice(fact.text),
            voice(fact.as_of),
            numbers[fact.source],
            cited_as.format(n=numbers[fact.source]),
        )
        for fact in given
    )


def all_sources(sources: Sequence[Source], *groups: Sequence[Fact]) -> tuple[Source, ...]:
    """Return the sources of a record and those that only single sentences name."""
    urls = {source.url for source in sources}
    more = dict.fromkeys(fact.source for group in groups for fact in group if fact.source not in urls)
    return (*sources, *(Source(url=url, title=Text(_host(url), _host(url))) for url in more))


def _host(url: str) -> str:
    return url.split("/")[2].removeprefix("www.")
