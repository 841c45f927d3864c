"""Facets of the lists of programs, facilities and products."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final, Literal, get_args

from catalog.model.facility import Facility
from catalog.model.product import BrandProduct
from catalog.model.program import Program
from catalog.rules.fifty_sounds import fifty_sounds
from catalog.rules.status import Status, facet_values, program_status
from catalog.views.buyer_facets import BUYER_FACETS
from catalog.views.facet import NOT_PRINTED, Facet, Options, one, terms
from catalog.views.scene import Scene
from catalog.words.groups import Capacity
from catalog.words.voice import Voice


def _terms_or_not(vocabulary: str) -> Callable[[Scene, Voice], Options]:
    terms_of = terms(vocabulary)
    return lambda scene, voice: {**terms_of(scene, voice), NOT_PRINTED: voice.words.facet["not-printed"]}


def _audience(program: Program, field: Literal["sizes", "industries"]) -> Iterable[str]:
    """Return whom a program or one of its courses names; each once."""
    kinds = (kind.audience for course in program.courses for kind in course.kinds)
    courses = (course.audience for course in program.courses)
    audiences = (program.audience, *courses, *kinds, *program.participants)
    named = (term_id for audience in audiences if audience for term_id in getattr(audience, field))
    return dict.fromkeys(named) or (NOT_PRINTED,)


def _statuses(_: Scene, voice: Voice) -> Options:
    statuses: tuple[Status, ...] = get_args(Status)
    return {status: voice.words.status[status] for status in statuses} | {"open": voice.words.facet.open}


def _status(scene: Scene, program: Program) -> Iterable[str]:
    """Return how a program stands today."""
    return facet_values(program_status(program, scene.today, scene.terms(program)))


def _organizations(scene: Scene, voice: Voice) -> Options:
    """Return all organizations: by their reading in Japanese, by the alphabet in English."""

    def key(record_id: str) -> tuple[bool, tuple[str, str], str]:
        organization = scene.catalog.organizations[record_id]
        reading = voice.formats.reading(organization.kana)
        return reading is None, fifty_sounds(reading or ""), voice(organization.name).lower()

    organizations = scene.catalog.organizations
    return {record_id: voice(organizations[record_id].name) for record_id in sorted(organizations, key=key)}


def _policies(scene: Scene, voice: Voice) -> Options:
    say = voice.words.policy.basic
    return {
        policy.id: say.format(n=policy.number, name=voice(policy.name))
        for policy in scene.catalog.policy.values()
    }


def _policy(scene: Scene, program: Program) -> Iterable[str]:
    directions = {placement.direction for placement in program.policy}
    return dict.fromkeys(
        policy.id for policy, direction in scene.catalog.directions() if direction.id in directions
    )


_UP_TO: Final[Mapping[Capacity, int]] = {"up-to-30": 30, "up-to-100": 100}
_MORE: Final[Capacity] = "over-100"


def _capacities(_: Scene, voice: Voice) -> Options:
    words = voice.words.capacity
    return {name: words[name] for name in (*_UP_TO, _MORE)}


def _capacity(_: Scene, facility: Facility) -> Iterable[str]:
    """Return the ranges that its rooms fall into."""
    people = [room.capacity for room in facility.rooms if room.capacity]
    fits = (next((name for name, most in _UP_TO.items() if n <= most), _MORE) for n in people)
    return dict.fromkeys(fits)


def _equipment_id(name: str) -> str:
    return re.sub("[^a-z0-9]+", "-", name.lower()).strip("-")


def _all_equipment(scene: Scene, voice: Voice) -> Options:
    """Return equipment by its English name, which may stand in an address."""
    every = (equipment.name for place in scene.catalog.facilities.values() for equipment in place.equipment)
    return {_equipment_id(name.en): voice(name) for name in every}


def _parking(_: Scene, voice: Voice) -> Options:
    return {"yes": voice.words.facet["has-parking"]}


def _has_parking(_: Scene, facility: Facility) -> tuple[str, ...]:
    return ("yes",) if facility.parking and facility.parking.spaces != 0 else ()


def _years(scene: Scene, voice: Voice) -> Options:
    """Return the years of all certificates, the latest first."""
    years = {product.certificate.fiscal_year for product in scene.catalog.products.values()} - {None}
    return {str(year): voice.formats.fiscal_year(year) for year in sorted(filter(None, years), reverse=True)}


def _year(_: Scene, product: BrandProduct) -> tuple[str, ...]:
    year = product.certificate.fiscal_year
    return (str(year),) if year else ()


PROGRAM_FACETS: Final = (
    Facet("theme", terms("theme"), lambda _, program: program.themes),
    Facet("size", _terms_or_not("size"), lambda _, program: _audience(program, "sizes")),
    Facet("industry", _terms_or_not("industry"), lambda _, program: _audience(program, "industries")),
    Facet("field", terms("priority-field"), lambda _, program: program.priority_fields),
    Facet("kind", terms("program-kind"), lambda _, program: (program.kind,)),
    Facet("status", _statuses, _status, by_day=True),
    Facet("provider", _organizations, lambda _, program: (program.provider,)),
    Facet("policy", _policies, _policy),
)

FACILITY_FACETS: Final = (
    Facet("place", terms("facility-kind"), lambda _, facility: (facility.kind,)),
    Facet("capacity", _capacities, _capacity),
    Facet(
        "equipment",
        _all_equipment,
        lambda _, facility: [_equipment_id(its.name.en) for its in facility.equipment],
    ),
    Facet("parking", _parking, _has_parking),
)

PRODUCT_FACETS: Final = (
    Facet("division", terms("division"), lambda _, product: one(product.division)),
    *BUYER_FACETS,
    Facet("year", _years, _year),
    Facet("award", terms("award"), lambda _, product: one(product.certificate.award)),
    Facet("maker", _organizations, lambda _, product: (product.maker,)),
    Facet("keyword", terms("keyword"), lambda _, product: product.keywords),
)
