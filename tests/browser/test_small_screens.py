"""Small screens and large letters lose nothing."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from kinds import both_languages, typical_kinds
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]

OVERFLOW = "document.scrollingElement.scrollWidth - document.documentElement.clientWidth"

# WCAG 1.4.12, to the letter.
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }"""
TWICE = "html { font-size: 200% !important }"

CUT_OFF = """() => [...document.querySelectorAll('body *')].filter(it => {
  const style = getComputedStyle(it);
  const clips = /hidden|clip/.test(style.overflowX + style.overflowY);
  const isForEars = style.clipPath !== 'none' || it.closest('svg, .visually-hidden');
  return clips && !isForEars && it.innerText?.trim()
    && (it.scrollHeight > it.clientHeight + 1 || it.scrollWidth > it.clientWidth + 1);
}).map(it => it.outerHTML.slice(0, 120))"""


@pytest.mark.slow
@pytest.mark.parametrize("lang", both_languages)
def test_no_page_of_the_site_scrolls_sideways(visit: Visit, home: str, site: Path, lang: str) -> None:
    page = visit(width=320, java_script_enabled=False)  # which halves the time; see below for scripts
    wide = {}
    for path in _paths(site, lang):
        page.goto(home + path, wait_until="domcontentloaded")
        if excess := page.evaluate(OVERFLOW):
            wide[path] = excess
    assert wide == {}


def _paths(site: Path, lang: str) -> list[str]:
    files = (file.relative_to(site).as_posix() for file in site.rglob("*.html"))
    return sorted(
        file.removesuffix("index.html") for file in files if file.startswith("en/") == (lang == "en")
    )


@typical_kinds
def test_wider_spacing_and_larger_letters_cut_nothing_off(visit: Visit, address: str) -> None:
    page = visit(address, bypass_csp=True)
    lost = {"at 360": _lost(page, 360)}
    page.add_style_tag(content=SPACING)
    lost |= {"spaced at 320": _lost(page, 320), "spaced at 1280": _lost(page, 1280)}
    page.add_style_tag(content=TWICE)
    lost |= {"spaced and twice as large at 1280": _lost(page, 1280)}
    assert {where: what for where, what in lost.items() if what} == {}


def _lost(page: Page, width: int) -> list[str]:
    """Return what is cut off at this width, and by how much the page is too wide."""
    page.set_viewport_size({"width": width, "height": 900})
    excess = page.evaluate(OVERFLOW)
    return page.evaluate(CUT_OFF) + ([f"{excess} pixels too wide"] if excess else [])


@pytest.mark.parametrize("path", ["policy/", "industry/"])
def test_every_number_of_a_table_is_on_a_phone(visit: Visit, home: str, path: str) -> None:
    page = visit(home + path, width=360)
    hidden = page.locator(".table").evaluate_all("its => its.map(it => it.scrollWidth - it.clientWidth)")
    assert hidden
    assert set(hidden) == {0}


def test_text_that_is_cut_off_would_be_found(visit: Visit, home: str) -> None:
    page = visit(home)
    page.evaluate("document.querySelector('h1').style.cssText = 'overflow: hidden; height: 8px'")
    assert len(_lost(page, 1280)) == 1


def test_a_table_that_is_stacked_stays_a_table_to_those_who_hear_it(visit: Visit, home: str) -> None:
    page = visit(f"{home}programs/product-development/")
    page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true")
    wide = _tables(page)
    assert wide["columnheader"] > 1
    page.set_viewport_size({"width": 360, "height": 900})
    assert page.locator(".offers td").first.evaluate("it => getComputedStyle(it).display") == "grid"
    assert _tables(page) == wide


def _tables(page: Page) -> Counter[str]:
    """Count the parts of tables that the browser tells assistive software of."""
    told = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    roles = (node["role"]["value"] for node in told if not node["ignored"])
    return Counter(role for role in roles if role in {"table", "row", "columnheader", "cell"})


@pytest.mark.slow
def test_the_number_of_results_is_in_sight_while_one_filters(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}programs/", width=360, height=500)
    page.click(".filter__open")
    expect(page.locator(".filter__panel .option").first).to_be_in_viewport()
    expect(page.locator(".filter__done")).to_be_in_viewport(ratio=1)
