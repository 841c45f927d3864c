"""A merge that git could not finish is ended in the form: each thing chosen, the file written whole, and committed."""

import json
from collections.abc import Callable
from typing import Final

import pytest
from edited import Reply
from repositories import git, merge_edits, start

from catalog.editing.desk import Desk
from catalog.editing.saves import digest_of

FILE: Final = "data/programs.yaml"
LIMIT: Final = "limit_yen: 500000"


@pytest.fixture
def conflict(desk: Desk) -> Desk:
    root = desk.project.root
    start(root)
    for name, value in (("user.name", "Staff"), ("user.email", "staff@example.jp")):
        git(root, "config", name, value)
    merge_edits(root, FILE, (LIMIT, "limit_yen: 600000"), (LIMIT, "limit_yen: 700000"))
    return desk


def digest(desk: Desk) -> str:
    return digest_of(desk.project.root / FILE)


def test_the_side_that_was_chosen_is_written_and_the_merge_committed(conflict: Desk) -> None:
    key = conflict.join("programs", digest(conflict), {})["left"][0]
    answer = conflict.join("programs", digest(conflict), {key: "theirs"})
    assert answer["done"].startswith("data/programs.yaml is joined")
    text = (conflict.project.root / FILE).read_text("utf-8")
    assert text == git(conflict.project.root, "show", f"colleague:{FILE}") + "\n"
    offer = conflict.offer()
    assert offer["branch"] == "main", "git leaves no branch within a merge"
    assert "done" in conflict.commit("Join", offer["branch"], is_sent=False)
    assert git(conflict.project.root, "log", "-1", "--format=%P").count(" ") == 1, "it has two parents"


def test_nothing_is_written_before_all_is_chosen_or_when_the_file_has_changed(conflict: Desk) -> None:
    before = (conflict.project.root / FILE).read_bytes()
    opened = digest(conflict)
    answer = conflict.join("programs", opened, {})
    assert answer["refused"].startswith("Some things are still")
    (conflict.project.root / FILE).write_bytes(before + b"# later\n")
    assert "stale" in conflict.join("programs", opened, {answer["left"][0]: "ours"})
    assert (conflict.project.root / FILE).read_bytes() == before + b"# later\n"


def test_joining_can_be_undone(conflict: Desk) -> None:
    before = (conflict.project.root / FILE).read_bytes()
    key = conflict.join("programs", digest(conflict), {})["left"][0]
    conflict.join("programs", digest(conflict), {key: "ours"})
    assert conflict.undo()["done"]
    assert (conflict.project.root / FILE).read_bytes() == before


def test_it_is_asked_for_by_our_own_page_alone(
    conflict: Desk, ask: Callable[..., Reply], own: dict[str, str]
) -> None:
    key = conflict.join("programs", digest(conflict), {})["left"][0]
    body = json.dumps({"digest": digest(conflict), "sides": {key: "ours"}})
    stranger = {**own, "Origin": "https://evil.example"}
    assert ask("/merge/programs", "POST", stranger, body).status == 403
    for wrong in ({"sides": {key: "both"}}, {"sides": []}, {}):
        assert ask("/merge/programs", "POST", own, json.dumps({"digest": "", **wrong})).status == 400
    page = ask("/merge/programs", "GET", own).text
    assert f'name="{key}" value="ours" required' in page
    assert "ours (HEAD)" in page
    assert ask("/merge/programs", "POST", own, body).status == 200
    assert ask("/merge/programs", "GET", own).status == 404, "nothing is left to choose"
