"""A place of support, ready to print."""

from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from catalog.ground.text import Lang
from catalog.model.facility import Address, Facility, Parking, Room, Service
from catalog.views import formats
from catalog.views.blocks import Bullets, Prose, Rows, Subsection, spoken
from catalog.views.listing import from_to
from catalog.views.offer import fee
from catalog.views.parts import Place, Row, Tel, Web, row, texts
from catalog.views.record_page import BlockPlan, Parts, RecordPage, blocks_of
from catalog.views.scene import Scene
from catalog.views.shared_blocks import (
    LINKS,
    notes_plan,
    other_names,
    program_cards,
    sources,
    sources_plan,
    title_of,
)
from catalog.views.topic import Topic
from catalog.words import Words

_Topic = Topic[Facility]


@dataclass(frozen=True, slots=True)
class FacilityHead:
    kind: str
    color: str
    pattern: str


def facility_page(scene: Scene, facility: Facility, lang: Lang) -> RecordPage[FacilityHead]:
    """Decide and format everything that the page of `facility` shows."""
    topic = Topic(scene, facility, lang)
    kind = scene.catalog.term("facility-kind", facility.kind)
    look = scene.look("facilities", kind)
    head = FacilityHead(kind.name[lang], look.color, look.pattern)
    blocks = blocks_of(topic, FACILITY_BLOCKS)
    opening = spoken(other_names(topic), Bullets((head.kind,)))
    return RecordPage(facility.id, title_of(topic), head, opening, blocks, has_terms=True)


def _facts(topic: _Topic) -> Parts:
    facility, lang, words = topic.record, topic.lang, topic.words
    say = words["facility"]
    rows = (
        *_address(facility.address, lang, words),
        *_phone(facility.phone, lang, words),
        *row(say["hours"], _hours(facility, lang, words)),
        *row(say["closed"], topic.text(facility.closed)),
        *row(say["parking"], _parking(facility.parking, lang, words)),
        *row(say["operator"], _operator(topic)),
        *row(words["record"]["website"], facility.website or "", shape=Web()),
    )
    return (Rows(rows),)


def _operator(topic: _Topic) -> str:
    operator = topic.record.operator
    return topic.scene.catalog.organizations[operator].name[topic.lang] if operator else ""


def _rooms(topic: _Topic) -> Parts:
    """Show rooms of which something is known in rows; the others are only named."""
    rooms = [_room(room, topic.lang, topic.words) for room in topic.record.rooms]
    known = tuple(room for room in rooms if room.said)
    others = tuple(room.label for room in rooms if not room.said)
    return (
        Rows(known),
        Bullets(others),
    )


def _equipment(topic: _Topic) -> Parts:
    lang, words = topic.lang, topic.words
    items = (_priced(thing.name[lang], thing.fee_yen, lang, words) for thing in topic.record.equipment)
    return (Bullets(tuple(items)),)


def _services(topic: _Topic) -> Parts:
    groups = (_service(service, topic.lang, topic.words) for service in topic.record.services)
    return (*groups,)


def _programs(topic: _Topic) -> Parts:
    cards = program_cards(topic, topic.scene.programs_in.get(topic.record.id, ()))
    return (cards,)


def _notes(topic: _Topic) -> Parts:
    return (Bullets(texts(topic.record.notes, topic.lang)),)


def _sources(topic: _Topic) -> Parts:
    return (sources(topic, topic.record.sources, topic.record.verified_on),)


FACILITY_BLOCKS: Final[tuple[BlockPlan[_Topic], ...]] = (
    BlockPlan("facts", ("facility", "facts"), _facts, found="aside"),
    BlockPlan("rooms", ("facility", "rooms"), _rooms),
    BlockPlan("equipment", ("facility", "equipment"), _equipment),
    BlockPlan("services", ("facility", "services"), _services),
    BlockPlan("programs", ("facility", "programs"), _programs, is_compared=False, found="no"),
    notes_plan(_notes),
    LINKS,
    sources_plan(_sources),
)
"""The order of the page."""


def _address(address: Address | None, lang: Lang, words: Words) -> tuple[Row, ...]:
    if address is None:
        return ()
    other: Lang = "en" if lang == "ja" else "ja"
    code, text = address.postal_code, address.text[lang]
    whole = f"{formats.postal_code(code, lang)} {text}" if code and lang == "ja" else text
    shape = Place(other, _map(address.text.ja))
    return row(words["record"]["address"], whole, address.text[other], shape=shape)


def _phone(number: str | None, lang: Lang, words: Words) -> tuple[Row, ...]:
    if number is None:
        return ()
    shape = Tel(formats.phone_link(number))
    return row(words["record"]["phone"], formats.phone(number, lang), shape=shape)


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


def _service(service: Service, lang: Lang, words: Words) -> Subsection:
    say = words["facility"]
    yen, minutes = service.fee_yen, service.minutes
    rows = (
        *row(say["fee"], fee(yen, lang, words) if yen is not None else ""),
        *row(say["duration"], say["minutes"].format(n=minutes) if minutes else ""),
        *row(say["booking"], service.booking[lang] if service.booking else ""),
    )
    parts = (Prose(texts(service.description, lang)), Rows(rows))
    return Subsection(service.name[lang], spoken(*parts))
