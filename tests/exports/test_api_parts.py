"""Parts of the JSON API say the same as the whole, in files whose size has a bound."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import jsonschema
import pytest

from catalog.exports.api_files import api_parts, changes_file
from catalog.exports.api_schema import api_schemas
from catalog.exports.json_data import json_files
from catalog.ground.text import Text
from catalog.history.changes import Change, History
from catalog.kinds import KINDS
from catalog.views.scene import Scene

Stage = Callable[..., Scene]


def _read(scene: Scene) -> dict[str, Any]:
    files = (*json_files(scene, KINDS), *(file for kind in KINDS for file in api_parts(scene, kind)))
    return {file.path.removeprefix("api/v1/"): json.loads(file.content) for file in files}


def test_a_record_is_the_same_alone_on_its_page_and_in_the_whole(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("catalog.exports.api_files.PAGE", 2)
    files = _read(stage())
    for kind in KINDS:
        whole = files[f"{kind.id}.json"]["records"]
        listed = files[f"pages/{kind.id}/index.json"]
        pages = [files[f"pages/{kind.id}/{number}.json"] for number in range(1, len(listed["pages"]) + 1)]
        assert [record for page in pages for record in page["records"]] == whole
        assert all(len(page["records"]) <= 2 and page["pages"] == len(pages) for page in pages)
        assert [record for page in listed["pages"] for record in page["ids"]] == [
            each["id"] for each in whole
        ]
        assert listed["total"] == len(whole)
        assert [files[f"records/{kind.id}/{each['id']}.json"]["record"] for each in whole] == whole


def test_changes_say_when_what_and_where_and_keep_their_schema(stage: Stage) -> None:
    label, old, new = Text("締切", "Deadline"), Text("1日", "the 1st"), Text("2日", "the 2nd")
    here = Change("programs", "new-machines", label, date(2026, 11, 3), "deadline", "closes", label, old, new)
    gone = Change("programs", "gone", label, date(2026, 11, 2), "ended")
    scene = replace(stage(), history=History(date(2026, 11, 1), (here, gone)))
    found = json.loads(changes_file(scene).content)
    first, second = found["changes"]
    assert (first["day"], first["after"]["en"]) == ("2026-11-03", "the 2nd")
    assert first["url"]["en"].endswith("/en/programs/new-machines/")
    assert "url" not in second
    schema = next(file for file in api_schemas(scene, KINDS) if file.path.endswith("schemas/changes.json"))
    jsonschema.validate(found, json.loads(schema.content))


def test_a_catalog_without_history_says_that_nothing_is_on_record(stage: Stage) -> None:
    assert json.loads(changes_file(stage()).content) == {"schema_version": "1", "since": None, "changes": []}
