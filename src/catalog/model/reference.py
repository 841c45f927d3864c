"""Reference data behind the records: the documents, the policy they stand in, and the vocabulary."""

from typing import Annotated, Literal

from pydantic import Field

from catalog.ground.text import Text
from catalog.model.city import Pattern
from catalog.model.entry import Source
from catalog.model.period import Period
from catalog.model.pointers import OWN, To, term_of
from catalog.model.types import Count, Day, HttpsUrl, Id, Kana, Year, Yen, record


@record
class Document:
    """A public document that facts are cited from."""

    id: Id
    title: Text
    publisher: Annotated[Id, To("organizations")]
    published: str | None = None
    """Year, or year and month, as far as it is printed (`2025-03`)."""
    fiscal_year: Year | None = None
    """The one fiscal year that it speaks of."""
    period: Period | None = None
    """The days for which what it says holds, where it is not one fiscal year."""
    received_on: Day | None = None
    url: HttpsUrl | None = None
    headings: tuple[Text, ...] = ()
    """Its headings, or parts of them, with a translation that English pages show beside them."""


@record
class Direction:
    """One direction of a basic policy."""

    id: Id
    number: Count
    name: Text
    description: Text | None = None


@record
class BasicPolicy:
    """One of the basic policies of the strategy, with its directions."""

    id: Id
    number: Count
    name: Text
    description: Text | None = None
    document: Annotated[Id, To("documents")]
    section: str
    directions: tuple[Direction, ...]


@record
class GlossaryEntry:
    """A word of Japanese administration, explained for somebody who meets it for the first time."""

    id: Id
    term: Text
    kana: str
    forms: tuple[str, ...] = ()
    """Other ways in which texts write it, in either language; they link to it too."""
    meaning: Text
    sources: tuple[Source, ...] = ()
    """Where the meaning is printed; without one it is a plain explanation, not a legal definition."""


@record
class Synonyms:
    """Words that somebody who searches uses for the same thing."""

    id: Id
    ja: dict[str, Kana] = Field(default_factory=dict)
    """Each Japanese word with its reading."""
    en: tuple[str, ...] = ()
    leads_to: tuple[Annotated[Id, To("synonyms")], ...] = ()
    """Other groups that are worth showing too, with less weight; not the other way round."""


TradeFact = Literal[
    "sku",
    "gtin",
    "origin",
    "minimum_order",
    "case_pack",
    "lead_time",
    "hs_code",
    "incoterms",
    "export_markets",
    "food_contact",
    "allergens",
    "shelf_life",
]
"""The fields of `Trade`; a test holds the two together."""


@record
class SizeLimit:
    """The most that a business of some industries may have and still be of a size: of staff, or of capital."""

    industries: tuple[Annotated[Id, term_of("industry")], ...]
    staff: Count
    capital_yen: Yen | None = None
    """Only a company has any; one of the two is enough."""


@record
class Term:
    """A word with a fixed meaning."""

    id: Id
    name: Text
    definition: Text | None = None
    color: Annotated[Id, To("city", "colors")] | None = None
    """A colour of the city, from `city.yaml`."""
    pattern: Pattern | None = None
    includes: tuple[Annotated[Id, To("vocabulary", "terms", OWN)], ...] = ()
    """Other terms that are always meant too."""
    trade_facts: tuple[TradeFact, ...] = ()
    """Of a division: what a buyer needs to know of its products, and asks for where it is not known."""
    limits: tuple[SizeLimit, ...] = ()
    """Of a size: what the law sets for it, industry by industry. Smaller sizes stand first."""
    is_beyond_limits: bool = False
    """Of a size: larger than all that have limits."""
    themes: tuple[Annotated[Id, term_of("theme")], ...] = ()
    """Of a kind of measure: programs for any of these purposes count as it."""
    kinds: tuple[Annotated[Id, term_of("program-kind")], ...] = ()
    """Of a kind of measure: only programs of these kinds count."""
    offered: bool = True
    """Whether a reader may say it of oneself. What is neither offered nor includes others, only an office can judge."""


@record
class Vocabulary:
    """The terms that one field may hold."""

    id: Id
    name: Text
    sources: tuple[Source, ...] = ()
    """Where the limits of its terms are printed."""
    terms: tuple[Term, ...]
