"""Questions that decide whether an applicant fits a program: those to which the fewest answers will do."""

from collections.abc import Mapping, Sequence
from typing import Final

from catalog.model.reference import Vocabulary
from catalog.rules.conditions import RULES, Condition, Part, Rule, conditions_of

MOST: Final = 3
_HALF: Final = 0.5
"""Weight of a number, and of an answer that leaves room for a question: nobody can say more beforehand."""


def deciding_rules(parts: Sequence[Part], vocabularies: Mapping[str, Vocabulary]) -> tuple[Rule, ...]:
    """Return the few rules that shut out most applicants, in the order of the table."""
    asked = [conditions_of(part.audience, vocabularies) for part in parts]
    weights = {
        rule.id: sum(_shut_out(rule, each[rule.id], vocabularies) for each in asked if rule.id in each)
        for rule in RULES
        if not rule.asks  # the question of another rule
    }
    first = sorted(weights, key=lambda rule: -weights[rule])[:MOST]
    return tuple(rule for rule in RULES if rule.id in first and weights[rule.id] > 0)


def _shut_out(rule: Rule, condition: Condition, vocabularies: Mapping[str, Vocabulary]) -> float:
    """Return the share of the possible answers that a condition refuses."""
    if rule.test == "all-of":
        return 0  # what a reader does not tick may still be so
    vocabulary = vocabularies.get(rule.vocabulary)
    answers = [term.id for term in vocabulary.terms if term.offered] if vocabulary else []
    if not answers:
        return _HALF
    refused = [answer for answer in answers if answer not in condition.of]
    certain = refused.count(rule.never) if condition.is_open else len(refused)
    return (certain + _HALF * (len(refused) - certain)) / len(answers)
