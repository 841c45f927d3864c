"""The map of the site names every page in both languages."""

from xml.etree import ElementTree as ET

from catalog.exports.sitemap import sitemap

URL = "https://catalog.example.jp/"
_NS = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def _entries(*paths: str) -> list[tuple[str, dict[str, str]]]:
    root = ET.fromstring(sitemap(URL, paths).content)  # noqa: S314  # our own file
    return [
        (
            entry.findtext("s:loc", "", _NS),
            {link.attrib["hreflang"]: link.attrib["href"] for link in entry.iterfind("x:link", _NS)},
        )
        for entry in root
    ]


def test_a_page_is_listed_in_both_languages_with_its_alternates() -> None:
    ja, en = f"{URL}programs/aid/", f"{URL}en/programs/aid/"
    alternates = {"ja": ja, "en": en, "x-default": en}
    assert _entries("programs/aid/") == [(ja, alternates), (en, alternates)]


def test_the_home_pages_are_listed_without_a_path() -> None:
    assert [url for url, _ in _entries("")] == [URL, f"{URL}en/"]


def test_pages_are_listed_once_and_in_order() -> None:
    urls = [url for url, _ in _entries("b/", "a/", "b/") if "/en/" not in url]
    assert urls == [f"{URL}a/", f"{URL}b/"]


def test_the_order_in_which_pages_were_made_does_not_show() -> None:
    assert sitemap(URL, ["a/", "b/", ""]) == sitemap(URL, {"b/", "", "a/"})
