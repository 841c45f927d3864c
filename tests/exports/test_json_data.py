"""The records as JSON: what is in them, in which order, and what never is."""

import json
import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sample_project import edit

from catalog.exports.json_data import json_files
from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.views.scene import Scene

Stage = Callable[..., Scene]


def _documents(scene: Scene) -> dict[str, Any]:
    return {file.path.removeprefix("api/v1/"): json.loads(file.content) for file in json_files(scene, KINDS)}


def _record(scene: Scene, file: str, record_id: str) -> dict[str, Any]:
    return next(record for record in _documents(scene)[file]["records"] if record["id"] == record_id)


def test_there_is_a_document_for_every_kind_that_has_pages(stage: Stage) -> None:
    assert list(_documents(stage())) == ["programs.json", "products.json", "facilities.json"]


def test_records_stand_in_the_order_of_the_file(stage: Stage) -> None:
    records = _documents(stage())["programs.json"]["records"]
    assert [record["id"] for record in records] == ["trade-fairs", "expert-visits", "new-machines"]


def test_a_record_says_what_was_typed(stage: Stage) -> None:
    soy = _record(stage(), "products.json", "amber-soy")
    assert soy == {
        "id": "amber-soy",
        "url": {
            "ja": "https://catalog.example.jp/products/amber-soy/",
            "en": "https://catalog.example.jp/en/products/amber-soy/",
        },
        "aliases": [],
        "name": {"ja": "琥珀醤油", "en": "Amber Soy Sauce"},
        "summary": {"ja": "透きとおった琥珀色の醤油です。", "en": "A clear soy sauce of amber colour."},
        "sources": [
            {
                "url": "https://example.jp/soy/",
                "title": {"ja": "琥珀醤油のページ", "en": "Page of the soy sauce"},
            }
        ],
        "verified_on": "2026-11-01",
        "maker": "ono-soy",
        "division": "food",
        "certificate": {"scheme": "kagayaki"},
    }


def test_amounts_are_numbers_and_days_are_iso(stage: Stage) -> None:
    fairs = _record(stage(), "programs.json", "trade-fairs")
    offer = fairs["courses"][0]["offers"][0]
    assert offer == {"rate": "2/3", "limit_yen": 500_000, "limit_per": "fiscal-year"}
    assert fairs["application"] == {"type": "deadline", "opens": "2026-10-01", "closes": "2027-02-26"}


def test_nothing_is_kept_though_it_costs_nothing(stage: Stage) -> None:
    hall = _record(stage(), "facilities.json", "training-hall")
    assert hall["equipment"][0]["fee_yen"] == 0
    assert hall["parking"] == {"spaces": 130, "fee_yen": 0}


@pytest.mark.parametrize("file", ["programs.yaml", "facilities.yaml", "brand_products.yaml"])
def test_a_draft_is_in_no_document(stage: Stage, project: Project, file: str) -> None:
    path = project.data / file
    text = path.read_text(encoding="utf-8")
    first = re.search(r"^- id: (.*)$", text, re.MULTILINE)
    assert first
    path.write_text(f"{text[: first.end()]}\n  status: draft{text[first.end() :]}", encoding="utf-8")
    said = b"".join(file.content for file in json_files(stage(), KINDS))
    assert f'"{first[1]}"'.encode() not in said  # not even where another record points to it


def test_what_is_for_staff_is_in_no_document(stage: Stage) -> None:
    said = b"".join(file.content for file in json_files(stage(), KINDS)).decode()
    assert "to_check" not in said
    assert "来年度も続くか市に確かめます" not in said
    assert '"published"' not in said
    assert '"draft"' not in said


def test_the_last_day_of_checking_is_the_day_of_the_document(stage: Stage, project: Project) -> None:
    edit(project, "data/programs.yaml", "verified_on: 2026-11-01", "verified_on: 2026-11-19")
    days = {name: document["updated"] for name, document in _documents(stage()).items()}
    assert days == {
        "programs.json": "2026-11-19",
        "facilities.json": "2026-11-01",
        "products.json": "2026-11-01",
    }


def test_only_how_programs_stand_depends_on_the_day(stage: Stage) -> None:
    now, later = _documents(stage()), _documents(stage(today=date(2030, 1, 1)))
    assert (now["programs.json"].pop("as_of"), later["programs.json"].pop("as_of")) == (
        "2026-11-21",
        "2030-01-01",
    )
    for document in (now, later):
        for record in document["programs.json"]["records"]:
            del record["status"]
    assert now == later


def test_a_program_says_how_it_stands_and_for_how_long_its_conditions_hold(stage: Stage) -> None:
    fairs = _record(stage(), "programs.json", "trade-fairs")
    assert fairs["status"] == "open"
    assert fairs["terms"] == {"starts": "2026-04-01", "ends": "2027-03-31"}
    visits = _record(stage(today=date(2027, 4, 1)), "programs.json", "expert-visits")
    assert visits["status"] == "earlier-terms"


def test_without_records_there_is_an_empty_document(stage: Stage, project: Project) -> None:
    text = (project.data / "brand_products.yaml").read_text(encoding="utf-8")
    drafts = text.replace("\n  maker:", "\n  status: draft\n  maker:")
    (project.data / "brand_products.yaml").write_text(drafts, encoding="utf-8")
    empty = {"schema_version": "1", "updated": None, "records": []}
    assert _documents(stage())["products.json"] == empty


def test_a_reader_finds_one_record_on_each_line(stage: Stage) -> None:
    file = next(iter(json_files(stage(), KINDS)))
    lines = file.content.decode().splitlines()
    assert [json.loads(line.removesuffix(","))["id"] for line in lines[1:-1]] == [
        "trade-fairs",
        "expert-visits",
        "new-machines",
    ]
