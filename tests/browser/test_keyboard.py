"""Everything can be reached and seen by keyboard alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from kinds import few_kinds, path_of
from playwright.sync_api import Page

Visit = Callable[..., Page]

# Number what can be reached, in the order of the page.
STOPS = """() => [...document.querySelectorAll(
    'a[href], button, summary, input, select, textarea, [tabindex="0"]')]
  .filter(it => it.checkVisibility({visibilityProperty: true}) && !it.disabled)
  .filter(it => it.type !== 'radio' || it.checked)
  .map((it, number) => (it.dataset.stop = number, number))"""

# How each of them looks: like whatever has the same classes within the same.
LOOKS = """() => [...document.querySelectorAll('[data-stop]')].map(stop => {
  const around = [stop, stop.parentElement, stop.parentElement.parentElement];
  return around.map(it => `${it.tagName} ${it.className}`).join(' in ');
})"""

# Write down which of them has the focus, and whether any of it lies within the window, just before the focus goes on.
FOLLOW = """() => {
  window.reached = [];
  window.note = () => {
    const it = document.activeElement, box = it.getBoundingClientRect();
    if (it === document.body) return;
    const isSeen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
      && box.right > 0 && box.left < innerWidth;
    reached.push([it.dataset.stop ? +it.dataset.stop : it.outerHTML.slice(0, 80), isSeen]);
  };
  addEventListener('keydown', note, true);
}"""
REACHED = "() => (note(), reached)"


def _goes_in_order(page: Page) -> None:
    wanted = page.evaluate(STOPS)
    assert len(wanted) > 5
    page.evaluate(FOLLOW)
    for _ in wanted:
        page.keyboard.press("Tab")
    reached = page.evaluate(REACHED)
    assert [stop for stop, _ in reached] == wanted
    assert [stop for stop, is_seen in reached if not is_seen] == []


def test_tab_goes_through_everything_in_the_order_of_the_page(visit: Visit, address: str) -> None:
    _goes_in_order(visit(address))


def test_tab_finds_its_way_on_a_small_screen_too(visit: Visit, home: str, site: Path) -> None:
    _goes_in_order(visit(home + path_of(site, "a program"), width=360))


@pytest.mark.parametrize(
    ("kind", "scheme", "every"),
    [
        ("home", "dark", False),
        *(
            pytest.param(kind, scheme, True, marks=pytest.mark.slow)
            for kind, scheme in (
                *(
                    (kind, "light")
                    for kind in ("home", "products", "a program", "a product", "policy", "about")
                ),
                *((kind, "dark") for kind in ("home", "a product")),
            )
        ),
    ],
)
def test_whatever_has_the_focus_shows_it(visit: Visit, address: str, scheme: str, *, every: bool) -> None:
    page = visit(address, width=800, height=600, color_scheme=scheme)
    stops = page.evaluate(STOPS)
    chosen = set(stops if every else {look: stop for stop, look in enumerate(page.evaluate(LOOKS))}.values())
    assert len(chosen) > 5
    unseen = []
    for _ in range(max(chosen) + 1):
        page.keyboard.press("Tab")
        stop = page.evaluate("+document.activeElement.dataset.stop")
        if stop in chosen:
            focused = _look(page)
            page.evaluate("document.activeElement.blur()")  # the next Tab goes on from here all the same
            if _look(page) == focused:
                unseen.append(stop)
    assert unseen == []


def _look(page: Page) -> bytes:
    return page.screenshot(type="jpeg", quality=60)


@few_kinds
def test_one_may_skip_to_the_content(visit: Visit, address: str) -> None:
    page = visit(address)
    page.keyboard.press("Tab")
    skip = page.locator(".skip")
    assert skip.evaluate("it => it === document.activeElement")
    assert skip.evaluate("it => it.getBoundingClientRect().top >= 0")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#content, footer') !== null")


def test_the_theme_switch_works_by_keyboard(visit: Visit, home: str) -> None:
    page = visit(home, color_scheme="light")
    page.get_by_role("button", name="メニュー").focus()
    page.keyboard.press("Enter")
    page.locator("theme-switch button").focus()
    page.keyboard.press("Space")
    assert page.locator("html").get_attribute("data-theme") == "dark"


def test_a_direction_of_the_strategy_opens_by_keyboard(visit: Visit, home: str) -> None:
    page = visit(f"{home}policy/")
    folded = page.locator("details").first
    assert not folded.get_by_role("listitem").first.is_visible()
    folded.locator("summary").focus()
    page.keyboard.press("Enter")
    assert folded.get_by_role("listitem").first.is_visible()
