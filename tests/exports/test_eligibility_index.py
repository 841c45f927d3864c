"""What scripts compare answers with."""

import json
from collections.abc import Callable
from typing import Any

from sample_project import edit

from catalog.exports.eligibility import eligibility_index, support_data
from catalog.exports.json_data import json_files
from catalog.ground.project import Project
from catalog.ground.text import Text
from catalog.kinds import KINDS
from catalog.model.program import Combination, Offer
from catalog.rules.conditions import RULES, TABLE, Condition
from catalog.rules.eligibility import Wanted
from catalog.rules.payments import Payment, Support
from catalog.views.scene import Scene

Stage = Callable[..., Scene]
CASE = "  cases:\n    - applicant: {size: large-firm}\n      verdict: does-not-fit\n  requirements:"


def _index(scene: Scene) -> dict[str, Any]:
    (file,) = eligibility_index(scene)
    assert file.path == "index/eligibility.json"
    return json.loads(file.content)


def test_scripts_get_the_same_table_of_rules(stage: Stage) -> None:
    index = _index(stage())
    assert [(rule["id"], rule["test"], rule.get("never", "")) for rule in index["rules"]] == [
        (rule.id, rule.test, rule.never) for rule in RULES
    ]
    assert index["verdicts"] == TABLE["verdicts"]


def test_a_program_says_what_it_compares_part_by_part(stage: Stage) -> None:
    fairs = _index(stage())["programs"][0]
    place = {"open": True}
    shared = {"industry": {"of": ["manufacturing"]}, "place": place, "years": {"at_least": 1}}
    assert fairs == {
        "id": "trade-fairs",
        "themes": ["sales", "development"],
        "parts": [
            {"conditions": {"size": {"of": ["sme", "micro"]}, **shared}, "asks": 1, "pays": [pay]}
            for pay in (
                _pay("domestic", rate="2/3", limit="500000", limitPer="fiscal-year"),
                _pay("online", rate="1/2", limit="200000", limitPer="case"),
            )
        ],
    }


def _pay(course: str, **figures: str) -> dict[str, Any]:
    return {"course": course, "offer": 0, "figures": figures}


def test_a_payment_says_whom_it_is_for_and_what_is_printed_on_combining_it() -> None:
    offer = Offer(who=Text("小", "small"), is_priority=False, amount_yen=5)
    rule = Combination(allowed=True, courses=("y",))
    payment = Payment("x", offer, 2, 9, Wanted({"size": Condition(("sme",))}, 1), rule)
    (part,) = support_data(Support("a", ("t",), ("dx",), ((Wanted({}), (payment,)),)))["parts"]
    assert part == {
        "pays": [
            {
                "course": "x",
                "offer": 2,
                "figures": {"amount": "5", "minCost": "9"},
                "priority": False,
                "conditions": {"size": {"of": ("sme",)}},
                "asks": 1,
                "rule": {"allowed": True, "courses": ("y",)},
            }
        ]
    }


def test_a_program_without_conditions_is_for_the_office(stage: Stage) -> None:
    assert _index(stage())["programs"][1] == {
        "id": "expert-visits",
        "themes": ["people"],
        "parts": [{"asks": 1}],
    }


def test_a_draft_is_not_in_it(stage: Stage, project: Project) -> None:
    edit(project, "data/programs.yaml", "- id: expert-visits\n", "- id: expert-visits\n  status: draft\n")
    edit(project, "data/programs.yaml", "  related: [expert-visits]\n", "")
    assert [program["id"] for program in _index(stage())["programs"]] == ["trade-fairs", "new-machines"]


def test_cases_are_for_staff_and_in_no_file(stage: Stage, project: Project) -> None:
    edit(project, "data/programs.yaml", "  requirements:", CASE)
    scene = stage()
    assert scene.catalog.programs["trade-fairs"].cases
    said = b"".join(file.content for file in (*json_files(scene, KINDS), *eligibility_index(scene)))
    assert b"cases" not in said
    assert b"large-firm" not in said
