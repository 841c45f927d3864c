"""A city that somebody else begins: with the wheel alone, in an environment of its own, outside the repository."""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Final

from sample_project import ROOT

_SOURCES: Final = ("src", "overrides", "words", "hooks", "docs")
_FILES: Final = (
    "pyproject.toml",
    "setup.py",
    "MANIFEST.in",
    "README.md",
    "CHANGELOG.md",
    "LICENSE",
    "LICENSE-DATA.md",
)
_BUILD: Final = "from setuptools.build_meta import build_{0}; build_{0}('..')"


def make_new_city(folder: Path) -> None:
    """Build the sdist, of it the wheel, install that, and let it make a city in `folder`, with both renderers."""
    folder.mkdir(exist_ok=True)
    python = install([str(_wheel(folder))], folder / "venv", folder)
    command(
        folder,
        python,
        "init",
        "umino",
        "--city-ja",
        "海野市",
        "--city-en",
        "Umino",
        "--phone",
        "076-220-2205",
    )
    city = folder / "umino"
    command(city, python, "check", "--strict")
    command(city, python, "build")
    command(city, python, "build", "--renderer", "plain", "--into", "../plain")
    _call(city, str(python), "-m", "mkdocs", "build", "--strict", "--site-dir", "../by-hand")


def command(root: Path, python: Path, *words: str) -> str:
    """Run a command of the installed catalog, and return what it says."""
    return _call(root, str(python.with_name("catalog")), *words)


def _wheel(folder: Path) -> Path:
    """Build as those would who have no repository: the wheel is made of the sdist."""
    source = folder / "source"
    for name in _SOURCES:
        ignored = shutil.ignore_patterns("__pycache__", "*.egg-info")
        shutil.copytree(ROOT / name, source / name, ignore=ignored)
    for name in _FILES:
        shutil.copy(ROOT / name, source / name)
    _call(source, sys.executable, "-c", _BUILD.format("sdist"))
    (sdist,) = folder.glob("*.tar.gz")
    shutil.unpack_archive(sdist, folder / "unpacked", filter="data")
    (unpacked,) = (folder / "unpacked").iterdir()
    _call(unpacked, sys.executable, "-c", _BUILD.format("wheel"))
    (wheel,) = (folder / "unpacked").glob("*.whl")
    return wheel


def install(wanted: list[str], venv: Path, at: Path) -> Path:
    """Install what pip is told `at` a folder, alone; this environment lends the libraries, for there is no network."""
    _call(at, sys.executable, "-m", "venv", "--without-pip", str(venv))
    python = venv / "bin" / "python"
    _call(
        at,
        *(sys.executable, "-m", "pip", "--python", str(python)),
        *("install", "--quiet", "--no-index", "--no-deps", *wanted),
    )
    (packages,) = venv.glob("lib/*/site-packages")
    # A path that is added so brings no other paths along: the repository stays out of sight.
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return python


def _call(root: Path, *words: str) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        words,
        cwd=root,
        env=environment | {"CATALOG_TODAY": "2026-11-21", "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
