"""The settings of a site are read without MkDocs."""

from pathlib import Path

import pytest
from sample_project import ROOT

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
    settings = read_settings(ROOT / "mkdocs.yml")
    assert settings.extensions[:3] == ("toc", "tables", "fenced_code")
    assert {"footnotes", "attr_list"} <= set(settings.extensions)
    assert settings.extension_options["toc"] == {"permalink": False}


def test_an_address_ends_with_a_slash_and_may_be_missing(tmp_path: Path) -> None:
    assert settings_of(tmp_path, "site_url: https://a.example/b\n").site_url == "https://a.example/b/"
    assert settings_of(tmp_path, "site_name: A\n").site_url == "/"


def test_tags_of_mkdocs_are_passed_over(tmp_path: Path) -> None:
    text = "site_url: !ENV [URL, x]\nmarkdown_extensions:\n  - a: {b: !!python/name:os.system }\n"
    settings = settings_of(tmp_path, text)
    assert settings.site_url == "/"
    assert settings.extension_options["a"] == {"b": None}


def test_the_file_may_choose_a_renderer(tmp_path: Path) -> None:
    assert settings_of(tmp_path, "extra:\n  renderer: plain\n").renderer == "plain"
    assert settings_of(tmp_path, "extra:\n").renderer == ""


@pytest.mark.parametrize("text", ["a: [", "- a", "\x00"])
def test_what_is_no_map_of_settings_is_one_error(tmp_path: Path, text: str) -> None:
    with pytest.raises(UnreadableSettingsError):
        settings_of(tmp_path, text)
