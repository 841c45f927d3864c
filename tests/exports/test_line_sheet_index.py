"""What line sheets know of the products."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from sample_project import ROOT, edit

from catalog.exports.line_sheet import line_sheet_index
from catalog.ground.project import Project
from catalog.ground.text import LANGS
from catalog.views import line_sheet
from catalog.views.line_sheet import shard_of
from catalog.views.scene import Scene

Stage = Callable[..., Scene]
SHARDS = json.loads((ROOT / "tests" / "vectors" / "shards.json").read_text())


def _files(scene: Scene) -> dict[str, list[dict[str, Any]]]:
    return {file.path: json.loads(file.content) for file in line_sheet_index(scene)}


def _one(scene: Scene, lang: str, number: int = 0) -> dict[str, Any]:
    return _files(scene)[f"index/sheet/0.{lang}.json"][number]


@pytest.mark.parametrize("case", SHARDS, ids=lambda shard: f"{shard['id'][:12]} among {shard['among']}")
def test_a_product_lies_where_the_browser_looks_for_it(case: dict[str, Any]) -> None:
    assert shard_of(case["id"], case["among"]) == case["shard"]


def test_few_products_lie_in_one_file_for_each_language(stage: Stage) -> None:
    assert set(_files(stage())) == {f"index/sheet/0.{lang}.json" for lang in LANGS}


def test_many_products_are_spread_and_none_is_lost(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line_sheet, "SHARD", 1)
    files = _files(stage())
    assert set(files) == {f"index/sheet/{n}.{lang}.json" for n in range(3) for lang in LANGS}
    found = {
        product["id"]: path for path, products in files.items() for product in products if ".en." in path
    }
    assert found == {
        name: f"index/sheet/{shard_of(name, 3)}.en.json" for name in ("loom-sensor", "amber-soy")
    }


def test_names_are_there_in_both_languages_and_facts_in_one(stage: Stage) -> None:
    sensor = _one(stage(), "en")
    assert sensor["names"] == {"ja": "織機センサー", "en": "Loom Sensor"}
    assert sensor["facts"]["price"] == "¥12,000 (tax included, as of 1 October 2026)"
    assert sensor["facts"]["certificate"] == "Kanazawa Kagayaki Brand, FY2024, Grand prize, 165"


def test_what_a_buyer_asks_and_nobody_has_said_is_null(stage: Stage) -> None:
    soy = _one(stage(), "ja", 1)["facts"]
    assert soy["price"] is None
    assert soy["minimum_order"] is None
    assert "food_contact" not in soy


def test_a_certificate_that_has_ended_says_so(stage: Stage, project: Project) -> None:
    edit(project, "data/brand_products.yaml", "valid_until: 2029-03-31", "valid_until: 2025-03-31")
    assert _one(stage(), "en")["facts"]["certificate"].endswith(", Expired")


def test_a_letter_goes_to_the_maker_or_to_the_desk_or_nowhere(stage: Stage, project: Project) -> None:
    assert (_one(stage(), "en")["maker"]["email"], _one(stage(), "en")["maker"]["website"]) == (
        "",
        "https://example.jp/ishino/",
    )
    edit(project, "data/city.yaml", "inquiries: kanazawa-city", "inquiries: city-industry-promotion")
    maker = _one(stage(), "ja")["maker"]
    assert (maker["email"], maker["to"]["ja"]) == ("kougyou@example.jp", "金沢市 工業振興係")
    edit(
        project,
        "data/organizations.yaml",
        "  since: 1911\n",
        "  since: 1911\n  email: hello@ishino.example.jp\n",
    )
    maker = _one(stage(), "ja")["maker"]
    assert (maker["email"], maker["to"]) == ("hello@ishino.example.jp", maker["names"])


def test_an_edit_of_a_product_makes_its_own_file_anew_and_no_other(
    stage: Stage, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line_sheet, "SHARD", 1)
    before = {file.path: file.key for file in line_sheet_index(stage())}
    edit(project, "data/brand_products.yaml", "valid_until: 2029-03-31", "valid_until: 2029-03-30")
    changed = {file.path for file in line_sheet_index(stage()) if file.key != before[file.path]}
    shard = shard_of("loom-sensor", 3)
    assert changed == {f"index/sheet/{shard}.{lang}.json" for lang in LANGS}


def test_it_is_told_who_answers_in_which_languages_and_the_smallest_order(
    stage: Stage, project: Project
) -> None:
    edit(project, "data/city.yaml", "inquiries: kanazawa-city", "inquiries: city-industry-promotion")
    desk = _one(stage(), "en")["maker"]
    assert (desk["note"][:24], desk["answers"]) == ("No email address is list", desk["to"]["en"])
    edit(
        project,
        "data/organizations.yaml",
        "  since: 1911\n",
        "  since: 1911\n  email: hello@ishino.example.jp\n  languages: [ja, fr]\n",
    )
    edit(
        project,
        "data/brand_products.yaml",
        "  division: machinery\n",
        "  division: machinery\n  trade: {minimum_order: 5}\n",
    )
    sensor = _one(stage(), "en")
    assert (sensor["maker"]["note"], sensor["maker"]["answers"]) == (
        "",
        "Ishino Seisakusho (answers in Japanese, French)",
    )
    assert (sensor["minimum"], sensor["least"]) == (5, "from 5 pieces")
