"""All records together, and the way back from a record to the line it was typed on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from catalog.model.facility import Facility
from catalog.model.figures import Indicator, Industry, Scheme, Strategy
from catalog.model.organization import Organization
from catalog.model.product import BrandProduct
from catalog.model.program import Program
from catalog.model.reference import BasicPolicy, Direction, Document, GlossaryEntry, Term, Vocabulary
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
    "documents",
    "vocabulary",
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
    "documents": "documents.yaml",
    "vocabulary": "vocabulary.yaml",
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
    documents: Mapping[str, Document] = field(default_factory=dict)
    vocabulary: Mapping[str, Vocabulary] = field(default_factory=dict)
    origins: Mapping[tuple[Kind, str], Chunk] = field(default_factory=dict)
    left_out: frozenset[tuple[Kind, str]] = frozenset()
    """Records with mistakes: not here, but not unknown either."""

    def known(self, kind: Kind) -> set[str]:
        """Return the ids of all records that were typed, sound or not."""
        return {*getattr(self, kind), *(record_id for left, record_id in self.left_out if left == kind)}

    def at(self, kind: Kind, record_id: str, *path: str | int) -> Location:
        """Return where the field at `path` of a record was typed.

        Places are not kept, they are found again: problems are rare and records are many.
        """
        return locate(self.origins[kind, record_id], path)

    def term(self, vocabulary: str, term_id: str) -> Term:
        return next(term for term in self.vocabulary[vocabulary].terms if term.id == term_id)

    def directions(self) -> Iterable[tuple[BasicPolicy, Direction]]:
        return ((policy, it) for policy in self.policy.values() for it in policy.directions)


def locate(chunk: Chunk, path: Path, *, key: bool = False) -> Location:
    """Return the place of the value (or, with `key`, of its name) at `path` of the record in `chunk`."""
    tree = parse(chunk)
    places = {**tree.keys, **tree.places} if not key else {**tree.places, **tree.keys}
    full: Path = (0, *path)
    while full not in places and len(full) > 1:
        full = full[:-1]
    return chunk.at(*places.get(full, (0, 0)))
