"""A certified product: what it is, who makes it, and how to ask for it."""

from catalog.model.entry import Entry, Fact
from catalog.model.types import Day, HttpsUrl, Ref, Year, Yen, record
from catalog.text import Text


@record
class Certificate:
    """What the scheme says of the product. What is not known is left out."""

    scheme: Ref
    fiscal_year: Year | None = None
    award: Ref | None = None
    number: str | None = None
    valid_until: Day | None = None


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
class BrandProduct(Entry):
    """A product certified by the city."""

    maker: Ref
    division: Ref | None = None
    keywords: tuple[Ref, ...] = ()
    """What a buyer may look for it under."""
    certificate: Certificate
    story: tuple[Fact, ...] = ()
    features: tuple[Fact, ...] = ()
    specifications: tuple[Specification, ...] = ()
    price: Price | None = None
    photos: tuple[Photo, ...] = ()
    website: HttpsUrl | None = None
