"""Build sites as staff would; the real one, in a copy, once for all workers of a test run."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from forks import run_forked
from sample_project import ROOT

Done = subprocess.CompletedProcess[str]

SITE_URL = "https://catalog.example.jp/"
ENVIRONMENT = {**os.environ, "CATALOG_TODAY": "2026-11-21", "NO_MKDOCS_2_WARNING": "1"}

_PARTS = ("content", "data", "hooks", "overrides", "words")

EXAMPLE = ROOT / "examples" / "minato"
"""A city that does not exist, with every field filled and a picture for every product."""

MKDOCS = ("-m", "mkdocs", "build", "--strict")  # with --quiet MkDocs does not count its warnings
CATALOG = ("-m", "catalog", "build")


def copy_project(target: Path, source: Path = ROOT) -> Path:
    """Copy all that a site is made from, and nothing that an earlier build left."""
    target.mkdir(parents=True)
    for part in _PARTS:
        shutil.copytree(source / part, target / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(source / "mkdocs.yml", target)
    return target


def run(root: Path, *command: str, seconds: int = 120) -> Done:
    """Run a Python command in `root`, in a process of its own that is forked from a warm one."""
    return run_forked(command, root, ENVIRONMENT, seconds)


def run_anew(root: Path, *command: str, seconds: int = 120) -> Done:
    """Run a Python command in `root` from its first import on, with hashes of its own."""
    return subprocess.run(
        [sys.executable, *command],
        cwd=root,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )


def build(root: Path, run: Callable[..., Done] = run) -> Path:
    """Build the site of `root`, which must succeed, and return its folder."""
    done = run(root, *MKDOCS)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


def build_example(into: Path) -> None:
    """Build the site of the example; its pictures are kept beside it, for they take a minute of computing."""
    done = run(EXAMPLE, *CATALOG, "--into", str(into), seconds=900)
    assert done.returncode == 0, done.stdout + done.stderr


def content(folder: Path) -> dict[str, bytes]:
    """Return every file below `folder` with its bytes."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Let the first worker that comes here `make` the folder `name`; the others wait and use it too."""
    base = factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = shared / name
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (shared / f"{name}.done").exists():
            make(folder)
            (shared / f"{name}.done").touch()
    return folder


def change(file: Path, old: str, new: str) -> None:
    """Replace every `old` in `file`, where it must stand, by `new`."""
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {file.name}"
    file.write_text(text.replace(old, new), encoding="utf-8")
