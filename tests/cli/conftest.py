"""The command line as staff meet it: a process of its own, or, for the many small questions, within this one."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from forks import run_forked
from sample_project import TODAY

from catalog.cli.commands import main
from catalog.ground.project import Project

Run = Callable[..., subprocess.CompletedProcess[str]]
Invoke = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Run `python -m catalog …` on a project, in a process of its own; keywords go to its environment."""

    def run_catalog(project: Project, *args: str, **more: str) -> subprocess.CompletedProcess[str]:
        outside = {name: value for name, value in os.environ.items() if name != "CATALOG_LANG"}
        environment = {**outside, "CATALOG_TODAY": TODAY.isoformat(), **more}
        command = ["-m", "catalog", *args, "--root", str(project.root)]
        if not any(name.startswith("PYTHON") for name in more):
            return run_forked(command, Path.cwd(), environment)
        return subprocess.run(  # what Python reads as it starts
            [sys.executable, *command],
            env=environment,
            capture_output=True,
            check=False,
            encoding=more.get("PYTHONIOENCODING", "utf-8"),
        )

    return run_catalog


@pytest.fixture
def invoke(monkeypatch: pytest.MonkeyPatch) -> Invoke:
    """Call the command line within this process; any exception but an exit fails the test."""
    monkeypatch.setenv("CATALOG_TODAY", TODAY.isoformat())
    # The build sets it for its hook; no later test shall speak as that build did.
    monkeypatch.setenv("CATALOG_LANG", "ja")

    def invoke_catalog(*args: object) -> Result:
        return CliRunner().invoke(main, [str(arg) for arg in args], catch_exceptions=False)

    return invoke_catalog
