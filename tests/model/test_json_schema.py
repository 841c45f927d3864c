"""The schemas that editors read, in `schemas/` of the repository."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from sample_project import FILES, ROOT

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.schema import schema_files

REPOSITORY = Project(ROOT, "/")
NAMES = [f"{file.removesuffix('.yaml')}.schema.json" for file in FILES.values()]


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    files, problems = schema_files(REPOSITORY, KINDS)
    assert problems == [], "words/fields.yaml explains the fields"
    return files


def fields(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for definition in (schema["items"], *schema["$defs"].values()):
        yield from definition.get("properties", {}).items()


def test_there_is_a_schema_for_every_data_file(made: dict[str, str]) -> None:
    assert sorted(made) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_schema_is_current(made: dict[str, str], name: str) -> None:
    committed = ROOT / "schemas" / name
    assert committed.exists(), "run `catalog schema`"
    assert committed.read_text("utf-8") == made[name], "run `catalog schema`"


def _refers_to(field: dict[str, Any]) -> Iterator[str]:
    if to := field.get("x-refers-to"):
        yield to
    for inner in (field.get("items"), *field.get("anyOf", ())):
        yield from _refers_to(inner) if inner else ()


def test_editors_are_told_what_a_field_points_to(made: dict[str, str]) -> None:
    program = json.loads(made["programs.schema.json"])["items"]["properties"]
    found = {name: [*_refers_to(field)] for name, field in program.items()}
    assert (found["provider"], found["summary"]) == (["organizations"], [])
    assert (found["themes"], found["part_of"]) == (["vocabulary/theme/terms"], ["programs"])


@pytest.mark.parametrize("name", NAMES)
def test_the_explanation_of_a_pointer_names_the_file_of_its_ids(made: dict[str, str], name: str) -> None:
    for field, description in fields(json.loads(made[name])):
        for to in _refers_to(description):
            assert FILES[to.split("/")[0]] in description["description"], field


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_refuses_what_the_model_refuses(made: dict[str, str], name: str) -> None:
    """An editor underlines a misspelled or forgotten field before anybody runs a check."""
    schema = json.loads(made[name])
    assert schema["type"] == "array"
    assert "id" in schema["items"]["required"]
    for definition in (schema["items"], *schema["$defs"].values()):
        assert definition["additionalProperties"] is False


@pytest.mark.parametrize("file", FILES.values())
def test_every_data_file_of_the_repository_names_its_schema(file: str) -> None:
    first_line = (ROOT / "data" / file).read_text("utf-8").split("\n", 1)[0]
    assert (
        first_line == f"# yaml-language-server: $schema=../schemas/{file.removesuffix('.yaml')}.schema.json"
    )
