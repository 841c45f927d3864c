"""What was saved is committed in words on a branch of its own, and sent; nothing else goes along."""

import pytest
from edited import Open
from repositories import git, merge_edits, start

from catalog.editing.desk import Desk


@pytest.fixture
def saved(desk: Desk, opened: Open) -> Desk:
    """A desk in git whose last save changed the reading of a program; another file is changed too."""
    start(desk.project.root)
    for name, value in {"user.name": "Staff", "user.email": "staff@example.jp"}.items():
        git(desk.project.root, "config", name, value)
    digest, base, filled = opened()
    assert desk.save("programs", digest, base, {**filled, "kana": "あたらしい"})["done"] == "Saved."
    (desk.project.data / "facilities.yaml").write_bytes(
        (desk.project.data / "facilities.yaml").read_bytes() + b"#\n"
    )
    return desk


def test_a_save_is_committed_on_a_branch_in_words_and_alone(saved: Desk) -> None:
    root = saved.project.root
    offer = saved.offer()
    assert offer["message"].startswith("Grants for Trade Fairs: Reading: ")
    assert offer["branch"] == "edit/2026-11-21-trade-fairs"
    assert offer["remote"] == ""
    assert "Committed" in saved.commit(offer["message"], offer["branch"], is_sent=False)["done"]
    assert git(root, "log", "-1", "--format=%B").strip() == offer["message"]
    assert git(root, "diff", "--name-only", "HEAD~1", "HEAD").split() == ["data/programs.yaml"]
    assert git(root, "symbolic-ref", "--short", "HEAD").strip() == offer["branch"]
    assert "data/facilities.yaml" in git(root, "status", "--porcelain")
    assert saved.offer()["without"] == "There is nothing to commit."


def test_a_save_is_sent_for_review_to_the_remote(
    saved: Desk, tmp_path_factory: pytest.TempPathFactory
) -> None:
    remote = tmp_path_factory.mktemp("remote")
    git(remote, "init", "-q", "--bare")
    git(saved.project.root, "remote", "add", "origin", str(remote))
    offer = saved.offer()
    sent = saved.commit(offer["message"], offer["branch"], is_sent=True)
    assert sent["done"] == f"The branch {offer['branch']} was sent to origin, ready for review."
    assert git(remote, "log", "-1", "--format=%s", offer["branch"]).strip() == offer["message"]
    assert git(remote, "branch", "--list", "main") == ""


def test_a_remote_that_cannot_be_reached_loses_nothing(saved: Desk) -> None:
    git(saved.project.root, "remote", "add", "origin", str(saved.project.root / "nowhere"))
    offer = saved.offer()
    assert "could not be sent" in saved.commit(offer["message"], offer["branch"], is_sent=True)["refused"]
    assert saved.offer()["remote"] == "origin", "it can be tried again"


def test_without_git_one_is_told_kindly(desk: Desk) -> None:
    assert desk.offer()["without"].startswith("Everything is saved.")


def test_a_branch_that_git_would_take_for_something_else_is_refused(saved: Desk) -> None:
    for branch in ("-x", "a b", "..", ""):
        assert "cannot be the name" in saved.commit("Change", branch, is_sent=False)["refused"]
    assert "line" in saved.commit(" ", "edit/x", is_sent=False)["refused"]
    assert git(saved.project.root, "log", "--format=%s").strip() == "Begin"


def test_the_repository_of_the_project_is_meant_also_within_a_hook_of_another(
    saved: Desk, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path_factory.mktemp("other")
    git(other, "init", "-q")
    before = {path: path.stat().st_mtime_ns for path in other.rglob("*")}
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_OBJECT_DIRECTORY"):
        monkeypatch.setenv(name, str(other / ".git"))
    offer = saved.offer()
    assert offer["branch"] == "edit/2026-11-21-trade-fairs"
    assert "Committed" in saved.commit(offer["message"], offer["branch"], is_sent=False)["done"]
    assert git(saved.project.root, "log", "-1", "--format=%B").strip() == offer["message"]
    assert {path: path.stat().st_mtime_ns for path in other.rglob("*")} == before


def test_undone_saves_leave_nothing_to_commit(saved: Desk) -> None:
    saved.undo()
    assert saved.offer()["without"] == "There is nothing to commit."


def test_a_merge_is_ended_by_the_commit_that_follows_it_and_not_before_all_is_mended(
    saved: Desk, opened: Open
) -> None:
    root, file = saved.project.root, "data/programs.yaml"
    saved.undo()
    git(root, "checkout", "-q", "--", "data")
    merge_edits(
        root, file, ("fiscal_year: 2026", "fiscal_year: 2027"), ("fiscal_year: 2026", "fiscal_year: 2025")
    )
    digest, base, filled = opened("organizations", "support-centre")
    filled["name"]["en"] = "Support Center"
    assert saved.save("organizations", digest, base, filled)["done"] == "Saved."
    offer = saved.offer()
    assert offer["branch"] == "main"
    assert file in saved.commit(offer["message"], "main", is_sent=False)["refused"]
    git(root, "checkout", "-q", "--ours", "--", file)
    git(root, "add", file)
    assert "Committed" in saved.commit(offer["message"], "main", is_sent=False)["done"]
    assert len(git(root, "log", "-1", "--format=%P").split()) == 2, "both parents are there"
