"""Products for a line sheet, the paper from which shops order, and whom a letter about them goes to."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from catalog.ground.text import Text
from catalog.model.organization import Organization
from catalog.model.product import BrandProduct
from catalog.views.answers import answer_text, answering
from catalog.views.listing import patterns
from catalog.views.parts import PhotoView, photo_view
from catalog.views.scene import Scene
from catalog.views.sheet_facts import COLUMNS, sheet_facts
from catalog.views.trade import minimum_text
from catalog.words import formats
from catalog.words.voice import Voice

SHARD: Final = 40
"""Products in one file of the index: a reader's list of a few loads a few, of however many there are."""


@dataclass(frozen=True, slots=True)
class Maker:
    """Maker on a line sheet, and how to reach it. Letters are written in both languages, and so is the name."""

    id: str
    names: Text
    to: Text
    """Whom the letter greets: the maker, or the desk of the city that passes it on."""
    email: str
    """Of `to`; empty where neither of them has one."""
    note: str
    """Why the letter goes elsewhere, or cannot be mailed; empty where the maker has an address."""
    answers: str
    """Who answers, and in which languages."""
    phone: str
    phone_href: str
    website: str


@dataclass(frozen=True, slots=True)
class SheetProduct:
    id: str
    names: Text
    maker: str
    """Its id."""
    color: str
    pattern: str
    photo: PhotoView | None
    minimum: int | None
    """Smallest order, as a number."""
    least: str
    """Smallest order, as words beside the field for a quantity."""
    facts: Mapping[str, str | None]
    """None is what a buyer has to ask the maker."""


def sheet_product(scene: Scene, product: BrandProduct, voice: Voice) -> SheetProduct:
    """Show a product as a buyer looks at it."""
    division = scene.catalog.term("division", product.division) if product.division else None
    look = scene.look("products", division)
    return SheetProduct(
        id=product.id,
        names=product.name,
        maker=product.maker,
        color=look.color,
        pattern=look.pattern,
        photo=photo_view(scene, product.photos[0], voice) if product.photos else None,
        minimum=product.trade.minimum_order if product.trade else None,
        least=minimum_text(product, voice),
        facts=sheet_facts(scene, product, voice),
    )


def sheet_maker(scene: Scene, maker: Organization, voice: Voice) -> Maker:
    """Maker of a product on a line sheet, with the reader of a letter to it."""
    reader = answering(scene, maker)
    return Maker(
        id=maker.id,
        names=maker.name,
        to=reader.name,
        email=reader.email or "",
        note=_note(reader, maker, voice),
        answers=answer_text(scene, maker, voice),
        phone=voice.formats.phone(maker.phone) if maker.phone else "",
        phone_href=formats.phone_link(maker.phone) if maker.phone else "",
        website=maker.website or "",
    )


def _note(reader: Organization, maker: Organization, voice: Voice) -> str:
    if not reader.email:
        return voice.words.sheet.no_mail
    return "" if reader is maker else voice.words.sheet.by_desk


@dataclass(frozen=True, slots=True)
class SheetPage:
    """Line sheet page before it knows which products it shows."""

    columns: tuple[tuple[str, ...], ...]
    patterns: tuple[str, ...]
    shards: int


def sheet_page(scene: Scene) -> SheetPage:
    return SheetPage(COLUMNS, patterns(scene), shards(scene))


def shards(scene: Scene) -> int:
    """Return how many files the products are spread over."""
    return 1 + len(scene.catalog.products) // SHARD


def shard_of(product_id: str, among: int) -> int:
    """Return the file that a product is in; `sheet-records.js` computes the same."""
    number = 0
    for char in product_id:
        number = (number * 31 + ord(char)) % 9973
    return number % among
