"""A certified product, ready to print."""

from dataclasses import dataclass

from catalog.model.product import BrandProduct, Price
from catalog.text import Lang
from catalog.views import formats
from catalog.views.parts import (
    CitationView,
    ContactView,
    FactView,
    LinkView,
    PhotoView,
    Row,
    all_sources,
    citations,
    contact,
    facts,
    links,
    photo,
    row,
)
from catalog.views.scene import Scene
from catalog.views.words import Words


@dataclass(frozen=True, slots=True)
class ProductView:
    id: str
    name: str
    official_name: str
    aliases: tuple[str, ...]
    summary: str
    division: str
    color: str
    pattern: str
    maker: ContactView
    desk: ContactView
    """Whom to ask where the maker cannot be reached."""
    maker_name_ja: str
    maker_profile: tuple[FactView, ...]
    maker_since: str
    award: str
    certificate: tuple[Row, ...]
    story: tuple[FactView, ...]
    features: tuple[FactView, ...]
    specifications: tuple[Row, ...]
    price: str
    price_note: str
    website: str
    links: tuple[LinkView, ...]
    photos: tuple[PhotoView, ...]
    sources: tuple[CitationView, ...]
    verified_on: str
    verified_iso: str


def product_view(scene: Scene, product: BrandProduct, lang: Lang) -> ProductView:
    """Decide and format everything that the page of `product` shows."""
    words = scene.say(lang)
    maker = scene.catalog.organizations[product.maker]
    division = scene.catalog.term("division", product.division) if product.division else None
    look = scene.look("products", division)
    sources = all_sources(product, product.story, product.features, maker.profile)
    return ProductView(
        id=product.id,
        name=product.name[lang],
        official_name=product.name.ja if lang == "en" else "",
        aliases=product.aliases,
        summary=product.summary[lang],
        division=division.name[lang] if division else "",
        color=look.color,
        pattern=look.pattern,
        maker=contact(scene, product.maker, lang),
        desk=contact(scene, scene.catalog.schemes[product.certificate.scheme].organization, lang),
        maker_name_ja=maker.name.ja if lang == "en" else "",
        maker_profile=facts(maker.profile, sources, lang, words),
        maker_since=words["product"]["since"].format(year=maker.since) if maker.since else "",
        award=award(scene, product, lang),
        certificate=_certificate(scene, product, lang, words),
        story=facts(product.story, sources, lang, words),
        features=facts(product.features, sources, lang, words),
        specifications=tuple(Row(it.label[lang], (it.value[lang],)) for it in product.specifications),
        price=formats.money(product.price.yen, lang) if product.price else "",
        price_note=_price_note(product.price, lang, words),
        website=product.website or "",
        links=links(product, lang),
        photos=tuple(photo(scene, it, lang) for it in product.photos),
        sources=citations(scene, sources, lang),
        verified_on=formats.plain_day(product.verified_on, lang),
        verified_iso=product.verified_on.isoformat(),
    )


def award(scene: Scene, product: BrandProduct, lang: Lang) -> str:
    """Name the prize of a product, if it won one."""
    won = product.certificate.award
    return scene.term("award", won, lang) if won else ""


def _certificate(scene: Scene, product: BrandProduct, lang: Lang, words: Words) -> tuple[Row, ...]:
    say, certificate = words["product"], product.certificate
    year = certificate.fiscal_year
    until = certificate.valid_until
    division = product.division
    return (
        *row(say["scheme"], scene.catalog.schemes[certificate.scheme].name[lang]),
        *row(say["division"], scene.term("division", division, lang) if division else say["not_known"]),
        *row(say["year"], formats.fiscal_year(year, lang) if year else say["not_known"]),
        *row(say["award"], award(scene, product, lang)),
        *row(say["number"], certificate.number or ""),
        *row(say["valid_until"], formats.plain_day(until, lang) if until else ""),
    )


def _price_note(price: Price | None, lang: Lang, words: Words) -> str:
    say = words["product"]
    if price is None:
        return say["price_on_request"]
    tax = say["tax_included" if price.includes_tax else "tax_excluded"]
    return say["price_as_of"].format(tax=tax, day=formats.plain_day(price.as_of, lang))
