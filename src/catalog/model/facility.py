"""A public place of support: what it is for, what is in it, when it is open, how to reach it."""

from typing import Annotated

from catalog.ground.text import Text
from catalog.model.entry import Entry
from catalog.model.hours import ClosedOn, OpeningHours
from catalog.model.pointers import To, term_of
from catalog.model.types import (
    CitedUrl,
    Count,
    Email,
    Id,
    Latitude,
    Longitude,
    Phone,
    PostalCode,
    Yen,
    record,
)


@record
class Coordinates:
    """A point on the map, and the page that states it: never one that was looked up or guessed."""

    latitude: Latitude
    longitude: Longitude
    source: CitedUrl


@record
class Address:
    """Where it stands, as printed in Japanese and in the order of an English letter."""

    text: Text
    postal_code: PostalCode | None = None
    coordinates: Coordinates | None = None


@record
class Room:
    name: Text
    capacity: Count | None = None
    """People."""
    capacity_is_about: bool = False
    """The document says "about" (規模, 程度)."""
    area_m2: Count | None = None
    area_is_at_least: bool = False
    """The document says "more than" this area."""
    note: Text | None = None


@record
class Parking:
    spaces: Count | None = None
    fee_yen: Yen | None = None
    note: Text | None = None


@record
class Equipment:
    name: Text
    fee_yen: Yen | None = None


@record
class Service:
    """Help that is given in the place."""

    name: Text
    description: tuple[Text, ...] = ()
    fee_yen: Yen | None = None
    minutes: Count | None = None
    """The longest consultation."""
    booking: Text | None = None
    source: CitedUrl | None = None
    """Where it was read, if not in the sources of the record."""


@record
class Facility(Entry):
    """A public place of support."""

    easy_japanese: tuple[str, ...] = ()
    """The most important of it in easy Japanese (やさしい日本語), one short paragraph each; see `easy_words.yaml`."""
    kind: Annotated[Id, term_of("facility-kind")]
    operator: Annotated[Id, To("organizations")] | None = None
    address: Address | None = None
    phone: Phone | None = None
    fax: Phone | None = None
    email: Email | None = None
    hours: OpeningHours = ()
    """One span, or a list of them."""
    closed_on: tuple[ClosedOn, ...] = ()
    closed: Text | None = None
    website: CitedUrl | None = None
    rooms: tuple[Room, ...] = ()
    equipment: tuple[Equipment, ...] = ()
    parking: Parking | None = None
    services: tuple[Service, ...] = ()
    notes: tuple[Text, ...] = ()
