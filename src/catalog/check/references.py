"""Whatever a record points to exists."""

from collections.abc import Iterator, Mapping
from typing import Final

from catalog.check.facts import Facts
from catalog.check.pointers import Pointer, joined, unknown_targets
from catalog.ground.text import Text
from catalog.model.entry import Source
from catalog.model.kinds import REFERENCE, KindId
from catalog.model.program import Program
from catalog.model.reference import Vocabulary
from catalog.problems import Problem

_CITING: Final[tuple[KindId, ...]] = ("policy", "strategies", "indicators", "industries")
"""Kinds of records that cite one document each."""


_ASKED: Final[Mapping[str, frozenset[str]]] = {
    "size": frozenset({"sizes", "size"}),
    "form": frozenset({"form"}),
    "industry": frozenset({"industries", "industry"}),
    "place": frozenset({"places", "place"}),
    "circumstance": frozenset({"circumstances"}),
}
"""Fields of audiences and of applicants by the vocabulary that they speak."""


def known_organizations(facts: Facts) -> Iterator[Problem]:
    """Providers, contacts, makers, operators and publishers are among the organizations."""
    what = Text("組織", "organization")
    known = facts.catalog.known("organizations")
    yield from unknown_targets(facts, _organization_pointers(facts), known, what, "organizations.yaml")


def known_terms(facts: Facts) -> Iterator[Problem]:
    """Words with a fixed meaning are in the vocabulary."""
    for vocabulary, pointers in _term_pointers(facts):
        if not facts.catalog.is_whole("vocabulary", vocabulary):
            continue
        terms = facts.catalog.vocabulary.get(vocabulary)
        if terms:
            known = [term.id for term in terms.terms]
            yield from unknown_targets(facts, pointers, known, terms.name, facts.file_of("vocabulary"))
        elif used := [it for it in pointers if it.target is not None]:
            yield _no_vocabulary(facts, vocabulary, used)


def _no_vocabulary(facts: Facts, vocabulary: str, used: list[Pointer]) -> Problem:
    message = Text(
        "data/vocabulary.yaml に語彙「{id}」がありません（{n} か所で使われています）。",
        "There is no vocabulary `{id}` in data/vocabulary.yaml, though {n} places use it.",
    ).format(id=vocabulary, n=len(used))
    hint = Text(
        "git の前の版から、語彙「{id}」を戻してください。",
        "Bring the vocabulary `{id}` back from the last version in git.",
    ).format(id=vocabulary)
    return joined(facts, used, "unknown-vocabulary", message, hint)


def known_colors(facts: Facts) -> Iterator[Problem]:
    """Sections and terms wear colours of the city."""
    cities = facts.catalog.city.values()
    pointers = [
        Pointer("city", city.id, ("looks", kind, "color"), look.color)
        for city in cities
        for kind, look in city.looks.items()
    ]
    pointers += [
        Pointer("vocabulary", vocabulary.id, ("terms", i, "color"), term.color)
        for vocabulary in facts.catalog.vocabulary.values()
        for i, term in enumerate(vocabulary.terms)
    ]
    if facts.catalog.is_whole("city"):
        known = [color.id for city in cities for color in city.colors]
        yield from unknown_targets(facts, pointers, known, Text("色", "colour"), facts.file_of("city"))


def known_directions(facts: Facts) -> Iterator[Problem]:
    """Placements name a direction of the strategy."""
    pointers = (
        Pointer("programs", program.id, ("policy", i, "direction"), placement.direction)
        for program in facts.catalog.programs.values()
        for i, placement in enumerate(program.policy)
    )
    known = [direction.id for _, direction in facts.catalog.directions()]
    what = Text("施策の方向性", "direction of the strategy")
    if facts.catalog.is_whole("policy"):
        yield from unknown_targets(facts, pointers, known, what, "policy.yaml")


def known_documents(facts: Facts) -> Iterator[Problem]:
    """Citations name a document that the catalog knows."""
    pointers = [
        Pointer(kind, entry.id, ("sources", i, "document"), source.document)
        for kind, entry in facts.entries()
        for i, source in enumerate(entry.sources)
    ]
    for kind in _CITING:
        records = facts.catalog.of(kind).values()
        pointers += [Pointer(kind, it.id, ("document",), it.document) for it in records]
    pointers += _citations(facts)
    what = Text("文書", "document")
    yield from unknown_targets(facts, pointers, facts.catalog.known("documents"), what, "documents.yaml")


def _citations(facts: Facts) -> Iterator[Pointer]:
    """Return what organizations, words, totals and doubts cite."""
    for kind in (*facts.catalog.kinds, *REFERENCE):
        for it in facts.catalog.of(kind.id).values():
            if kind.id in {"organizations", "glossary"}:
                yield from _sources(kind.id, it.id, ("sources",), it.sources)
            for i, doubt in enumerate(getattr(it, "to_check", ())):
                yield from _sources(kind.id, it.id, ("to_check", i, "sources"), doubt.sources)
    for scheme in facts.catalog.schemes.values():
        if scheme.total:
            yield Pointer("schemes", scheme.id, ("total", "document"), scheme.total.document)


def _sources(
    kind: KindId, record_id: str, path: tuple[str | int, ...], sources: tuple[Source, ...]
) -> Iterator[Pointer]:
    for i, source in enumerate(sources):
        yield Pointer(kind, record_id, (*path, i, "document"), source.document)


def known_schemes(facts: Facts) -> Iterator[Problem]:
    """Certificates name a scheme that the catalog knows."""
    pointers = (
        Pointer("products", product.id, ("certificate", "scheme"), product.certificate.scheme)
        for product in facts.catalog.products.values()
    )
    what = Text("認定制度", "scheme")
    yield from unknown_targets(facts, pointers, facts.catalog.known("schemes"), what, "schemes.yaml")


def known_synonyms(facts: Facts) -> Iterator[Problem]:
    """A group of synonyms leads to groups that are there."""
    groups = facts.catalog.synonyms
    pointers = [
        Pointer("synonyms", it.id, ("leads_to", i), target)
        for it in groups.values()
        for i, target in enumerate(it.leads_to)
    ]
    what = Text("言いかえの組", "group of synonyms")
    yield from unknown_targets(
        facts, pointers, facts.catalog.known("synonyms"), what, facts.file_of("synonyms")
    )


def known_facilities(facts: Facts) -> Iterator[Problem]:
    """A program is offered in places that the catalog lists."""
    pointers = (
        Pointer("programs", program.id, ("facilities", i), facility)
        for program in facts.catalog.programs.values()
        for i, facility in enumerate(program.facilities)
    )
    what = Text("施設", "facility")
    yield from unknown_targets(facts, pointers, facts.catalog.known("facilities"), what, "facilities.yaml")


def known_programs(facts: Facts) -> Iterator[Problem]:
    """Related programs are other programs of the catalog."""
    pointers = list(_program_pointers(facts))
    others = [it for it in pointers if it.target != it.record_id]
    what = Text("支援制度", "program")
    known = facts.catalog.known("programs")
    yield from unknown_targets(facts, others, known, what, facts.file_of("programs"))
    for it in pointers:
        if it.target == it.record_id:
            yield facts.problem(
                it.kind,
                it.record_id,
                it.path,
                "unknown-reference",
                Text("「{id}」は、この支援制度自身です。", "`{id}` is this very program.").format(
                    id=it.target
                ),
                Text(
                    "ほかの支援制度の id を書くか、消してください。",
                    "Write the id of another program, or remove it.",
                ),
            )


def _program_pointers(facts: Facts) -> Iterator[Pointer]:
    for program in facts.catalog.programs.values():
        yield Pointer("programs", program.id, ("part_of",), program.part_of)
        for i, related in enumerate(program.related):
            yield Pointer("programs", program.id, ("related", i), related)


def _organization_pointers(facts: Facts) -> Iterator[Pointer]:
    for program in facts.catalog.programs.values():
        yield Pointer("programs", program.id, ("provider",), program.provider)
        for i, contact in enumerate(program.contacts):
            path = ("contacts", i, "organization")
            yield Pointer("programs", program.id, path, contact.organization)
    for facility in facts.catalog.facilities.values():
        yield Pointer("facilities", facility.id, ("operator",), facility.operator)
    for product in facts.catalog.products.values():
        yield Pointer("products", product.id, ("maker",), product.maker)
    for document in facts.catalog.documents.values():
        yield Pointer("documents", document.id, ("publisher",), document.publisher)
    for scheme in facts.catalog.schemes.values():
        yield Pointer("schemes", scheme.id, ("organization",), scheme.organization)
    for city in facts.catalog.city.values():
        yield Pointer("city", city.id, ("office",), city.office)
        yield Pointer("city", city.id, ("inquiries",), city.inquiries)
    for organization in facts.catalog.organizations.values():
        yield Pointer("organizations", organization.id, ("part_of",), organization.part_of)


def _term_pointers(facts: Facts) -> Iterator[tuple[str, list[Pointer]]]:
    catalog = facts.catalog
    programs, products = catalog.programs.values(), catalog.products.values()
    yield "program-kind", [Pointer("programs", it.id, ("kind",), it.kind) for it in programs]
    yield (
        "theme",
        [
            Pointer("programs", it.id, ("themes", i), theme)
            for it in programs
            for i, theme in enumerate(it.themes)
        ],
    )
    audience = [pointer for program in programs for pointer in _audience_pointers(program)]
    for vocabulary, names in _ASKED.items():
        yield vocabulary, [it for it in audience if not names.isdisjoint(it.path)]
    for vocabulary in catalog.vocabulary.values():
        yield vocabulary.id, _included(vocabulary)
    yield (
        "facility-kind",
        [Pointer("facilities", it.id, ("kind",), it.kind) for it in catalog.facilities.values()],
    )
    yield (
        "organization-kind",
        [Pointer("organizations", it.id, ("kind",), it.kind) for it in catalog.organizations.values()],
    )
    yield "division", [Pointer("products", it.id, ("division",), it.division) for it in products]
    yield (
        "keyword",
        [
            Pointer("products", it.id, ("keywords", i), keyword)
            for it in products
            for i, keyword in enumerate(it.keywords)
        ],
    )
    yield (
        "allergen",
        [
            Pointer("products", it.id, ("trade", "allergens", i), allergen)
            for it in products
            if it.trade
            for i, allergen in enumerate(it.trade.allergens or ())
        ],
    )
    award = ("certificate", "award")
    yield "award", [Pointer("products", it.id, award, it.certificate.award) for it in products]


def _included(vocabulary: Vocabulary) -> list[Pointer]:
    return [
        Pointer("vocabulary", vocabulary.id, ("terms", i, "includes", j), target)
        for i, term in enumerate(vocabulary.terms)
        for j, target in enumerate(term.includes)
    ]


def _audience_pointers(program: Program) -> Iterator[Pointer]:
    places: list[tuple[str | int, ...]] = [("audience",)]
    audiences = [program.audience]
    for i, course in enumerate(program.courses):
        places.append(("courses", i, "audience"))
        audiences.append(course.audience)
    for place, audience in zip(places, audiences, strict=True):
        for name in ("sizes", "industries", "places", "circumstances"):
            for i, term in enumerate(getattr(audience, name, ())):
                yield Pointer("programs", program.id, (*place, name, i), term)
    for i, case in enumerate(program.cases):
        place = ("cases", i, "applicant")
        for name in ("size", "form", "industry", "place"):
            yield Pointer("programs", program.id, (*place, name), getattr(case.applicant, name))
        for j, term in enumerate(case.applicant.circumstances):
            yield Pointer("programs", program.id, (*place, "circumstances", j), term)
