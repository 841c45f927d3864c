"""Fields that records of every kind share: a name, the sources of the facts, and the doubts about them."""

from typing import Annotated, Final, Literal

from catalog.ground.text import Text
from catalog.model.pointers import To
from catalog.model.types import CitedUrl, Day, Id, Moment, Year, record

Status = Literal["published", "draft"]

FOR_STAFF: Final = frozenset({"to_check", "cases", "sources", "other_figures"})
"""Fields of a record that no visitor reads, and those that repeat what others have printed."""


@record
class Source:
    """Where facts were read: a section of a document (`document`, `section`) or a web page (`url`)."""

    document: Annotated[Id, To("documents")] | None = None
    section: str | None = None
    """The heading or chapter as printed, so that a colleague finds the place in a minute."""
    url: CitedUrl | None = None
    title: Text | None = None
    read_on: Day | None = None


@record
class Doubt:
    """Something for staff to check; never shown to visitors."""

    note: Text
    field: str | None = None
    other_value: str | None = None
    """What the other document says, exactly as printed."""
    sources: tuple[Source, ...] = ()


@record
class OtherFigure:
    """A figure in the texts of a record that is about something else than its typed values; never shown to visitors."""

    figure: Text
    """As each language writes it."""
    why: Text


@record
class Link:
    """A page elsewhere that helps the reader to act."""

    label: Text
    url: CitedUrl


@record
class Fact:
    """One sentence that one page supports."""

    text: Text
    source: CitedUrl
    as_of: Text | None = None
    """The time that the source speaks of, where it is not the present."""


@record
class Entry:
    """The ground of every record that has a page of its own."""

    id: Id
    name: Text
    kana: str | None = None
    """The reading of the Japanese name, for the order of the fifty sounds."""
    aliases: tuple[str, ...] = ()
    """Other names that people know or documents print, in either language."""
    summary: Text
    status: Status = "published"
    links: tuple[Link, ...] = ()
    sources: tuple[Source, ...] = ()
    verified_on: Day
    """The day on which somebody last compared the record with its sources."""
    review_by: Day | None = None
    owner: Annotated[Id, To("organizations")] | None = None
    """The section that answers for the record, where it is not who offers or runs it; never shown to visitors."""
    to_confirm: Year | None = None
    """The fiscal year for which nobody has confirmed the record yet: until then it says what held before."""
    publish_from: Moment | None = None
    """When visitors may see it; a day begins at midnight in Japan."""
    publish_until: Moment | None = None
    """When they no longer may: after this day, or from this minute on."""
    to_check: tuple[Doubt, ...] = ()
    other_figures: tuple[OtherFigure, ...] = ()
