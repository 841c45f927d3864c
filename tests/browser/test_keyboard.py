"""Everything can be reached and seen by keyboard alone."""

from collections.abc import Callable

import pytest
from kinds import path_of
from playwright.sync_api import Page

STOPS = """() => [...document.querySelectorAll(
    'a[href], button, summary, input, select, textarea, [tabindex="0"]')]
  .filter(it => it.checkVisibility({visibilityProperty: true}) && !it.disabled)
  .map((it, number) => (it.dataset.stop = number, number))"""
FOCUSED = """() => { const it = document.activeElement;
  return it === document.body ? null : it.dataset.stop === undefined ? it.outerHTML : +it.dataset.stop }"""
BOX = """() => { const it = document.activeElement.getBoundingClientRect();
  return {x: it.x, y: it.y, width: it.width, height: it.height} }"""


def _tab(page: Page) -> int | str | None:
    page.keyboard.press("Tab")
    return page.evaluate(FOCUSED)


def test_tab_goes_through_everything_in_the_order_of_the_page(
    visit: Callable[..., Page], address: str
) -> None:
    page = visit(address)
    wanted = page.evaluate(STOPS)
    assert len(wanted) > 5
    assert [_tab(page) for _ in wanted] == wanted


@pytest.mark.parametrize("width", [1280, 360])
def test_tab_finds_nothing_hidden_on_a_small_screen(
    visit: Callable[..., Page], home: str, site, width: int
) -> None:
    page = visit(home + path_of(site, "a program"), width=width)
    wanted = page.evaluate(STOPS)
    assert [_tab(page) for _ in wanted] == wanted


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["home", "facilities", "a program", "a product", "policy", "about"])
def test_whatever_has_the_focus_shows_it(visit: Callable[..., Page], address: str, scheme: str) -> None:
    page = visit(address, color_scheme=scheme)
    unseen = []
    for _ in page.evaluate(STOPS):
        stop = _tab(page)
        focused, rested = _look(page), _look(page, blurred=True)
        if focused == rested:
            unseen.append(stop)
    assert unseen == []


def _look(page: Page, *, blurred: bool = False) -> bytes:
    """Return a picture of what has the focus and what is around it."""
    box = page.evaluate(BOX)
    if blurred:
        page.evaluate("document.activeElement.blur()")
    return page.screenshot(clip=_around(box))


def _around(box: dict[str, float]) -> dict[str, float]:
    left, top = max(box["x"] - 8, 0), max(box["y"] - 8, 0)
    return {"x": left, "y": top, "width": box["width"] + 16, "height": box["height"] + 16}


def test_what_has_the_focus_lies_within_the_window(visit: Callable[..., Page], address: str) -> None:
    page = visit(address)
    hidden = []
    for _ in page.evaluate(STOPS):
        stop = _tab(page)
        box = page.evaluate(BOX)
        if box["y"] + box["height"] < 1 or box["y"] > 899 or box["width"] < 1 or box["height"] < 1:
            hidden.append((stop, box))
    assert hidden == []


def test_one_may_skip_to_the_content(visit: Callable[..., Page], address: str) -> None:
    page = visit(address)
    page.keyboard.press("Tab")
    skip = page.locator(".skip")
    assert skip.evaluate("it => it === document.activeElement")
    assert skip.bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#content, footer') !== null")


def test_the_theme_switch_works_by_keyboard(visit: Callable[..., Page], home: str) -> None:
    page = visit(home, color_scheme="light")
    page.locator("theme-switch button").focus()
    page.keyboard.press("Space")
    assert page.locator("html").get_attribute("data-theme") == "dark"


def test_a_direction_of_the_strategy_opens_by_keyboard(visit: Callable[..., Page], home: str) -> None:
    page = visit(f"{home}policy/")
    page.locator("summary").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("details").first.get_by_role("listitem").first.is_visible()
