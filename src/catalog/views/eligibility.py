"""The page on which readers find out what they may use: the questions, and what every program asks for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from catalog.model.program import Audience, Program
from catalog.model.reference import Term
from catalog.rules.conditions import RULES, Asked, Part, conditions_of, parts_of
from catalog.views.listing import ProgramCard, program_card
from catalog.views.parts import ContactView, contact_of
from catalog.views.scene import Scene
from catalog.words.groups import Condition
from catalog.words.voice import Voice


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer that one may give."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Something that a program asks for."""

    rule: str
    """The rule that decides it; empty where only the office can."""
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class PartView:
    """Courses that ask for more than the program as a whole."""

    name: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class AskingView:
    """A program and what it asks for."""

    card: ProgramCard
    contact: ContactView | None
    reasons: tuple[Reason, ...]
    """What is asked of everybody."""
    parts: tuple[PartView, ...]


@dataclass(frozen=True, slots=True)
class EligibilityView:
    choices: Mapping[str, tuple[Choice, ...]]
    """By vocabulary."""
    programs: tuple[AskingView, ...]


_VOCABULARIES: Final = ("theme", *(rule.vocabulary for rule in RULES if rule.vocabulary))


def eligibility_view(scene: Scene, voice: Voice) -> EligibilityView:
    """Gather the questions, and what is asked of those who apply for each program."""
    return EligibilityView(
        choices={name: _choices(scene, name, voice) for name in _VOCABULARIES},
        programs=tuple(_asking(scene, program, voice) for program in scene.catalog.programs.values()),
    )


def _choices(scene: Scene, vocabulary: str, voice: Voice) -> tuple[Choice, ...]:
    return tuple(Choice(term.id, voice(term.name)) for term in _terms(scene, vocabulary) if term.offered)


def _terms(scene: Scene, vocabulary: str) -> tuple[Term, ...]:
    group = scene.catalog.vocabulary.get(vocabulary)
    return group.terms if group else ()


def _asking(scene: Scene, program: Program, voice: Voice) -> AskingView:
    parts = parts_of(program)
    asked = [_reasons(scene, part, voice) for part in parts]
    common = tuple(reason for reason in asked[0] if all(reason in reasons for reasons in asked))
    ask = [contact_of(scene, contact, voice) for contact in program.contacts[:1]]
    own = [tuple(reason for reason in reasons if reason not in common) for reasons in asked]
    return AskingView(
        card=program_card(scene, program, voice),
        contact=ask[0] if ask else None,
        reasons=common,
        parts=tuple(
            PartView(_names(program, part, voice), reasons) for part, reasons in zip(parts, own, strict=True)
        )
        if len(parts) > 1
        else (),
    )


def _names(program: Program, part: Part, voice: Voice) -> str:
    return voice.formats.listed(
        [voice(course.name) for course in program.courses if course.id in part.courses]
    )


def _reasons(scene: Scene, part: Part, voice: Voice) -> tuple[Reason, ...]:
    words = voice.words.program
    conditions = conditions_of(part.audience, scene.catalog.vocabulary)
    rules = (
        Reason(rule, words[_LABELS[rule]], _CONDITION_TEXTS[rule](scene, part.audience, voice))
        for rule in conditions
    )
    return (*rules, *(_asked(text, voice) for text in part.asked))


def _asked(asked: Asked, voice: Voice) -> Reason:
    if asked.kind == "unknown":
        say = voice.words.check
        return Reason("", say.audience, say.unknown)
    return Reason("", voice.words.program[asked.kind], voice(asked.text))


def _terms_of(vocabulary: str, field: str) -> Callable[[Scene, Audience, Voice], str]:
    def say(scene: Scene, audience: Audience, voice: Voice) -> str:
        return voice.formats.listed(
            [voice(scene.term(vocabulary, term_id)) for term_id in getattr(audience, field)]
        )

    return say


def _place(scene: Scene, audience: Audience, voice: Voice) -> str:
    return (
        voice(audience.in_city) if audience.in_city else _terms_of("place", "places")(scene, audience, voice)
    )


def _form(_: Scene, __: Audience, voice: Voice) -> str:
    return voice.words.program.corporations_only


def _years(_: Scene, audience: Audience, voice: Voice) -> str:
    return voice.words.check.years.format(n=audience.min_years_in_city)


_LABELS: Final[Mapping[str, Condition]] = {
    "size": "sizes",
    "form": "form",
    "industry": "industries",
    "place": "place",
    "years": "years",
    "circumstance": "circumstances",
}
"""Words of the group `program` by rule."""

_CONDITION_TEXTS: Final[Mapping[str, Callable[[Scene, Audience, Voice], str]]] = {
    "size": _terms_of("size", "sizes"),
    "form": _form,
    "industry": _terms_of("industry", "industries"),
    "place": _place,
    "years": _years,
    "circumstance": _terms_of("circumstance", "circumstances"),
}
