"""What explains the records: names of codes, conditions in words, programs of a purpose."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import jsonschema

from catalog.exports.api_guides import api_guides
from catalog.exports.api_schema import api_schemas
from catalog.exports.api_themes import api_themes
from catalog.exports.eligibility import eligibility_index
from catalog.kinds import KINDS
from catalog.views.scene import Scene

Stage = Callable[..., Scene]


def _read(scene: Scene) -> dict[str, Any]:
    files = (*api_guides(scene), *api_themes(scene), *api_schemas(scene, KINDS))
    return {file.path.removeprefix("api/v1/"): json.loads(file.content) for file in files}


def test_every_file_keeps_its_schema(stage: Stage) -> None:
    files = _read(stage())
    for name, content in files.items():
        if not name.startswith(("schemas/", "openapi")):
            schema = files[f"schemas/{name.partition('/')[0].removesuffix('.json')}.json"]
            jsonschema.Draft202012Validator.check_schema(schema)
            jsonschema.validate(content, schema)
            broken = {field: value for field, value in content.items() if field != "schema_version"}
            assert not jsonschema.Draft202012Validator(schema).is_valid(broken)


def test_every_code_of_a_record_has_a_name_and_nobody_else_is_named(stage: Stage) -> None:
    scene = stage()
    names = _read(scene)["names.json"]
    for program in scene.catalog.programs.values():
        assert program.provider in names["organizations"]
        assert {source.document for source in program.sources if source.document} <= set(names["documents"])
        assert set(program.themes) <= set(names["terms"]["theme"])
    makers = {product.maker for product in scene.catalog.products.values()}
    assert makers <= set(names["organizations"])
    assert set(names["organizations"]) < set(scene.catalog.organizations)


def test_conditions_are_those_that_scripts_compare_with_words_beside_them(stage: Stage) -> None:
    scene = stage()
    told = _read(scene)["eligibility.json"]
    (index,) = eligibility_index(scene)
    for ours, theirs in zip(told["programs"], json.loads(index.content)["programs"], strict=True):
        assert [part.get("conditions") for part in ours["parts"]] == [
            part.get("conditions") for part in theirs["parts"]
        ]
        for part in ours["parts"]:
            worded = [reason["rule"] for reason in part["reasons"] if "rule" in reason]
            assert worded == list(part.get("conditions", {}))
            assert len(part["reasons"]) == len(worded) + part.get("asks", 0)


def test_a_purpose_tells_its_programs_with_the_statuses_to_come(stage: Stage) -> None:
    scene = stage(date(2026, 11, 21))
    files = _read(scene)
    themes = [name for name in files if name.startswith("themes/")]
    assert len(themes) == len(scene.catalog.vocabulary["theme"].terms)
    for name in themes:
        theme = files[name]
        own = [id_ for id_, each in scene.catalog.programs.items() if theme["id"] in each.themes]
        assert [program["id"] for program in theme["programs"]] == own
        assert all(program["statuses"][0]["from"] == "2026-11-21" for program in theme["programs"])
        assert (theme["as_of"], theme["until"]) == ("2026-11-21", "2028-03-31")
