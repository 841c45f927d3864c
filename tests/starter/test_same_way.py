"""The cities of this repository use the generator as any other city does: a folder of their own, and the plugin."""

from pathlib import Path

import pytest
from sample_project import ROOT, TODAY

from catalog.build.load import load
from catalog.check import check
from catalog.ground.project import INSTALLED, Project
from catalog.source.settings import read_settings

EXAMPLE = ROOT / "examples" / "minato"
SHELLS = INSTALLED / "overrides" / "shells"


@pytest.mark.parametrize("root", [ROOT, EXAMPLE], ids=["kanazawa", "minato"])
def test_a_city_joins_by_the_plugin_alone(root: Path) -> None:
    settings = read_settings(root / "mkdocs.yml")
    assert settings.plugins == ("catalog", "i18n")
    assert settings.hooks == ()
    assert settings.made_for
    assert "custom_dir" not in (root / "mkdocs.yml").read_text("utf-8")


def test_the_example_is_sound_outside_the_repository(tmp_path: Path) -> None:
    for name in ("content", "data", "words", "mkdocs.yml"):
        (tmp_path / name).symlink_to(EXAMPLE / name)
    project = Project(tmp_path, "https://minato.example.jp/")
    assert project.shared == INSTALLED
    assert check(load(project), TODAY) == []


def test_the_example_holds_nothing_that_all_cities_share() -> None:
    shared = {path.relative_to(SHELLS): path.read_bytes() for path in SHELLS.rglob("*.md")}
    content = EXAMPLE / "content"
    own = {path.relative_to(content): path.read_bytes() for path in content.rglob("*.md")}
    assert shared
    assert shared.items() & own.items() == set()
    assert not any((EXAMPLE / name).exists() for name in ("overrides", "hooks", "words/ui.yaml"))
