"""What describes the open data: true to the last byte, and valid for those who harvest it."""

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import frictionless
import jsonschema
import pytest
from sample_project import edit

from catalog.ground.project import Project

Publish = Callable[[], Path]

_POINT = """
    coordinates: {latitude: "36.561325", longitude: "136.656205", source: https://www.example.jp/access}"""


def read(path: Path) -> Any:
    return json.loads(path.read_bytes())


def test_the_package_names_every_file_with_its_bytes_and_its_sha_256(publish: Publish) -> None:
    folder = publish()
    named = {resource["path"]: resource for resource in read(folder / "datapackage.json")["resources"]}
    files = {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}
    assert named.keys() == files - {"datapackage.json"}
    for path, resource in named.items():
        content = (folder / path).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{sha256(content).hexdigest()}"


def test_frictionless_finds_the_package_and_every_table_in_order(publish: Publish) -> None:
    folder = publish()
    with frictionless.system.use_context(trusted=True):
        report = frictionless.validate(str(folder / "datapackage.json"))
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "message"])


def test_a_cell_of_the_wrong_type_would_be_found(publish: Publish) -> None:
    folder = publish()
    table = folder / "172014_indicator.csv"
    table.write_bytes(table.read_bytes().replace(b",2023,", b",R5,"))
    with frictionless.system.use_context(trusted=True):
        errors = frictionless.validate(str(folder / "datapackage.json")).flatten(["type"])
    assert ["type-error"] in errors


def test_the_json_files_keep_their_schemas(publish: Publish, project: Project) -> None:
    place = (project.data / "facilities.yaml").read_text("utf-8")
    line = next(line for line in place.splitlines() if line.startswith("    text: "))
    edit(project, "data/facilities.yaml", line, line + _POINT)
    folder = publish()
    for name, file in (
        ("support_program_json", "172014_support_program.json"),
        ("support_program_jgrants_json", "172014_support_program_jgrants.json"),
        ("public_facility_geojson", "172014_public_facility.geojson"),
    ):
        schema = read(folder / "schemas" / f"{name}.json")
        jsonschema.Draft202012Validator.check_schema(schema)
        jsonschema.validate(read(folder / file), schema)
    (feature,) = read(folder / "172014_public_facility.geojson")["features"]
    assert feature["geometry"]["coordinates"] == [136.656205, 36.561325]


def test_without_coordinates_there_is_no_map(publish: Publish) -> None:
    assert not list(publish().glob("*.geojson"))


@pytest.mark.parametrize(
    ("name", "under"), [("support_program_json", "programs"), ("support_program_jgrants_json", "result")]
)
def test_own_fields_of_a_json_file_begin_with_x(publish: Publish, name: str, under: str) -> None:
    schema = read(publish() / "schemas" / f"{name}.json")
    fields = schema["properties"][under]["items"]["properties"]
    assert {name for name in fields if name.startswith("x_")} == {
        name for name, field in fields.items() if field.get("own")
    }


def test_harvesters_find_each_file_with_licence_size_and_checksum(publish: Publish) -> None:
    folder = publish()
    datasets = read(folder / "dcat.jsonld")["dcat:dataset"]
    links = [each["dcat:distribution"][0] for each in datasets]
    names = {link["dcat:downloadURL"]["@id"].rpartition("/")[2] for link in links}
    assert names == {file.name for file in folder.glob("172014_*")}
    assert all(link["dct:license"] and link["dcat:byteSize"] and link["spdx:checksum"] for link in links)


def test_a_call_in_the_names_of_jgrants_says_its_days_in_utc(publish: Publish) -> None:
    programs = read(publish() / "172014_support_program_jgrants.json")["result"]
    fairs = next(program for program in programs if program["id"] == "trade-fairs")
    assert fairs["acceptance_end_datetime"] == "2027-02-26T14:59:59.000Z"
    assert {"use_purpose", "target_number_of_employees"}.isdisjoint(fairs)
