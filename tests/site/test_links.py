"""No link of the site leads nowhere."""

import re
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from reading import ReadPage, file_at
from real_site import SITE_URL

_CSS_URL = re.compile(r"url\(\s*['\"]?([^'\")]+)")
_IMPORT = re.compile(r"""(?:from|import\(?)\s*["']([^"']+)["']""")


@pytest.mark.parametrize("attribute", ["href", "src"])
def test_every_link_leads_to_a_file_of_the_site_or_away(
    site: Path, pages: list[ReadPage], attribute: str
) -> None:
    targets = {
        (page.file, url) for page in pages for _, url in page.links(attribute) if file_at(url) is not None
    }
    assert targets
    broken = {(file, url) for file, url in targets if not (site / (file_at(url) or "")).is_file()}
    assert broken == set()


def test_every_anchor_is_on_the_page_it_is_looked_for(pages: list[ReadPage]) -> None:
    ids = {page.file: set(page.ids) for page in pages}
    anchors = {
        (page.file, url)
        for page in pages
        for _, url in page.links("href")
        if urlsplit(url).fragment and file_at(url) in ids
    }
    assert anchors
    lost = {
        (file, url) for file, url in anchors if unquote(urlsplit(url).fragment) not in ids[file_at(url) or ""]
    }
    assert lost == set()


def test_links_go_to_the_address_of_a_page_and_not_to_its_file(pages: list[ReadPage]) -> None:
    files = {
        (page.file, url)
        for page in pages
        for _, url in page.links("href")
        if url.startswith(SITE_URL) and "index.html" in url
    }
    assert files == set()


def test_what_leaves_the_site_is_a_page_a_phone_a_mail_or_a_calendar(pages: list[ReadPage]) -> None:
    schemes = {urlsplit(url).scheme for page in pages for tag, url in page.links("href") if tag == "a"}
    assert schemes <= {"https", "http", "tel", "mailto", "webcal"}


def test_links_between_records_and_pages_have_been_resolved(pages: list[ReadPage]) -> None:
    assert [url for page in pages for _, url in page.links("href") if "catalog:" in url] == []


def test_every_link_has_a_name(pages: list[ReadPage]) -> None:
    nameless = [
        (page.file, link.get("href"))
        for page in pages
        for link in page.all("a")
        if not ("".join(link.itertext()).strip() or link.get("aria-label"))
    ]
    assert nameless == []


def test_every_file_that_a_style_or_a_script_asks_for_is_there(site: Path) -> None:
    asked = [
        (file.relative_to(site).as_posix(), target)
        for pattern, kind in ((_CSS_URL, "css"), (_IMPORT, "js"))
        for file in site.rglob(f"*.{kind}")
        for target in pattern.findall(file.read_text(encoding="utf-8"))
        if not target.startswith(("data:", "#")) and "$" not in target
    ]
    assert any(file.endswith(".js") for file, _ in asked)
    missing = [
        (file, target)
        for file, target in asked
        if not (site / (file_at(urljoin(SITE_URL + file, target)) or "?")).is_file()
    ]
    assert missing == []


def test_the_words_of_both_languages_are_there_for_scripts(site: Path) -> None:
    for lang in ("ja", "en"):
        assert (site / "assets" / "js" / f"words/status.{lang}.json").is_file()


def test_nothing_of_the_theme_lies_about_unused(site: Path, pages: list[ReadPage]) -> None:
    used = {file_at(url) for page in pages for name in ("href", "src") for _, url in page.links(name)}
    styles = {path.relative_to(site).as_posix() for path in site.rglob("*.css")}
    assert styles <= used
