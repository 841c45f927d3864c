"""The map of the site is the site."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from reading import ReadPage
from real_site import SITE_URL

_NS = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@pytest.fixture
def entries(site: Path) -> dict[str, dict[str, str]]:
    """Return the alternates of each entry by its address."""
    tree = ET.parse(site / "sitemap.xml")  # noqa: S314  # our own file
    return {
        entry.findtext("s:loc", "", _NS): {
            link.attrib["hreflang"]: link.attrib["href"] for link in entry.iterfind("x:link", _NS)
        }
        for entry in tree.getroot()
    }


def test_the_map_lists_exactly_the_pages(site: Path, pages: list[ReadPage]) -> None:
    tree = ET.parse(site / "sitemap.xml")  # noqa: S314  # our own file
    listed = sorted(entry.findtext("s:loc", "", _NS) for entry in tree.getroot())
    assert listed == sorted(page.url for page in pages if not page.is_missing_page)


def test_every_entry_names_its_twin(entries: dict[str, dict[str, str]]) -> None:
    for url, alternates in entries.items():
        path = url.removeprefix(SITE_URL).removeprefix("en/")
        japanese, english = SITE_URL + path, f"{SITE_URL}en/{path}"
        assert alternates == {"ja": japanese, "en": english, "x-default": english}


def test_pages_and_the_map_name_the_same_twins(
    pages: list[ReadPage], entries: dict[str, dict[str, str]]
) -> None:
    for page in (page for page in pages if not page.is_missing_page):
        links = page.tree.iterfind(".//link[@hreflang]")
        assert {link.get("hreflang"): link.get("href") for link in links} == entries[page.url], page.file


def test_the_map_of_the_theme_is_gone(site: Path) -> None:
    assert sorted(path.name for path in site.rglob("sitemap*")) == ["sitemap.xml"]
