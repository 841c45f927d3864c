"""Coverage of the programs: kinds of measures, purposes, industries and directions, and what there is nothing for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from catalog.model.catalog import Catalog
from catalog.model.program import Program
from catalog.model.reference import Direction, Term

MEASURES: Final = "measure"
"""Vocabulary of kinds of measures; a city without it has no such table."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A kind of measure, and the programs that count as it."""

    term: Term
    of_city: tuple[Program, ...]
    of_others: tuple[Program, ...]


@dataclass(frozen=True, slots=True)
class Purpose:
    """Programs for a purpose by their kind, in the order of the vocabulary."""

    term: Term
    programs: tuple[Program, ...]
    kinds: tuple[tuple[Term, int], ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A direction of the strategy that is named for a purpose for which it lists no program."""

    direction: Direction
    purpose: Term


@dataclass(frozen=True, slots=True)
class Coverage:
    measures: tuple[Measure, ...]
    gaps: tuple[Gap, ...]
    purposes: tuple[Purpose, ...]
    industries: tuple[tuple[Term, tuple[Purpose, ...]], ...]
    """Of each industry, the programs that are open to it, by purpose."""


def coverage_of(catalog: Catalog) -> Coverage:
    """Return what the programs of a catalog cover."""
    programs = tuple(catalog.programs.values())
    industries = (term for term in _terms(catalog, "industry") if term.offered)
    return Coverage(
        tuple(_measure(catalog, term) for term in _terms(catalog, MEASURES)),
        tuple(_gaps(catalog)),
        _purposes(catalog, programs),
        tuple((term, _purposes(catalog, _open_to(programs, term))) for term in industries),
    )


def _terms(catalog: Catalog, vocabulary: str) -> tuple[Term, ...]:
    found = catalog.vocabulary.get(vocabulary)
    return found.terms if found else ()


def _measure(catalog: Catalog, term: Term) -> Measure:
    programs = [program for program in catalog.programs.values() if _counts_as(program, term)]
    of_city = tuple(program for program in programs if _is_of_city(catalog, program))
    return Measure(term, of_city, tuple(program for program in programs if program not in of_city))


def _counts_as(program: Program, term: Term) -> bool:
    has_theme = not term.themes or not set(term.themes).isdisjoint(program.themes)
    return has_theme and (not term.kinds or program.kind in term.kinds)


def _is_of_city(catalog: Catalog, program: Program) -> bool:
    return catalog.organizations[program.provider].kind == "city"


def _purposes(catalog: Catalog, programs: Sequence[Program]) -> tuple[Purpose, ...]:
    kinds = _terms(catalog, "program-kind")
    found: list[Purpose] = []
    for theme in _terms(catalog, "theme"):
        of_theme = tuple(program for program in programs if theme.id in program.themes)
        counts = ((kind, sum(program.kind == kind.id for program in of_theme)) for kind in kinds)
        found.append(Purpose(theme, of_theme, tuple(counts)))
    return tuple(found)


def _open_to(programs: Sequence[Program], industry: Term) -> tuple[Program, ...]:
    """Return the programs that firms of an industry may use: those that name it, and those that name none."""
    return tuple(
        program
        for program in programs
        if not program.audience
        or not program.audience.industries
        or industry.id in program.audience.industries
    )


def _gaps(catalog: Catalog) -> Iterator[Gap]:
    directions = [each for policy in catalog.policy.values() for each in policy.directions]
    for direction in directions:
        placed = [
            program
            for program in catalog.programs.values()
            if any(placement.direction == direction.id for placement in program.policy)
        ]
        for theme in _terms(catalog, "theme"):
            if theme.name.ja in direction.name.ja and not any(
                theme.id in program.themes for program in placed
            ):
                yield Gap(direction, theme)
