"""A place of support, ready to print."""

from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from catalog.model.facility import Address, Facility, Parking, Room, Service
from catalog.views.blocks import Bullets, Prose, Rows, Subsection, spoken
from catalog.views.easy import EASY
from catalog.views.hours import hours_view
from catalog.views.offer import fee
from catalog.views.parts import Mail, OpenHours, Place, Row, Tel, Web, row, texts
from catalog.views.record_page import BlockPlan, Parts, RecordPage, blocks_of
from catalog.views.scene import Scene
from catalog.views.shared_blocks import (
    LINKS,
    changes_plan,
    notes_plan,
    other_names,
    program_cards,
    sources,
    sources_plan,
    title_of,
)
from catalog.views.topic import Topic
from catalog.words import formats
from catalog.words.voice import Voice

_Topic = Topic[Facility]


@dataclass(frozen=True, slots=True)
class FacilityHead:
    kind: str
    color: str
    pattern: str


def facility_page(scene: Scene, facility: Facility, voice: Voice) -> RecordPage[FacilityHead]:
    """Decide and format everything that the page of `facility` shows."""
    topic = Topic(scene, facility, voice)
    kind = scene.catalog.term("facility-kind", facility.kind)
    look = scene.look("facilities", kind)
    head = FacilityHead(voice(kind.name), look.color, look.pattern)
    blocks = blocks_of(topic, FACILITY_BLOCKS)
    opening = spoken(other_names(topic), Bullets((head.kind,)))
    return RecordPage(facility.id, title_of(topic), head, opening, blocks, has_terms=True)


def _facts(topic: _Topic) -> Parts:
    """Tell first what one asks before going there: when it is open, whom to call, where it is."""
    facility, voice = topic.record, topic.voice
    say = voice.words.facility
    rows = (
        *_hours(facility, voice),
        *row(say.closed, topic.voice(facility.closed)),
        *_phone(topic),
        *_address(facility.address, voice),
        *row(voice.words.contacts.fax, voice.formats.phone(facility.fax) if facility.fax else ""),
        *row(voice.words.record.email, facility.email or "", shape=Mail()),
        *row(say.parking, _parking(facility.parking, voice)),
        *row(say.operator, _operator(topic)),
        *row(voice.words.record.website, facility.website or "", shape=Web()),
    )
    return (Rows(rows),)


def _operator(topic: _Topic) -> str:
    operator = topic.record.operator
    return topic.voice(topic.scene.catalog.organizations[operator].name) if operator else ""


def _rooms(topic: _Topic) -> Parts:
    """Show rooms of which something is known in rows; the others are only named."""
    rooms = [_room(room, topic.voice) for room in topic.record.rooms]
    described = tuple(room for room in rooms if room.texts)
    others = tuple(room.label for room in rooms if not room.texts)
    return (
        Rows(described),
        Bullets(others),
    )


def _equipment(topic: _Topic) -> Parts:
    voice = topic.voice
    items = (_priced(voice(thing.name), thing.fee_yen, voice) for thing in topic.record.equipment)
    return (Bullets(tuple(items)),)


def _services(topic: _Topic) -> Parts:
    groups = (_service(service, topic.voice) for service in topic.record.services)
    return (*groups,)


def _programs(topic: _Topic) -> Parts:
    cards = program_cards(topic, topic.scene.programs_in.get(topic.record.id, ()))
    return (cards,)


def _notes(topic: _Topic) -> Parts:
    return (Bullets(texts(topic.record.notes, topic.voice)),)


def _sources(topic: _Topic) -> Parts:
    return (sources(topic, topic.record.sources, topic.record.verified_on),)


FACILITY_BLOCKS: Final[tuple[BlockPlan[_Topic], ...]] = (
    BlockPlan("facts", lambda words: words.facility.facts, _facts, look="record__key", found="aside"),
    BlockPlan("rooms", lambda words: words.facility.rooms, _rooms),
    BlockPlan("equipment", lambda words: words.facility.equipment, _equipment),
    BlockPlan("services", lambda words: words.facility.services, _services),
    BlockPlan("programs", lambda words: words.facility.programs, _programs, is_compared=False, found="no"),
    notes_plan(_notes),
    LINKS,
    EASY,
    changes_plan("facilities"),
    sources_plan(_sources),
)
"""The order of the page."""


def _address(address: Address | None, voice: Voice) -> tuple[Row, ...]:
    if address is None:
        return ()
    whole = voice.formats.address(address.postal_code, voice(address.text))
    shape = Place(voice.other, _map(address.text.ja))
    return row(voice.words.record.address, whole, address.text[voice.other], shape=shape)


def _phone(topic: _Topic) -> tuple[Row, ...]:
    number, voice = topic.scene.catalog.phone_of(topic.record), topic.voice
    if number is None:
        return ()
    label = voice.words.record.phone
    if number != topic.record.phone:
        label = voice.words.facility.phone_of.format(name=_operator(topic))
    return row(label, voice.formats.phone(number), shape=Tel(formats.phone_link(number)))


def _map(address: str) -> str:
    """Return a link to a map of the place; it is followed only if the reader wishes."""
    return f"https://www.openstreetmap.org/search?query={quote(address)}"


def _hours(facility: Facility, voice: Voice) -> tuple[Row, ...]:
    """Show the hours, or that the documents do not state them."""
    label = voice.words.facility.hours
    view = hours_view(facility.hours, facility.closed_on, voice, closed=facility.closed)
    if view:
        return row(label, view.text, shape=OpenHours(view.spans, view.closed_on))
    return (Row(label, (voice.words.record.not_stated,), is_known=False),)


def _parking(parking: Parking | None, voice: Voice) -> str:
    if parking is None:
        return ""
    lines = []
    if parking.spaces is not None:
        lines.append(voice.words.facility.spaces.format(n=parking.spaces))
    if parking.fee_yen is not None:
        lines.append(fee(parking.fee_yen, voice))
    if parking.note:
        lines.append(voice(parking.note))
    return voice.formats.listed(lines)


def _room(room: Room, voice: Voice) -> Row:
    say = voice.words.facility
    lines = []
    if room.capacity is not None:
        lines.append((say.people_about if room.capacity_is_about else say.people).format(n=room.capacity))
    if room.area_m2 is not None:
        lines.append((say.area_more if room.area_is_at_least else say.area).format(n=room.area_m2))
    if room.note:
        lines.append(voice(room.note))
    return Row(voice(room.name), tuple(lines))


def _priced(name: str, yen: int | None, voice: Voice) -> str:
    if yen is None:
        return name
    return voice.words.program.with_note.format(text=name, note=fee(yen, voice))


def _service(service: Service, voice: Voice) -> Subsection:
    say = voice.words.facility
    yen, minutes = service.fee_yen, service.minutes
    rows = (
        *row(say.fee, fee(yen, voice) if yen is not None else ""),
        *row(say.duration, say.minutes.format(n=minutes) if minutes else ""),
        *row(say.booking, voice(service.booking)),
    )
    parts = (Prose(texts(service.description, voice)), Rows(rows))
    return Subsection(voice(service.name), spoken(*parts))
