"""Records on paper: A4, and nothing that only a screen can use."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from kinds import both_languages, path_of, record_files
from playwright.sync_api import Page

_PAGE = re.compile(rb"/Type\s*/Page\b")
_SIZE = re.compile(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]")


def _print(page: Page) -> bytes:
    return page.pdf(prefer_css_page_size=True)


def _pages(page: Page, home: str, site: Path, section: str, lang: str) -> dict[str, int]:
    counts = {}
    for file in record_files(site, section, lang):
        page.goto(home + file.parent.relative_to(site).as_posix() + "/")
        counts[file.parent.name] = len(_PAGE.findall(_print(page)))
    return counts


@pytest.mark.parametrize("lang", both_languages)
def test_a_product_is_printed_on_one_page(
    visit: Callable[..., Page], home: str, site: Path, lang: str
) -> None:
    counts = _pages(visit(), home, site, "products", lang)
    assert counts
    assert {name: count for name, count in counts.items() if count != 1} == {}


def test_paper_is_a4(visit: Callable[..., Page], home: str, site: Path) -> None:
    page = visit(home + path_of(site, "a program"))
    sizes = {tuple(round(float(it)) for it in size) for size in _SIZE.findall(_print(page))}
    assert sizes == {(595, 842)}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_is_white_and_ink_is_black(visit: Callable[..., Page], home: str, scheme: str) -> None:
    page = visit(home, color_scheme=scheme)
    page.emulate_media(media="print")
    look = page.evaluate("(it => [it.color, it.backgroundColor])(getComputedStyle(document.body))")
    assert look == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]


@pytest.mark.parametrize("kind", ["a program", "a facility", "a product"])
def test_what_only_a_screen_can_use_is_not_printed(visit: Callable[..., Page], address: str) -> None:
    page = visit(address)
    page.emulate_media(media="print")
    for name in (".skip", ".top__nav", "theme-switch", ".crumbs", ".foot__links"):
        assert not page.locator(name).is_visible(), name
    assert page.locator("h1").is_visible()
    assert page.locator("#sources").is_visible()


@pytest.mark.parametrize("kind", ["a program", "a facility", "a product"])
def test_nothing_is_cut_off_at_the_edge_of_the_paper(visit: Callable[..., Page], address: str) -> None:
    page = visit(address, width=680)  # A4 less its margins
    page.emulate_media(media="print")
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 680
