"""What goes together in Kanazawa; `tests/browser/test_combining.py` asks the page the same."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from catalog.model.catalog import Catalog
from catalog.rules.eligibility import Answers
from catalog.rules.payments import choices_of, support_of
from catalog.rules.together import Plan, together

CASES = json.loads(
    (Path(__file__).parents[1] / "vectors" / "together-kanazawa.json").read_text(encoding="utf-8")
)
ELEVEN_YEARS = (11, 11)


def _shares(plan: Plan | None) -> list[list[Any]]:
    return [
        [share.choice.program, share.choice.payment.course, share.granted]
        for share in (plan.shares if plan else ())
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_what_goes_together(catalog: Catalog, case: dict[str, Any]) -> None:
    asked = parse_qs(case["query"])
    cost = int(asked.pop("cost")[0])
    want, fields = asked.pop("want"), asked.pop("field", [])
    answers = Answers(asked, {"years": ELEVEN_YEARS} if asked.pop("since", None) else {})
    choices = [
        choice
        for program in catalog.programs.values()
        for choice in choices_of(support_of(program, catalog.vocabulary), answers, fields, cost)
    ]
    found = together(choices, want, cost)
    assert (_shares(found[0].sure) if found else []) == case["sure"]
    assert (_shares(found[0].perhaps) if found else []) == case["perhaps"]


def test_every_printed_rule_on_combining_is_typed(catalog: Catalog) -> None:
    """The guide prints three that exclude others, one that allows what the prefecture gives, and one pair."""
    rules = {
        (program.id, course.id if course else ""): rule
        for program in catalog.programs.values()
        for course in (None, *program.courses)
        if (rule := (course or program).combination)
    }
    assert {place: (rule.allowed, rule.outside, rule.courses) for place, rule in rules.items()} == {
        ("overseas-sales", ""): (False, False, ()),
        ("product-development", ""): (False, False, ()),
        ("manufacturer-reskilling", "training"): (False, False, ()),
        ("equipment-interest", ""): (True, True, ()),
        ("kagayaki-brand", "market-subsidy"): (True, False, ("incentive",)),
    }
