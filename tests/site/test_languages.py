"""Both languages say the same, page by page, and lead to each other."""

from collections.abc import Iterator
from itertools import chain
from urllib.parse import urljoin

from reading import Element, ReadPage
from real_site import SITE_URL

Pages = list[ReadPage]


def _twin(path: str) -> str:
    return path.removeprefix("en/") if path.startswith("en/") else f"en/{path}"


def _ordinary(pages: Pages) -> Pages:
    return [page for page in pages if not page.is_missing_page]


def test_every_page_has_its_twin(pages: Pages) -> None:
    paths = {page.path for page in _ordinary(pages)}
    assert {path for path in paths if _twin(path) not in paths} == set()


def test_the_switch_leads_to_the_same_page_in_the_other_language(pages: Pages) -> None:
    for page in _ordinary(pages):
        other = "ja" if page.lang == "en" else "en"
        switch = page.one("a", hreflang=other)
        assert urljoin(page.url, switch.get("href")) == SITE_URL + _twin(page.path), page.file
        assert switch.get("lang") == other, page.file


def test_twins_show_the_same_record(pages: Pages) -> None:
    """The two front doors alone differ: owners come for support, buyers for things."""
    shown = {
        page.path: [card.get("data-record") for card in page.all("article")]
        for page in pages
        if page.path not in {"", "en/"}
    }
    records = [path for path, found in shown.items() if any(found)]
    assert records
    for path in records:
        assert shown[path] == shown[_twin(path)]


def test_the_canonical_address_is_absolute_and_of_the_page_itself(pages: Pages) -> None:
    found = {page.file: page.one("link", rel="canonical").get("href") for page in _ordinary(pages)}
    assert found == {page.file: page.url for page in _ordinary(pages)}


def _alternates(page: ReadPage) -> Iterator[Element]:
    """Return the links to a page in other languages; its twin in Markdown and its feeds are of the same."""
    return (link for link in page.all("link", rel="alternate") if link.get("hreflang"))


def test_alternates_name_both_languages_and_english_for_all_others(pages: Pages) -> None:
    for page in _ordinary(pages):
        named = {alternate.get("hreflang"): alternate.get("href") for alternate in _alternates(page)}
        japanese = SITE_URL + page.path.removeprefix("en/")
        english = f"{SITE_URL}en/{page.path.removeprefix('en/')}"
        assert named == {"ja": japanese, "en": english, "x-default": english}, page.file


def test_alternates_are_mutual(pages: Pages) -> None:
    named = {
        page.url: {alternate.get("href") for alternate in _alternates(page)} for page in _ordinary(pages)
    }
    for url, others in named.items():
        assert all(url in named[other] for other in others), url


def test_the_missing_page_claims_no_address(pages: Pages) -> None:
    (missing,) = (page for page in pages if page.is_missing_page)
    assert list(chain(missing.all("link", rel="canonical"), missing.all("link", rel="alternate"))) == []


def test_links_stay_in_the_language_of_the_page(pages: Pages) -> None:
    strays = [
        (page.file, url)
        for page in _ordinary(pages)
        for link in page.all("a")
        for url in [urljoin(page.url, link.get("href", ""))]
        if url.startswith(SITE_URL)
        and not url.endswith((".json", ".csv", ".jsonld", "/agents.md"))
        and link.get("hreflang") is None
        if url.startswith(f"{SITE_URL}en/") != (page.lang == "en")
    ]
    assert strays == []


def test_the_home_page_of_each_language_bears_the_name_of_the_site_alone(pages: Pages) -> None:
    titles = {page.path: page.one("title").text for page in pages if page.path in {"", "en/"}}
    assert titles == {"": "金沢市 産業支援カタログ", "en/": "Kanazawa Industry Catalog"}
