"""The same sources give the same site, byte for byte, however often and from whatever was built before."""

import shutil
from pathlib import Path

import pytest
from real_site import CATALOG, build, change, content, copy_project, run_anew


@pytest.mark.slow
def test_two_fresh_copies_give_the_same_site(built: Path, tmp_path: Path) -> None:
    again = build(copy_project(tmp_path / "elsewhere", built), run_anew)
    assert content(again) == content(built / "site")


def test_both_ways_to_build_give_the_same_site(standing: Path) -> None:
    before = content(standing / "site")
    done = run_anew(standing, *CATALOG, "--into", str(standing / "other"))
    assert done.returncode == 0, done.stderr
    assert content(standing / "other") == before


@pytest.mark.slow
def test_a_second_build_changes_nothing(standing: Path) -> None:
    before = content(standing / "site")
    assert content(build(standing)) == before


@pytest.mark.parametrize("lost", [".cache", "site"])
@pytest.mark.slow
def test_what_an_earlier_build_left_may_be_deleted(standing: Path, lost: str) -> None:
    before = content(standing / "site")
    shutil.rmtree(standing / lost)
    assert content(build(standing)) == before


@pytest.mark.slow
def test_a_page_that_was_changed_by_hand_is_set_right(standing: Path) -> None:
    before = content(standing / "site")
    for page in (standing / "site").rglob("*.html"):
        page.write_text("by hand", encoding="utf-8")
    assert content(build(standing)) == before


@pytest.mark.slow
def test_after_an_edit_a_warm_build_equals_a_cold_one(standing: Path) -> None:
    before = content(standing / "site")
    change(standing / "data/programs.yaml", "最大50万円まで補助します", "最大50万円まで助成します")
    warm = content(build(standing))
    shutil.rmtree(standing / ".cache")
    shutil.rmtree(standing / "site")
    assert warm != before
    assert content(build(standing, run_anew)) == warm
