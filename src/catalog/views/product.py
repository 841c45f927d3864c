"""A certified product, ready to print."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from catalog.model.entry import Fact, Source
from catalog.model.organization import Organization
from catalog.model.product import BrandProduct, Price
from catalog.rules.gtin import link_path
from catalog.views.blocks import Facts, Lead, MadeBy, ProductCards, Rows, spoken
from catalog.views.certificate import CertificateView, certificate_rows, certificate_view
from catalog.views.export import export_parts, market_parts
from catalog.views.listing import product_card
from catalog.views.maker import maker_path, since
from catalog.views.measures import measure_rows
from catalog.views.parts import (
    Asked,
    Certified,
    LinkView,
    PhotoView,
    Row,
    ToAsk,
    all_sources,
    facts,
    only,
    photo_view,
    row,
    texts,
)
from catalog.views.record_page import BlockPlan, Parts, RecordPage, blocks_of
from catalog.views.related import goes_with, more_by_maker
from catalog.views.scene import Scene
from catalog.views.shared_blocks import (
    LINKS,
    ask_maker,
    ask_maker_plan,
    changes_plan,
    other_names,
    sources,
    sources_plan,
    title_of,
)
from catalog.views.topic import Topic
from catalog.views.trade import trade_rows
from catalog.words.voice import Voice

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
        return Facts(facts(given, self.sources, self.voice), most)


def product_topic(scene: Scene, product: BrandProduct, voice: Voice) -> ProductTopic:
    maker = scene.catalog.organizations[product.maker]
    cited = all_sources(product.sources, product.story, product.features, product.awards, maker.profile)
    return ProductTopic(scene, product, voice, maker, cited, certificate_view(scene, product, voice))


def product_page(scene: Scene, product: BrandProduct, voice: Voice) -> RecordPage[ProductHead]:
    """Decide and format everything that the page of `product` shows."""
    topic = product_topic(scene, product, voice)
    opening = spoken(other_names(topic), Rows(row(topic.voice.words.product.maker, voice(topic.maker.name))))
    blocks = blocks_of(topic, PRODUCT_BLOCKS)
    return RecordPage(product.id, title_of(topic), _head(topic), opening, blocks)


def _head(topic: ProductTopic) -> ProductHead:
    scene, product, voice = topic.scene, topic.record, topic.voice
    division = scene.catalog.term("division", product.division) if product.division else None
    look = scene.look("products", division)
    return ProductHead(
        color=look.color,
        pattern=look.pattern,
        photos=tuple(photo_view(scene, given, voice) for given in product.photos),
        certificate=topic.certificate,
        maker=_maker_link(topic),
        price=voice.formats.money(product.price.yen) if product.price else "",
        price_note=_price_note(product.price, voice),
    )


def _maker_link(topic: ProductTopic) -> LinkView:
    return LinkView(topic.voice(topic.maker.name), maker_path(topic.maker.id))


def _features(topic: ProductTopic) -> Parts:
    return (topic.facts(topic.record.features),)


def _story(topic: ProductTopic) -> Parts:
    return (topic.facts(topic.record.story),)


def _awards(topic: ProductTopic) -> Parts:
    return (topic.facts(topic.record.awards),)


def _maker(topic: ProductTopic) -> Parts:
    maker, voice = topic.maker, topic.voice
    name_ja = voice.official(maker.name)
    return (
        MadeBy(_maker_link(topic), name_ja, since(maker, topic.voice)),
        topic.facts(maker.profile, _MOST_OF_MAKER),
        Lead(topic.voice.words.maker.more, maker_path(maker.id), is_printed=True),
    )


def _certificate(topic: ProductTopic) -> Parts:
    say, certificate = topic.voice.words.product, topic.certificate
    shape = Certified(certificate.status, certificate.until, certificate.then)
    status = Rows(row(say.status, certificate.status_label, shape=shape))
    rows = Rows(certificate_rows(certificate, topic.voice))
    return (
        status,
        rows,
    )


def _specifications(topic: ProductTopic) -> Parts:
    product, voice = topic.record, topic.voice
    say = voice.words.product
    rows = (
        *measure_rows(product.measures, voice),
        *row(say.materials, *texts(product.materials, voice)),
        *row(say.care, *texts(product.care, voice)),
        *(Row(voice(own.label), (voice(own.value),), is_own=True) for own in product.specifications),
    )
    return (Rows(rows),)


def _trade(topic: ProductTopic) -> Parts:
    """Terms of trade: each that is known, and in one line all that a buyer would have to ask for."""
    rows = [
        _price_row(topic),
        *(
            Row(fact.label, only(fact.text), Asked(fact.name))
            for fact in trade_rows(topic.scene, topic.record, topic.voice)
        ),
    ]
    unknown = topic.voice.formats.listed([fact.label for fact in rows if not fact.texts])
    stated = tuple(fact for fact in rows if fact.texts)
    rows = Rows((*stated, *row(topic.voice.words.trade.ask, unknown, shape=ToAsk())))
    return (rows, _digital_link(topic))


def _digital_link(topic: ProductTopic) -> Lead | None:
    """Lead to the page at the address of the GTIN, where its code for printing is."""
    gtin = topic.record.trade.gtin if topic.record.trade else None
    return Lead(topic.voice.words.export.digital_link, f"{link_path(gtin)}/") if gtin else None


def _price_row(topic: ProductTopic) -> Row:
    price, voice = topic.record.price, topic.voice
    price_texts = (voice.formats.money(price.yen), _price_note(price, voice)) if price else ()
    return Row(voice.words.product.price, price_texts, Asked("price"))


def _ask(topic: ProductTopic) -> Parts:
    product, words = topic.record, topic.voice.words
    own_page = (Lead(words.product.page, product.website, "out"),) if product.website else ()
    sheet = Lead(words.sheet.open_one, f"list/sheet/?with=products/{product.id}", "tool")
    return (*ask_maker(topic, product.maker), *own_page, sheet)


def _cards(topic: ProductTopic, products: Iterable[BrandProduct]) -> Parts:
    return (ProductCards(tuple(product_card(topic.scene, product, topic.voice) for product in products)),)


def _more_by_maker(topic: ProductTopic) -> Parts:
    return _cards(topic, more_by_maker(topic.scene, topic.record))


def _goes_with(topic: ProductTopic) -> Parts:
    return _cards(topic, goes_with(topic.scene, topic.record))


def _sources(topic: ProductTopic) -> Parts:
    return (sources(topic, topic.sources, topic.record.verified_on),)


PRODUCT_BLOCKS: Final[tuple[BlockPlan[ProductTopic], ...]] = (
    BlockPlan("features", lambda words: words.product.features, _features, column="tell"),
    BlockPlan("story", lambda words: words.product.story, _story, column="tell"),
    BlockPlan("awards", lambda words: words.product.awards, _awards, column="tell"),
    BlockPlan("maker", lambda words: words.product.maker, _maker, column="tell", found="no"),
    BlockPlan(
        "certificate", lambda words: words.product.certificate, _certificate, column="tell", found="aside"
    ),
    BlockPlan("export", lambda words: words.export.title, export_parts, column="tell", found="aside"),
    BlockPlan("specifications", lambda words: words.product.specifications, _specifications, column="facts"),
    BlockPlan("trade", lambda words: words.product.trade, _trade, column="facts", found="aside"),
    BlockPlan(
        "markets",
        lambda words: words.export.markets,
        market_parts,
        look="record__wide",
        is_compared=False,
        found="no",
    ),
    ask_maker_plan(_ask),
    LINKS,
    changes_plan("products"),
    sources_plan(_sources),
    BlockPlan(
        "more-by-maker",
        lambda words: words.product.more_by_maker,
        _more_by_maker,
        look="record__wide",
        is_compared=False,
        found="no",
    ),
    BlockPlan(
        "goes-with",
        lambda words: words.product.goes_with,
        _goes_with,
        look="record__wide",
        is_compared=False,
        found="no",
    ),
)
"""The order of the page."""


def _price_note(price: Price | None, voice: Voice) -> str:
    if price is None:
        return ""
    say = voice.words.product
    tax = say.tax_included if price.includes_tax else say.tax_excluded
    return say.price_as_of.format(tax=tax, day=voice.formats.plain_day(price.as_of))
