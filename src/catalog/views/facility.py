"""A place of support, ready to print."""

from dataclasses import dataclass
from urllib.parse import quote

from catalog.model.facility import Facility, Parking, Room, Service
from catalog.text import Lang
from catalog.views import formats
from catalog.views.listing import ProgramCard, from_to, program_card
from catalog.views.offer import fee
from catalog.views.parts import (
    CitationView,
    LinkView,
    Row,
    citations,
    links,
    row,
    texts,
)
from catalog.views.scene import Scene
from catalog.views.words import Words


@dataclass(frozen=True, slots=True)
class ServiceView:
    name: str
    rows: tuple[Row, ...]
    description: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FacilityView:
    id: str
    name: str
    official_name: str
    aliases: tuple[str, ...]
    kind: str
    color: str
    pattern: str
    summary: str
    address: str
    address_other: str
    """The address in the other language: for a taxi, or for a letter."""
    map_href: str
    phone: str
    phone_href: str
    hours: str
    closed: str
    parking: str
    website: str
    operator: str
    rooms: tuple[Row, ...]
    """Rooms of which something is known; the others are only named."""
    other_rooms: tuple[str, ...]
    equipment: tuple[str, ...]
    services: tuple[ServiceView, ...]
    programs: tuple[ProgramCard, ...]
    notes: tuple[str, ...]
    links: tuple[LinkView, ...]
    sources: tuple[CitationView, ...]
    verified_on: str
    verified_iso: str


def facility_view(scene: Scene, facility: Facility, lang: Lang) -> FacilityView:
    """Decide and format everything that the page of `facility` shows."""
    words = scene.say(lang)
    other: Lang = "en" if lang == "ja" else "ja"
    address = facility.address
    rooms = [_room(room, lang, words) for room in facility.rooms]
    operator = scene.catalog.organizations[facility.operator] if facility.operator else None
    look = scene.look("facilities", scene.catalog.term("facility-kind", facility.kind))
    return FacilityView(
        id=facility.id,
        name=facility.name[lang],
        official_name=facility.name.ja if lang == "en" else "",
        aliases=facility.aliases,
        kind=scene.term("facility-kind", facility.kind, lang),
        color=look.color,
        pattern=look.pattern,
        summary=facility.summary[lang],
        address=_address(facility, lang),
        address_other=address.text[other] if address else "",
        map_href=_map(address.text.ja) if address else "",
        phone=formats.phone(facility.phone, lang) if facility.phone else "",
        phone_href=formats.phone_link(facility.phone) if facility.phone else "",
        hours=_hours(facility, lang, words),
        closed=facility.closed[lang] if facility.closed else "",
        parking=_parking(facility.parking, lang, words),
        website=facility.website or "",
        operator=operator.name[lang] if operator else "",
        rooms=tuple(room for room in rooms if room.said),
        other_rooms=tuple(room.label for room in rooms if not room.said),
        equipment=tuple(_priced(it.name[lang], it.fee_yen, lang, words) for it in facility.equipment),
        services=tuple(_service(it, lang, words) for it in facility.services),
        programs=tuple(program_card(scene, it, lang) for it in scene.programs_in.get(facility.id, ())),
        notes=texts(facility.notes, lang),
        links=links(facility, lang),
        sources=citations(scene, facility.sources, lang),
        verified_on=formats.plain_day(facility.verified_on, lang),
        verified_iso=facility.verified_on.isoformat(),
    )


def _address(facility: Facility, lang: Lang) -> str:
    if facility.address is None:
        return ""
    code = facility.address.postal_code
    text = facility.address.text[lang]
    return f"{formats.postal_code(code, lang)} {text}" if code and lang == "ja" else text


def _map(address: str) -> str:
    """Return a link to a map of the place; it is followed only if the reader wishes."""
    return f"https://www.openstreetmap.org/search?query={quote(address)}"


def _hours(facility: Facility, lang: Lang, words: Words) -> str:
    hours = facility.hours
    if hours is None:
        return ""
    text = from_to(hours, words)
    return words["program"]["with_note"].format(text=text, note=hours.note[lang]) if hours.note else text


def _parking(parking: Parking | None, lang: Lang, words: Words) -> str:
    if parking is None:
        return ""
    said = []
    if parking.spaces is not None:
        said.append(words["facility"]["spaces"].format(n=parking.spaces))
    if parking.fee_yen is not None:
        said.append(fee(parking.fee_yen, lang, words))
    if parking.note:
        said.append(parking.note[lang])
    return formats.listed(said, lang)


def _room(room: Room, lang: Lang, words: Words) -> Row:
    say = words["facility"]
    said = []
    if room.capacity is not None:
        said.append(say["people"].format(n=room.capacity))
    if room.area_m2 is not None:
        said.append(say["area_more" if room.area_is_at_least else "area"].format(n=room.area_m2))
    if room.note:
        said.append(room.note[lang])
    return Row(room.name[lang], tuple(said))


def _priced(name: str, yen: int | None, lang: Lang, words: Words) -> str:
    if yen is None:
        return name
    return words["program"]["with_note"].format(text=name, note=fee(yen, lang, words))


def _service(service: Service, lang: Lang, words: Words) -> ServiceView:
    say = words["facility"]
    yen, minutes = service.fee_yen, service.minutes
    rows = (
        *row(say["fee"], fee(yen, lang, words) if yen is not None else ""),
        *row(say["duration"], say["minutes"].format(n=minutes) if minutes else ""),
        *row(say["booking"], service.booking[lang] if service.booking else ""),
    )
    return ServiceView(service.name[lang], rows, texts(service.description, lang))
