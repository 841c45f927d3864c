"""What a result shows: name, what it is, how much, until when."""

from collections.abc import Iterable, Iterator
from typing import Any

from catalog.authored.pages import AuthoredPage
from catalog.exports.search.documents import (
    facility_document,
    maker_document,
    organization_document,
    page_document,
    program_document,
    unread_product,
)
from catalog.model.facility import Facility
from catalog.model.organization import Organization
from catalog.model.product import BrandProduct
from catalog.model.program import Program
from catalog.views.found import Card, Found
from catalog.views.kind import Kind
from catalog.views.listing import facility_card, product_card, program_card
from catalog.views.maker import maker_path, maker_summary, makers
from catalog.views.parts import contact
from catalog.views.scene import Scene
from catalog.words.voice import Voice


def found_in(
    scene: Scene, kinds: Iterable[Kind], pages: tuple[AuthoredPage, ...], voice: Voice
) -> Iterator[Found]:
    """Return everything that can be found in one language; things of one kind stand together."""
    for kind in kinds:
        for record in scene.catalog.of(kind.id).values():
            yield kind.found(scene, record, voice)
    for organization in offices(scene):
        yield organization_document(organization, voice), _organization(scene, organization, voice)
    for maker in makers(scene):
        yield maker_document(scene, maker, voice), _maker(scene, maker, voice)
    for page in pages:
        if page.lang == voice.lang:
            yield page_document(page), _card(page.path, page.title, page.description)


def offices(scene: Scene) -> list[Organization]:
    """Return the organizations that give or run something: those with a place in the list of contacts."""
    programs, facilities = scene.catalog.programs.values(), scene.catalog.facilities.values()
    named = {it.provider for it in programs} | {it.operator for it in facilities}
    named |= {contact.organization for it in programs for contact in it.contacts}
    return [it for key, it in scene.catalog.organizations.items() if key in named]


def _card(path: str, name: str, summary: str = "", **more: Any) -> Card:
    said = {"path": path, "name": name, "summary": summary, **more}
    return {key: value for key, value in said.items() if value}


def program_found(scene: Scene, it: Program, voice: Voice) -> Found:
    """Return what the search knows of a program, and what a result shows."""
    card = program_card(scene, it, voice)
    shown = _card(
        card.path,
        card.name,
        card.summary,
        label=card.kind,
        color=card.theme.color,
        amount=card.glance.amount,
        rate=card.glance.rate,
        type=card.type,
        opens=card.opens,
        closes=card.closes,
        day=card.day,
    )
    return program_document(scene, it, voice), shown


def facility_found(scene: Scene, it: Facility, voice: Voice) -> Found:
    """Return what the search knows of a facility, and what a result shows."""
    card = facility_card(scene, it, voice)
    said = " ".join(part for part in (card.address, card.hours) if part)
    shown = _card(card.path, card.name, card.summary, label=card.kind, color=card.color, said=said)
    return facility_document(scene, it, voice), shown


def product_found(scene: Scene, it: BrandProduct, voice: Voice) -> Found:
    """Return what the search knows of a product, and what a result shows."""
    card = product_card(scene, it, voice)
    shown = _card(
        card.path,
        card.name,
        card.summary,
        label=card.division,
        color=card.color,
        said=card.maker,
        award=card.award,
    )
    return unread_product(scene, it, voice), shown


def _organization(scene: Scene, it: Organization, voice: Voice) -> Card:
    shown = contact(scene, it.id, voice)
    label = voice(scene.term("organization-kind", it.kind))
    return _card(f"contacts/#{it.id}", voice(it.name), shown.place, label=label, said=shown.phone)


def _maker(scene: Scene, it: Organization, voice: Voice) -> Card:
    return _card(
        maker_path(it.id),
        voice(it.name),
        maker_summary(scene, it, voice),
        label=voice(scene.term("organization-kind", it.kind)),
        color=scene.look("products").color,
        said=voice(it.place),
    )
