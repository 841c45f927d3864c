"""Templates and the words they say."""

from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment
from sample_project import ROOT

from catalog.ground.text import LANGS
from catalog.pages.render import Renderer, _Compiled


def test_words_may_bear_any_name(tmp_path: Path) -> None:
    """Also those that Python has given to maps."""
    (tmp_path / "said.html").write_text("{{ w.items.keys }} {{ w.get.pop }}")
    words = {lang: {"items": {"keys": "鍵"}, "get": {"pop": "<b>"}} for lang in LANGS}
    render = Renderer(tmp_path, words, {lang: {} for lang in LANGS}, [])
    assert render("said.html", "ja", "") == "鍵 &lt;b&gt;"


def test_a_mail_link_names_one_recipient_whatever_is_typed(tmp_path: Path) -> None:
    (tmp_path / "mail.html").write_text('<a href="{{ it | mailto }}">')
    render = Renderer(tmp_path, {lang: {} for lang in LANGS}, {lang: {} for lang in LANGS}, [])
    assert render("mail.html", "ja", "", it='a?bcc=b@x.jp&"') == '<a href="mailto:a%3Fbcc%3Db@x.jp%26%22">'


def test_no_template_writes_a_mail_link_by_hand() -> None:
    templates = list((ROOT / "overrides").rglob("*.html"))
    assert [path.name for path in templates if "mailto:" in path.read_text("utf-8")] == []
    assert any("| mailto }}" in path.read_text("utf-8") for path in templates)


def test_a_template_that_has_not_changed_is_not_compiled_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "odd.html").write_text("a{{ x }}")
    first = _renderer(tmp_path)
    assert first("odd.html", "ja", "", x=1) == "a1"
    monkeypatch.setattr(_Compiled, "_code", {})  # as in another process
    monkeypatch.setattr(Environment, "compile", lambda *_: pytest.fail("compiled again"))
    assert _renderer(tmp_path)("odd.html", "ja", "", x=2) == "a2"


def test_a_template_that_has_changed_is_compiled_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "odd.html").write_text("a{{ x }}")
    _renderer(tmp_path)("odd.html", "ja", "", x=1)
    monkeypatch.setattr(_Compiled, "_code", {})
    (tmp_path / "odd.html").write_text("b{{ x }}")
    assert _renderer(tmp_path)("odd.html", "ja", "", x=2) == "b2"


def _renderer(folder: Path) -> Renderer:
    empty: Any = {lang: {} for lang in LANGS}
    return Renderer(folder, empty, empty, [], folder / "cache")
