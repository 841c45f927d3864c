"""All records together."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache, cached_property
from typing import Any

from catalog.model.city import City
from catalog.model.earlier import Earlier, EarlierKey, EarlierPrograms
from catalog.model.easy_words import EasyWords
from catalog.model.entry import Entry
from catalog.model.facility import Facility
from catalog.model.fact_check import FactCheck
from catalog.model.figure_table import FigureTable
from catalog.model.figures import Indicator, Industry, Scheme, Strategy
from catalog.model.kinds import REFERENCE, DataKind, KindId, Records
from catalog.model.market import Claim, Market
from catalog.model.move import Move
from catalog.model.organization import Organization
from catalog.model.plan import Ordinance, Plan
from catalog.model.pointers import OWN, To, targets_of, without
from catalog.model.product import BrandProduct
from catalog.model.program import Contact, Program
from catalog.model.reference import (
    BasicPolicy,
    Direction,
    Document,
    GlossaryEntry,
    Synonyms,
    Term,
    Vocabulary,
)
from catalog.model.sector import Sector
from catalog.model.survey import Survey
from catalog.model.timing import is_shown


@dataclass(frozen=True)
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
    easy_words: Mapping[str, EasyWords] = field(default_factory=dict)
    documents: Mapping[str, Document] = field(default_factory=dict)
    vocabulary: Mapping[str, Vocabulary] = field(default_factory=dict)
    city: Mapping[str, City] = field(default_factory=dict)
    moves: Mapping[str, Move] = field(default_factory=dict)
    sectors: Mapping[str, Sector] = field(default_factory=dict)
    surveys: Mapping[str, Survey] = field(default_factory=dict)
    plans: Mapping[str, Plan] = field(default_factory=dict)
    ordinances: Mapping[str, Ordinance] = field(default_factory=dict)
    tables: Mapping[str, FigureTable] = field(default_factory=dict)
    checks: Mapping[str, FactCheck] = field(default_factory=dict)
    markets: Mapping[str, Market] = field(default_factory=dict)
    claims: Mapping[str, Claim] = field(default_factory=dict)
    more: Mapping[KindId, Mapping[str, Entry]] = field(default_factory=dict)
    """Records of kinds that no field above is named for."""
    earlier: EarlierPrograms = field(default_factory=dict[EarlierKey, Earlier])
    """Programs as they were in earlier fiscal years."""
    kinds: tuple[DataKind, ...] = ()
    """Kinds with pages of their own, in the order of the site."""
    digests: Mapping[tuple[KindId, str], str] = field(default_factory=dict)
    """What tells a record from any other that was ever typed, by kind and id."""

    def of(self, kind: KindId) -> Records:
        """Return the records of `kind`."""
        return self.more[kind] if kind in self.more else getattr(self, kind)

    def entries(self) -> Iterator[tuple[KindId, Entry]]:
        """Return every record that has a page, with its kind."""
        return ((kind.id, record) for kind in self.kinds for record in self.of(kind.id).values())

    def published(self) -> "Catalog":
        """Return the catalog as visitors may know it: no drafts, and nothing that points to one."""
        return self._as_visitors_know_it

    @cached_property
    def _as_visitors_know_it(self) -> "Catalog":
        return self._left_with({kind.id: _published(self.of(kind.id)) for kind in self.kinds})

    def of_kinds(self, kinds: Collection[DataKind]) -> "Catalog":
        """Return the catalog with some of its kinds alone: no record of the others, and nothing that points to one."""
        gone: dict[KindId, Records] = {kind.id: {} for kind in self.kinds if kind not in kinds}
        return replace(self._left_with(gone) if gone else self, kinds=tuple(kinds))

    def _left_with(self, left: Mapping[KindId, Records]) -> "Catalog":
        """Return the catalog with the records that are left of some kinds, and nothing that points to the rest."""

        def is_gone(to: To, record_id: str) -> bool:
            return not to.part and to.kind in left and record_id not in left[to.kind]

        mended = {
            kind.id: _without(left.get(kind.id, self.of(kind.id)), is_gone)
            for kind in (*self.kinds, *REFERENCE)
            if not left.keys().isdisjoint(to.kind for to in targets_of(kind.record))
        }
        return replace(self.with_records({**left, **mended}), earlier=self._earlier(is_gone))

    def _earlier(self, is_hidden: Callable[[To, str], bool]) -> EarlierPrograms:
        """Return the programs of earlier years without their pointers to what is no longer there."""
        ids_of = cache(self.ids_of)

        def is_gone(to: To, record_id: str) -> bool:
            return is_hidden(to, record_id) or (to.record != OWN and record_id not in ids_of(to))

        mended = {key: (each, without(each.program, is_gone)) for key, each in self.earlier.items()}
        return {key: replace(each, program=left) for key, (each, left) in mended.items() if left is not None}

    def ids_of(self, to: To) -> Collection[str]:
        """Return the ids that a pointer may hold."""
        records = self.of(to.kind)
        if not to.part:
            return records.keys()
        held = [record for key, record in records.items() if to.record in {"", key}]
        return {part.id for record in held for part in getattr(record, to.part)}

    def at(self, now: datetime) -> "Catalog":
        """Return the catalog as it is at a moment in Japan: what is not shown then is a draft."""
        if not any(entry.publish_from or entry.publish_until for _, entry in self.entries()):
            return self
        return self._with_entries(lambda record: _at(record, now))

    def with_drafts(self) -> "Catalog":
        """Return the catalog as it will be when every draft is published."""
        return self._with_entries(_as_published)

    def _with_entries(self, change: Callable[[Any], Any]) -> "Catalog":
        """Return the catalog with every record that has a page of its own changed."""
        return self.with_records(
            {kind.id: {key: change(each) for key, each in self.of(kind.id).items()} for kind in self.kinds}
        )

    def with_records(self, records: Mapping[KindId, Records]) -> "Catalog":
        """Return the catalog with other records of some kinds."""
        named = {kind: records[kind] for kind in records.keys() - self.more.keys()}
        return replace(self, **named, more={kind: records.get(kind, own) for kind, own in self.more.items()})

    def term(self, vocabulary: str, term_id: str) -> Term:
        return next(term for term in self.vocabulary[vocabulary].terms if term.id == term_id)

    def phone_of(self, place: Facility) -> str | None:
        """Return the phone of a place: its own, or else that of the office that runs it."""
        operator = self.organizations.get(place.operator or "")
        return place.phone or (operator.phone if operator else None)

    def phone_of_contact(self, contact: Contact) -> str | None:
        """Return the phone to call for a program: the printed one, or else that of the place or office that answers."""
        if contact.phone:
            return contact.phone
        if contact.facility:
            return self.phone_of(self.facilities[contact.facility])
        return self.organizations[contact.organization].phone

    @property
    def home(self) -> City:
        """The city that the site belongs to; there is one, or a check complains."""
        return next(iter(self.city.values()))

    @property
    def city_hall(self) -> Organization:
        """The office that is the city itself."""
        return self.organizations[self.home.office]

    def directions(self) -> Iterable[tuple[BasicPolicy, Direction]]:
        return ((policy, direction) for policy in self.policy.values() for direction in policy.directions)


def _without(records: Records, is_gone: Callable[[To, str], bool]) -> dict[str, Any]:
    """Return records without their pointers to what is gone; a check complains of one that cannot do without."""
    mended = ((key, without(record, is_gone)) for key, record in records.items())
    return {key: record for key, record in mended if record is not None}


def _at(record: Any, now: datetime) -> Any:
    return record if record.status == "draft" or is_shown(record, now) else replace(record, status="draft")


def _published(records: Mapping[str, Any]) -> dict[str, Any]:
    return {key: record for key, record in records.items() if record.status == "published"}


def _as_published(record: Any) -> Any:
    return record if record.status == "published" else replace(record, status="published")
