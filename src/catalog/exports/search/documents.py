"""What can be found: every record, office and page, with its texts by how much they say about it."""

from collections.abc import Iterable, Iterator

from catalog.model.entry import Entry
from catalog.model.facility import Facility, Parking
from catalog.model.organization import Organization
from catalog.model.product import BrandProduct
from catalog.model.program import Course, Offer, Program
from catalog.text import LANGS, Lang, Text
from catalog.views import formats
from catalog.views.authored import AuthoredPage
from catalog.views.found import SearchDocument
from catalog.views.scene import Scene


def program_document(scene: Scene, it: Program, lang: Lang) -> SearchDocument:
    """Return what a program is found by."""
    audience = [it.audience, *(course.audience for course in it.courses)]
    return SearchDocument(
        kind="programs",
        id=it.id,
        name=_names(it),
        about=(
            scene.term("program-kind", it.kind, lang),
            scene.term("theme", it.themes[0], lang),
            *(name for course in it.courses for name in _course_names(course, lang)),
        ),
        summary=(it.summary[lang],),
        body=(
            *_said(
                lang, it.requirements, it.exclusions, it.eligible_projects, it.steps, it.benefits, it.notes
            ),
            *(cost.name[lang] for cost in it.eligible_costs),
            *(said for course in it.courses for said in _course(course, lang)),
            *(scene.term("size", size, lang) for who in audience if who for size in who.sizes),
            *(scene.term("industry", line, lang) for who in audience if who for line in who.industries),
        ),
        aside=(
            *(
                scene.catalog.organizations[key].name[lang]
                for key in dict.fromkeys((it.provider, *(contact.organization for contact in it.contacts)))
            ),
            *(contact.note[lang] for contact in it.contacts if contact.note),
        ),
    )


def facility_document(scene: Scene, it: Facility, lang: Lang) -> SearchDocument:
    """Return what a place is found by."""
    return SearchDocument(
        kind="facilities",
        id=it.id,
        name=_names(it),
        about=(
            scene.term("facility-kind", it.kind, lang),
            *(room.name[lang] for room in it.rooms),
            *(service.name[lang] for service in it.services),
            *([scene.say(lang)["facility"]["parking"]] if it.parking else []),
        ),
        summary=(it.summary[lang],),
        body=(
            *_said(lang, it.notes),
            *(thing.name[lang] for thing in it.equipment),
            *(said[lang] for service in it.services for said in service.description),
            *(room.note[lang] for room in it.rooms if room.note),
            *(f"{room.capacity}" for room in it.rooms if room.capacity),
            *(f"{room.area_m2}" for room in it.rooms if room.area_m2),
            *_parking(it.parking, lang),
        ),
        aside=(it.address.text[lang] if it.address else "", it.phone or ""),
    )


def product_document(scene: Scene, it: BrandProduct, lang: Lang) -> SearchDocument:
    """Return what a product is found by."""
    maker = scene.catalog.organizations[it.maker]
    certificate = it.certificate
    return SearchDocument(
        kind="products",
        id=it.id,
        name=_names(it),
        about=(
            *(maker.name[each] for each in LANGS),
            maker.kana or "",
            scene.term("division", it.division, lang) if it.division else "",
            scene.term("award", certificate.award, lang) if certificate.award else "",
        ),
        summary=(it.summary[lang],),
        body=(
            *(fact.text[lang] for fact in (*it.features, *it.story)),
            *(said[lang] for row in it.specifications for said in (row.label, row.value)),
        ),
        aside=(scene.catalog.schemes[certificate.scheme].name[lang], str(certificate.fiscal_year or "")),
    )


def organization_document(it: Organization, lang: Lang) -> SearchDocument:
    """Return what an office is found by."""
    return SearchDocument(
        kind="organizations",
        id=it.id,
        name=(*(it.name[each] for each in LANGS), it.kana or ""),
        aside=(it.place[lang] if it.place else "", it.phone or ""),
    )


def maker_document(scene: Scene, it: Organization, lang: Lang) -> SearchDocument:
    """Return what a maker is found by: its name, what it makes, what is told of it."""
    made = scene.products_of[it.id]
    return SearchDocument(
        kind="makers",
        id=it.id,
        name=(*(it.name[each] for each in LANGS), it.kana or ""),
        body=tuple(fact.text[lang] for fact in it.profile),
        aside=(it.place[lang] if it.place else "", *(product.name[lang] for product in made)),
    )


def page_document(page: AuthoredPage) -> SearchDocument:
    """Return what a page is found by that people have written."""
    return SearchDocument("pages", page.path, (page.title,), summary=(page.description,), body=(page.text,))


def _parking(parking: Parking | None, lang: Lang) -> Iterator[str]:
    if parking and parking.spaces:
        yield str(parking.spaces)
    if parking and parking.note:
        yield parking.note[lang]


def _names(entry: Entry) -> tuple[str, ...]:
    return (*(entry.name[lang] for lang in LANGS), entry.kana or "", *entry.aliases)


def _course_names(course: Course, lang: Lang) -> Iterator[str]:
    yield course.name[lang]
    yield from course.aliases
    if course.group:
        yield course.group[lang]


def _course(course: Course, lang: Lang) -> Iterator[str]:
    if course.summary:
        yield course.summary[lang]
    yield from _said(lang, course.requirements, course.eligible_projects, course.notes)
    yield from (cost.name[lang] for cost in course.eligible_costs)
    for offer in course.offers:
        yield from _offer(offer, lang)


def _offer(offer: Offer, lang: Lang) -> Iterator[str]:
    yield from (text[lang] for text in (offer.who, offer.field, offer.note) if text)
    amounts = (offer.limit_yen, offer.amount_yen, offer.total_yen)
    yield from (formats.money(amount, lang) for amount in amounts if amount)
    if offer.rate:
        yield offer.rate


def _said(lang: Lang, *groups: Iterable[Text]) -> Iterator[str]:
    return (text[lang] for group in groups for text in group)
