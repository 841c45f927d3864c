"""What scripts compare answers with."""

import json
from collections.abc import Callable
from typing import Any

from sample_project import edit

from catalog.exports.eligibility import eligibility_index
from catalog.exports.json_data import json_files
from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.rules.conditions import RULES, TABLE
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
        "parts": [{"conditions": {"size": {"of": ["sme", "micro"]}, **shared}, "asks": 1}] * 2,
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
