"""Whatever a killed build has left on the disk, the last good site is found, and nothing of anybody else's goes."""

from pathlib import Path

import pytest
from small_sites import Make, names_in, pages_of, unfinished

from catalog.ground.failure import Failure
from catalog.publish.lock import Lock
from catalog.publish.mark import MARK, UNFINISHED
from catalog.publish.place import Place, configured_place
from catalog.publish.recovery import clear, restore, restore_unless_building


def test_a_site_that_was_taken_away_for_a_new_one_comes_back(place: Place, finished: Make) -> None:
    finished(place.old, index="old")
    finished(place.next, index="new")
    assert restore(place)
    assert pages_of(place.site) == {"index": "old"}


def test_a_site_that_stands_is_left_alone(place: Place, finished: Make) -> None:
    finished(place.old, index="old")
    finished(place.site, index="new")
    assert not restore(place)
    assert pages_of(place.site) == {"index": "new"}


def test_a_site_of_which_part_is_removed_does_not_come_back(place: Place, finished: Make) -> None:
    old = finished(place.old, index="old")
    (old / MARK).rename(old / UNFINISHED)
    assert not restore(place)
    assert not place.site.exists()


def test_a_folder_that_no_build_made_does_not_become_the_site(place: Place) -> None:
    place.old.mkdir()
    (place.old / "index.html").write_text("mine")
    assert not restore(place)


def test_a_site_is_not_brought_back_under_the_hands_of_a_build(place: Place, finished: Make) -> None:
    finished(place.old, index="old")
    lock = Lock(place.lock)
    assert lock.try_take()
    assert not restore_unless_building(place)
    lock.release()
    assert restore_unless_building(place)
    assert names_in(place.site.parent) == {"site"}


def test_what_dead_builds_have_left_goes(place: Place, finished: Make) -> None:
    finished(place.site, index="old")
    unfinished(place.next, index="half")
    finished(place.old, index="older")
    clear(place)
    assert names_in(place.site.parent) == {"site"}


def test_a_build_that_was_killed_before_its_first_file_leaves_an_empty_folder(place: Place) -> None:
    place.next.mkdir()
    clear(place)
    assert not place.next.exists()


@pytest.mark.parametrize("kind", ["folder", "file", "link", "dangling link"])
@pytest.mark.parametrize("name", [".site.next", ".site.old"])
def test_what_has_the_name_of_a_leftover_but_is_none_stays(place: Place, name: str, kind: str) -> None:
    mine = place.site.with_name("mine")
    mine.mkdir()
    (mine / "a.txt").touch()
    path = place.site.with_name(name)
    if kind == "folder":
        mine.rename(path)
    elif kind == "file":
        path.touch()
    else:
        path.symlink_to(mine if kind == "link" else place.site.with_name("nowhere"))
    before = names_in(path.parent)
    with pytest.raises(Failure, match=name):
        clear(place)
    assert names_in(path.parent) == before
    assert (path if kind == "folder" else mine).joinpath("a.txt").exists()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("site_dir: public", "public"),
        ("site_dir: 'my site'  # 公開用", "my site"),
        ('site_dir: "../www"', "../www"),
        ("site_name: x", "site"),
        ("#site_dir: public", "site"),
    ],
)
def test_the_place_of_a_project_is_what_its_settings_say(tmp_path: Path, line: str, name: str) -> None:
    (tmp_path / "mkdocs.yml").write_text(f"site_name: x\n{line}\nnav: []\n", "utf-8")
    assert configured_place(tmp_path) == Place.at(tmp_path / name)


def test_a_link_to_a_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "www").mkdir()
    (tmp_path / "site").symlink_to("www")
    assert Place.at(tmp_path / "site").site == tmp_path.resolve() / "www"
