"""The best combination of support; `tests/js/together.test.js` reads the same cases."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from catalog.model.program import Combination, Offer
from catalog.rules.conditions import Condition
from catalog.rules.eligibility import Answers, Wanted
from catalog.rules.payments import Choice, Payment, Support, choices_of
from catalog.rules.together import MOST, Plan, Together, together

CASES = json.loads((Path(__file__).parents[1] / "vectors" / "together.json").read_text(encoding="utf-8"))
_FIGURES = {"rate": "rate", "amount_yen": "amount", "limit_yen": "limit", "total_yen": "total"}


def _wanted(part: dict[str, Any]) -> Wanted:
    conditions = {rule: Condition(tuple(one["of"])) for rule, one in part.get("conditions", {}).items()}
    return Wanted(conditions, part.get("asks", 0))


def _payment(pay: dict[str, Any]) -> Payment:
    figures = {name: pay["figures"].get(key) for name, key in _FIGURES.items()}
    values = {
        name: int(value) if name != "rate" else value for name, value in figures.items() if value is not None
    }
    rule = (
        {name: tuple(value) if isinstance(value, list) else value for name, value in pay["rule"].items()}
        if "rule" in pay
        else None
    )
    return Payment(
        course=pay["course"],
        offer=Offer(**values, is_priority=pay.get("priority")),
        number=pay.get("offer", 0),
        min_cost=int(pay["figures"].get("minCost", 0)) or None,
        wanted=_wanted(pay),
        combination=Combination(**rule) if rule else None,
    )


def _support(program: dict[str, Any]) -> Support:
    parts = tuple((_wanted(part), tuple(map(_payment, part.get("pays", [])))) for part in program["parts"])
    return Support(
        program["id"], tuple(program.get("themes", ["t"])), tuple(program.get("fields", [])), parts
    )


def _name(choice: Choice) -> str:
    number = f"/{choice.payment.number}" if choice.payment.number else ""
    return f"{choice.program}/{choice.payment.course}{number}"


def _shares(plan: Plan | None) -> list[Any] | None:
    return plan and [[_name(share.choice), share.cost, share.granted] for share in plan.shares]


def _found(one: Together) -> dict[str, Any]:
    more = [_name(share.choice) for share in one.sure.shares if share.choice.could_be_more]
    pairs = one.perhaps.to_ask if one.perhaps else ()
    return {
        "themes": list(one.themes),
        "sure": _shares(one.sure),
        "perhaps": _shares(one.perhaps),
        "ask": [list(map(_name, pair)) for pair in pairs],
        **({"more": more} if more else {}),
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_what_goes_together(case: dict[str, Any]) -> None:
    answers, fields = Answers(case.get("said", {})), case.get("fields", [])
    choices = [
        choice
        for program in case["programs"]
        for choice in choices_of(_support(program), answers, fields, case["cost"])
    ]
    found = together(choices, case.get("want", []), case["cost"])
    assert list(map(_found, found)) == case["found"]


def test_of_many_choices_those_are_tried_that_pay_most() -> None:
    free = Payment("x", Offer(amount_yen=1), combination=Combination(allowed=True))
    one = Choice("", ("t",), free, "fits", 1, is_open=False, questions=0)
    choices = [
        replace(one, program=f"p{n}", alone=n, payment=replace(free, offer=Offer(amount_yen=n)))
        for n in range(1, MOST + 4)
    ]
    (found,) = together(choices, ["t"], 1)
    assert [share.granted for share in found.sure.shares] == list(range(MOST + 3, 3, -1))
