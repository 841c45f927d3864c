"""Cards of search results: name, kind, amount, deadline."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from catalog.authored.pages import AuthoredPage
from catalog.exports.search.documents import (
    facility_document,
    organization_document,
    page_document,
    program_document,
    unread_maker,
    unread_product,
)
from catalog.model.facility import Facility
from catalog.model.organization import Organization
from catalog.model.product import BrandProduct
from catalog.model.program import Program
from catalog.views.deadline import DECIDING, compact
from catalog.views.found import Card, Found
from catalog.views.kind import Kind
from catalog.views.listing import facility_card, product_card, program_card
from catalog.views.maker import maker_path, maker_summary, makers
from catalog.views.parts import contact_view
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
        yield organization_document(organization, voice), partial(_organization, scene, organization, voice)
    for maker in makers(scene):
        yield unread_maker(scene, maker, voice), partial(_maker, scene, maker, voice)
    for page in pages:
        if page.lang == voice.lang:
            yield page_document(page), partial(_card, page.path, page.title, page.description)


def offices(scene: Scene) -> list[Organization]:
    """Return the organizations that give or run something: those with a place in the list of contacts."""
    programs, facilities = scene.catalog.programs.values(), scene.catalog.facilities.values()
    named = {program.provider for program in programs} | {facility.operator for facility in facilities}
    named |= {contact.organization for program in programs for contact in program.contacts}
    return [organization for key, organization in scene.catalog.organizations.items() if key in named]


def _card(path: str, name: str, summary: str = "", **more: Any) -> Card:
    texts = {"path": path, "name": name, "summary": summary, **more}
    return {key: value for key, value in texts.items() if value}


def program_found(scene: Scene, program: Program, voice: Voice) -> Found:
    """Return what the search knows of a program, and what a result shows."""
    return program_document(scene, program, voice), partial(_program, scene, program, voice)


def _program(scene: Scene, program: Program, voice: Voice) -> Card:
    card = program_card(scene, program, voice)
    return _card(
        card.path,
        card.name,
        card.summary,
        label=card.kind,
        color=card.theme.color,
        amount=card.glance.amount,
        rate=card.glance.rate,
        **{name: getattr(card, name) for name in DECIDING if name != "others"},
        others=[compact(part) for part in card.others],
        day=card.day,
        ended=card.ended,
    )


def facility_found(scene: Scene, facility: Facility, voice: Voice) -> Found:
    """Return what the search knows of a facility, and what a result shows."""
    return facility_document(scene, facility, voice), partial(_facility, scene, facility, voice)


def _facility(scene: Scene, facility: Facility, voice: Voice) -> Card:
    card = facility_card(scene, facility, voice)
    line = " ".join(part for part in (card.address, card.hours) if part)
    return _card(card.path, card.name, card.summary, label=card.kind, color=card.color, said=line)


def product_found(scene: Scene, product: BrandProduct, voice: Voice) -> Found:
    """Return what the search knows of a product, and what a result shows."""
    return unread_product(scene, product, voice), partial(_product, scene, product, voice)


def _product(scene: Scene, product: BrandProduct, voice: Voice) -> Card:
    card = product_card(scene, product, voice)
    return _card(
        card.path,
        card.name,
        card.summary,
        label=card.division,
        color=card.color,
        said=card.maker,
        award=card.award,
    )


def _organization(scene: Scene, organization: Organization, voice: Voice) -> Card:
    contact = contact_view(scene, organization.id, voice)
    label = voice(scene.term("organization-kind", organization.kind))
    return _card(
        f"contacts/#{organization.id}",
        voice(organization.name),
        contact.place,
        label=label,
        said=contact.phone,
    )


def _maker(scene: Scene, organization: Organization, voice: Voice) -> Card:
    return _card(
        maker_path(organization.id),
        voice(organization.name),
        maker_summary(scene, organization, voice),
        label=voice(scene.term("organization-kind", organization.kind)),
        color=scene.look("products").color,
        said=voice(organization.place),
    )
