"""Am I in? The few questions that decide, for the first screen of a program's page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from catalog.model.program import Program
from catalog.rules.conditions import Part, Rule, conditions_of, parts_of
from catalog.rules.deciding import deciding_rules
from catalog.views.eligibility import Choice, choices_of, reason_of
from catalog.views.topic import Topic

_NAMES: Final[Mapping[str, str]] = {"years": "since"}
"""Names of answers in an address that are not those of their rules."""


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A condition with the answers that one may give."""

    rule: str
    name: str
    """The name of the answer in an address, the same as on the page of the eligibility check."""
    label: str
    text: str
    choices: tuple[Choice, ...]
    """Empty where the answer is typed."""


@dataclass(frozen=True, slots=True)
class DecisionView:
    """Questions that decide whether the reader is eligible."""

    questions: tuple[QuestionView, ...]
    more: str
    """What there is beside the questions; empty where they are all."""


def decision_view(topic: Topic[Program]) -> DecisionView:
    """Questions that decide about a program, and a hint at its other conditions."""
    parts = parts_of(topic.record)
    rules = deciding_rules(parts, topic.scene.catalog.vocabulary)
    return DecisionView(
        tuple(_question(topic, rule, parts) for rule in rules),
        _more(topic, parts, {rule.id for rule in rules}),
    )


def _question(topic: Topic[Program], rule: Rule, parts: Sequence[Part]) -> QuestionView:
    scene, voice = topic.scene, topic.voice
    asked = [part for part in parts if rule.id in conditions_of(part.audience, scene.catalog.vocabulary)]
    reasons = {reason_of(scene, rule.id, part.audience, voice) for part in asked}
    first = reason_of(scene, rule.id, asked[0].audience, voice)
    is_same = len(reasons) == 1 and len(asked) == len(parts)
    return QuestionView(
        rule.id,
        _NAMES.get(rule.id, rule.id),
        first.label,
        first.text if is_same else voice.words.decide.by_course,
        choices_of(scene, rule.vocabulary, voice) if rule.vocabulary else (),
    )


def _more(topic: Topic[Program], parts: Sequence[Part], asked: set[str]) -> str:
    """Conditions beside the questions: not printed, or further down on the page."""
    kinds = {each.kind for part in parts for each in part.asked}
    say, words = topic.voice.words, topic.scene.catalog.vocabulary
    if "unknown" in kinds:
        return say.check.unknown
    if "partial" in kinds:
        return say.check.not_printed
    rules = {rule for part in parts for rule in conditions_of(part.audience, words)}
    return say.decide.below if kinds or rules - asked else ""
