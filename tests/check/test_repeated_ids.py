"""Ids inside a record become anchors of a page, so each may stand there once."""

import pytest
from sample_project import edit, find_problems

from catalog.ground.project import Project


@pytest.mark.parametrize(
    ("file", "old", "new", "place"),
    [
        ("data/programs.yaml", "- id: online", "- id: domestic", "data/programs.yaml:35:11"),
        ("data/policy.yaml", "id: growth-machines", "id: growth-markets", "data/policy.yaml:16:12"),
        ("data/policy.yaml", "id: people-train", "id: growth-markets", "data/policy.yaml:15:12"),
        ("data/vocabulary.yaml", "id: micro", "id: sme", "data/vocabulary.yaml:18:12"),
    ],
    ids=["courses", "directions", "directions-of-two-policies", "terms"],
)
def test_an_id_that_stands_twice_is_reported_where_it_stands_again(
    project: Project, file: str, old: str, new: str, place: str
) -> None:
    edit(project, file, old, new)
    found = {f"{problem.location}": problem.code for problem in find_problems(project)}
    assert found.get(place) == "duplicate-id"
