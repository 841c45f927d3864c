"""`catalog schema`: what editors know about the data files."""

import json
from typing import Any

import pytest
from sample_project import FILES, MakeProject

from catalog.ground.project import Project

FIELDS = "name: {ja: 名称, en: The name}\nkind: {ja: 種類, en: The kind}\n"


@pytest.fixture
def explained(make_project: MakeProject) -> Project:
    return make_project({"words/fields.yaml": FIELDS})


def test_a_schema_is_written_for_every_data_file(explained: Project, invoke: Any) -> None:
    result = invoke("schema", "--root", explained.root)
    assert result.exit_code == 0
    assert str(len(FILES)) in result.output
    written = sorted(path.name for path in (explained.root / "schemas").iterdir())
    assert written == sorted(file.replace(".yaml", ".schema.json") for file in FILES.values())


def test_a_field_is_explained_in_both_languages_and_not_by_our_docstrings(
    explained: Project, invoke: Any
) -> None:
    invoke("schema", "--root", explained.root)
    schema = json.loads((explained.root / "schemas" / "facilities.schema.json").read_text("utf-8"))
    record = schema["items"]
    assert record["properties"]["name"]["description"] == "名称 / The name"
    assert "description" not in record
    assert "description" not in record["properties"]["summary"]


def test_writing_again_changes_nothing(explained: Project, invoke: Any) -> None:
    invoke("schema", "--root", explained.root)
    first = {path.name: path.read_bytes() for path in (explained.root / "schemas").iterdir()}
    invoke("schema", "--root", explained.root)
    assert {path.name: path.read_bytes() for path in (explained.root / "schemas").iterdir()} == first


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (None, "words/fields.yaml"),
        ("name: {ja: 名称, ja: 名, en: Name}\n", "words/fields.yaml:1:16"),
        ("name: 名称\n", "words/fields.yaml:1:"),
        ("name: {ja: 名称}\n", "words/fields.yaml:1:"),
        ("- name\n", "words/fields.yaml:1:1"),
    ],
    ids=["gone", "repeated", "one-language-only", "half", "list"],
)
def test_explanations_with_a_mistake_end_with_1_and_write_nothing(
    make_project: MakeProject, invoke: Any, content: str | None, place: str
) -> None:
    project = make_project({"words/fields.yaml": FIELDS})
    path = project.explanations
    path.unlink() if content is None else path.write_text(content, "utf-8")
    result = invoke("schema", "--root", project.root)
    assert result.exit_code == 1
    assert place in result.output
    assert not (project.root / "schemas").exists()
