"""Facts of records to compare."""

import json
from collections.abc import Callable
from typing import Any

from catalog.exports.compared import compared_index
from catalog.kinds import KINDS
from catalog.views.program import program_page
from catalog.views.scene import Scene

Stage = Callable[..., Scene]


def _records(scene: Scene, lang: str = "en") -> dict[str, Any]:
    files = [file for file in compared_index(scene, KINDS) if file.path.endswith(f".{lang}.json")]
    return {
        f"{file.path.split('/')[-1].split('-')[0]}/{record['id']}": record
        for file in files
        for record in json.loads(file.content)
    }


def test_a_program_is_compared_by_typed_facts(stage: Stage) -> None:
    fairs = _records(stage())["programs/trade-fairs"]
    facts = {label: tuple(told) for label, told in fairs["facts"]}
    assert facts["Amount"] == ("Up to ¥500,000 / fiscal year",)
    assert facts["Rate"] == ("2/3",)
    assert facts["Industry"] == ("Manufacturing",)
    assert facts["What it pays for"] == ("Booth fee",)
    assert ("Size and form", ["Small or medium firm (Fairs online)", "Micro firm (Fairs online)"]) in [
        (label, told) for label, told in fairs["facts"]
    ]
    assert (fairs["until"], fairs["stand"]["type"]) == ("Until when", "deadline")


def test_sentences_stand_apart(stage: Stage) -> None:
    fairs = _records(stage())["programs/trade-fairs"]
    words = dict(fairs["words"])
    assert words["Conditions"] == ["City taxes are paid"]
    assert words["How to apply"] == ["Ask the office.", "Hand in the application."]
    assert not {"City taxes are paid", "Ask the office."} & {
        text for _, told in fairs["facts"] for text in told
    }


def test_blocks_that_are_not_compared_stay_away(stage: Stage) -> None:
    scene = stage()
    page = program_page(scene, scene.catalog.programs["trade-fairs"], scene.voice("en"))
    apart = {block.title for block in page.blocks if not block.is_compared}
    assert "Sources" in apart
    assert not apart & {label for label, _ in _records(scene)["programs/trade-fairs"]["words"]}


def test_an_unknown_price_is_a_fact_that_nobody_tells(stage: Stage) -> None:
    records = _records(stage())
    assert any(["Price", []] in record["facts"] for name, record in records.items() if "products/" in name)


def test_a_place_is_compared_by_the_rows_of_its_page(stage: Stage) -> None:
    hall = _records(stage())["facilities/training-hall"]
    assert {"Address", "Phone"} <= {label for label, _ in hall["facts"]}
    assert "stand" not in hall


def test_lines_of_a_japanese_name_may_end_between_phrases_alone(stage: Stage) -> None:
    scene = stage()
    name = _records(scene, "ja")["programs/expert-visits"]["name"]
    assert len(name.split("\N{ZERO WIDTH SPACE}")) > 1
    assert name.replace("\N{ZERO WIDTH SPACE}", "") == scene.catalog.programs["expert-visits"].name.ja
    assert _records(scene)["programs/expert-visits"]["name"] == "Expert Visits"
