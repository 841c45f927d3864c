"""Organizations behind a record: a section of the city, a partner, a maker."""

from typing import Annotated

from catalog.ground.text import Text
from catalog.model.entry import Fact, Source
from catalog.model.hours import ClosedOn, OpeningHours
from catalog.model.pointers import To, term_of
from catalog.model.types import CitedUrl, Email, Id, Language, Phone, Year, record


@record
class Organization:
    """A section of the city, a chamber, an agency or a maker."""

    id: Id
    name: Text
    kana: str | None = None
    kind: Annotated[Id, term_of("organization-kind")]
    part_of: Annotated[Id, To("organizations")] | None = None
    phone: Phone | None = None
    fax: Phone | None = None
    email: Email | None = None
    website: CitedUrl | None = None
    hours: OpeningHours = ()
    """When somebody answers, only where a source says so."""
    closed_on: tuple[ClosedOn, ...] = ()
    place: Text | None = None
    """Where it is, as far as the sources say."""
    since: Year | None = None
    languages: tuple[Language, ...] = ()
    """In which a letter is answered."""
    profile: tuple[Fact, ...] = ()
    sources: tuple[Source, ...] = ()
