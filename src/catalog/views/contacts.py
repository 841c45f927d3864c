"""Whom to call: every office with its numbers, and what each number answers for."""

from collections.abc import Iterable
from dataclasses import dataclass

from catalog.model.organization import Organization
from catalog.model.program import Program
from catalog.views.hours import HoursView, hours_view
from catalog.views.parts import LinkView, record_links
from catalog.views.scene import Scene
from catalog.words import formats
from catalog.words.voice import Voice


@dataclass(frozen=True, slots=True)
class NumberView:
    """A number, and the programs that it answers for."""

    phone: str
    """Empty if no source prints one."""
    href: str
    programs: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class OfficeView:
    id: str
    name: str
    official_name: str
    """The Japanese name on an English page."""
    part_of: LinkView | None
    own: NumberView
    """Its number, and the programs that it answers for there."""
    others: tuple[NumberView, ...]
    """Numbers printed for single programs."""
    instead: "PlaceView | None"
    """The nearest office above that has a number, where this one has none."""
    fax: str
    email: str
    website: str
    place: str
    hours: HoursView | None
    runs: tuple[LinkView, ...]
    """Programs that it runs and that others answer for."""
    places: tuple[LinkView, ...]

    @property
    def is_only_a_name(self) -> bool:
        """Return whether nothing is known by which one could reach it or that one would ask it for."""
        ways = (self.own.phone, self.instead, self.fax, self.email, self.website, self.place)
        return not any((*ways, self.own.programs, self.others, self.runs, self.places))


@dataclass(frozen=True, slots=True)
class OfficeGroup:
    id: str
    name: str
    offices: tuple[OfficeView, ...]
    names: tuple[OfficeView, ...]
    """Those of which no more than the name is known."""


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place or an office that answers its own phone."""

    name: str
    path: str
    phone: str
    href: str


@dataclass(frozen=True, slots=True)
class ContactsView:
    groups: tuple[OfficeGroup, ...]
    places: tuple[PlaceView, ...]


def contacts_view(scene: Scene, voice: Voice) -> ContactsView:
    """Gather everybody whom a reader may call, by kind."""
    listed = [
        organization
        for organization in scene.catalog.organizations.values()
        if organization.kind != "maker" or _helps(scene, organization)
    ]
    offices = [(organization.kind, _office(scene, organization, voice)) for organization in listed]
    groups = (
        _group(kind.id, voice(kind.name), [office for of_kind, office in offices if of_kind == kind.id])
        for kind in scene.catalog.vocabulary["organization-kind"].terms
    )
    places = tuple(
        PlaceView(
            voice(facility.name),
            f"facilities/{facility.id}/",
            voice.formats.phone(facility.phone),
            formats.phone_link(facility.phone),
        )
        for facility in scene.catalog.facilities.values()
        if facility.phone
    )
    return ContactsView(tuple(group for group in groups if group.offices or group.names), places)


def _group(kind: str, name: str, offices: Iterable[OfficeView]) -> OfficeGroup:
    reachable, names = [], []
    for office in offices:
        (names if office.is_only_a_name else reachable).append(office)
    return OfficeGroup(kind, name, tuple(reachable), tuple(names))


def _helps(scene: Scene, maker: Organization) -> bool:
    """A maker is called about its products, on their pages, unless it offers support too."""
    programs = scene.catalog.programs.values()
    return bool(_programs_run(scene, maker)) or any(_answers(program, maker) for program in programs)


def _answers(program: Program, office: Organization) -> bool:
    return any(contact.organization == office.id and not contact.facility for contact in program.contacts)


def _programs_run(scene: Scene, office: Organization) -> list[Program]:
    """Return the programs that an office runs though others answer for them."""
    programs = scene.catalog.programs.values()
    return [
        program for program in programs if program.provider == office.id and not _answers(program, office)
    ]


def _office(scene: Scene, office: Organization, voice: Voice) -> OfficeView:
    whole = scene.catalog.organizations.get(office.part_of or "")
    above = None if office.phone else _above(scene, office)
    own, *others = _numbers(scene, office, voice)
    return OfficeView(
        id=office.id,
        name=voice(office.name),
        official_name=voice.official(office.name),
        part_of=LinkView(voice(whole.name), f"#{whole.id}") if whole else None,
        own=own,
        others=tuple(others),
        instead=_instead(above, voice) if above else None,
        fax=voice.formats.phone(office.fax) if office.fax else "",
        email=office.email or "",
        website=office.website or "",
        place=voice(office.place),
        hours=hours_view(office.hours, office.closed_on, voice),
        runs=record_links("programs", _programs_run(scene, office), voice),
        places=record_links(
            "facilities",
            (place for place in scene.catalog.facilities.values() if place.operator == office.id),
            voice,
        ),
    )


def _above(scene: Scene, office: Organization) -> Organization | None:
    """Return the nearest office that this one is a part of and that has a number."""
    seen = {office.id}
    above = scene.catalog.organizations.get(office.part_of or "")
    while above and not above.phone and above.id not in seen:
        seen.add(above.id)
        above = scene.catalog.organizations.get(above.part_of or "")
    return above if above and above.phone else None


def _instead(office: Organization, voice: Voice) -> PlaceView:
    phone = office.phone or ""
    return PlaceView(
        voice(office.name), f"#{office.id}", voice.formats.phone(phone), formats.phone_link(phone)
    )


def _numbers(scene: Scene, office: Organization, voice: Voice) -> tuple[NumberView, ...]:
    """Return the office's own number, then those printed for single programs."""
    found: dict[str, list[Program]] = {office.phone or "": []}
    for program in scene.catalog.programs.values():
        for number in dict.fromkeys(
            contact.phone
            for contact in program.contacts
            if contact.organization == office.id and contact.facility is None
        ):
            found.setdefault(number or office.phone or "", []).append(program)
    return tuple(
        NumberView(
            phone=voice.formats.phone(number) if number else "",
            href=formats.phone_link(number) if number else "",
            programs=record_links("programs", programs, voice),
        )
        for number, programs in found.items()
    )
