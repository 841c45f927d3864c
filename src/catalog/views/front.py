"""What the home page says beside its doors: questions of owners, things that are made here, and how to buy them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final
from urllib.parse import urlencode

from catalog.model.city import OwnerQuestion, Pattern
from catalog.model.product import BrandProduct
from catalog.views.listing import ProductCard, ProgramCard, product_card, program_card
from catalog.views.maker import maker_path, makers, since
from catalog.views.parts import PhotoView, photo_view
from catalog.views.scene import Scene
from catalog.words.voice import Voice

THINGS_SHOWN: Final = 8
MAKERS_SHOWN: Final = 6
WELCOME_SHOWN: Final = 3

_PATTERNS: Final[tuple[Pattern, ...]] = ("asanoha", "seigaiha", "shippo", "kikko", "yabane")
"""On the leaves of the folding screen, from left to right."""

_PHOTOGRAPHED: Final[tuple[int, ...]] = (0, 2, 4, 1, 3)
"""The leaves that photos are given to, the first of them first: few photos stand apart."""


@dataclass(frozen=True, slots=True)
class QuestionLink:
    """A question of an owner, and where it is answered."""

    text: str
    href: str
    color: str


def question_links(scene: Scene, voice: Voice) -> tuple[QuestionLink, ...]:
    """Return the questions of the city that some support may answer."""
    if not scene.catalog.programs:
        return ()
    answered = {theme for program in scene.catalog.programs.values() for theme in program.themes}
    return tuple(
        _question_link(scene, question, voice)
        for question in scene.catalog.home.questions
        if question.theme is None or question.theme in answered
    )


def _question_link(scene: Scene, question: OwnerQuestion, voice: Voice) -> QuestionLink:
    text = voice(question.text)
    theme = scene.catalog.term("theme", question.theme) if question.theme else None
    href = theme_path(theme.id) if theme else f"search/?{urlencode({'q': text})}"
    return QuestionLink(text, href, scene.look("programs", theme).color)


def theme_path(theme: str) -> str:
    """Return the list of a purpose; without scripts the address leads to the group of that name."""
    return f"programs/?theme={theme}#{theme}"


@dataclass(frozen=True, slots=True)
class Leaf:
    """A leaf of the folding screen: a product or, where none has a photo, a pattern."""

    color: str
    pattern: str
    path: str = ""
    name: str = ""
    photo: PhotoView | None = None


def leaves(scene: Scene, voice: Voice) -> tuple[Leaf, ...]:
    """Return the leaves of the folding screen in the colours of the city, from left to right."""
    colors = scene.catalog.home.colors
    shown: dict[int, BrandProduct] = dict(zip(_PHOTOGRAPHED, _on_leaves(scene), strict=False))
    return tuple(
        _leaf(scene, shown.get(place), colors[place % len(colors)].id, pattern, voice)
        for place, pattern in enumerate(_PATTERNS)
    )


def _leaf(scene: Scene, product: BrandProduct | None, color: str, pattern: Pattern, voice: Voice) -> Leaf:
    if product is None:
        return Leaf(color, pattern)
    photo = photo_view(scene, product.photos[0], voice)
    return Leaf(color, pattern, f"products/{product.id}/", voice(product.name), photo)


def _on_leaves(scene: Scene) -> Sequence[BrandProduct]:
    photographed = (product for product in scene.catalog.products.values() if product.photos)
    return _varied(photographed)[: len(_PATTERNS)]


def _varied(products: Iterable[BrandProduct]) -> list[BrandProduct]:
    """Put products in an order in which the divisions take turns."""
    by_division: defaultdict[str | None, list[BrandProduct]] = defaultdict(list)
    for product in products:
        by_division[product.division].append(product)
    turns = zip_longest(*by_division.values())
    return [product for turn in turns for product in turn if product]


def things(scene: Scene, voice: Voice) -> tuple[ProductCard, ...]:
    """Return the first products, those with photos at the front, and those of the folding screen last."""
    on_leaves = {product.id for product in _on_leaves(scene)}
    products = sorted(
        _varied(scene.catalog.products.values()),
        key=lambda product: (not product.photos, product.id in on_leaves),
    )
    return tuple(product_card(scene, product, voice) for product in products[:THINGS_SHOWN])


@dataclass(frozen=True, slots=True)
class MakerLine:
    """A maker in a line."""

    path: str
    name: str
    made: str
    since: str


def maker_lines(scene: Scene, voice: Voice) -> Iterator[MakerLine]:
    """Return the first makers, with what they make."""
    for maker in makers(scene)[:MAKERS_SHOWN]:
        made = voice.formats.listed([voice(product.name) for product in scene.products_of[maker.id]])
        yield MakerLine(maker_path(maker.id), voice(maker.name), made, since(maker, voice))


def desk(scene: Scene, voice: Voice) -> str:
    """Name the office that helps buyers."""
    return voice(scene.catalog.organizations[scene.catalog.home.inquiries].name)


@dataclass(frozen=True, slots=True)
class Welcome:
    """Support for firms that come from elsewhere."""

    title: str
    href: str
    programs: tuple[ProgramCard, ...]


def welcome(scene: Scene, voice: Voice) -> Welcome | None:
    """Return the support for firms that come from elsewhere, if the city names a purpose for it."""
    theme = scene.catalog.home.newcomers
    programs = [program for program in scene.catalog.programs.values() if theme in program.themes]
    if not theme or not programs:
        return None
    cards = tuple(program_card(scene, program, voice) for program in programs[:WELCOME_SHOWN])
    title = voice.words.home.welcome.format(city=voice(scene.catalog.home.name))
    return Welcome(title, theme_path(theme), cards)
