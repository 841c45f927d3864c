"""From a record back to the line and column it was typed on."""

import pytest
from sample_project import MakeProject, one_program

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.load import load_data
from catalog.problems import Location
from catalog.source.chunks import split_records
from catalog.source.origins import Origins, locate


def origins_of(project: Project) -> Origins:
    data = load_data(project, KINDS)
    assert data.problems == []
    return data.origins


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [
        ((), 2, 3),
        (("id",), 2, 7),
        (("name", "en"), 3, 27),
        (("themes", 1), 10, 19),
        (("contacts", 1), 14, 7),
        (("contacts", 1, "phone"), 15, 14),
        (("courses", 0, "application", "closes"), 34, 64),
        (("application", "opens"), 40, 40),
    ],
)
def test_every_value_has_its_place(
    project: Project, path: tuple[str | int, ...], line: int, column: int
) -> None:
    at = origins_of(project).at("programs", "trade-fairs", *path)
    assert at == Location("data/programs.yaml", line, column)


def test_what_was_not_typed_is_placed_at_what_would_hold_it(project: Project) -> None:
    origins = origins_of(project)
    assert origins.at("programs", "trade-fairs", "contacts", 0, "phone") == Location(
        "data/programs.yaml", 13, 7
    )
    assert origins.at("programs", "trade-fairs", "sessions", "times") == Location("data/programs.yaml", 2, 3)


def test_columns_count_characters_and_not_bytes() -> None:
    (chunk,), _ = split_records("- {名前: 金沢市🍡, id: x}\n", "x")
    assert locate(chunk, ("id",)) == Location("x", 1, 18)
    assert locate(chunk, ("id",), key=True) == Location("x", 1, 14)


def test_a_record_that_moved_has_its_new_place(make_project: MakeProject) -> None:
    project = make_project({"data/programs.yaml": one_program()})
    assert origins_of(project).at("programs", "visits", "kind").line == 4
    path = project.data / "programs.yaml"
    path.write_text("# one line\n# and another\n" + path.read_text("utf-8"), "utf-8")
    assert origins_of(project).at("programs", "visits", "kind").line == 6
