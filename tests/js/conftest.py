"""The scripts of the site beside their tests, on a page of their own."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import browse, served
from playwright.sync_api import Browser
from sample_project import ROOT, TODAY

from catalog.build.scripts import is_shrunk, shrink
from catalog.exports.holidays import holiday_table
from catalog.exports.script_tables import script_tables
from catalog.exports.script_words import script_words
from catalog.exports.search.vocabulary import writing
from catalog.ground.project import Project
from catalog.ground.tree import NewTree
from catalog.kinds import KINDS
from catalog.model.catalog import Catalog
from catalog.views.scene import Scene
from catalog.words import load_words


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with browse() as browser:
        yield browser


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the modules at `assets/js/`, shrunk as for visitors; at `tests/` their tests, cases, the table of rules."""
    folder = tmp_path_factory.mktemp("scripts")
    shutil.copytree(ROOT / "overrides" / "assets" / "js", folder / "assets" / "js")
    _write_words_and_tables(folder)
    for file in (folder / "assets" / "js").rglob("*"):
        if is_shrunk(file.relative_to(folder).as_posix()):
            file.write_text(shrink(file.read_text("utf-8"), file.suffix), "utf-8")
    for name in ("js", "vectors"):
        shutil.copytree(ROOT / "tests" / name, folder / "tests" / name)
    shutil.copy(ROOT / "src" / "catalog" / "rules" / "eligibility.json", folder / "tests")
    (folder / "tests" / "vectors" / "writing.json").write_text(json.dumps(writing()), encoding="utf-8")
    kinds = " ".join(kind.id for kind in KINDS)
    page = f"<!doctype html><html lang=ja><title>Tests</title><header data-kinds='{kinds}'></header>"
    (folder / "index.html").write_text(page, encoding="utf-8")
    with served(folder) as address:
        yield address


def _write_words_and_tables(folder: Path) -> None:
    words, problems = load_words(Project(ROOT, "/"))
    assert not problems
    scene = Scene(catalog=Catalog(), words=words, pictures={}, today=TODAY, site_url="/")
    for file in (*script_words(scene), *script_tables(), holiday_table(scene.today)):
        NewTree.empty(folder).put(file.path, file.path, lambda file=file: file.content)
