"""Renderers are known by name before they are imported, and one that is not installed is a sentence."""

import sys
import tomllib
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader

import pytest
from sample_project import ROOT

from catalog.ground.failure import Failure
from catalog.renderers.choice import RENDERERS, renderer_of


@pytest.mark.parametrize("name", ["plain", "mkdocs"])
def test_each_renderer_can_be_made(name: str) -> None:
    assert callable(renderer_of(RENDERERS[name]).render)


def test_one_that_is_not_installed_is_a_sentence_with_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "properdocs", None)
    with pytest.raises(Failure) as stop:
        renderer_of(RENDERERS["properdocs"])
    for text in (stop.value.text.ja, stop.value.text.en):
        assert "pip install properdocs" in text
        assert "renderer: plain" in text


def test_a_new_main_version_of_mkdocs_or_its_theme_does_not_come_by_itself() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    for package in ("mkdocs", "mkdocs-material", "mkdocs-static-i18n"):
        (found,) = [line for line in wanted if line.partition(">")[0] == package]
        assert ",<" in found


def test_the_hook_leaves_the_path_of_an_installed_package_alone() -> None:
    before = list(sys.path)
    loader = SourceFileLoader("hook_to_look_at", str(ROOT / "hooks" / "catalog_site.py"))
    spec = spec_from_loader(loader.name, loader)
    assert spec
    loader.exec_module(module_from_spec(spec))
    assert sys.path == before
