"""The gates of CI: which commands they run, tried with stand-ins that note how they are called."""

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from sample_project import ROOT

QUICK = ("ruff", "basedpyright", "lint-imports", "biome", "tsc", "djlint", "pytest")
COMMANDS = (*QUICK, "catalog", "mkdocs")


@pytest.fixture
def called(tmp_path: Path) -> Path:
    """Return the file in which every stand-in writes its own name and what it was given."""
    log = tmp_path / "called"
    folder = tmp_path / ".venv" / "bin"
    folder.mkdir(parents=True)
    for name in COMMANDS:
        stand_in = folder / name
        stand_in.write_text(
            f'#!/bin/sh\necho "{name} $*" >>{log}\ntest ! -e {tmp_path}/{name}.fails\n', "utf-8"
        )
        stand_in.chmod(0o755)
    (folder / "python").write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n', "utf-8")
    (folder / "python").chmod(0o755)
    return log


def gates(called: Path, which: str) -> tuple[int, list[str]]:
    done = subprocess.run(
        ["sh", ROOT / "tools" / "gates.sh", which], cwd=called.parent, capture_output=True, check=False
    )
    return done.returncode, called.read_text("utf-8").splitlines()


def test_ci_runs_the_tests_and_the_slow_tests() -> None:
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert {"make test", "make test-slow"} <= set(lines)
    assert "set -euo pipefail" in lines


def test_every_kind_of_gate_stands_before_a_push(called: Path) -> None:
    code, lines = gates(called, "test")
    assert code == 0
    assert {line.split()[0] for line in lines} == set(COMMANDS)


def test_what_the_first_tests_leave_out_is_run_by_the_second(called: Path) -> None:
    _, lines = gates(called, "test")
    first, second = (line.split() for line in lines if line.startswith("pytest"))
    left_out = {folder for before, folder in pairwise(first) if before == "--ignore"}
    assert left_out
    assert left_out == {word for word in second if word.startswith("tests/")}


def test_every_test_is_run_by_one_of_the_two_gates(called: Path) -> None:
    gates(called, "test")
    _, lines = gates(called, "slow")
    chosen = [line for line in lines if line.startswith("pytest")]
    assert ["-m not slow" in line for line in chosen] == [True, True, False]
    assert chosen[-1] == "pytest -q -m slow tests"


@pytest.mark.parametrize(
    ("which", "command"), [*(("test", command) for command in COMMANDS), ("quick", "basedpyright")]
)
def test_a_gate_that_fails_ends_the_run(called: Path, which: str, command: str) -> None:
    (called.parent / f"{command}.fails").touch()
    code, _ = gates(called, which)
    assert code != 0


def test_what_is_quick_starts_no_browser_and_no_build(called: Path) -> None:
    code, lines = gates(called, "quick")
    assert code == 0
    assert {line.split()[0] for line in lines} == set(QUICK)
    left_out = {"tests/browser", "tests/site", "tests/js", "tests/bench", "tests/fourth_kind"}
    (tests,) = (line.split() for line in lines if line.startswith("pytest"))
    assert left_out <= {folder for before, folder in pairwise(tests) if before == "--ignore"}
