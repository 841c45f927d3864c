"""A maker, ready to print: who it is, what it makes, how to write to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from catalog.ground import names
from catalog.ground.text import Lang
from catalog.model.entry import Source
from catalog.model.organization import Organization
from catalog.rules.fifty_sounds import fifty_sounds
from catalog.views import formats
from catalog.views.blocks import Facts, Part, ProductCards, Rows, spoken
from catalog.views.listing import product_card
from catalog.views.parts import PhotoView, all_sources, facts, row
from catalog.views.record_page import BlockPlan, Parts, RecordPage, Title, blocks_of
from catalog.views.scene import Scene
from catalog.views.shared_blocks import ask_maker, ask_maker_plan, sources, sources_plan
from catalog.views.topic import Topic
from catalog.words import Words

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
    said: str
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
    return tuple(it for key, it in scene.catalog.organizations.items() if key in scene.products_of)


def maker_path(maker_id: str) -> str:
    return f"makers/{maker_id}/"


def maker_cards(scene: Scene, lang: Lang) -> tuple[MakerCard, ...]:
    """Return all makers by their names: in Japanese by the reading, in English by the alphabet."""
    return tuple(_card(scene, it, lang) for it in sorted(makers(scene), key=lambda it: _order(it, lang)))


def _order(maker: Organization, lang: Lang) -> tuple[bool, tuple[str, str], str]:
    reading = maker.kana if lang == "ja" else None
    return reading is None, fifty_sounds(reading or ""), maker.name[lang].lower()


def _card(scene: Scene, maker: Organization, lang: Lang) -> MakerCard:
    made = scene.products_of[maker.id]
    first = product_card(scene, made[0], lang)
    return MakerCard(
        id=maker.id,
        path=maker_path(maker.id),
        name=maker.name[lang],
        official_name=maker.name.ja if lang == "en" else "",
        place=maker.place[lang] if maker.place else "",
        since=since(scene, maker, lang),
        said=next((it.text[lang] for it in maker.profile), ""),
        products=formats.listed([it.name[lang] for it in made], lang),
        photo=first.photo,
        color=first.color,
        pattern=first.pattern,
    )


def maker_page(scene: Scene, maker: Organization, lang: Lang) -> RecordPage[MakerHead]:
    """Decide and format everything that the page of `maker` shows."""
    topic = Topic(scene, maker, lang)
    first = product_card(scene, scene.products_of[maker.id][0], lang)
    head = MakerHead(
        place=topic.text(maker.place),
        founded=topic.words["maker"]["year"].format(year=maker.since) if maker.since else "",
        languages=formats.listed([*_languages(maker, lang)], lang),
        color=first.color,
        pattern=first.pattern,
    )
    official = maker.name.ja if lang == "en" else ""
    title = Title(maker.name[lang], maker_summary(scene, maker, lang), official)
    blocks = blocks_of(topic, MAKER_BLOCKS)
    return RecordPage(maker.id, title, head, spoken(*_opening(title, head, topic.words)), blocks)


def _opening(title: Title, head: MakerHead, words: Words) -> Iterator[Part]:
    yield Rows(
        (
            *row(words["record"]["official_name"], title.official_name),
            *row(words["record"]["address"], head.place),
            *row(words["maker"]["founded"], head.founded),
            *row(words["maker"]["languages"], head.languages),
        )
    )


def _profile(topic: _Topic) -> Parts:
    shown = facts(topic.record.profile, _sources_of(topic), topic.lang, topic.words)
    return (Facts(shown),)


def _products(topic: _Topic) -> Parts:
    made = topic.scene.products_of[topic.record.id]
    cards = ProductCards(tuple(product_card(topic.scene, product, topic.lang) for product in made))
    return (cards,)


def _ask(topic: _Topic) -> Parts:
    return ask_maker(topic, topic.record.id)


def _sources(topic: _Topic) -> Parts:
    return (sources(topic, _sources_of(topic)),)


def _sources_of(topic: _Topic) -> tuple[Source, ...]:
    return all_sources(topic.record.sources, topic.record.profile)


MAKER_BLOCKS: Final[tuple[BlockPlan[_Topic], ...]] = (
    BlockPlan("profile", ("maker", "profile"), _profile),
    BlockPlan("products", ("maker", "products"), _products, look="record__wide", found="aside"),
    ask_maker_plan(_ask),
    sources_plan(_sources),
)
"""The order of the page."""


def maker_summary(scene: Scene, maker: Organization, lang: Lang) -> str:
    """Say in a line what a maker makes."""
    made = [it.name[lang] for it in scene.products_of[maker.id]]
    return scene.say(lang)["maker"]["summary"].format(
        name=maker.name[lang], products=formats.listed(made, lang)
    )


def since(scene: Scene, maker: Organization, lang: Lang) -> str:
    return scene.say(lang)["product"]["since"].format(year=maker.since) if maker.since else ""


def _languages(maker: Organization, lang: Lang) -> Iterator[str]:
    named = (names.language(code) for code in maker.languages)
    return (it[lang] for it in named if it)
