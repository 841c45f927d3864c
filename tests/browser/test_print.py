"""Records on paper: A4, and nothing that only a screen can use."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from kinds import both_languages, path_of, record_files
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]
_PAGE = re.compile(rb"/Type\s*/Page\b")
_SIZE = re.compile(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]")


def _print(page: Page) -> bytes:
    return page.pdf(prefer_css_page_size=True)


@pytest.mark.parametrize("lang", both_languages)
@pytest.mark.parametrize("most", [4, pytest.param(None, marks=pytest.mark.slow)], ids=["longest", "all"])
def test_a_product_is_printed_on_one_page(
    visit: Visit, home: str, site: Path, lang: str, most: int | None
) -> None:
    page, counts = visit(), {}
    files = record_files(site, "products", lang)
    for file in sorted(files, key=lambda file: file.stat().st_size, reverse=True)[:most]:
        page.goto(f"{home}{file.parent.relative_to(site).as_posix()}/")
        counts[file.parent.name] = len(_PAGE.findall(_print(page)))
    assert counts
    assert {name: count for name, count in counts.items() if count != 1} == {}


def test_paper_is_a4(visit: Visit, home: str, site: Path) -> None:
    page = visit(home + path_of(site, "a program"))
    sizes = {tuple(round(float(side)) for side in size) for size in _SIZE.findall(_print(page))}
    assert sizes == {(595, 842)}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_is_white_and_ink_is_black(visit: Visit, home: str, scheme: str) -> None:
    page = visit(home, color_scheme=scheme)
    page.emulate_media(media="print")
    for chosen in (None, "light", "dark"):
        if chosen:
            page.evaluate("theme => document.documentElement.dataset.theme = theme", chosen)
        ink, ground = page.evaluate("(it => [it.color, it.backgroundColor])(getComputedStyle(document.body))")
        assert ink == "rgb(0, 0, 0)", chosen
        assert ground in {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}, chosen


@pytest.mark.parametrize("kind", ["a program", "a facility", "a product"])
def test_a_record_on_paper_has_its_facts_and_no_way_to_click(visit: Visit, address: str) -> None:
    page = visit(address, width=680)  # A4 less its margins
    page.emulate_media(media="print")
    for name in (".skip", ".top__nav", "theme-switch", ".crumbs", ".foot__links"):
        assert not page.locator(name).is_visible(), name
    for name in ("h1", ".lead", "#sources"):
        assert page.locator(name).is_visible(), name
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 680


def test_no_list_is_printed_with_a_box_to_search_in(visit: Visit, home: str) -> None:
    page = visit(f"{home}programs/")
    box = page.locator(".finder")
    expect(box).to_be_visible()
    page.emulate_media(media="print")
    expect(box).to_be_hidden()


def test_what_is_folded_on_the_screen_is_open_on_paper(visit: Visit, home: str) -> None:
    page = visit(f"{home}policy/")
    folded = page.locator("details:not([open]) li").first
    assert not folded.is_visible()
    page.emulate_media(media="print")
    assert folded.is_visible()
