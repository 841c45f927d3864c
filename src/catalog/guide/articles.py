"""Contents of a line book, in one language: products by division with what a buyer asks of them, and their makers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from catalog.ground.text import address
from catalog.guide.contents import Wish, anchor_of
from catalog.model.product import BrandProduct
from catalog.model.reference import Term
from catalog.views.certificate import CertificateView
from catalog.views.line_sheet import Maker, sheet_maker
from catalog.views.maker import MakerCard, maker_cards, maker_path
from catalog.views.parts import PhotoView
from catalog.views.product import ProductHead, product_page
from catalog.views.record_page import Title
from catalog.views.scene import Scene
from catalog.views.sheet_facts import sheet_facts
from catalog.words.voice import Voice

_AT_A_GLANCE: Final = ("minimum_order", "lead_time", "export_markets")
"""Terms that stand large beside the price."""
_ELSEWHERE: Final = ("division", "price", *_AT_A_GLANCE)
_NO_DIVISION: Final = "other"
_MOST_FEATURES: Final = 3
_MOST_ON_COVER: Final = 3


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """A product of a line book."""

    anchor: str
    url: str
    title: Title
    other_name: str
    """Name in the other language of the site."""
    head: ProductHead
    features: tuple[str, ...]
    glance: tuple[Fact, ...]
    """Price and terms, those that are known."""
    facts: tuple[Fact, ...]
    ask: str
    """What a buyer has to ask the maker, in a line; empty if all is known."""
    maker: str
    """Anchor of its entry in the index of makers."""


@dataclass(frozen=True, slots=True)
class Division:
    """A chapter of a line book."""

    id: str
    title: str
    color: str
    """As CSS has it; dark enough to carry white text."""
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class MakerEntry:
    """A maker in the index, with who answers and the products to leaf to."""

    anchor: str
    card: MakerCard
    other_name: str
    contact: Maker
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class LineContents:
    title: str
    divisions: tuple[Division, ...]
    makers: tuple[MakerEntry, ...]

    @property
    def cover(self) -> tuple[PhotoView, ...]:
        """Return photos for the cover, each of another division."""
        firsts = (self._first(division) for division in self.divisions)
        return tuple(photo for photo in firsts if photo)[:_MOST_ON_COVER]

    @staticmethod
    def _first(division: Division) -> PhotoView | None:
        return next((photo for article in division.articles for photo in article.head.photos), None)

    @property
    def count(self) -> int:
        return sum(len(division.articles) for division in self.divisions)


def line_contents(scene: Scene, voice: Voice, wish: Wish) -> LineContents:
    """Gather the published products, each in the chapter of its division, and their makers by their names."""
    divisions = tuple(division for division in _divisions(scene, voice, wish) if division.articles)
    return LineContents(line_title(scene, voice, wish), divisions, tuple(_makers(scene, voice, divisions)))


def line_title(scene: Scene, voice: Voice, wish: Wish) -> str:
    """Return the title of a line book: of all products, or of a part of them."""
    if wish.maker:
        part = scene.catalog.organizations[wish.maker].name
    elif wish.division:
        part = scene.term("division", wish.division)
    else:
        return voice.words.guide.line_book
    return voice.words.guide.line_part.format(part=voice(part))


def _divisions(scene: Scene, voice: Voice, wish: Wish) -> Iterator[Division]:
    for term in scene.catalog.vocabulary["division"].terms:
        yield _division(scene, voice, term, wish)
    yield _division(scene, voice, None, wish)


def _division(scene: Scene, voice: Voice, term: Term | None, wish: Wish) -> Division:
    """Return the chapter of a division, or of the products whose division nobody knows yet."""
    wanted = term.id if term else None
    return Division(
        term.id if term else _NO_DIVISION,
        voice(term.name) if term else voice.words.guide.line_other,
        scene.catalog.home.light(scene.look("products", term).color),
        tuple(
            _article(scene, voice, product)
            for product in scene.catalog.products.values()
            if product.division == wanted and wish.holds(product)
        ),
    )


def _article(scene: Scene, voice: Voice, product: BrandProduct) -> Article:
    path, page = f"products/{product.id}/", product_page(scene, product, voice)
    facts = sheet_facts(scene, product, voice)
    unknown = [_label(name, voice) for name, text in facts.items() if not text]
    return Article(
        anchor=anchor_of(path),
        url=scene.site_url + address(voice.lang, path),
        title=page.title,
        other_name=product.name[voice.other],
        head=page.head,
        features=tuple(voice(fact.text) for fact in product.features[:_MOST_FEATURES]),
        glance=tuple(_glance(page.head, facts, voice)),
        facts=tuple(_facts(page.head.certificate, facts, voice)),
        ask=voice.formats.listed(unknown),
        maker=anchor_of(maker_path(product.maker)),
    )


def _glance(head: ProductHead, facts: Mapping[str, str | None], voice: Voice) -> Iterator[Fact]:
    if head.price:
        yield Fact(voice.words.sheet.price, head.price, head.price_note)
    for name in _AT_A_GLANCE:
        if text := facts.get(name):
            yield Fact(_label(name, voice), text)


def _facts(certificate: CertificateView, facts: Mapping[str, str | None], voice: Voice) -> Iterator[Fact]:
    """Return what else is known; of the year of the certificate, which everybody asks, that it is being checked."""
    for name, text in facts.items():
        if text and name not in _ELSEWHERE:
            asked = name == "certificate" and not certificate.year
            yield Fact(_label(name, voice), _with_year_asked(text, voice) if asked else text)


def _with_year_asked(certificate: str, voice: Voice) -> str:
    product, sheet = voice.words.product, voice.words.sheet
    note = sheet.pair.format(label=product.year, value=product.not_known)
    return sheet.noted.format(value=certificate, note=note)


def _label(name: str, voice: Voice) -> str:
    """Return how the line sheet of the site calls a fact."""
    words = voice.words
    label: str = getattr(words.trade if name in words.trade else words.sheet, name)
    return label


def _makers(scene: Scene, voice: Voice, divisions: tuple[Division, ...]) -> Iterator[MakerEntry]:
    articles = [article for division in divisions for article in division.articles]
    for card in maker_cards(scene, voice):
        maker, anchor = scene.catalog.organizations[card.id], anchor_of(card.path)
        made = tuple(article for article in articles if article.maker == anchor)
        if made:
            contact = sheet_maker(scene, maker, voice)
            yield MakerEntry(anchor, card, maker.name[voice.other], contact, made)
