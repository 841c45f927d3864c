"""Only what this tool made is ever replaced."""

from pathlib import Path

import pytest
from small_sites import Make

from catalog.ground.failure import Failure
from catalog.ground.project import Project
from catalog.publish.mark import MARK
from catalog.publish.permission import refuse_foreign
from catalog.publish.place import Place


def test_a_folder_that_is_absent_empty_or_marked_may_be_replaced(
    project: Project, place: Place, finished: Make
) -> None:
    refuse_foreign(place, project)
    (place.site / "nothing" / "in").mkdir(parents=True)
    refuse_foreign(place, project)
    finished(place.site.with_name("marked"), index="old")
    refuse_foreign(Place.at(place.site.with_name("marked")), project)


@pytest.mark.parametrize("file", ["a.txt", "keep/a.txt", ".hidden", "index.html"])
def test_a_folder_that_holds_anything_else_may_not(project: Project, place: Place, file: str) -> None:
    (place.site / file).parent.mkdir(parents=True)
    (place.site / file).touch()
    with pytest.raises(Failure) as refusal:
        refuse_foreign(place, project)
    for text in (refusal.value.text.ja, refusal.value.text.en):
        assert str(place.site) in text
        assert MARK in text


@pytest.mark.parametrize(
    "name", [".", "..", "data", "data/new", "content", "words", "overrides", "hooks", ".git", ".git/x", "/"]
)
def test_what_the_catalog_is_made_from_may_not_even_with_a_mark(
    project: Project, finished: Make, name: str
) -> None:
    finished(project.root / "marked", index="x")
    (project.root / "marked" / MARK).rename(project.root / MARK)
    with pytest.raises(Failure, match="made from"):
        refuse_foreign(Place.at(project.root / name), project)


def test_a_link_to_the_data_is_no_way_around(project: Project) -> None:
    (project.root / "site").symlink_to(project.data)
    with pytest.raises(Failure, match="made from"):
        refuse_foreign(Place.at(project.root / "site"), project)


def test_a_file_may_not(project: Project, place: Place) -> None:
    place.site.write_text("mine")
    with pytest.raises(Failure, match="is a file"):
        refuse_foreign(place, project)


def test_a_site_that_somebody_added_to_may_not_and_the_added_files_are_named(
    project: Project, place: Place, finished: Make
) -> None:
    site = finished(place.site, index="old")
    for name in ("CNAME", "a.pdf", "b.pdf", "c.pdf"):
        (site / name).touch()
    with pytest.raises(Failure, match=r"holds 4 .*CNAME, a.pdf, b.pdf, …"):
        refuse_foreign(place, project)


def test_the_preview_is_nobodys(project: Project) -> None:
    preview = project.cache / "preview"
    preview.mkdir(parents=True)
    (preview / "index.html").touch()
    refuse_foreign(Place.at(preview), project)


def test_a_city_within_another_project_endangers_neither(project: Project, tmp_path: Path) -> None:
    city = Project(tmp_path / "examples" / "one", "/")
    (city.root / "data").mkdir(parents=True)
    refuse_foreign(Place.at(city.root / "site"), city)
    for folder in (tmp_path / "examples", tmp_path / "data", city.root / "data"):
        with pytest.raises(Failure, match="made from"):
            refuse_foreign(Place.at(folder), city)
    del project
