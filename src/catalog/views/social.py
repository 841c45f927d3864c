"""Social picture of a page: its words when somebody shares the page."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from catalog.images.social.card import Card, Panel
from catalog.model.catalog import Catalog
from catalog.model.city import City, Look
from catalog.model.facility import Facility
from catalog.model.organization import Organization
from catalog.model.product import BrandProduct
from catalog.model.program import Program
from catalog.rules.stands import stands_of
from catalog.views.deadline import deadline_view
from catalog.views.kind import Kind
from catalog.views.maker import makers
from catalog.views.offer import glance
from catalog.views.scene import Scene
from catalog.views.terms import earlier_terms
from catalog.words.voice import Voice

MOST_OWN: Final = 1_000
"""Products that have a picture each. Of more, those of a division share one: at 1,000 products, pictures
(3 ms each) take nearly as long as all the rest of a build."""


def shared_pictures(scene: Scene, kinds: Iterable[Kind]) -> Iterator[Card]:
    """Return the picture of every page; pages may share one."""
    for voice in scene.voices.values():
        made = ("makers/",) if scene.catalog.products else ()
        for path in ("", *made, *(f"{kind.id}/" for kind in scene.catalog.kinds)):
            yield picture_at(path, scene.catalog, voice)
        for kind in kinds:
            for record in kind.pictured(scene) if kind.pictured else scene.catalog.of(kind.id).values():
                yield kind.picture(scene, record, voice)
        for maker in makers(scene) if has_own_pictures(scene) else ():
            yield picture_of_maker(scene, maker, voice)


def pictured_products(scene: Scene) -> list[BrandProduct]:
    """Return the products whose pictures are to be made: all, or one for each picture that many share."""
    products = scene.catalog.products.values()
    return list(
        products if has_own_pictures(scene) else {product.division: product for product in products}.values()
    )


def has_own_pictures(scene: Scene) -> bool:
    """Return whether each product and each maker has a picture of its own."""
    return len(scene.catalog.products) <= MOST_OWN


def picture_of_program(scene: Scene, program: Program, voice: Voice) -> Card:
    words = voice.words
    theme = scene.catalog.term("theme", program.themes[0])
    given = glance(program, voice)
    amount = f"{words.program.at_most} {given.in_full}" if given.has_sum else given.in_full
    return replace(
        _card(scene.catalog.home, voice, scene.look("programs", theme)),
        label=_listed(words.nav["programs"], voice(theme.name)),
        title=voice(program.name),
        note=_listed(amount, _until(scene, program, voice)),
    )


def _until(scene: Scene, program: Program, voice: Voice) -> str:
    """Return the day of the window that speaks for a program or, the year of terms that are over.

    A picture may be seen long after it was made, so that it says a day and not how the program stands.
    """
    stands = deadline_view(stands_of(program), scene.terms(program), scene.today, voice)
    return earlier_terms(scene, program, voice) if stands.status == "earlier-terms" else stands.shown_day


def picture_of_facility(scene: Scene, facility: Facility, voice: Voice) -> Card:
    words = voice.words
    return replace(
        _card(scene.catalog.home, voice, scene.look("facilities")),
        label=_listed(words.nav["facilities"], voice(scene.term("facility-kind", facility.kind))),
        title=voice(facility.name),
        note=voice(facility.address.text) if facility.address else "",
    )


def picture_of_product(scene: Scene, product: BrandProduct, voice: Voice) -> Card:
    """Return the picture of a product or, where there are very many, of its division."""
    words = voice.words
    section = words.nav["products"]
    division = scene.catalog.term("division", product.division) if product.division else None
    named = voice(division.name) if division else ""
    card = _card(scene.catalog.home, voice, scene.look("products", division))
    if not has_own_pictures(scene):
        return replace(card, title=section, note=named)
    return replace(
        card,
        label=_listed(section, named),
        title=voice(product.name),
        note=voice(scene.catalog.organizations[product.maker].name),
        photo=scene.pictures[product.photos[0].file] if product.photos else None,
    )


def picture_of_maker(scene: Scene, maker: Organization, voice: Voice) -> Card:
    """Return the picture of a maker, in the look of what it makes first, or that of all makers."""
    city = scene.catalog.home
    if not has_own_pictures(scene):
        return picture_at("makers/", scene.catalog, voice)
    division = scene.products_of[maker.id][0].division
    look = scene.look("products", scene.catalog.term("division", division) if division else None)
    place = voice(maker.place)
    return replace(
        _card(city, voice, look), label=voice.words.nav.makers, title=voice(maker.name), note=place
    )


def picture_at(path: str, catalog: Catalog, voice: Voice) -> Card:
    """Return the picture of a page that shows no single record: that of its section, or of the site."""
    city, kinds = catalog.home, [kind.id for kind in catalog.kinds]
    if path.startswith("makers/"):
        return replace(
            _card(city, voice, city.looks["products"]),
            title=voice.words.nav.makers,
            note=voice.words.door["products"],
        )
    for kind in kinds:
        if path.startswith(f"{kind}/"):
            card = _card(city, voice, city.looks[kind])
            return replace(card, title=voice.words.nav[kind], note=voice.words.door[kind])
    card = _card(city, voice, *(city.looks[kind] for kind in kinds))
    return replace(card, site="", title=card.site, note=_listed(*(voice.words.nav[kind] for kind in kinds)))


def _card(city: City, voice: Voice, *looks: Look) -> Card:
    """Return a card that says only whose it is."""
    plain = Look(color=city.colors[0].id, pattern="seigaiha")
    panels = tuple(Panel(city.light(look.color), look.pattern) for look in looks or (plain,))
    return Card(voice.words.site.name, city.accent.light, panels)


def _listed(*names: str) -> str:
    return " · ".join(name for name in names if name)
