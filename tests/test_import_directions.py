"""The import contracts hold: a forbidden import in a copy of the package is found, wherever it stands."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sample_project import ROOT

PACKAGE = ROOT / "src" / "catalog"
ROOMS = sorted(
    path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()
)
LINTER = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the package with its contracts; each test puts back what it changes."""
    folder = tmp_path_factory.mktemp("copy")
    shutil.copytree(
        PACKAGE, folder / "src" / "catalog", ignore=shutil.ignore_patterns("__pycache__", "*.ttf")
    )
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def complaints(folder: Path) -> str:
    """Return what the linter says of `folder`; nothing where it is content."""
    environment = {**os.environ, "PYTHONPATH": str(folder / "src")}
    done = subprocess.run(
        [sys.executable, "-c", LINTER],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr if done.returncode else ""


def test_the_package_keeps_its_contracts(copy: Path) -> None:
    assert complaints(copy) == ""


def test_yaml_is_found_in_every_room_but_source(copy: Path) -> None:
    """One run for all rooms: each room with a forbidden import is named."""
    changed = {path: path.read_text("utf-8") for path in _one_module_of_each_room(copy)}
    for path, text in changed.items():
        path.write_text(f"{text}\nimport yaml\n", "utf-8")
    found = complaints(copy)
    for path, text in changed.items():
        path.write_text(text, "utf-8")
        assert f"{_name(copy, path)} -> yaml" in found


@pytest.mark.parametrize("library", ["jinja2", "pydantic", "PIL", "click", "mkdocs", "babel"])
def test_a_library_stays_where_it_lives(copy: Path, library: str) -> None:
    path = copy / "src" / "catalog" / "report" / "__init__.py"
    text = path.read_text("utf-8")
    path.write_text(f"{text}\nimport {library}\n", "utf-8")
    found = complaints(copy)
    path.write_text(text, "utf-8")
    assert f"catalog.report -> {library}" in found


def test_a_module_outside_every_layer_is_found(copy: Path) -> None:
    stray = copy / "src" / "catalog" / "stray.py"
    stray.write_text('"""A room without a floor."""\n', "utf-8")
    found = complaints(copy)
    stray.unlink()
    assert "catalog.stray" in found


def test_a_room_does_not_reach_back(copy: Path) -> None:
    path = copy / "src" / "catalog" / "model" / "entry.py"
    text = path.read_text("utf-8")
    path.write_text(f"{text}\nimport catalog.views.scene\n", "utf-8")
    found = complaints(copy)
    path.write_text(text, "utf-8")
    assert "catalog.model" in found
    assert "BROKEN" in found


def _one_module_of_each_room(copy: Path) -> list[Path]:
    package = copy / "src" / "catalog"
    rooms = [room for room in ROOMS if room not in {"source", "__init__", "__main__"}]
    return [
        package / f"{room}.py" if (package / f"{room}.py").exists() else package / room / "__init__.py"
        for room in rooms
    ]


def _name(copy: Path, path: Path) -> str:
    parts = path.relative_to(copy / "src").with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")
