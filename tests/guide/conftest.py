"""The sample catalog as a guide."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sample_project import TODAY
from tests.cli.conftest import invoke

from catalog.build.load import load
from catalog.build.site import set_stage
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.guide.book import Book, book_of
from catalog.guide.contents import Wish

__all__ = ["invoke", "lay"]
SITE = "https://shien.city.example.com/"
Lay = Callable[..., Book]


@pytest.fixture
def lay(project: Project) -> Lay:
    """Lay out a guide of the sample."""

    def book(lang: Lang = "ja", wish: Wish | None = None, *, has_codes: bool = True) -> Book:
        scene, render = set_stage(load(replace(project, site_url=SITE)).filled(), TODAY)
        return book_of(scene, render, scene.voice(lang), wish or Wish(), has_codes=has_codes)

    return book
