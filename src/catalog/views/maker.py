"""A maker, ready to print: who it is, what it makes, how to write to it."""

from collections.abc import Iterator
from dataclasses import dataclass

from catalog import names
from catalog.model.organization import Organization
from catalog.rules.fifty_sounds import fifty_sounds
from catalog.text import Lang
from catalog.views import formats
from catalog.views.listing import ProductCard, product_card
from catalog.views.parts import (
    CitationView,
    ContactView,
    FactView,
    PhotoView,
    all_sources,
    citations,
    contact,
    facts,
)
from catalog.views.scene import Scene


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
class MakerView:
    id: str
    name: str
    official_name: str
    """The Japanese name on an English page."""
    summary: str
    place: str
    founded: str
    languages: str
    profile: tuple[FactView, ...]
    products: tuple[ProductCard, ...]
    contact: ContactView
    desk: ContactView
    """Whom to write to where the maker cannot be reached."""
    color: str
    pattern: str
    sources: tuple[CitationView, ...]


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


def maker_view(scene: Scene, maker: Organization, lang: Lang) -> MakerView:
    """Decide and format everything that the page of `maker` shows."""
    words = scene.say(lang)
    made = tuple(product_card(scene, it, lang) for it in scene.products_of[maker.id])
    sources = all_sources(maker.sources, maker.profile)
    return MakerView(
        id=maker.id,
        name=maker.name[lang],
        official_name=maker.name.ja if lang == "en" else "",
        summary=maker_summary(scene, maker, lang),
        place=maker.place[lang] if maker.place else "",
        founded=scene.say(lang)["maker"]["year"].format(year=maker.since) if maker.since else "",
        languages=formats.listed([*_languages(maker, lang)], lang),
        profile=facts(maker.profile, sources, lang, words),
        products=made,
        contact=contact(scene, maker.id, lang),
        desk=contact(scene, scene.catalog.home.inquiries, lang),
        color=made[0].color,
        pattern=made[0].pattern,
        sources=citations(scene, sources, lang),
    )


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
