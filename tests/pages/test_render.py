"""Templates and the words they say."""

from pathlib import Path

from sample_project import ROOT

from catalog.ground.text import LANGS
from catalog.pages.render import Renderer


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
