"""Documents of the search: every record, office and page, with its texts by how much they say about it."""

from collections.abc import Iterator
from typing import Final

from catalog.authored.pages import AuthoredPage
from catalog.exports.search.block_text import block_texts
from catalog.ground.text import LANGS
from catalog.model.entry import Entry
from catalog.model.facility import Facility
from catalog.model.organization import Organization
from catalog.model.product import BrandProduct
from catalog.model.program import Course, Program
from catalog.views.facility import FACILITY_BLOCKS
from catalog.views.found import SearchDocument, UnreadDocument
from catalog.views.maker import MAKER_BLOCKS
from catalog.views.product import PRODUCT_BLOCKS, product_topic
from catalog.views.program import PROGRAM_BLOCKS
from catalog.views.record_page import FoundAs, blocks_of
from catalog.views.scene import Scene
from catalog.views.topic import Topic
from catalog.words.voice import Voice

_SEARCHED: Final[tuple[FoundAs, ...]] = ("body", "aside")


def program_document(scene: Scene, program: Program, voice: Voice) -> SearchDocument:
    """Return what a program is found by."""
    blocks = blocks_of(Topic(scene, program, voice), PROGRAM_BLOCKS, _SEARCHED)
    return SearchDocument(
        kind="programs",
        id=program.id,
        name=_names(program),
        about=(
            voice(scene.term("program-kind", program.kind)),
            voice(scene.term("theme", program.themes[0])),
            *(name for course in program.courses for name in _course_names(course, voice)),
        ),
        summary=(voice(program.summary),),
        body=tuple(block_texts(blocks, "body")),
        aside=_once(voice(scene.catalog.organizations[program.provider].name), *block_texts(blocks, "aside")),
    )


def facility_document(scene: Scene, facility: Facility, voice: Voice) -> SearchDocument:
    """Return what a place is found by."""
    blocks = blocks_of(Topic(scene, facility, voice), FACILITY_BLOCKS, _SEARCHED)
    return SearchDocument(
        kind="facilities",
        id=facility.id,
        name=_names(facility),
        about=(
            voice(scene.term("facility-kind", facility.kind)),
            *(voice(room.name) for room in facility.rooms),
            *(voice(service.name) for service in facility.services),
            *_printed(facility, voice),
            *_phone(facility.phone),
        ),
        summary=(voice(facility.summary),),
        body=tuple(block_texts(blocks, "body")),
        aside=_once(*block_texts(blocks, "aside")),
    )


def unread_product(scene: Scene, product: BrandProduct, voice: Voice) -> UnreadDocument:
    """Return what a product is found by, to be read later; it says the same on any day."""
    key = f"{scene.digest_of('products', product.id)} {scene.shared_by_products}"
    return UnreadDocument("products", product.id, key, lambda: product_document(scene, product, voice))


def product_document(scene: Scene, product: BrandProduct, voice: Voice) -> SearchDocument:
    """Return what a product is found by."""
    blocks = blocks_of(product_topic(scene, product, voice), PRODUCT_BLOCKS, _SEARCHED)
    maker = scene.catalog.organizations[product.maker]
    award = product.certificate.award
    return SearchDocument(
        kind="products",
        id=product.id,
        name=_names(product),
        about=(
            *(maker.name[each] for each in LANGS),
            maker.kana or "",
            voice(scene.term("division", product.division)) if product.division else "",
            voice(scene.term("award", award)) if award else "",
        ),
        summary=(voice(product.summary),),
        body=tuple(block_texts(blocks, "body")),
        aside=_once(*block_texts(blocks, "aside")),
    )


def organization_document(organization: Organization, voice: Voice) -> SearchDocument:
    """Return what an office is found by."""
    return SearchDocument(
        kind="organizations",
        id=organization.id,
        name=(*(organization.name[each] for each in LANGS), organization.kana or ""),
        about=_phone(organization.phone),
        aside=_once(voice(organization.place)),
    )


def unread_maker(scene: Scene, maker: Organization, voice: Voice) -> UnreadDocument:
    """Return what a maker is found by, to be read later: it follows from its products."""
    key = f"{scene.maker_key(maker.id)} {scene.shared_by_products}"
    return UnreadDocument("makers", maker.id, key, lambda: maker_document(scene, maker, voice))


def maker_document(scene: Scene, maker: Organization, voice: Voice) -> SearchDocument:
    """Return what a maker is found by: its name, what it makes, what is told of it."""
    blocks = blocks_of(Topic(scene, maker, voice), MAKER_BLOCKS, _SEARCHED)
    return SearchDocument(
        kind="makers",
        id=maker.id,
        name=(*(maker.name[each] for each in LANGS), maker.kana or ""),
        body=tuple(block_texts(blocks, "body")),
        aside=_once(voice(maker.place), *block_texts(blocks, "aside")),
    )


def page_document(page: AuthoredPage) -> SearchDocument:
    """Return what a page is found by that people have written."""
    return SearchDocument("pages", page.path, (page.title,), summary=(page.description,), body=(page.text,))


def _printed(facility: Facility, voice: Voice) -> Iterator[str]:
    """Name what the page of a place states, for those who ask for that: 休館日."""
    say = voice.words.facility
    stated = {say.hours: facility.hours, say.closed: facility.closed, say.parking: facility.parking}
    yield from (label for label, value in stated.items() if value)


def _phone(number: str | None) -> tuple[str, ...]:
    """Return a number as it is printed, and in one piece, as many people type it."""
    return (number, number.replace("-", "")) if number else ()


def _names(entry: Entry) -> tuple[str, ...]:
    return (*(entry.name[lang] for lang in LANGS), entry.kana or "", *entry.aliases)


def _course_names(course: Course, voice: Voice) -> Iterator[str]:
    yield voice(course.name)
    yield from course.aliases
    if course.group:
        yield voice(course.group)


def _once(*texts: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, texts)))
