"""Conditions of the programs, in terms that scripts compare with answers: `index/eligibility.json`, in no language."""

import json
from collections.abc import Iterator
from typing import Any

from catalog.ground.output import OutputFile
from catalog.model.program import Program
from catalog.model.reference import SizeLimit, Vocabulary
from catalog.rules.conditions import RULES, TABLE, Condition, conditions_of, parts_of
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
    words = scene.catalog.vocabulary
    parts = [
        _plain(
            {
                "conditions": {
                    rule: condition_data(condition)
                    for rule, condition in conditions_of(part.audience, words).items()
                },
                "asks": len(part.asked),
            }
        )
        for part in parts_of(program)
    ]
    return _plain(
        {"id": program.id, "themes": program.themes, "fields": program.priority_fields, "parts": parts}
    )


def condition_data(condition: Condition) -> dict[str, Any]:
    """Return a condition as scripts read it."""
    return _plain({"of": condition.of, "open": condition.is_open, "at_least": condition.at_least})


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is empty."""
    return {name: value for name, value in values.items() if value}


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
