"""The site before the last one waits and becomes the next; whatever is not quite so begins from nothing."""

from pathlib import Path

import pytest

from catalog.ground.cache import keep
from catalog.ground.project import Project
from catalog.ground.tree import NewTree, Written
from catalog.publish.mark import Mark
from catalog.publish.place import Place
from catalog.publish.publication import Publication
from catalog.publish.trees import Trees


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path / "project", "/")


def build(project: Project, text: str, *, is_fresh: bool = False) -> tuple[NewTree, list[Written]]:
    """Publish a site of two pages, one of which never changes."""
    publication = Publication(project.root.parent / "site", project, lambda _: None)
    publication.begin()
    tree = publication.grow(is_fresh=is_fresh)
    files = [tree.put("same.html", "same", lambda: b"same"), tree.put("page.html", text, text.encode)]
    publication.publish(Mark(text, "2026-11-27"), files)
    publication.end()
    return tree, files


def pages(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.glob("*.html")}


def test_each_site_takes_its_place_and_shares_what_has_not_changed(project: Project) -> None:
    files = {text: build(project, text)[1][0] for text in ("one", "two", "three", "four")}
    assert pages(project.root.parent / "site") == {"same.html": "same", "page.html": "four"}
    assert len(set(files.values())) == 1


def test_the_third_build_grows_out_of_the_first(project: Project) -> None:
    build(project, "one")
    build(project, "two")
    tree, _ = build(project, "three")
    assert set(tree.here.files) == {"same.html", "page.html"}
    assert tree.here.files["page.html"].key == "one"


def test_a_fresh_build_takes_nothing_from_earlier_ones(project: Project) -> None:
    first = build(project, "one")[1][0]
    tree, files = build(project, "one", is_fresh=True)
    assert (tree.here.files, tree.last.files) == ({}, {})
    assert files[0].time > first.time


def test_nothing_of_it_is_left_beside_the_site(project: Project) -> None:
    for text in ("one", "two", "three"):
        build(project, text)
    assert {path.name for path in project.root.parent.iterdir()} <= {"site", "project", ".site.catalog-lock"}


def test_sites_that_are_no_more_are_forgotten(project: Project) -> None:
    for text in ("one", "two", "three", "four"):
        build(project, text)
    assert len(list((project.cache / "trees").iterdir())) == 2


@pytest.mark.parametrize("content", [b"", b"{", b"[[1]]", b"7", b"\xff", b'[["a", "b"]]', b"[" * 10**5])
@pytest.mark.parametrize("write", [Path.write_bytes, keep])
def test_a_cache_that_cannot_be_read_is_no_cache(project: Project, write: object, content: bytes) -> None:
    build(project, "one")
    assert callable(write)
    (rows,) = (project.cache / "trees").iterdir()
    write(rows, content)
    assert Trees(Place.at(project.root.parent / "site"), project.cache).last.files == {}
    build(project, "two")
    assert pages(project.root.parent / "site")["page.html"] == "two"
