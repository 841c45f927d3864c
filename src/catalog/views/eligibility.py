"""The page on which readers find out what they may use: the questions, and what every program asks for."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from catalog.model.program import Audience, Program
from catalog.model.reference import Term
from catalog.rules.conditions import RULES, Asked, Part, Way, conditions_of, parts_of
from catalog.rules.estimate import can_estimate
from catalog.rules.size import sized_terms
from catalog.views.conditions import (
    combination_text,
    hires_text,
    organization_names,
    place_text,
    takes_part_text,
)
from catalog.views.listing import ProgramCard, program_card
from catalog.views.offer import offer_field, offer_who
from catalog.views.parts import CitationView, ContactView, citations, contact_of
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
class CombinationView:
    """Printed rule on combining a program, or one course of it, with other support."""

    course: str
    """The id of the course; empty for the whole program."""
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class AskingView:
    """A program and what it asks for."""

    card: ProgramCard
    contact: ContactView | None
    reasons: tuple[Reason, ...]
    """What is asked of everybody."""
    parts: tuple[PartView, ...]
    payments: tuple[Choice, ...]
    """Offers that come to an amount, by course and place: `trade-fair/2`."""
    combinations: tuple[CombinationView, ...]
    """Those of a course before that of the whole."""


@dataclass(frozen=True, slots=True)
class SizeQuestion:
    """Questions from whose answers the size follows; without limits in the data there are none."""

    staff: tuple[Choice, ...]
    """Numbers of people, each the most of a range."""
    capital: tuple[Choice, ...]
    """Yen, each the most of a range; 0 for who has none."""
    sources: tuple[CitationView, ...]


@dataclass(frozen=True, slots=True)
class EligibilityView:
    sizes: SizeQuestion
    choices: Mapping[str, tuple[Choice, ...]]
    """By vocabulary."""
    programs: tuple[AskingView, ...]


_VOCABULARIES: Final = ("theme", "priority-field", *(rule.vocabulary for rule in RULES if rule.vocabulary))


def eligibility_view(scene: Scene, voice: Voice) -> EligibilityView:
    """Gather the questions, and what is asked of those who apply for each program."""
    return EligibilityView(
        sizes=_size_question(scene, voice),
        choices={name: choices_of(scene, name, voice) for name in _VOCABULARIES},
        programs=tuple(_asking(scene, program, voice) for program in scene.catalog.programs.values()),
    )


def choices_of(scene: Scene, vocabulary: str, voice: Voice) -> tuple[Choice, ...]:
    """Return the answers that a vocabulary offers."""
    return tuple(Choice(term.id, voice(term.name)) for term in _terms(scene, vocabulary) if term.offered)


def _size_question(scene: Scene, voice: Voice) -> SizeQuestion:
    vocabulary = scene.catalog.vocabulary.get("size")
    limits = [limit for term in sized_terms(vocabulary) for limit in term.limits]
    staff = sorted({limit.staff for limit in limits})
    capital = sorted({limit.capital_yen for limit in limits if limit.capital_yen is not None})
    say, money = voice.words.check, voice.formats.money
    return SizeQuestion(
        staff=_ranges(staff, lambda n: say.staff_most.format(n=n), lambda n: say.staff_more.format(n=n)),
        capital=(
            *((Choice("0", say.capital_none),) if capital else ()),
            *_ranges(
                capital,
                lambda yen: say.capital_most.format(amount=money(yen)),
                lambda yen: say.capital_more.format(amount=money(yen)),
            ),
        ),
        sources=citations(scene, vocabulary.sources, voice) if vocabulary else (),
    )


def _ranges(
    limits: Sequence[int], most: Callable[[int], str], more: Callable[[int], str]
) -> tuple[Choice, ...]:
    """Return a choice for each limit, and one for what is beyond the last."""
    beyond = [Choice(str(limits[-1] + 1), more(limits[-1]))] if limits else []
    return (*(Choice(str(limit), most(limit)) for limit in limits), *beyond)


def _terms(scene: Scene, vocabulary: str) -> tuple[Term, ...]:
    group = scene.catalog.vocabulary.get(vocabulary)
    return group.terms if group else ()


def _asking(scene: Scene, program: Program, voice: Voice) -> AskingView:
    parts = parts_of(program)
    asked = [reasons_of(scene, part, voice) for part in parts]
    common = tuple(reason for reason in asked[0] if all(reason in reasons for reasons in asked))
    ask = [contact_of(scene, contact, voice) for contact in program.contacts[:1]]
    own = [tuple(reason for reason in reasons if reason not in common) for reasons in asked]
    return AskingView(
        card=program_card(scene, program, voice),
        contact=ask[0] if ask else None,
        reasons=common,
        parts=tuple(
            PartView(part_name(scene, part, voice), reasons) for part, reasons in zip(parts, own, strict=True)
        )
        if len(parts) > 1
        else (),
        payments=tuple(_payments(program, voice)),
        combinations=tuple(_combinations(program, voice)),
    )


def _payments(program: Program, voice: Voice) -> Iterator[Choice]:
    for course in program.courses:
        for number, offer in enumerate(course.offers):
            if can_estimate(offer):
                limits = [text for text in (offer_who(offer, voice), offer_field(offer, voice)) if text]
                name, note = voice(course.name), voice.formats.listed(limits)
                named = voice.words.program.with_note.format(text=name, note=note) if note else name
                yield Choice(f"{course.id}/{number}", named)


def _combinations(program: Program, voice: Voice) -> Iterator[CombinationView]:
    for course in program.courses:
        if course.combination:
            text = combination_text(course.combination, voice)
            yield CombinationView(course.id, voice(course.name), text)
    if program.combination or any(can_estimate(o) for course in program.courses for o in course.offers):
        text = combination_text(program.combination, voice) or voice.words.check.combination_unknown
        yield CombinationView("", "", text)


def part_name(scene: Scene, part: Part, voice: Voice) -> str:
    return voice.formats.listed([_name(scene, way, voice) for way in part.ways])


def _name(scene: Scene, way: Way, voice: Voice) -> str:
    """Name a way into a program: a course, one of its kinds, to take part, or to apply."""
    if way.participant:
        return takes_part_text(scene, way.participant, voice)
    if not way.course:
        return voice.words.check.applies
    name = voice(way.course.name)
    return voice.words.program.with_note.format(text=name, note=voice(way.kind.name)) if way.kind else name


def reasons_of(scene: Scene, part: Part, voice: Voice) -> tuple[Reason, ...]:
    conditions = conditions_of(part.audience, scene.catalog.vocabulary)
    rules = (reason_of(scene, rule, part.audience, voice) for rule in conditions)
    return (*rules, *(_asked(scene, text, part.audience, voice) for text in part.asked))


def reason_of(scene: Scene, rule: str, audience: Audience, voice: Voice) -> Reason:
    """Condition of a rule for an audience, in words."""
    return Reason(rule, voice.words.program[_LABELS[rule]], _CONDITION_TEXTS[rule](scene, audience, voice))


def _asked(scene: Scene, asked: Asked, audience: Audience, voice: Voice) -> Reason:
    say = voice.words.check
    if asked.kind == "unknown":
        return Reason("", say.audience, say.unknown)
    if asked.kind == "partial":
        return Reason("", say.more, say.not_printed)
    if asked.kind == "hires":
        return Reason("", voice.words.program.hires, hires_text(scene, audience.hires, voice))
    if asked.kind == "organizations":
        return Reason("", say.audience, voice.formats.listed(organization_names(scene, audience, voice)))
    return Reason("", voice.words.program[asked.kind], voice(asked.text))


def _terms_of(vocabulary: str, field: str) -> Callable[[Scene, Audience, Voice], str]:
    def say(scene: Scene, audience: Audience, voice: Voice) -> str:
        return voice.formats.listed(
            [voice(scene.term(vocabulary, term_id)) for term_id in getattr(audience, field)]
        )

    return say


def _place(scene: Scene, audience: Audience, voice: Voice) -> str:
    return place_text(scene, audience, voice) or _terms_of("place", "places")(scene, audience, voice)


def _form(_: Scene, __: Audience, voice: Voice) -> str:
    return voice.words.program.corporations_only


def _leave(_: Scene, audience: Audience, voice: Voice) -> str:
    return voice.words.program.leave_weeks.format(n=audience.min_leave_weeks)


def _years(_: Scene, audience: Audience, voice: Voice) -> str:
    return voice.words.check.years.format(n=audience.min_years_in_city)


_LABELS: Final[Mapping[str, Condition]] = {
    "size": "sizes",
    "form": "form",
    "industry": "industries",
    "place": "place",
    "years": "years",
    "circumstance": "circumstances",
    "stage": "stages",
    "person": "persons",
    "excluded": "exclusions",
    "needs": "needs",
    "leave": "leave",
}
"""Words of the group `program` by rule."""

_CONDITION_TEXTS: Final[Mapping[str, Callable[[Scene, Audience, Voice], str]]] = {
    "size": _terms_of("size", "sizes"),
    "form": _form,
    "industry": _terms_of("industry", "industries"),
    "place": _place,
    "years": _years,
    "circumstance": _terms_of("circumstance", "circumstances"),
    "stage": _terms_of("stage", "stages"),
    "person": _terms_of("person", "people"),
    "excluded": _terms_of("circumstance", "excluded"),
    "needs": _terms_of("need", "needs"),
    "leave": _leave,
}
