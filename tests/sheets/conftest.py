"""The data of the sample catalog, without the pages and words that no table touches."""

import shutil
from pathlib import Path

import pytest
from sample_project import SAMPLE

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.load import load_catalog
from catalog.sheets.lookup import Lookup, lookup_of


@pytest.fixture
def project(tmp_path: Path) -> Project:
    shutil.copytree(SAMPLE / "data", tmp_path / "data")
    return Project(tmp_path, "/")


@pytest.fixture(scope="session")
def known(tmp_path_factory: pytest.TempPathFactory) -> Lookup:
    """Return all names of the sample catalog."""
    root = tmp_path_factory.mktemp("known")
    shutil.copytree(SAMPLE / "data", root / "data")
    return lookup_of(load_catalog(Project(root, "/"), KINDS)[0])
