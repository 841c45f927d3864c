"""Small screens and large letters lose nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from kinds import both_languages
from playwright.sync_api import Page

OVERFLOW = "document.scrollingElement.scrollWidth - document.documentElement.clientWidth"

# WCAG 1.4.12, to the letter.
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }"""

CUT_OFF = """() => [...document.querySelectorAll('body *')].filter(it => {
  const style = getComputedStyle(it);
  const clips = /hidden|clip/.test(style.overflowX + style.overflowY);
  const isForEars = style.clipPath !== 'none' || it.closest('svg, .visually-hidden');
  return clips && !isForEars && it.innerText?.trim()
    && (it.scrollHeight > it.clientHeight + 1 || it.scrollWidth > it.clientWidth + 1);
}).map(it => it.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("lang", both_languages)
@pytest.mark.parametrize("width", [320, 360])
def test_no_page_of_the_site_scrolls_sideways(
    visit: Callable[..., Page], home: str, site: Path, lang: str, width: int
) -> None:
    page = visit(width=width)
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


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("lang", both_languages)
def test_wider_spacing_cuts_nothing_off(visit: Callable[..., Page], address: str, width: int) -> None:
    page = visit(address, width=width, bypass_csp=True)
    page.add_style_tag(content=SPACING)
    assert page.evaluate(CUT_OFF) == []
    assert page.evaluate(OVERFLOW) == 0


def test_text_that_is_cut_off_would_be_found(visit: Callable[..., Page], home: str) -> None:
    page = visit(home)
    page.evaluate("document.querySelector('h1').style.cssText = 'overflow: hidden; height: 8px'")
    assert len(page.evaluate(CUT_OFF)) == 1


@pytest.mark.parametrize("lang", both_languages)
def test_letters_of_twice_the_size_fit(visit: Callable[..., Page], address: str) -> None:
    page = visit(address, width=1280, bypass_csp=True)
    page.add_style_tag(content="html { font-size: 200% !important }")
    assert page.evaluate(CUT_OFF) == []
    assert page.evaluate(OVERFLOW) == 0
