"""The sample catalog on stage, changed as a test likes."""

from collections.abc import Callable
from datetime import date

import pytest
from sample_project import TODAY

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.load import load_catalog
from catalog.views.scene import Scene
from catalog.words import load_words


@pytest.fixture
def stage(project: Project) -> Callable[..., Scene]:
    """Load the project anew and put it on stage."""

    def make(today: date = TODAY) -> Scene:
        catalog, problems = load_catalog(project, KINDS)
        words, more = load_words(project)
        assert not problems + more
        return Scene(
            catalog=catalog.published(), words=words, pictures={}, today=today, site_url=project.site_url
        )

    return make
