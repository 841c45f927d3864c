"""A new tree holds what it was told to hold, and takes from earlier trees what nobody has touched."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from catalog.ground.tree import NewTree, Tree, Written, remove_others

FILE = "aids/fair/index.html"


def refuse() -> NoReturn:
    raise AssertionError("this file was to be reused")


@pytest.fixture
def last(tmp_path: Path) -> Tree:
    tree = NewTree.empty(tmp_path / "last")
    return Tree(tree.folder, {FILE: tree.put(FILE, "key", lambda: b"old")})


@pytest.fixture
def new(tmp_path: Path, last: Tree) -> NewTree:
    return NewTree.empty(tmp_path / "new", last)


def test_a_file_of_the_last_tree_is_shared(new: NewTree, last: Tree) -> None:
    assert new.put(FILE, "key", refuse) == last.files[FILE]
    assert (new.folder / FILE).samefile(last.folder / FILE)


def test_a_file_made_from_other_things_is_made_anew(new: NewTree, last: Tree) -> None:
    new.put(FILE, "other", lambda: b"new")
    assert ((last.folder / FILE).read_bytes(), (new.folder / FILE).read_bytes()) == (b"old", b"new")


def test_a_file_that_comes_out_the_same_keeps_its_time(new: NewTree, last: Tree) -> None:
    before = last.files[FILE]
    assert new.put(FILE, "other", lambda: b"old") == before._replace(key="other")
    assert (new.folder / FILE).stat().st_mtime_ns == before.time


def _later(path: Path) -> None:
    os.utime(path, ns=(1, 1))


def _linked(path: Path) -> None:
    path.rename(path.with_name("moved"))
    path.symlink_to("moved")


@pytest.mark.parametrize("harm", [lambda path: path.write_bytes(b"harmed"), _later, Path.unlink, _linked])
def test_a_file_that_was_touched_is_made_anew(new: NewTree, last: Tree, harm: Callable[[Path], None]) -> None:
    harm(last.folder / FILE)
    new.put(FILE, "key", lambda: b"whole")
    assert (new.folder / FILE).read_bytes() == b"whole"


def test_a_tree_that_grows_out_of_an_earlier_one_leaves_the_shared_file_alone(
    tmp_path: Path, last: Tree
) -> None:
    first = NewTree.empty(tmp_path / "new", last)
    known = first.put(FILE, "key", refuse)
    grown = NewTree(first.folder, Tree(first.folder, {FILE: known}), last)
    assert grown.put(FILE, "key", refuse) == known
    grown.put(FILE, "other", lambda: b"new")
    assert (last.folder / FILE).read_bytes() == b"old"


@pytest.mark.parametrize("other", ["aids/fair", "aids/fair/index.html/within", "aids"])
def test_what_is_in_the_way_gives_way(tmp_path: Path, other: str) -> None:
    tree = NewTree.empty(tmp_path)
    tree.put(other, "", lambda: b"")
    tree.put(FILE, "", lambda: b"here")
    assert (tmp_path / FILE).read_bytes() == b"here"


def test_a_file_beyond_a_linked_folder_is_left_alone(tmp_path: Path) -> None:
    outside = tmp_path / "outside" / "fair" / "index.html"
    outside.parent.mkdir(parents=True)
    outside.write_bytes(b"another's")
    tree = NewTree.empty(tmp_path / "new")
    tree.folder.mkdir()
    (tree.folder / "aids").symlink_to(tmp_path / "outside", target_is_directory=True)
    tree.put(FILE, "", lambda: b"here")
    assert ((tree.folder / FILE).read_bytes(), outside.read_bytes()) == (b"here", b"another's")


def test_where_no_links_can_be_the_file_is_written(new: NewTree, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> NoReturn:
        raise PermissionError

    monkeypatch.setattr(os, "link", no_links)
    new.put(FILE, "key", lambda: b"old")
    assert (new.folder / FILE).read_bytes() == b"old"


def test_a_short_write_is_taken_up_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda number, content: write(number, content[:2]))
    tree = NewTree.empty(tmp_path)
    written = tree.put(FILE, "", lambda: b"five!")
    assert (tmp_path / FILE).read_bytes() == b"five!"
    assert written == Written(FILE, "", 5, (tmp_path / FILE).stat().st_mtime_ns)


def test_what_no_build_has_made_is_removed_with_the_folders_it_leaves(tmp_path: Path) -> None:
    tree = NewTree.empty(tmp_path)
    for file in ("a/b/c", "a/d", "e/f", "g"):
        tree.put(file, "", lambda: b"")
    (tmp_path / "h").symlink_to(tmp_path / "a", target_is_directory=True)
    remove_others(tmp_path, {"a/d", "g"})
    assert sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*")) == ["a", "a/d", "g"]


def test_a_file_that_two_trees_share_does_not_differ_and_is_not_read(
    new: NewTree, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = new.put(FILE, "other", lambda: b"old")
    monkeypatch.setattr("filecmp.cmp", lambda *_, **__: refuse())
    assert new.differing([written]) == []
