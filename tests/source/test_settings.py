"""The settings of a site are read without MkDocs."""

from pathlib import Path

import pytest
from sample_project import ROOT, SAMPLE

from catalog.source.settings import Settings, UnreadableSettingsError, read_settings


def settings_of(tmp_path: Path, text: str) -> Settings:
    file = tmp_path / "mkdocs.yml"
    file.write_text(text, "utf-8")
    return read_settings(file)


def test_this_repository_says_where_its_site_is_and_what_it_is() -> None:
    settings = read_settings(ROOT / "mkdocs.yml")
    assert settings.site_url.startswith("https://")
    assert "金沢" in settings.descriptions["ja"]
    assert "Kanazawa" in settings.descriptions["en"]


def test_extensions_join_in_the_order_of_mkdocs_with_their_options() -> None:
    settings = read_settings(SAMPLE / "mkdocs.yml")
    assert settings.extensions[:3] == ("toc", "tables", "fenced_code")
    assert {"footnotes", "attr_list"} <= set(settings.extensions)
    assert settings.extension_options["toc"] == {"permalink": False}


def test_an_address_ends_with_a_slash_and_may_be_missing(tmp_path: Path) -> None:
    assert settings_of(tmp_path, "site_url: https://a.example/b\n").site_url == "https://a.example/b/"
    assert settings_of(tmp_path, "site_name: A\n").site_url == "/"


def test_other_tags_of_mkdocs_are_passed_over(tmp_path: Path) -> None:
    text = "markdown_extensions:\n  - a: {b: !!python/name:os.system }\n"
    assert settings_of(tmp_path, text).extension_options["a"] == {"b": None}


def test_the_environment_may_give_the_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("A_URL", raising=False)
    text = "site_url: !ENV [A_URL, 'https://a.example/']\n"
    assert settings_of(tmp_path, text).site_url == "https://a.example/"
    assert settings_of(tmp_path, "site_url: !ENV A_URL\n").site_url == "/"
    monkeypatch.setenv("A_URL", "https://b.example")
    assert settings_of(tmp_path, text).site_url == "https://b.example/"
    assert settings_of(tmp_path, "site_url: !ENV A_URL\n").site_url == "https://b.example/"


def test_a_file_may_build_on_another(tmp_path: Path) -> None:
    (tmp_path / "all.yml").write_text("site_url: https://a.example/\nextra: {renderer: plain}\n", "utf-8")
    settings = settings_of(tmp_path, "INHERIT: all.yml\nsite_url: https://b.example/\n")
    assert (settings.site_url, settings.renderer) == ("https://b.example/", "plain")


def test_plugins_and_hooks_are_known_by_name(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, "plugins:\n  - a: {b: 1}\n  - c\nhooks: [hooks/d.py]\n")
    assert (settings.plugins, settings.hooks) == (("a", "c"), ("hooks/d.py",))


def test_the_file_may_choose_a_renderer(tmp_path: Path) -> None:
    assert settings_of(tmp_path, "extra:\n  renderer: plain\n").renderer == "plain"
    assert settings_of(tmp_path, "extra:\n").renderer == ""


@pytest.mark.parametrize(("text", "line"), [("a:\n  - b: [\n", 3), ("- a", 1), ("\x00", 1)])
def test_what_is_no_map_of_settings_is_one_problem(tmp_path: Path, text: str, line: int) -> None:
    with pytest.raises(UnreadableSettingsError) as stop:
        settings_of(tmp_path, text)
    assert stop.value.line == line
