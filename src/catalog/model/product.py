"""A certified product: what it is, who makes it, and how to ask for it."""

from typing import Annotated, Literal

from catalog.ground.text import Text
from catalog.model.entry import Entry, Fact
from catalog.model.pointers import To, term_of
from catalog.model.types import (
    CitedUrl,
    Count,
    Country,
    Day,
    Duration,
    Email,
    Gtin,
    HsCode,
    Id,
    Lengths,
    Mass,
    Percent,
    Volume,
    Year,
    Yen,
    record,
)


@record
class Certificate:
    """Certificate of a product under the scheme. Unknown facts are left out."""

    scheme: Annotated[Id, To("schemes")]
    fiscal_year: Year | None = None
    award: Annotated[Id, term_of("award")] | None = None
    number: str | None = None
    valid_until: Day | None = None
    withdrawn_on: Day | None = None
    """The day on which the maker gave it back, or lost it."""


@record
class Measures:
    """How large and how heavy it is, in metric units as the maker gives them."""

    size: Lengths | None = None
    """Width, depth and height."""
    diameter: Lengths | None = None
    height: Lengths | None = None
    length: Lengths | None = None
    weight: Mass | None = None
    volume: Volume | None = None


Incoterm = Literal["EXW", "FCA", "FAS", "FOB", "CFR", "CIF", "CPT", "CIP", "DAP", "DPU", "DDP"]
"""Rules of delivery, Incoterms 2020."""


@record
class Trade:
    """Terms of trade that a buyer for a shop asks about. Facts that the maker has not given are left out."""

    sku: str | None = None
    """The maker's own number of the article."""
    gtin: Gtin | None = None
    """The number of the article by GS1, in Japan the JAN code."""
    origin: Country | None = None
    """Where it was made, as customs ask."""
    minimum_order: Count | None = None
    """Pieces."""
    case_pack: Count | None = None
    """Pieces in a case."""
    lead_time: Duration | None = None
    hs_code: HsCode | None = None
    incoterms: tuple[Incoterm, ...] = ()
    export_markets: tuple[Country, ...] = ()
    """Where it is sold already."""
    food_contact: bool | None = None
    """Whether it may touch food."""
    allergens: tuple[Annotated[Id, term_of("allergen")], ...] | None = None
    """None of them is an empty list; not known is no list."""
    shelf_life: Duration | None = None


@record
class Specification:
    label: Text
    value: Text


@record
class Price:
    """A price that the maker has published; without one the page says "price on request"."""

    yen: Yen
    includes_tax: bool
    as_of: Day


@record
class Photo:
    """A picture below `content/photos/`, with words for those who cannot see it."""

    file: str
    alt: Text
    rights: Text


@record
class ResponsiblePerson:
    """Person or firm that answers for a product in a market."""

    market: Annotated[Id, To("markets")]
    name: str
    """As it is printed on the product."""
    address: str
    email: Email | None = None


@record
class Fibre:
    name: Text
    percent: Percent


ProofKind = Literal["test_report", "declaration"]


@record
class Proof:
    """An attachment that proves something until a day: the report of a test, or a declaration."""

    kind: ProofKind
    title: Text
    reference: str | None = None
    """The number that it bears."""
    issued_by: Text
    issued_on: Day
    valid_until: Day | None = None
    url: CitedUrl | None = None
    """Where it can be read."""
    markets: tuple[Annotated[Id, To("markets")], ...] = ()
    """The markets that it was made for; none of them is every market."""
    claims: tuple[Annotated[Id, To("claims")], ...] = ()
    """The words of praise that it proves."""


@record
class Export:
    """Facts that a market abroad may ask for. Those that nobody has given are left out."""

    goods: tuple[Annotated[Id, term_of("goods")], ...]
    """By which `markets.yaml` knows what is asked of it."""
    responsible_persons: tuple[ResponsiblePerson, ...] = ()
    warnings: tuple[Text, ...] = ()
    fibre_content: tuple[Fibre, ...] = ()
    food_category: Text | None = None
    """What kind of food it is in the words of the law on additives, such as the coating of confectionery."""
    proofs: tuple[Proof, ...] = ()


@record
class BrandProduct(Entry):
    """A product certified by the city."""

    maker: Annotated[Id, To("organizations")]
    division: Annotated[Id, term_of("division")] | None = None
    keywords: tuple[Annotated[Id, term_of("keyword")], ...] = ()
    """What a buyer may look for it under."""
    certificate: Certificate
    story: tuple[Fact, ...] = ()
    features: tuple[Fact, ...] = ()
    measures: Measures | None = None
    materials: tuple[Text, ...] = ()
    care: tuple[Text, ...] = ()
    """How to use and keep it."""
    specifications: tuple[Specification, ...] = ()
    awards: tuple[Fact, ...] = ()
    """Prizes besides that of the certificate."""
    trade: Trade | None = None
    export: Export | None = None
    price: Price | None = None
    photos: tuple[Photo, ...] = ()
    website: CitedUrl | None = None
