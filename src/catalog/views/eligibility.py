"""The page on which readers find out what they may use: the questions, and what every program asks for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from catalog.ground.text import Lang
from catalog.model.program import Audience, Program
from catalog.model.reference import Term
from catalog.rules.conditions import RULES, Asked, Part, conditions_of, parts_of
from catalog.views import formats
from catalog.views.listing import ProgramCard, program_card
from catalog.views.parts import ContactView, contact
from catalog.views.scene import Scene


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


def eligibility_view(scene: Scene, lang: Lang) -> EligibilityView:
    """Gather the questions, and what is asked of those who apply for each program."""
    return EligibilityView(
        choices={name: _choices(scene, name, lang) for name in _VOCABULARIES},
        programs=tuple(_asking(scene, it, lang) for it in scene.catalog.programs.values()),
    )


def _choices(scene: Scene, vocabulary: str, lang: Lang) -> tuple[Choice, ...]:
    return tuple(Choice(it.id, it.name[lang]) for it in _terms(scene, vocabulary) if it.offered)


def _terms(scene: Scene, vocabulary: str) -> tuple[Term, ...]:
    known = scene.catalog.vocabulary.get(vocabulary)
    return known.terms if known else ()


def _asking(scene: Scene, program: Program, lang: Lang) -> AskingView:
    parts = parts_of(program)
    asked = [_reasons(scene, part, lang) for part in parts]
    common = tuple(it for it in asked[0] if all(it in reasons for reasons in asked))
    ask = [contact(scene, it.organization, lang, phone=it.phone) for it in program.contacts[:1]]
    own = [tuple(it for it in reasons if it not in common) for reasons in asked]
    return AskingView(
        card=program_card(scene, program, lang),
        contact=ask[0] if ask else None,
        reasons=common,
        parts=tuple(
            PartView(_names(program, part, lang), reasons) for part, reasons in zip(parts, own, strict=True)
        )
        if len(parts) > 1
        else (),
    )


def _names(program: Program, part: Part, lang: Lang) -> str:
    return formats.listed([it.name[lang] for it in program.courses if it.id in part.courses], lang)


def _reasons(scene: Scene, part: Part, lang: Lang) -> tuple[Reason, ...]:
    words = scene.say(lang)["program"]
    conditions = conditions_of(part.audience, scene.catalog.vocabulary)
    rules = (
        Reason(rule, words[_LABELS[rule]], _SAID[rule](scene, part.audience, lang)) for rule in conditions
    )
    return (*rules, *(_asked(scene, it, lang) for it in part.asked))


def _asked(scene: Scene, asked: Asked, lang: Lang) -> Reason:
    if asked.text is None:
        say = scene.say(lang)["check"]
        return Reason("", say["audience"], say["unknown"])
    return Reason("", scene.say(lang)["program"][asked.kind], asked.text[lang])


def _terms_of(vocabulary: str, field: str) -> Callable[[Scene, Audience, Lang], str]:
    def say(scene: Scene, audience: Audience, lang: Lang) -> str:
        return formats.listed([scene.term(vocabulary, it, lang) for it in getattr(audience, field)], lang)

    return say


def _place(scene: Scene, audience: Audience, lang: Lang) -> str:
    return audience.in_city[lang] if audience.in_city else _terms_of("place", "places")(scene, audience, lang)


def _form(scene: Scene, _: Audience, lang: Lang) -> str:
    return scene.say(lang)["program"]["corporations_only"]


def _years(scene: Scene, audience: Audience, lang: Lang) -> str:
    return scene.say(lang)["check"]["years"].format(n=audience.min_years_in_city)


_LABELS: Final[Mapping[str, str]] = {
    "size": "sizes",
    "form": "form",
    "industry": "industries",
    "place": "place",
    "years": "years",
    "circumstance": "circumstances",
}
"""Words of the group `program` by rule."""

_SAID: Final[Mapping[str, Callable[[Scene, Audience, Lang], str]]] = {
    "size": _terms_of("size", "sizes"),
    "form": _form,
    "industry": _terms_of("industry", "industries"),
    "place": _place,
    "years": _years,
    "circumstance": _terms_of("circumstance", "circumstances"),
}
