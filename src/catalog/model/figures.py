"""Figures from the documents: certified products, the goals of the vision, the industry of the city."""

from typing import Annotated

from catalog.ground.text import Text
from catalog.model.entry import Doubt
from catalog.model.pointers import To
from catalog.model.types import CitedUrl, Count, Day, Id, Year, record


@record
class Total:
    """How many products had been certified when a document was written."""

    count: Count
    as_of: Text
    document: Annotated[Id, To("documents")] | None = None
    section: str | None = None
    url: CitedUrl | None = None


@record
class Scheme:
    """A scheme by which the city certifies products."""

    id: Id
    name: Text
    organization: Annotated[Id, To("organizations")]
    """Whom to ask."""
    total: Total | None = None
    to_check: tuple[Doubt, ...] = ()


@record
class Strategy:
    """One of the strategies of the vision for new industry."""

    id: Id
    number: Count
    name: Text
    description: Text
    approaches: tuple[Text, ...] = ()
    """Ways in which it is to be reached, as the vision lists them."""
    examples: tuple[Text, ...] = ()
    """Measures that the vision pictures for it."""
    document: Annotated[Id, To("documents")]
    section: str


@record
class Reading:
    """A value in a year."""

    year: Year
    value: Count


@record
class Indicator:
    """Something the vision measures itself by."""

    id: Id
    name: Text
    unit: Text
    cumulative: bool
    base: Reading
    target: Reading
    document: Annotated[Id, To("documents")]
    section: str
    to_check: tuple[Doubt, ...] = ()


@record
class Census:
    """Establishments and the people who work in them, in one year."""

    year: Year
    establishments: Count
    workers: Count


@record
class Industry:
    """A major group of industry as the economic census counts it in the city."""

    id: Id
    name: Text
    counts: tuple[Census, ...]
    document: Annotated[Id, To("documents")]
    section: str
    verified_on: Day
    to_check: tuple[Doubt, ...] = ()
