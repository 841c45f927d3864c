"""Hundreds of records: a list on many pages, and pages poured by several processes at once."""

from pathlib import Path
from urllib.parse import urljoin

import pytest
from reading import ReadPage, file_at, read_page, text_of
from real_site import SITE_URL, build, once
from sample_project import write_sample

pytestmark = pytest.mark.slow  # hundreds of pages are built for it
MANY = 430
RECORD = """
- id: made-{n}
  name: {{ja: 製品{n}, en: Product {n}}}
  summary: {{ja: {n}番目の製品です。, en: This is product {n}.}}
  maker: ono-soy
  certificate: {{scheme: kagayaki}}
  sources: [{{url: "https://example.jp/{n}", title: {{ja: 頁, en: Page}}}}]
  verified_on: 2026-11-01
"""


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a site with many products."""

    def make(folder: Path) -> None:
        data = write_sample(folder).data / "brand_products.yaml"
        with data.open("a", encoding="utf-8") as file:
            file.writelines(RECORD.format(n=n) for n in range(MANY))
        build(folder)

    return once(tmp_path_factory, "large", make) / "site"


def _lists(site: Path, lang: str) -> list[ReadPage]:
    root = site / "en" if lang == "en" else site
    files = [root / "products/index.html", *(root / "products").glob("page_*/index.html")]
    return [read_page(site, file) for file in sorted(files)]


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_every_product_has_a_page_and_a_place_in_the_list(large: Path, lang: str) -> None:
    lists = _lists(large, lang)
    listed = [card.get("data-record") for page in lists for card in page.all("article")]
    cards = [name for name in listed if name]
    assert len(lists) > 2
    assert len(cards) == len(set(cards))
    assert {f"products/made-{n}" for n in range(MANY)} <= set(cards)
    root = large / "en" if lang == "en" else large
    assert [name for name in cards if not (root / name / "index.html").is_file()] == []


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_pages_of_a_list_lead_to_one_another(large: Path, lang: str) -> None:
    pages = {page.path: page for page in _lists(large, lang)}
    seen: list[str] = []
    path: str | None = "en/products/" if lang == "en" else "products/"
    while path:
        seen.append(path)
        path = _next(pages[path])
    assert sorted(seen) == sorted(pages)
    current = [text_of(link) for path in seen for link in pages[path].all("a", **{"aria-current": "page"})]
    assert [text for text in current if text.isdigit()] == [str(n) for n in range(1, len(seen) + 1)]


def _next(page: ReadPage) -> str | None:
    links = [urljoin(page.url, link.get("href")) for link in page.all("a", rel="next")]
    return links[0].removeprefix(SITE_URL) if links else None


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_each_page_of_a_list_is_a_sound_page_of_its_own(large: Path, lang: str) -> None:
    pages = _lists(large, lang)
    titles = [text_of(page.one("title")) for page in pages]
    assert [page.errors for page in pages if page.errors] == []
    assert len(set(titles)) == len(titles)
    assert [page.one("link", rel="canonical").get("href") for page in pages] == [page.url for page in pages]
    assert [page.file for page in pages if not text_of(page.one("h1"))] == []


def test_links_of_all_pages_lead_to_files(large: Path) -> None:
    targets = {
        file_at(url) for lang in ("ja", "en") for page in _lists(large, lang) for _, url in page.links("href")
    }
    assert [name for name in targets if name and not (large / name).is_file()] == []


def test_the_map_lists_them_all(large: Path) -> None:
    xml = (large / "sitemap.xml").read_text(encoding="utf-8")
    assert xml.count("<loc>") == sum(
        "noindex" not in page.read_text(encoding="utf-8") for page in large.rglob("index.html")
    )
