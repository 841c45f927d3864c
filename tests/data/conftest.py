"""The real data of the repository."""

from pathlib import Path

import pytest

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.catalog import Catalog
from catalog.model.load import load_catalog

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """Load the data through a folder of links, so that no cache is left in the repository."""
    root = tmp_path_factory.mktemp("real")
    (root / "data").symlink_to(ROOT / "data")
    loaded, problems = load_catalog(Project(root, "/"), KINDS)
    assert not problems
    return loaded
