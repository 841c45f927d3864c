"""Names of photos that no file can have, and files that are none."""

import pytest
from sample_project import edit, find_problems

from catalog.ground.project import Project

PHOTO = "  photos:\n    - {{file: {name}, alt: {{ja: 甲, en: A}}, rights: {{ja: 乙, en: B}}}}\n  certificate:"


def codes(project: Project, name: str) -> list[str]:
    edit(project, "data/brand_products.yaml", "  certificate:", PHOTO.format(name=name))
    return [problem.code for problem in find_problems(project)]


@pytest.mark.parametrize(
    "name", ["a" * 300 + ".jpg", "甲" * 100 + ".jpg", "/etc/hostname", "../index.md", ".", "a/b"]
)
def test_a_name_that_no_photo_has_is_one_problem(project: Project, name: str) -> None:
    assert codes(project, name) == ["photo-missing"]


def test_a_link_to_itself_is_one_problem(project: Project) -> None:
    project.photos.mkdir()
    (project.photos / "a.jpg").symlink_to("a.jpg")
    assert codes(project, "a.jpg") == ["photo-missing"]


def test_a_folder_of_photos_that_is_a_link_to_itself_is_one_problem(project: Project) -> None:
    project.photos.symlink_to("photos")
    assert codes(project, "a.jpg") == ["photo-missing"]
