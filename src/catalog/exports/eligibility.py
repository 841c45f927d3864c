"""Conditions of the programs, in terms that scripts compare with answers: `index/eligibility.json`, in no language."""

import json
from collections.abc import Iterator
from typing import Any

from catalog.ground.output import OutputFile
from catalog.model.program import Combination, Program
from catalog.model.reference import SizeLimit, Vocabulary
from catalog.rules.conditions import RULES, TABLE, Condition
from catalog.rules.eligibility import Wanted
from catalog.rules.payments import Payment, Support, support_of
from catalog.rules.size import sized_terms
from catalog.views.scene import Scene


def eligibility_index(scene: Scene) -> Iterator[OutputFile]:
    """Return the table of rules with the conditions of every program, in the order of the data."""
    programs = ",\n".join(_line(_program(scene, program)) for program in scene.catalog.programs.values())
    head = _line({**rules_data(), "sizes": sizes_data(scene.catalog.vocabulary.get("size"))})
    yield OutputFile("index/eligibility.json", f'{head[:-1]},"programs":[\n{programs}\n]}}\n'.encode())


def rules_data() -> dict[str, Any]:
    """Return the table of rules as scripts read it."""
    rules = [
        _plain({"id": rule.id, "test": rule.test, "never": rule.never, "asks": rule.asks}) for rule in RULES
    ]
    return {"rules": rules, "verdicts": TABLE["verdicts"]}


def sizes_data(vocabulary: Vocabulary | None) -> list[dict[str, Any]]:
    """Return the limits of the sizes as scripts read them, the smallest first."""
    return [
        _plain({"id": term.id, "limits": [_limit(limit) for limit in term.limits]})
        for term in sized_terms(vocabulary)
    ]


def _limit(limit: SizeLimit) -> dict[str, Any]:
    return _plain({"of": limit.industries, "staff": limit.staff, "capital": limit.capital_yen})


def _program(scene: Scene, program: Program) -> dict[str, Any]:
    return support_data(support_of(program, scene.catalog.vocabulary))


def support_data(support: Support) -> dict[str, Any]:
    """Return a program as scripts read it."""
    parts = [
        _plain({**_wanted_data(wanted), "pays": list(map(_payment, payments))})
        for wanted, payments in support.parts
    ]
    return _plain({"id": support.program, "themes": support.themes, "fields": support.fields, "parts": parts})


def _wanted_data(wanted: Wanted) -> dict[str, Any]:
    conditions = {rule: condition_data(condition) for rule, condition in wanted.conditions.items()}
    return {"conditions": conditions, "asks": wanted.asks}


def _payment(payment: Payment) -> dict[str, Any]:
    offer, priority = payment.offer, payment.offer.is_priority
    amounts = {
        "rate": offer.rate,
        "amount": None if offer.rate else offer.amount_yen,
        "limit": offer.limit_yen,
        "limitPer": offer.limit_per,
        "total": offer.total_yen,
        "minCost": payment.min_cost,
    }
    figures = {name: str(value) for name, value in amounts.items() if value is not None}
    rule = _rule(payment.combination) if payment.combination else None
    return {
        "course": payment.course,
        "offer": payment.number,
        "figures": figures,
        **({} if priority is None else {"priority": priority}),
        **_plain({**_wanted_data(payment.wanted), "rule": rule}),
    }


def _rule(combination: Combination) -> dict[str, Any]:
    named = {name: getattr(combination, name) for name in ("programs", "courses", "outside")}
    return {"allowed": combination.allowed, **_plain(named)}


def condition_data(condition: Condition) -> dict[str, Any]:
    """Return a condition as scripts read it."""
    return _plain({"of": condition.of, "open": condition.is_open, "at_least": condition.at_least})


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is empty."""
    return {name: value for name, value in values.items() if value}


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
