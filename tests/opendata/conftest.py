"""The sample catalog on stage, and its open data as files in a folder."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sample_project import TODAY

from catalog.exports.open_data import open_data
from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.load import load_catalog
from catalog.views.scene import Scene
from catalog.words import load_words


@pytest.fixture
def stage(project: Project) -> Callable[[], Scene]:
    """Load the project anew and put it on stage."""

    def make() -> Scene:
        catalog, problems = load_catalog(project, KINDS)
        words, more = load_words(project)
        assert not problems + more
        return Scene(catalog.published(), words, {}, TODAY, project.site_url)

    return make


@pytest.fixture
def publish(stage: Callable[[], Scene], tmp_path: Path) -> Callable[[], Path]:
    """Write the open data of the project, and return the folder `data/`."""

    def write() -> Path:
        for file in open_data(stage()):
            target = tmp_path / "site" / file.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.content)
        return tmp_path / "site" / "data"

    return write
