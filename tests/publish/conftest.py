"""Sites as small as they can be, beside each other as builds leave them."""

from pathlib import Path

import pytest
from small_sites import Make, unfinished

from catalog.publish.mark import UNFINISHED, Mark, files_in, write_mark
from catalog.publish.place import Place


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place.at(tmp_path / "site")


@pytest.fixture
def finished() -> Make:
    """Make a finished site of a few pages: `finished(place.site, index="old")`."""

    def make(folder: Path, **pages: str) -> Path:
        unfinished(folder, **pages)
        write_mark(folder, Mark("inputs", "2026-11-21"), {*files_in(folder)} - {UNFINISHED})
        return folder

    return make
