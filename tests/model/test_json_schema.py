"""The schemas that editors read, in `schemas/` of the repository."""

import json

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


def test_there_is_a_schema_for_every_data_file(made: dict[str, str]) -> None:
    assert sorted(made) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_schema_is_current(made: dict[str, str], name: str) -> None:
    committed = ROOT / "schemas" / name
    assert committed.exists(), "run `catalog schema`"
    assert committed.read_text("utf-8") == made[name], "run `catalog schema`"


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
