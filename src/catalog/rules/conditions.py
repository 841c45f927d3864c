"""Conditions of a program for applicants: those that a rule can decide, and texts that only the office can.

Which field of an audience is compared with which answer, and how, stands in `eligibility.json` beside this file.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

from catalog.ground.text import Text
from catalog.model.program import Audience, Course, CourseKind, Program
from catalog.model.reference import Vocabulary

TABLE: Final[Mapping[str, Any]] = json.loads(Path(__file__).with_name("eligibility.json").read_text("utf-8"))
"""The rules and the verdicts that follow; scripts read the same."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the table."""

    id: str
    condition: str
    """The field of an audience that holds the condition."""
    test: Literal["one-of", "none-of", "all-of", "at-least"]
    vocabulary: str = ""
    means: str = ""
    """The term that a plain `true` stands for."""
    text: tuple[str, ...] = ()
    """Fields that say the condition in words; alone they leave room for a question."""
    asks: str = ""
    """The rule whose question is asked, if not its own."""
    never: str = ""
    """The answer that rules out even what is only said in words."""


def _rule(line: Mapping[str, Any]) -> Rule:
    values: dict[str, Any] = {**line, "text": tuple(line.get("text", ()))}
    return Rule(**values)


RULES: Final = tuple(_rule(line) for line in TABLE["rules"])


@dataclass(frozen=True, slots=True)
class Condition:
    """Condition that a rule compares with an answer."""

    of: tuple[str, ...] = ()
    is_open: bool = False
    """The list ends with others that only the office can judge."""
    at_least: int = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """A condition that no rule can decide, by the list that it stands in.

    hires, organizations: typed in the audience · unknown: no condition is printed · partial: others are not.
    """

    kind: Literal["requirements", "exclusions", "more", "hires", "organizations", "unknown", "partial"]
    text: Text | None = None


class Way(NamedTuple):
    """A way into a program: to apply for a course, in one of its kinds, or to take part."""

    course: Course | None = None
    kind: CourseKind | None = None
    participant: Audience | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """The ways into a program that ask for the same."""

    ways: tuple[Way, ...]
    audience: Audience
    asked: tuple[Asked, ...]


def parts_of(program: Program) -> tuple[Part, ...]:
    """Return the ways into a program, each with all that it asks for."""
    found: dict[tuple[Audience, tuple[Asked, ...]], list[Way]] = {}
    for way in _ways(program):
        wanted = _audience(program, way), tuple(_asked(program, way))
        found.setdefault(wanted, []).append(way)
    return tuple(Part(tuple(ways), *wanted) for wanted, ways in found.items())


def _ways(program: Program) -> Iterator[Way]:
    if program.courses or _is_applied_for(program) or not program.participants:
        for course in program.courses or (None,):
            yield from (Way(course, kind) for kind in (course.kinds if course else ()) or (None,))
    yield from (Way(participant=participant) for participant in program.participants)


def _is_applied_for(program: Program) -> bool:
    return bool(program.audience or program.requirements or program.exclusions)


def _audience(program: Program, way: Way) -> Audience:
    """Return who may go a way: what it says itself, and for the rest what stands above it."""
    if way.participant:
        return way.participant
    found = program.audience or Audience()
    for step in (way.course, way.kind):
        if step and step.audience:
            found = _narrowed(found, step.audience)
    return found


def _narrowed(whole: Audience, own: Audience) -> Audience:
    own_values = {field.name: value for field in fields(Audience) if (value := getattr(own, field.name))}
    if "in_city" in own_values or "places" in own_values:  # two ways to say one thing
        whole = replace(whole, in_city=None, places=())
    return replace(whole, **own_values)


def _asked(program: Program, way: Way) -> Iterator[Asked]:
    audience = _audience(program, way)
    steps = () if way.participant else (program, way.course, way.kind)
    requirements = [text for step in steps if step for text in step.requirements]
    exclusions = () if way.participant else program.exclusions
    yield from (Asked("requirements", text) for text in requirements)
    yield from (Asked("exclusions", text) for text in exclusions)
    if audience.hires:
        yield Asked("hires")
    if audience.organizations:
        yield Asked("organizations")
    if audience.note:
        yield Asked("more", audience.note)
    printed = (way.course and way.course.conditions) or program.conditions
    if printed != "complete":
        is_silent = printed == "none" or not (audience != Audience() or requirements or exclusions)
        yield Asked("unknown" if is_silent else "partial")


def conditions_of(audience: Audience, vocabularies: Mapping[str, Vocabulary]) -> dict[str, Condition]:
    """Return the conditions by the id of the rule that decides each."""
    found = {rule.id: _condition(rule, audience, vocabularies) for rule in RULES}
    return {rule: condition for rule, condition in found.items() if condition}


def _condition(rule: Rule, audience: Audience, vocabularies: Mapping[str, Vocabulary]) -> Condition | None:
    value = getattr(audience, rule.condition)
    if rule.test == "at-least":
        return Condition(at_least=value) if value else None
    terms = ((rule.means,) if value else ()) if rule.means else value
    if not terms:
        return Condition(is_open=True) if any(getattr(audience, text) for text in rule.text) else None
    return _one_of(terms, vocabularies.get(rule.vocabulary))


def _one_of(terms: tuple[str, ...], vocabulary: Vocabulary | None) -> Condition:
    term_of = {term.id: term for term in vocabulary.terms} if vocabulary else {}
    meant = dict.fromkeys(terms)
    for term in (waiting := list(terms)):
        more = [
            meaning for meaning in (term_of[term].includes if term in term_of else ()) if meaning not in meant
        ]
        meant.update(dict.fromkeys(more))
        waiting += more
    offered = tuple(meaning for meaning in meant if meaning not in term_of or term_of[meaning].offered)
    is_open = any(
        not term_of[meaning].offered and not term_of[meaning].includes
        for meaning in meant
        if meaning in term_of
    )
    return Condition(offered, is_open)
