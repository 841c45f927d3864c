"""Whatever happens to a build, visitors see a whole site, the old or the new, and staff a sentence."""

import os
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from real_site import CATALOG, ENVIRONMENT, MKDOCS, change, content, run

WORDS = ("Grants for Trade Fairs", "Grants for Fairs of Trade")
"""What an edit changes."""

BREAK_OFF = """
import os, sys
number, event, part, renames, *sys.argv = sys.argv[1:]
from catalog.publish import swap
if renames == "by two renames":
    swap.exchange = lambda *_: False
def watch(name, details):
    global number
    if number and name == event and part in " ".join(map(str, details)):
        number, now = 0, int(number)
        os.kill(os.getpid(), now)
sys.addaudithook(watch)
from catalog.cli import run
run()
"""
"""Runs `catalog`, and sends it a signal when it does something for the first time."""

MOMENTS = [
    ("os.mkdir", ".site.next", ""),
    ("open", ".catalog-unfinished", ""),
    ("open", ".cache/rendered/new-", ""),
    ("shutil.rmtree", ".site.next/.", ""),
    ("open", ".site.next/en/index.html", ""),
    ("open", "sitemap.xml", ""),
    ("open", "catalog-files.json", ""),
    ("open", "catalog-build.json", ""),
    ("os.remove", ".catalog-unfinished", ""),
    ("os.rename", "catalog-build.json", ""),
    ("shutil.rmtree", ".site.next", ""),
    ("os.rmdir", ".site.next", ""),
    ("open", ".cache/trees/new-", ""),
    ("os.rename", ".site.old", "by two renames"),
    ("os.rename", ".site.next", "by two renames"),
    ("shutil.rmtree", ".site.old", "by two renames"),
]


def _break_off(root: Path, number: signal.Signals, moment: Sequence[str]) -> int:
    return run(root, "-c", BREAK_OFF, str(int(number)), *moment, "catalog", "build").returncode


def _leftovers(root: Path) -> list[str]:
    return [path.name for path in root.iterdir() if path.name.startswith(".site")]


both_ways = pytest.mark.parametrize(
    "command",
    [pytest.param(CATALOG, id="catalog"), pytest.param(MKDOCS, id="mkdocs", marks=pytest.mark.slow)],
)
"""By `catalog build`, and, for those who have time, by MkDocs, which goes by the same lock, tree and mark."""


@both_ways
def test_of_two_builds_at_once_one_waits_and_says_for_whom(standing: Path, command: Sequence[str]) -> None:
    before = content(standing / "site")
    builds = [
        subprocess.Popen(
            [sys.executable, *command],
            cwd=standing,
            env=ENVIRONMENT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for _ in range(2)
    ]
    outputs = [build.communicate(timeout=120)[0] for build in builds]
    assert [build.returncode for build in builds] == [0, 0], outputs
    waits = [f"ほかのプロセス（{build.pid}）" in "".join(outputs) for build in builds]
    assert sorted(waits) == [False, True], outputs
    assert content(standing / "site") == before
    assert _leftovers(standing) == []


@pytest.fixture(scope="module")
def goal(built_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return the site after the edit, built without a hitch."""
    root = Path(shutil.copytree(built_sample, tmp_path_factory.mktemp("goal") / "city", symlinks=True))
    change(root / "data/programs.yaml", *WORDS)
    assert run(root, *CATALOG).returncode == 0
    return content(root / "site")


@pytest.mark.slow
@pytest.mark.parametrize("moment", MOMENTS, ids=" ".join)
def test_a_build_that_is_killed_leaves_a_whole_site(
    standing: Path, goal: dict[str, bytes], moment: Sequence[str]
) -> None:
    before = content(standing / "site")
    change(standing / "data/programs.yaml", *WORDS)
    assert _break_off(standing, signal.SIGKILL, moment) == -signal.SIGKILL
    assert run(standing, "-m", "catalog", "check").returncode == 0
    assert content(standing / "site") in (before, goal)
    assert run(standing, *CATALOG).returncode == 0
    assert content(standing / "site") == goal
    assert _leftovers(standing) == []


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_build_that_is_asked_to_end_leaves_nothing_behind(
    standing: Path, number: signal.Signals, code: int
) -> None:
    before = content(standing / "site")
    done = run(standing, "-c", BREAK_OFF, str(int(number)), *MOMENTS[2], "catalog", "build")
    assert done.returncode == code
    assert "Traceback" not in done.stdout + done.stderr
    assert content(standing / "site") == before
    assert _leftovers(standing) == []


def test_the_last_site_comes_back_though_the_next_build_refuses(standing: Path) -> None:
    before = content(standing / "site")
    (standing / "site").rename(standing / ".site.old")
    change(standing / "data/programs.yaml", "kind: expert", "kind: expart")
    done = run(standing, *CATALOG)
    assert done.returncode == 1
    assert "元にもどしました" in done.stderr
    assert content(standing / "site") == before


def test_mkdocs_brings_the_last_site_back_too(standing: Path) -> None:
    before = content(standing / "site")
    (standing / "site").rename(standing / ".site.old")
    change(standing / "data/programs.yaml", "kind: expert", "kind: expart")
    done = run(standing, *MKDOCS)
    assert done.returncode == 1
    assert content(standing / "site") == before


def _no_large_files() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (9_000, 9_000))


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        ((*CATALOG, "--lang", "en"), "has no room left"),
        (CATALOG, "空きがありません"),
        (MKDOCS, "空きがありません"),
    ],
)
@pytest.mark.slow
def test_a_full_disk_is_a_sentence(standing: Path, command: Sequence[str], sentence: str) -> None:
    before = content(standing / "site")
    change(standing / "data/programs.yaml", *WORDS)
    done = subprocess.run(
        [sys.executable, *command],
        cwd=standing,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=_no_large_files,  # this process has no threads
    )
    assert done.returncode == 1
    assert sentence in done.stderr
    assert f"{standing}/.site.next/" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert content(standing / "site") == before
    assert _leftovers(standing) == []


@both_ways
def test_a_folder_of_somebody_else_is_not_touched(
    standing: Path, tmp_path: Path, command: Sequence[str]
) -> None:
    mine = tmp_path / "mine" / "keep"
    mine.mkdir(parents=True)
    (mine / "a.txt").write_text("mine")
    option = "--into" if command is CATALOG else "--site-dir"
    done = run(standing, *command, option, str(mine.parent))
    assert done.returncode == 1
    assert "catalog-build.json" in done.stderr
    assert content(tmp_path / "mine") == {"keep/a.txt": b"mine"}


@both_ways
def test_a_link_where_the_site_grows_is_not_followed(
    standing: Path, tmp_path: Path, command: Sequence[str]
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "a.txt").write_text("mine")
    (standing / ".site.next").symlink_to(tmp_path / "mine")
    done = run(standing, *command)
    assert done.returncode == 1
    assert ".site.next" in done.stderr
    assert content(tmp_path / "mine") == {"a.txt": b"mine"}


def test_a_site_that_is_a_link_is_published_through_it(standing: Path, tmp_path: Path) -> None:
    (standing / "site").rename(tmp_path / "www")
    (standing / "site").symlink_to(tmp_path / "www")
    change(standing / "data/programs.yaml", *WORDS)
    for _ in range(2):
        assert run(standing, *CATALOG).returncode == 0
    assert (standing / "site").readlink() == tmp_path / "www"
    assert WORDS[1] in (tmp_path / "www/en/programs/index.html").read_text("utf-8")
    assert {path.name for path in tmp_path.iterdir()} == {"standing", "www"}


def _a_file(cache: Path) -> None:
    shutil.rmtree(cache)
    cache.touch()


def _a_dangling_link(cache: Path) -> None:
    shutil.rmtree(cache)
    cache.symlink_to(cache.parent / "nowhere" / "at all")


def _others_in_place_of_others(cache: Path) -> None:
    files = sorted(path for path in cache.rglob("*") if path.is_file())
    contents = [path.read_bytes() for path in files]
    for path, other in zip(files, [contents[-1], *contents], strict=False):
        path.write_bytes(other)


@pytest.mark.parametrize("spoil", [_a_file, _a_dangling_link, _others_in_place_of_others])
@pytest.mark.slow
def test_a_spoilt_cache_changes_no_byte(standing: Path, spoil: object) -> None:
    assert callable(spoil)
    before = content(standing / "site")
    spoil(standing / ".cache")
    done = run(standing, *CATALOG)
    assert done.returncode == 0, done.stderr
    assert content(standing / "site") == before


def test_a_page_that_is_published_is_no_worse_for_a_lock_that_was_left(standing: Path) -> None:
    (standing / ".site.catalog-lock").write_text(f"{os.getpid()}\n")
    assert run(standing, *CATALOG).returncode == 0
    assert _leftovers(standing) == []
