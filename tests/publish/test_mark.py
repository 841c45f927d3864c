"""A folder is known by its mark, and what somebody has added to it is noticed."""

import os
from pathlib import Path

import pytest
from small_sites import Make, names_in, unfinished

from catalog.publish.mark import (
    LIST,
    MARK,
    UNFINISHED,
    Mark,
    is_finished,
    is_ours,
    remove,
    strangers,
    write_mark,
)


def test_a_finished_site_says_from_what_and_for_which_day_it_was_made(tmp_path: Path, finished: Make) -> None:
    site = finished(tmp_path / "site", index="new")
    assert (site / MARK).read_text() == (
        '{\n"generator": "catalog",\n"inputs": "inputs",\n"day": "2026-11-21",\n"files": {}\n}\n'
    )
    assert names_in(site) == {"index.html", MARK, LIST}
    assert is_finished(site)


def test_equal_sites_have_equal_marks(tmp_path: Path) -> None:
    for name in ("one", "other"):
        site, files = unfinished(tmp_path / name, index="x", about="y"), ["index.html", "about.html"]
        write_mark(site, Mark("a", "2026-11-21"), files if name == "one" else reversed(files))
    for file in (MARK, LIST):
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "other" / file).read_bytes()


def test_a_mark_that_says_the_same_keeps_its_time(tmp_path: Path) -> None:
    for name, like in (("old", None), ("new", tmp_path / "old")):
        site = unfinished(tmp_path / name, index="x")
        write_mark(site, Mark("a", "2026-11-21"), ["index.html"], like)
        if not like:
            for file in (MARK, LIST):
                os.utime(site / file, ns=(1, 1))
    assert {(tmp_path / "new" / file).stat().st_mtime_ns for file in (MARK, LIST)} == {1}


def test_a_mark_that_says_something_else_has_a_time_of_its_own(tmp_path: Path) -> None:
    old, new = (unfinished(tmp_path / name, index="x") for name in ("old", "new"))
    write_mark(old, Mark("a", "2026-11-21"), ["index.html"])
    os.utime(old / MARK, ns=(1, 1))
    write_mark(new, Mark("a", "2026-11-22"), ["index.html"], old)
    assert (new / MARK).stat().st_mtime_ns != 1


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"generator": "hugo"}', "[" * 10_000, "\udcff"])
def test_a_mark_of_something_else_is_none(tmp_path: Path, content: str) -> None:
    (tmp_path / MARK).write_bytes(content.encode(errors="surrogateescape"))
    assert not is_finished(tmp_path)
    assert not is_ours(tmp_path)


@pytest.mark.parametrize(
    "added", ["CNAME", ".well-known/security.txt", "programs/aid/leaflet.pdf", ".git/config", "日本\n語.pdf"]
)
def test_a_file_that_somebody_added_is_a_stranger_however_deep(
    tmp_path: Path, finished: Make, added: str
) -> None:
    site = finished(tmp_path / "site", index="old")
    (site / added).parent.mkdir(parents=True, exist_ok=True)
    (site / added).touch()
    assert strangers(site) == [added]


def test_a_linked_folder_is_a_stranger_and_not_entered(tmp_path: Path, finished: Make) -> None:
    site = finished(tmp_path / "site", index="old")
    (site / "elsewhere").symlink_to("/", target_is_directory=True)
    assert strangers(site) == ["elsewhere"]


def test_what_computers_leave_in_folders_that_one_looks_at_is_no_stranger(
    tmp_path: Path, finished: Make
) -> None:
    site = finished(tmp_path / "site", index="old")
    for name in (".DS_Store", "Thumbs.db", "desktop.ini"):
        (site / name).touch()
    assert strangers(site) == []


def test_without_the_list_everything_is_strange(tmp_path: Path, finished: Make) -> None:
    site = finished(tmp_path / "site", index="old")
    (site / LIST).unlink()
    assert strangers(site) == [MARK, "index.html"]


def test_a_removal_that_is_broken_off_can_be_taken_up_again(
    tmp_path: Path, finished: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = finished(tmp_path / "site", index="old", about="old")

    def break_off(path: Path, **_: object) -> None:
        raise KeyboardInterrupt(path)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", break_off)
        with pytest.raises(KeyboardInterrupt):
            remove(site)
    assert not is_finished(site)  # never to be taken for a whole site again
    assert is_ours(site)
    assert (site / UNFINISHED).exists()
    remove(site)
    assert not site.exists()


def test_what_a_link_leads_to_stays_when_a_site_is_removed(tmp_path: Path, finished: Make) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "a.txt").touch()
    site = finished(tmp_path / "site", index="old")
    (site / "link").symlink_to(tmp_path / "mine")
    remove(site)
    assert names_in(tmp_path / "mine") == {"a.txt"}
