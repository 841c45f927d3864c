"""A certified product, ready to print."""

from dataclasses import dataclass

from catalog.model.product import BrandProduct, Price
from catalog.text import Lang
from catalog.views import formats
from catalog.views.certificate import CertificateView, certificate_rows, certificate_view
from catalog.views.maker import maker_path, since
from catalog.views.measures import measure_rows
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
    texts,
)
from catalog.views.scene import Scene
from catalog.views.trade import TradeRow, trade_rows
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
    maker_path: str
    desk: ContactView
    """Whom to ask where the maker cannot be reached."""
    maker_name_ja: str
    maker_profile: tuple[FactView, ...]
    maker_since: str
    award: str
    awards: tuple[FactView, ...]
    certificate: CertificateView
    certified: tuple[Row, ...]
    """What the certificate says, row by row."""
    story: tuple[FactView, ...]
    features: tuple[FactView, ...]
    specifications: tuple[Row, ...]
    """Measures, materials, care, and what the maker adds."""
    trade: tuple[TradeRow, ...]
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
    sources = all_sources(product.sources, product.story, product.features, product.awards, maker.profile)
    certificate = certificate_view(scene, product, lang)
    return ProductView(
        id=product.id,
        name=product.name[lang],
        official_name=product.name.ja if lang == "en" else "",
        aliases=product.aliases,
        summary=product.summary[lang],
        division=certificate.division,
        color=look.color,
        pattern=look.pattern,
        maker=contact(scene, product.maker, lang),
        maker_path=maker_path(product.maker),
        desk=contact(scene, scene.catalog.home.inquiries, lang),
        maker_name_ja=maker.name.ja if lang == "en" else "",
        maker_profile=facts(maker.profile, sources, lang, words),
        maker_since=since(scene, maker, lang),
        award=certificate.award,
        awards=facts(product.awards, sources, lang, words),
        certificate=certificate,
        certified=certificate_rows(scene, certificate, lang),
        story=facts(product.story, sources, lang, words),
        features=facts(product.features, sources, lang, words),
        specifications=_specifications(product, lang, words),
        trade=trade_rows(scene, product, lang),
        price=formats.money(product.price.yen, lang) if product.price else "",
        price_note=_price_note(product.price, lang, words),
        website=product.website or "",
        links=links(product, lang),
        photos=tuple(photo(scene, it, lang) for it in product.photos),
        sources=citations(scene, sources, lang),
        verified_on=formats.plain_day(product.verified_on, lang),
        verified_iso=product.verified_on.isoformat(),
    )


def _specifications(product: BrandProduct, lang: Lang, words: Words) -> tuple[Row, ...]:
    say = words["product"]
    return (
        *measure_rows(product.measures, lang, words),
        *row(say["materials"], *texts(product.materials, lang)),
        *row(say["care"], *texts(product.care, lang)),
        *(Row(it.label[lang], (it.value[lang],)) for it in product.specifications),
    )


def _price_note(price: Price | None, lang: Lang, words: Words) -> str:
    if price is None:
        return ""
    say = words["product"]
    tax = say["tax_included" if price.includes_tax else "tax_excluded"]
    return say["price_as_of"].format(tax=tax, day=formats.plain_day(price.as_of, lang))
