"""Templates and the words they say."""

from dataclasses import replace
from pathlib import Path

import pytest
from jinja2 import Environment
from records import voice
from sample_project import ROOT

from catalog.ground.text import LANGS
from catalog.pages.render import Renderer, _Compiled


def test_words_may_bear_any_name(tmp_path: Path) -> None:
    """Also those that Python has given to maps."""
    (tmp_path / "said.html").write_text("{{ w.items.keys }} {{ w.get.pop }}")
    words = {"items": {"keys": "鍵"}, "get": {"pop": "<b>"}}
    render = Renderer(tmp_path, {lang: {} for lang in LANGS}, [])
    assert render("said.html", replace(voice("ja"), words=words), "") == "鍵 &lt;b&gt;"


def test_a_mail_link_names_one_recipient_whatever_is_typed(tmp_path: Path) -> None:
    (tmp_path / "mail.html").write_text('<a href="{{ it | mailto }}">')
    render = Renderer(tmp_path, {lang: {} for lang in LANGS}, [])
    assert (
        render("mail.html", voice("ja"), "", it='a?bcc=b@x.jp&"')
        == '<a href="mailto:a%3Fbcc%3Db@x.jp%26%22">'
    )


def test_no_template_writes_a_mail_link_by_hand() -> None:
    templates = list((ROOT / "overrides").rglob("*.html"))
    assert [path.name for path in templates if "mailto:" in path.read_text("utf-8")] == []
    assert any("| mailto }}" in path.read_text("utf-8") for path in templates)


def test_a_template_that_has_not_changed_is_not_compiled_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "odd.html").write_text("a{{ x }}")
    first = _renderer(tmp_path)
    assert first("odd.html", voice("ja"), "", x=1) == "a1"
    monkeypatch.setattr(_Compiled, "_code", {})  # as in another process
    monkeypatch.setattr(Environment, "compile", lambda *_: pytest.fail("compiled again"))
    assert _renderer(tmp_path)("odd.html", voice("ja"), "", x=2) == "a2"


def test_a_template_that_has_changed_is_compiled_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "odd.html").write_text("a{{ x }}")
    _renderer(tmp_path)("odd.html", voice("ja"), "", x=1)
    monkeypatch.setattr(_Compiled, "_code", {})
    (tmp_path / "odd.html").write_text("b{{ x }}")
    assert _renderer(tmp_path)("odd.html", voice("ja"), "", x=2) == "b2"


def _renderer(folder: Path) -> Renderer:
    return Renderer(folder, {lang: {} for lang in LANGS}, [], folder / "cache")


def test_a_card_that_many_pages_show_is_laid_out_once_for_each_language(tmp_path: Path) -> None:
    (tmp_path / "cards.html").write_text("{% macro card(it) %}{{ it.name }}{% endmacro %}")
    card, render = _Card("箱"), _renderer(tmp_path)
    places = [render.at(voice(lang), path) for lang in LANGS for path in ("a/", "b/")]
    assert [place.macro("cards.html", "card", card) for place in places] == [
        "箱",
        "箱",
        '<span lang="ja">箱</span>',
        '<span lang="ja">箱</span>',
    ]
    assert card.asked == len(LANGS)


class _Card:
    """Counts how often its name is asked for."""

    def __init__(self, name: str) -> None:
        self._name, self.asked = name, 0

    @property
    def name(self) -> str:
        self.asked += 1
        return self._name
