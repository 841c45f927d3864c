"""A public place of support: what it is for, what is in it, when it is open, how to reach it."""

from typing import Annotated, Final, Literal, get_args

from catalog.ground.text import Text
from catalog.model.entry import Entry
from catalog.model.pointers import To, term_of
from catalog.model.types import CitedUrl, Count, Email, HttpsUrl, Id, Phone, PostalCode, Time, Yen, record


@record
class Address:
    """Where it stands, as printed in Japanese and in the order of an English letter."""

    text: Text
    postal_code: PostalCode | None = None


Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: Final[tuple[Weekday, ...]] = get_args(Weekday)


@record
class Pause:
    """A time within the opening hours when it is closed."""

    closes: Time
    opens: Time


@record
class Hours:
    opens: Time
    closes: Time
    pause: Pause | None = None
    weekdays: tuple[Weekday, ...] = ()
    """Where the source names them."""
    note: Text | None = None

    @property
    def spans(self) -> tuple[tuple[str, str], ...]:
        """Return from when until when it is open, once or twice a day."""
        if self.pause is None:
            return ((self.opens, self.closes),)
        return (self.opens, self.pause.closes), (self.pause.opens, self.closes)


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

    kind: Annotated[Id, term_of("facility-kind")]
    operator: Annotated[Id, To("organizations")] | None = None
    address: Address | None = None
    phone: Phone | None = None
    fax: Phone | None = None
    email: Email | None = None
    hours: Hours | None = None
    closed: Text | None = None
    website: HttpsUrl | None = None
    rooms: tuple[Room, ...] = ()
    equipment: tuple[Equipment, ...] = ()
    parking: Parking | None = None
    services: tuple[Service, ...] = ()
    notes: tuple[Text, ...] = ()
