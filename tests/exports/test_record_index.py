"""What scripts know of the records."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from sample_project import edit

from catalog.exports.record_index import record_index
from catalog.ground.project import Project
from catalog.ground.text import LANGS
from catalog.kinds import KINDS
from catalog.views.scene import Scene

Stage = Callable[..., Scene]


def _files(scene: Scene) -> dict[str, Any]:
    return {file.path.removeprefix("index/"): json.loads(file.content) for file in record_index(scene, KINDS)}


def test_there_are_records_and_facets_of_every_list_in_each_language(stage: Stage) -> None:
    kinds = [f"{about}{kind}" for about in ("", "facets.") for kind in ("programs", "facilities", "products")]
    assert set(_files(stage())) == {f"{kind}.{lang}.json" for kind in kinds for lang in LANGS}


def test_a_program_tells_what_it_is_narrowed_and_sorted_by(stage: Stage) -> None:
    fairs, visits, machines = _files(stage())["programs.ja.json"]
    assert fairs["facets"] == {
        "theme": ["sales", "development"],
        "size": ["sme", "micro"],
        "industry": ["manufacturing"],
        "kind": ["subsidy"],
        "provider": ["city-industry-promotion"],
        "policy": ["growth"],
    }
    assert (fairs["yen"], fairs["rank"], fairs["newest"]) == (500_000, 0, "2026 2026-11-01")
    assert (machines["yen"], "rank" in machines) == (1_000_000, False)
    assert visits["yen"] == 0


def test_what_others_show_of_a_program_is_still_there(stage: Stage) -> None:
    fairs = _files(stage())["programs.en.json"][0]
    assert (fairs["name"], fairs["amount"], fairs["closes"]) == (
        "Grants for Trade Fairs",
        "¥500,000",
        "2027-02-26",
    )
    assert {"theme", "kind", "type", "opens", "day", "ask", "phone", "phone_href"} <= set(fairs)


def test_products_lie_in_columns_and_tables(stage: Stage) -> None:
    index = _files(stage())["products.en.json"]
    assert index["columns"] == {
        "id": ["loom-sensor", "amber-soy"],
        "name": ["Loom Sensor", "Amber Soy Sauce"],
        "price": ["¥12,000", None],
    }
    division = index["tables"]["division"]
    assert division["of"] == [0, 1]
    assert division["rows"][1] == {"id": "food", "division": "Food", "color": "odo", "pattern": "seigaiha"}
    assert index["tables"]["year"] == {
        "rows": [{"id": "2024", "year": "FY2024", "newest": "2024"}, {}],
        "of": [0, 1],
    }


def test_only_the_japanese_index_has_places_among_the_fifty_sounds(stage: Stage) -> None:
    assert _files(stage())["products.ja.json"]["columns"]["rank"] == [0, None]


def test_a_product_without_a_division_still_has_its_look(stage: Stage, project: Project) -> None:
    edit(project, "data/brand_products.yaml", "  division: food\n", "")
    division = _files(stage())["products.ja.json"]["tables"]["division"]
    assert division["rows"][division["of"][1]] == {"color": "enji", "pattern": "shippo"}


def test_keywords_are_offered_once_a_record_has_one(stage: Stage, project: Project) -> None:
    assert "keyword" not in [facet["id"] for facet in _files(stage())["facets.products.en.json"]["facets"]]
    edit(project, "data/brand_products.yaml", "  division: food\n", "  division: food\n  keywords: [gift]\n")
    files = _files(stage())
    keyword = next(facet for facet in files["facets.products.en.json"]["facets"] if facet["id"] == "keyword")
    assert keyword["options"] == [["gift", "Gift", 1]]
    assert files["products.en.json"]["tables"]["keyword"] == {"rows": [{"id": "gift"}], "of": [[], [0]]}


@pytest.mark.parametrize("kind", ["programs", "facilities"])
def test_a_draft_is_unknown_to_scripts(stage: Stage, project: Project, kind: str) -> None:
    first = _files(stage())[f"{kind}.ja.json"][0]["id"]
    edit(project, f"data/{kind}.yaml", f"- id: {first}\n", f"- id: {first}\n  status: draft\n")
    files = _files(stage())
    assert first not in [file["id"] for file in files[f"{kind}.ja.json"]]


def test_only_orders_that_change_something_are_offered(stage: Stage, project: Project) -> None:
    orders = [name for name, _ in _files(stage())["facets.facilities.ja.json"]["sorts"]]
    assert orders == ["", "name"]  # both were checked on the same day
    edit(project, "data/facilities.yaml", "verified_on: 2026-11-01", "verified_on: 2026-11-02")
    orders = [name for name, _ in _files(stage())["facets.facilities.ja.json"]["sorts"]]
    assert orders == ["", "name", "newest"]
