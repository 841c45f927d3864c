"""A build costs what changed, nothing without a change; and its site is that of a cold build."""

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from real_site import CATALOG, change, content, run

UNCHANGED = "何も変わっていない"
SUMMARY = "Pays half of the cost of new machines."


class State(NamedTuple):
    """What tells one file from another that took its name."""

    number: int
    time: int


def state(site: Path) -> dict[str, State]:
    files = (path for path in site.rglob("*") if path.is_file())
    return {
        path.relative_to(site).as_posix(): State(path.stat().st_ino, path.stat().st_mtime_ns)
        for path in files
    }


def build(root: Path, *options: str) -> str:
    done = run(root, *CATALOG, *options)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def city(standing: Path) -> Path:
    """A project whose site was built twice, so that there is a spare tree; a copy of one would not pass for it."""
    build(standing)
    change(standing / "data/programs.yaml", SUMMARY, f"{SUMMARY} Really.")
    build(standing)
    return standing


def test_without_a_change_nothing_is_touched(city: Path) -> None:
    before = state(city / "site")
    assert UNCHANGED in build(city)
    assert state(city / "site") == before


def test_an_edit_changes_the_pages_that_show_it_and_leaves_the_rest_alone(city: Path) -> None:
    before = state(city / "site")
    change(city / "data/programs.yaml", f"{SUMMARY} Really.", SUMMARY)
    build(city)
    after = state(city / "site")
    changed = {file for file in before.keys() & after.keys() if before[file] != after[file]}
    assert "en/programs/index.html" in changed
    alone = ("assets/", "products/", "en/products/", "about/index")
    assert [file for file in sorted(changed) if file.startswith(alone)] == []


def test_after_edits_the_site_is_that_of_a_cold_build(city: Path) -> None:
    change(city / "data/programs.yaml", f"{SUMMARY} Really.", "Pays.")
    build(city)
    warm = content(city / "site")
    shutil.rmtree(city / ".cache")
    shutil.rmtree(city / "site")
    build(city)
    assert content(city / "site") == warm


@pytest.mark.slow
def test_a_harmed_page_is_mended(city: Path) -> None:
    whole = content(city / "site")
    (city / "site/index.html").write_text("harmed")
    (city / "site/programs/index.html").unlink()
    build(city)
    assert content(city / "site") == whole


MARKS = {"catalog-build.json", "catalog-files.json"}
"""What a build says of itself keeps its time where it says the same, so that a copy by time sends nothing."""


@pytest.mark.slow
def test_a_fresh_build_makes_everything_anew(city: Path) -> None:
    before, whole = state(city / "site"), content(city / "site")
    assert UNCHANGED not in build(city, "--fresh")
    after = state(city / "site")
    assert content(city / "site") == whole
    assert {file for file in before if after[file].time == before[file].time} <= MARKS


def test_an_unchanged_build_says_again_what_is_to_be_done(city: Path) -> None:
    change(city / "mkdocs.yml", "catalog.example.jp", "other.example.jp")
    said = [line for line in build(city).splitlines() if "other.example.jp" in line]
    assert said
    assert build(city).splitlines()[:-1] == said
