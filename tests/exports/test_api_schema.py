"""The JSON API keeps the schemas that it publishes, and its description is valid."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from catalog.exports.api_schema import api_schemas
from catalog.exports.json_data import NOT_PUBLISHED, json_files
from catalog.kinds import KINDS
from catalog.views.scene import Scene

Stage = Callable[..., Scene]
NAMES = tuple(kind.id for kind in KINDS)


@pytest.fixture
def files(stage: Stage) -> dict[str, Any]:
    scene = stage()
    made = (*api_schemas(scene, KINDS), *json_files(scene, KINDS))
    return {file.path.removeprefix("api/v1/"): json.loads(file.content) for file in made}


@pytest.mark.parametrize("name", NAMES)
def test_a_document_keeps_its_schema(files: dict[str, Any], name: str) -> None:
    schema = files[f"schemas/{name}.json"]
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(files[f"{name}.json"], schema)


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_names_every_field_that_a_record_has_and_none_for_staff(
    files: dict[str, Any], name: str
) -> None:
    fields = files[f"schemas/{name}.json"]["properties"]["records"]["items"]["properties"].keys()
    assert {field for record in files[f"{name}.json"]["records"] for field in record} <= fields
    assert (NOT_PUBLISHED - {"id", "aliases", "status"}).isdisjoint(fields)


def test_a_document_without_a_name_or_with_a_wrong_id_breaks_its_schema(files: dict[str, Any]) -> None:
    document = files["programs.json"]
    del document["records"][0]["name"]
    document["records"][1]["provider"] = 3
    errors = jsonschema.Draft202012Validator(files["schemas/programs.json"]).iter_errors(document)
    assert {error.json_path for error in errors} == {"$.records[0]", "$.records[1].provider"}


def test_the_description_is_valid_and_names_every_document(files: dict[str, Any], tmp_path: Path) -> None:
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(json.dumps(content), "utf-8")
    described = files["openapi.json"]
    validator = OpenAPIV31SpecValidator(described, base_uri=(tmp_path / "openapi.json").as_uri())
    assert list(validator.iter_errors()) == []
    whole = {f"/api/v1/{name}.json" for name in (*NAMES, "changes", "names", "eligibility")}
    parts = {
        f"/api/v1/{part}"
        for name in NAMES
        for part in (f"records/{name}/{{id}}.json", f"pages/{name}/{{page}}.json", f"pages/{name}/index.json")
    }
    assert set(described["paths"]) == whole | parts | {"/api/v1/themes/{theme}.json"}
