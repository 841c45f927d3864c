"""A certified product, ready to print."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from catalog.ground.text import Lang
from catalog.model.entry import Fact, Source
from catalog.model.organization import Organization
from catalog.model.product import BrandProduct, Price
from catalog.views import formats
from catalog.views.blocks import Facts, Lead, MadeBy, Rows, spoken
from catalog.views.certificate import CertificateView, certificate_rows, certificate_view
from catalog.views.maker import maker_path, since
from catalog.views.measures import measure_rows
from catalog.views.parts import (
    Asked,
    Certified,
    LinkView,
    PhotoView,
    Row,
    all_sources,
    facts,
    photo,
    row,
    texts,
)
from catalog.views.record_page import BlockPlan, Parts, RecordPage, blocks_of
from catalog.views.scene import Scene
from catalog.views.shared_blocks import (
    LINKS,
    ask_maker,
    ask_maker_plan,
    other_names,
    sources,
    sources_plan,
    title_of,
)
from catalog.views.topic import Topic
from catalog.views.trade import trade_rows
from catalog.words import Words

_MOST_OF_MAKER: Final = 2
"""Sentences about the maker on the page of a product."""


@dataclass(frozen=True, slots=True)
class ProductHead:
    """The head of the page: its gallery, what it is, by whom, and for how much."""

    color: str
    pattern: str
    photos: tuple[PhotoView, ...]
    certificate: CertificateView
    maker: LinkView
    price: str
    price_note: str


@dataclass(frozen=True, slots=True)
class ProductTopic(Topic[BrandProduct]):
    """A product with what several of its blocks need."""

    maker: Organization
    sources: tuple[Source, ...]
    certificate: CertificateView

    def facts(self, given: Sequence[Fact], most: int | None = None) -> Facts:
        return Facts(facts(given, self.sources, self.lang, self.words), most)


def product_topic(scene: Scene, product: BrandProduct, lang: Lang) -> ProductTopic:
    maker = scene.catalog.organizations[product.maker]
    cited = all_sources(product.sources, product.story, product.features, product.awards, maker.profile)
    return ProductTopic(scene, product, lang, maker, cited, certificate_view(scene, product, lang))


def product_page(scene: Scene, product: BrandProduct, lang: Lang) -> RecordPage[ProductHead]:
    """Decide and format everything that the page of `product` shows."""
    topic = product_topic(scene, product, lang)
    opening = spoken(other_names(topic), Rows(row(topic.words["product"]["maker"], topic.maker.name[lang])))
    blocks = blocks_of(topic, PRODUCT_BLOCKS)
    return RecordPage(product.id, title_of(topic), _head(topic), opening, blocks)


def _head(topic: ProductTopic) -> ProductHead:
    scene, product, lang = topic.scene, topic.record, topic.lang
    division = scene.catalog.term("division", product.division) if product.division else None
    look = scene.look("products", division)
    return ProductHead(
        color=look.color,
        pattern=look.pattern,
        photos=tuple(photo(scene, given, lang) for given in product.photos),
        certificate=topic.certificate,
        maker=_maker_link(topic),
        price=formats.money(product.price.yen, lang) if product.price else "",
        price_note=_price_note(product.price, lang, topic.words),
    )


def _maker_link(topic: ProductTopic) -> LinkView:
    return LinkView(topic.maker.name[topic.lang], maker_path(topic.maker.id))


def _features(topic: ProductTopic) -> Parts:
    return (topic.facts(topic.record.features),)


def _story(topic: ProductTopic) -> Parts:
    return (topic.facts(topic.record.story),)


def _awards(topic: ProductTopic) -> Parts:
    return (topic.facts(topic.record.awards),)


def _maker(topic: ProductTopic) -> Parts:
    maker = topic.maker
    name_ja = maker.name.ja if topic.lang == "en" else ""
    return (
        MadeBy(_maker_link(topic), name_ja, since(topic.scene, maker, topic.lang)),
        topic.facts(maker.profile, _MOST_OF_MAKER),
        Lead(topic.words["maker"]["more"], maker_path(maker.id), is_printed=True),
    )


def _certificate(topic: ProductTopic) -> Parts:
    say, certificate = topic.words["product"], topic.certificate
    shape = Certified(certificate.status, certificate.until, certificate.then)
    status = Rows(row(say["status"], certificate.status_label, shape=shape))
    rows = Rows(certificate_rows(topic.scene, certificate, topic.lang))
    return (
        status,
        rows,
    )


def _specifications(topic: ProductTopic) -> Parts:
    product, lang, words = topic.record, topic.lang, topic.words
    say = words["product"]
    rows = (
        *measure_rows(product.measures, lang, words),
        *row(say["materials"], *texts(product.materials, lang)),
        *row(say["care"], *texts(product.care, lang)),
        *(Row(own.label[lang], (own.value[lang],), is_own=True) for own in product.specifications),
    )
    return (Rows(rows),)


def _trade(topic: ProductTopic) -> Parts:
    """Say what buyers ask for, known or not."""
    rows = (
        _price_row(topic),
        *(
            Row(fact.label, (fact.said,) if fact.is_known else (), Asked(fact.name))
            for fact in trade_rows(topic.scene, topic.record, topic.lang)
        ),
    )
    return (Rows(rows),)


def _price_row(topic: ProductTopic) -> Row:
    price, lang, say = topic.record.price, topic.lang, topic.words["product"]
    said = (formats.money(price.yen, lang), _price_note(price, lang, topic.words)) if price else ()
    return Row(say["price"], said, Asked("price", say["on_request"]))


def _ask(topic: ProductTopic) -> Parts:
    product, words = topic.record, topic.words
    own_page = (Lead(words["product"]["page"], product.website, "out"),) if product.website else ()
    sheet = Lead(words["sheet"]["open_one"], f"list/sheet/?records=products/{product.id}", "tool")
    return (*ask_maker(topic, product.maker), *own_page, sheet)


def _sources(topic: ProductTopic) -> Parts:
    return (sources(topic, topic.sources, topic.record.verified_on),)


PRODUCT_BLOCKS: Final[tuple[BlockPlan[ProductTopic], ...]] = (
    BlockPlan("features", ("product", "features"), _features, column="tell"),
    BlockPlan("story", ("product", "story"), _story, column="tell"),
    BlockPlan("awards", ("product", "awards"), _awards, column="tell"),
    BlockPlan("maker", ("product", "maker"), _maker, column="tell", found="no"),
    BlockPlan("certificate", ("product", "certificate"), _certificate, column="tell", found="aside"),
    BlockPlan("specifications", ("product", "specifications"), _specifications, column="facts"),
    BlockPlan("trade", ("product", "trade"), _trade, column="facts", found="aside"),
    ask_maker_plan(_ask),
    LINKS,
    sources_plan(_sources),
)
"""The order of the page."""


def _price_note(price: Price | None, lang: Lang, words: Words) -> str:
    if price is None:
        return ""
    say = words["product"]
    tax = say["tax_included" if price.includes_tax else "tax_excluded"]
    return say["price_as_of"].format(tax=tax, day=formats.plain_day(price.as_of, lang))
