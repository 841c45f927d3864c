"""All records together, and the way back from a record to the line it was typed on."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal, TypeVar

from catalog.model.city import City
from catalog.model.entry import Entry
from catalog.model.facility import Facility
from catalog.model.figures import Indicator, Industry, Scheme, Strategy
from catalog.model.organization import Organization
from catalog.model.product import BrandProduct
from catalog.model.program import Program
from catalog.model.reference import (
    BasicPolicy,
    Direction,
    Document,
    GlossaryEntry,
    Synonyms,
    Term,
    Vocabulary,
)
from catalog.problems import Location
from catalog.source.chunks import Chunk
from catalog.source.yaml_events import Path, parse

Kind = Literal[
    "programs",
    "facilities",
    "products",
    "organizations",
    "policy",
    "schemes",
    "strategies",
    "indicators",
    "industries",
    "glossary",
    "synonyms",
    "documents",
    "vocabulary",
    "city",
]

FILES: Final[Mapping[Kind, str]] = {
    "programs": "programs.yaml",
    "facilities": "facilities.yaml",
    "products": "brand_products.yaml",
    "organizations": "organizations.yaml",
    "policy": "policy.yaml",
    "schemes": "schemes.yaml",
    "strategies": "strategies.yaml",
    "indicators": "indicators.yaml",
    "industries": "industries.yaml",
    "glossary": "glossary.yaml",
    "synonyms": "synonyms.yaml",
    "documents": "documents.yaml",
    "vocabulary": "vocabulary.yaml",
    "city": "city.yaml",
}
"""The data files below `data/`."""


@dataclass(frozen=True, slots=True)
class Catalog:
    """Every record by its id, in the order of the files."""

    programs: Mapping[str, Program] = field(default_factory=dict)
    facilities: Mapping[str, Facility] = field(default_factory=dict)
    products: Mapping[str, BrandProduct] = field(default_factory=dict)
    organizations: Mapping[str, Organization] = field(default_factory=dict)
    policy: Mapping[str, BasicPolicy] = field(default_factory=dict)
    schemes: Mapping[str, Scheme] = field(default_factory=dict)
    strategies: Mapping[str, Strategy] = field(default_factory=dict)
    indicators: Mapping[str, Indicator] = field(default_factory=dict)
    industries: Mapping[str, Industry] = field(default_factory=dict)
    glossary: Mapping[str, GlossaryEntry] = field(default_factory=dict)
    synonyms: Mapping[str, Synonyms] = field(default_factory=dict)
    documents: Mapping[str, Document] = field(default_factory=dict)
    vocabulary: Mapping[str, Vocabulary] = field(default_factory=dict)
    city: Mapping[str, City] = field(default_factory=dict)
    origins: Mapping[tuple[Kind, str], Chunk] = field(default_factory=dict)
    left_out: frozenset[tuple[Kind, str]] = frozenset()
    """Records with mistakes: not here, but not unknown either."""

    def is_whole(self, kind: Kind, record_id: str | None = None) -> bool:
        """Return whether all records of `kind`, or those with this id, could be read."""
        return not any(
            left == kind and (record_id is None or it in {record_id, ""}) for left, it in self.left_out
        )

    def known(self, kind: Kind) -> set[str]:
        """Return the ids of all records that were typed, sound or not."""
        return {*getattr(self, kind), *(record_id for left, record_id in self.left_out if left == kind)}

    def at(self, kind: Kind, record_id: str, *path: str | int) -> Location:
        """Return where the field at `path` of a record was typed.

        Places are not kept, they are found again: problems are rare and records are many.
        """
        return locate(self.origins[kind, record_id], path)

    def published(self) -> "Catalog":
        """Return the catalog as visitors may know it: no drafts, and nothing that points to one."""
        programs = _published(self.programs)
        facilities = _published(self.facilities)
        public = {key: _without_drafts(it, programs, facilities) for key, it in programs.items()}
        return replace(self, programs=public, facilities=facilities, products=_published(self.products))

    def term(self, vocabulary: str, term_id: str) -> Term:
        return next(term for term in self.vocabulary[vocabulary].terms if term.id == term_id)

    @property
    def home(self) -> City:
        """The city that the site belongs to; there is one, or a check complains."""
        return next(iter(self.city.values()))

    @property
    def city_hall(self) -> Organization:
        """The office that is the city itself."""
        return self.organizations[self.home.office]

    def directions(self) -> Iterable[tuple[BasicPolicy, Direction]]:
        return ((policy, it) for policy in self.policy.values() for it in policy.directions)


_Entry = TypeVar("_Entry", bound=Entry)


def _published(records: Mapping[str, _Entry]) -> dict[str, _Entry]:
    return {key: record for key, record in records.items() if record.status == "published"}


def _without_drafts(program: Program, programs: Collection[str], facilities: Collection[str]) -> Program:
    related = tuple(it for it in program.related if it in programs)
    places = tuple(it for it in program.facilities if it in facilities)
    whole = program.part_of if program.part_of in programs else None
    if (related, places, whole) == (program.related, program.facilities, program.part_of):
        return program
    return replace(program, related=related, facilities=places, part_of=whole)


def locate(chunk: Chunk, path: Path, *, key: bool = False) -> Location:
    """Return the place of the value (or, with `key`, of its name) at `path` of the record in `chunk`."""
    tree = parse(chunk)
    first, second = (tree.keys, tree.places) if key else (tree.places, tree.keys)
    full: Path = (0, *path)
    while full not in first and full not in second and len(full) > 1:
        full = full[:-1]
    return chunk.at(*(first.get(full) or second.get(full) or (0, 0)))
