"""A maker, ready to print: who it is, what it makes, how to write to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from catalog.model.entry import Source
from catalog.model.organization import Organization
from catalog.rules.fifty_sounds import fifty_sounds
from catalog.views.answers import languages_of
from catalog.views.blocks import Facts, Part, ProductCards, Rows, spoken
from catalog.views.listing import product_card
from catalog.views.parts import PhotoView, all_sources, facts, row
from catalog.views.record_page import BlockPlan, Parts, RecordPage, Title, blocks_of
from catalog.views.scene import Scene
from catalog.views.shared_blocks import ask_maker, ask_maker_plan, sources, sources_plan
from catalog.views.topic import Topic
from catalog.words.voice import Voice

_Topic = Topic[Organization]


@dataclass(frozen=True, slots=True)
class MakerCard:
    """A maker in the list of all makers."""

    id: str
    path: str
    name: str
    official_name: str
    place: str
    since: str
    summary: str
    """The first thing that is known of it."""
    products: str
    """Their names."""
    photo: PhotoView | None
    """Of its first product."""
    color: str
    pattern: str


@dataclass(frozen=True, slots=True)
class MakerHead:
    place: str
    founded: str
    languages: str
    color: str
    pattern: str


def makers(scene: Scene) -> tuple[Organization, ...]:
    """Return those who make a product that visitors may see, in the order of the data."""
    return tuple(product for key, product in scene.catalog.organizations.items() if key in scene.products_of)


def maker_path(maker_id: str) -> str:
    return f"makers/{maker_id}/"


def maker_cards(scene: Scene, voice: Voice) -> tuple[MakerCard, ...]:
    """Return all makers by their names: in Japanese by the reading, in English by the alphabet."""
    return tuple(
        _card(scene, maker, voice)
        for maker in sorted(makers(scene), key=lambda organization: _order(organization, voice))
    )


def _order(maker: Organization, voice: Voice) -> tuple[bool, tuple[str, str], str]:
    reading = voice.formats.reading(maker.kana)
    return reading is None, fifty_sounds(reading or ""), voice(maker.name).lower()


def _card(scene: Scene, maker: Organization, voice: Voice) -> MakerCard:
    made = scene.products_of[maker.id]
    first = product_card(scene, made[0], voice)
    return MakerCard(
        id=maker.id,
        path=maker_path(maker.id),
        name=voice(maker.name),
        official_name=voice.official(maker.name),
        place=voice(maker.place),
        since=since(maker, voice),
        summary=next((voice(fact.text) for fact in maker.profile), ""),
        products=voice.formats.listed([voice(product.name) for product in made]),
        photo=first.photo,
        color=first.color,
        pattern=first.pattern,
    )


def maker_page(scene: Scene, maker: Organization, voice: Voice) -> RecordPage[MakerHead]:
    """Decide and format everything that the page of `maker` shows."""
    topic = Topic(scene, maker, voice)
    first = product_card(scene, scene.products_of[maker.id][0], voice)
    head = MakerHead(
        place=topic.voice(maker.place),
        founded=topic.voice.words.maker.year.format(year=maker.since) if maker.since else "",
        languages=languages_of(maker, voice),
        color=first.color,
        pattern=first.pattern,
    )
    official = voice.official(maker.name)
    title = Title(voice(maker.name), maker_summary(scene, maker, voice), official)
    blocks = blocks_of(topic, MAKER_BLOCKS)
    return RecordPage(maker.id, title, head, spoken(*_opening(title, head, topic.voice)), blocks)


def _opening(title: Title, head: MakerHead, voice: Voice) -> Iterator[Part]:
    yield Rows(
        (
            *row(voice.words.record.official_name, title.official_name),
            *row(voice.words.record.address, head.place),
            *row(voice.words.maker.founded, head.founded),
            *row(voice.words.maker.languages, head.languages),
        )
    )


def _profile(topic: _Topic) -> Parts:
    profile = facts(topic.record.profile, _sources_of(topic), topic.voice)
    return (Facts(profile),)


def _products(topic: _Topic) -> Parts:
    made = topic.scene.products_of[topic.record.id]
    cards = ProductCards(tuple(product_card(topic.scene, product, topic.voice) for product in made))
    return (cards,)


def _ask(topic: _Topic) -> Parts:
    return ask_maker(topic, topic.record.id)


def _sources(topic: _Topic) -> Parts:
    return (sources(topic, _sources_of(topic)),)


def _sources_of(topic: _Topic) -> tuple[Source, ...]:
    return all_sources(topic.record.sources, topic.record.profile)


MAKER_BLOCKS: Final[tuple[BlockPlan[_Topic], ...]] = (
    BlockPlan("profile", lambda words: words.maker.profile, _profile),
    BlockPlan("products", lambda words: words.maker.products, _products, look="record__wide", found="aside"),
    ask_maker_plan(_ask),
    sources_plan(_sources),
)
"""The order of the page."""


def maker_summary(scene: Scene, maker: Organization, voice: Voice) -> str:
    """Summary of a maker in a line: the products it makes."""
    made = [voice(product.name) for product in scene.products_of[maker.id]]
    return voice.words.maker.summary.format(name=voice(maker.name), products=voice.formats.listed(made))


def since(maker: Organization, voice: Voice) -> str:
    return voice.words.product.since.format(year=maker.since) if maker.since else ""
