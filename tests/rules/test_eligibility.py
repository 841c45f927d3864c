"""Who may apply; `tests/js/eligibility.test.js` reads the same cases."""

import json
from pathlib import Path
from typing import Any, get_args

import pytest
from sizes import terms

from catalog.ground.text import Text
from catalog.model.case import Applicant, Verdict
from catalog.model.reference import Vocabulary
from catalog.rules.conditions import Condition
from catalog.rules.eligibility import Answers, Result, Wanted, answers_of, judge

CASES = json.loads((Path(__file__).parents[1] / "vectors" / "eligibility.json").read_text(encoding="utf-8"))


def _condition(of: tuple[str, ...] = (), at_least: int = 0, **more: bool) -> Condition:
    return Condition(tuple(of), is_open=more.get("open", False), at_least=at_least)


def _wanted(part: dict[str, Any]) -> Wanted:
    conditions = {rule: _condition(**condition) for rule, condition in part.get("conditions", {}).items()}
    return Wanted(conditions, part.get("asks", 0))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_what_follows_from_the_answers(case: dict[str, Any]) -> None:
    numbers = {rule: tuple(case[rule]) for rule in ("years", "leave") if rule in case}
    judgement = judge([_wanted(part) for part in case["parts"]], Answers(case["said"], numbers))
    assert (judgement.verdict, judgement.results) == (case["verdict"], case["results"])


def test_the_cases_show_every_verdict_and_every_result() -> None:
    assert {case["verdict"] for case in CASES} == set(get_args(Verdict))
    assert {result for case in CASES for result in case["results"].values()} == set(get_args(Result))


def test_an_applicant_answers_what_is_typed_and_nothing_else() -> None:
    applicant = Applicant(
        size="sme",
        place="works",
        years_in_city=0,
        leave_weeks=2,
        people=("woman",),
        circumstances=("starting",),
    )
    said = {"size": ("sme",), "place": ("works",), "circumstance": ("starting",), "person": ("woman",)}
    assert answers_of(applicant) == Answers(said, {"years": (0, 0), "leave": (2, 2)})
    assert answers_of(Applicant()) == Answers({}, {})


def test_an_applicant_that_gives_its_staff_has_the_size_that_follows() -> None:
    sizes = Vocabulary(id="size", name=Text("size", "size"), terms=terms())
    assert answers_of(Applicant(industry="making", staff=2), sizes).terms["size"] == ("micro",)
    sole_trader = Applicant(industry="trade", staff=51, form="sole-trader", capital_yen=1)
    assert answers_of(sole_trader, sizes).terms["size"] == ("large",)
    assert "size" not in answers_of(Applicant(staff=6), sizes).terms
