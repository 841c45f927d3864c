"""A city that does not exist: nothing of another city shows on its site."""

import re
from pathlib import Path

import pytest
from reading import read_page
from real_site import EXAMPLE, content

ANOTHER_CITY = re.compile("金沢|kanazawa|kagayaki|かがやき|石川|ishikawa", re.IGNORECASE)
TEXTS = {".html", ".md", ".txt", ".json", ".js", ".css", ".xml", ".svg", ".ics"}


def test_no_file_of_the_site_names_another_city(example_site: Path) -> None:
    texts = {name: _text(file_content) for name, file_content in content(example_site).items()}
    assert {Path(name).suffix for name in texts} >= TEXTS, "or there was too little to look at"
    assert [name for name, text in texts.items() if ANOTHER_CITY.search(name + text)] == []


def _text(content: bytes) -> str:
    """Return what a file says; a picture says nothing."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return ""


@pytest.mark.parametrize("path", ["", "en/", "about/", "en/about/", "products/", "en/products/"])
def test_the_site_says_that_it_is_fiction(example_site: Path, path: str) -> None:
    page = read_page(example_site, example_site / path / "index.html")
    said = " ".join(page.one("main").itertext())
    assert re.search("does not exist|fiction|made up" if path.startswith("en/") else "架空", said)


def test_every_product_shows_its_pictures(example_site: Path) -> None:
    pictures = list((EXAMPLE / "content" / "photos").iterdir())
    pages = [read_page(example_site, path) for path in (example_site / "products").glob("*/index.html")]
    shown = [image for page in pages for image in page.all("img") if "assets/photos/" in image.get("src", "")]
    assert len(shown) >= len(pictures) == 95
    assert all(image.get("alt") for image in shown)
