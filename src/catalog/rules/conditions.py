"""Conditions of a program for applicants: those that a rule can decide, and texts that only the office can.

Which field of an audience is compared with which answer, and how, stands in `eligibility.json` beside this file.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Final, Literal

from catalog.ground.text import Text
from catalog.model.program import Audience, Course, Program
from catalog.model.reference import Vocabulary

TABLE: Final[Mapping[str, Any]] = json.loads(Path(__file__).with_name("eligibility.json").read_text("utf-8"))
"""The rules and the verdicts that follow; scripts read the same."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the table."""

    id: str
    condition: str
    """The field of an audience that holds the condition."""
    test: Literal["one-of", "at-least"]
    vocabulary: str = ""
    means: str = ""
    """The term that a plain `true` stands for."""
    text: str = ""
    """A field that says the condition in words; alone it leaves room for a question."""
    never: str = ""
    """The answer that rules out even what is only said in words."""


RULES: Final = tuple(Rule(**rule) for rule in TABLE["rules"])


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

    unknown: no condition is printed · partial: there are others, which are not.
    """

    kind: Literal["requirements", "exclusions", "more", "unknown", "partial"]
    text: Text | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """The courses of a program that ask for the same; without courses, the whole program."""

    courses: tuple[str, ...]
    audience: Audience
    asked: tuple[Asked, ...]


def parts_of(program: Program) -> tuple[Part, ...]:
    """Return the ways into a program, each with all that it asks for."""
    found: dict[tuple[Audience, tuple[Asked, ...]], list[str]] = {}
    for course in program.courses or (None,):
        wanted = _audience(program, course), tuple(_asked(program, course))
        found.setdefault(wanted, []).append(course.id if course else "")
    if len(found) == 1:
        return tuple(Part((), *wanted) for wanted in found)
    return tuple(Part(tuple(courses), *wanted) for wanted, courses in found.items())


def _audience(program: Program, course: Course | None) -> Audience:
    """Return who may take a course: what it says itself, and for the rest what the program says."""
    whole = program.audience or Audience()
    own = (course and course.audience) or Audience()
    own_values = {field.name: value for field in fields(Audience) if (value := getattr(own, field.name))}
    if "in_city" in own_values or "places" in own_values:  # two ways to say one thing
        whole = replace(whole, in_city=None, places=())
    return replace(whole, **own_values)


def _asked(program: Program, course: Course | None) -> Iterator[Asked]:
    audience = _audience(program, course)
    requirements = (*program.requirements, *(course.requirements if course else ()))
    yield from (Asked("requirements", text) for text in requirements)
    yield from (Asked("exclusions", text) for text in program.exclusions)
    if audience.note:
        yield Asked("more", audience.note)
    printed = (course and course.conditions) or program.conditions
    if printed != "complete":
        is_silent = printed == "none" or not (audience != Audience() or requirements or program.exclusions)
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
        return Condition(is_open=True) if rule.text and getattr(audience, rule.text) else None
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
