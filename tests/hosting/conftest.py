"""A release of the sample catalog, to look at and to change."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import released as shared
from click.testing import Result

from catalog.ground.project import Project

Call = Callable[..., Result]


@pytest.fixture(scope="session")
def call() -> Call:
    return shared.call


@pytest.fixture(scope="session")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project with its packed release. To be looked at, never changed."""
    return shared.released_project(tmp_path_factory)


@pytest.fixture
def standing(released: Path, tmp_path: Path) -> Project:
    """Return the same, to be changed."""
    return Project(Path(shutil.copytree(released, tmp_path / "standing", symlinks=True)), shared.URL)
