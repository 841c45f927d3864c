"""Relative links between authored pages lead to the finished pages, as the adapter for MkDocs would write them."""

from pathlib import Path

import pytest
from markdown import Markdown

from catalog.ground.text import Lang
from catalog.renderers.links import AuthoredLinks, relative


@pytest.mark.parametrize(
    ("path", "page", "expected"),
    [
        ("assets/icon.svg", "./", "assets/icon.svg"),
        ("assets/icon.svg", "en/about/", "../../assets/icon.svg"),
        ("about/", "about/design/", "../"),
        ("en/about/", "en/about/", "./"),
        ("./", "about/", "../"),
        (".", "en/about/", "../.."),
    ],
)
def test_an_address_is_told_as_the_page_sees_it(path: str, page: str, expected: str) -> None:
    assert relative(path, page) == expected


@pytest.fixture
def content(tmp_path: Path) -> Path:
    for name in ("index", "about/index", "about/news/index"):
        for lang in ("ja", "en"):
            page = tmp_path / f"{name}.{lang}.md"
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text("", "utf-8")
    (tmp_path / "about" / "map.png").write_bytes(b"")
    return tmp_path


@pytest.mark.parametrize(
    ("lang", "link", "expected"),
    [
        ("ja", "../index.md", "../"),
        ("en", "../index.md", "../"),
        ("en", "../index.en.md#data", "../#data"),
        ("ja", "../../index.md?r=1", "../../?r=1"),
        ("ja", "../map.png", "../map.png"),
        ("en", "../map.png", "../../../about/map.png"),
        ("ja", "#here", "#here"),
        ("ja", "missing.md", "missing.md"),
        ("ja", "https://example.com/index.md", "https://example.com/index.md"),
        ("ja", "/about/index.md", "/about/index.md"),
        ("ja", "tel:+81762202205", "tel:+81762202205"),
        ("ja", "catalog:programs/a", "catalog:programs/a"),
    ],
)
def test_a_link_leads_where_its_author_meant(content: Path, lang: Lang, link: str, expected: str) -> None:
    url = "about/news/" if lang == "ja" else "en/about/news/"
    pages = {path.relative_to(content).as_posix(): path for path in content.rglob("*.md")}
    links = AuthoredLinks(content, pages, "about/news/index.md", url, lang)
    assert f'href="{expected}"' in Markdown(extensions=[links]).convert(f"[x]({link})")
