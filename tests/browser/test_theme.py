"""Light or dark: the device decides until the reader does."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from playwright.sync_api import Page

GROUND = "getComputedStyle(document.body).backgroundColor"
KEEPS_NOTHING = """Object.defineProperty(window, "localStorage",
  {get() { throw new DOMException("no", "SecurityError") }})"""
SEE_EARLY = """new MutationObserver(() => {
  if (document.body) window.early ??= document.documentElement.dataset.theme;
}).observe(document, {childList: true, subtree: true})"""
Visit = Callable[..., Page]


def _press(page: Page) -> str:
    if page.locator(".menu").is_hidden():
        page.get_by_role("button", name="メニュー").click()
    page.locator("theme-switch button").click()
    return page.evaluate(GROUND)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_press_shows_the_other_look(visit: Visit, home: str, scheme: str) -> None:
    page = visit(home, color_scheme=scheme)
    looks = [page.evaluate(GROUND), *(_press(page) for _ in range(3))]
    assert all(before != after for before, after in pairwise(looks))
    assert len(set(looks)) == 2


def test_a_choice_looks_like_the_device_that_prefers_it(visit: Visit, home: str) -> None:
    chosen = _press(visit(home, color_scheme="light"))
    assert chosen == visit(home, color_scheme="dark").evaluate(GROUND)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_choice_stays_over_a_reload_and_on_other_pages(visit: Visit, home: str, scheme: str) -> None:
    page = visit(home, color_scheme=scheme)
    chosen = _press(page)
    page.reload()
    assert page.evaluate(GROUND) == chosen
    page.goto(f"{home}en/about/")
    assert page.evaluate(GROUND) == chosen


def test_a_choice_is_there_before_anything_is_painted(visit: Visit, home: str) -> None:
    page = visit(home, color_scheme="light")
    _press(page)
    page.add_init_script(SEE_EARLY)
    page.reload()
    assert page.evaluate("window.early") == "dark"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.slow
def test_the_switch_works_where_nothing_can_be_kept(visit: Visit, home: str, scheme: str) -> None:
    page = visit(color_scheme=scheme)
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.add_init_script(KEEPS_NOTHING)
    page.goto(home)
    before = page.evaluate(GROUND)
    assert _press(page) != before
    assert wrong == []


@pytest.mark.slow
def test_a_stored_word_that_names_no_theme_does_not_stop_the_switch(visit: Visit, home: str) -> None:
    page = visit(home, color_scheme="dark")
    page.evaluate("localStorage.setItem('theme', 'blue')")
    page.reload()
    before = page.evaluate(GROUND)
    assert _press(page) != before
