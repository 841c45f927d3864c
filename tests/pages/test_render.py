"""Templates and the words they say."""

from pathlib import Path

from catalog.pages.render import Renderer
from catalog.text import LANGS


def test_words_may_bear_any_name(tmp_path: Path) -> None:
    """Also those that Python has given to maps."""
    (tmp_path / "said.html").write_text("{{ w.items.keys }} {{ w.get.pop }}")
    words = {lang: {"items": {"keys": "鍵"}, "get": {"pop": "<b>"}} for lang in LANGS}
    render = Renderer(tmp_path, words, {lang: {} for lang in LANGS}, [])
    assert render("said.html", "ja", "") == "鍵 &lt;b&gt;"
