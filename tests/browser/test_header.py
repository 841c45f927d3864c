"""The head of every page: one row on every screen, and a menu that leads everywhere."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]

IN_ONE_ROW = """() => {
  const boxes = [...document.querySelectorAll('.top__inner > *, .top__tools > *')]
    .map(it => it.getBoundingClientRect()).filter(it => it.width);
  const middles = boxes.map(it => (it.top + it.bottom) / 2);
  return [Math.max(...middles) - Math.min(...middles) < 8, document.querySelector('.top').offsetHeight];
}"""
END = "document.querySelector('footer').getBoundingClientRect().bottom >= innerHeight"


@pytest.mark.parametrize("path", ["en/", "", "programs/", "en/products/"])
def test_the_head_is_one_row(visit: Visit, home: str, path: str) -> None:
    page = visit(home + path)
    for width in (320, 360, 768, 1024, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        is_one_row, height = page.evaluate(IN_ONE_ROW)
        assert is_one_row, width
        assert height <= 70, width


def test_a_long_name_of_a_site_takes_two_lines_on_a_phone(visit: Visit, example_home: str) -> None:
    name = visit(f"{example_home}programs/", width=360).locator(".brand__name")
    assert len(name.inner_text()) > 12
    assert name.evaluate("it => it.offsetHeight / parseFloat(getComputedStyle(it).lineHeight)") <= 2


@pytest.mark.parametrize("script", [True, False], ids=["scripts", "no-scripts"])
@pytest.mark.parametrize(("path", "name"), [("programs/", "メニュー"), ("en/programs/", "Menu")])
def test_the_menu_leads_to_every_section(
    visit: Visit, home: str, path: str, name: str, *, script: bool
) -> None:
    page = visit(home + path, width=360, java_script_enabled=script)
    everywhere = page.locator(".top__nav a, .foot__links a").evaluate_all("its => its.map(it => it.href)")
    sections = {address.partition("#")[0] for address in everywhere}
    menu = page.locator(".menu")
    expect(menu).to_be_hidden()
    page.get_by_role("button", name=name).click()
    expect(menu).to_be_visible()
    assert set(menu.locator("a").evaluate_all("its => its.map(it => it.href)")) == sections
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()


def test_on_a_phone_the_search_is_one_step_away(visit: Visit, home: str) -> None:
    page = visit(f"{home}en/programs/", width=360)
    page.get_by_role("link", name="Search this site").click()
    expect(page.locator("#q-page")).to_be_visible()


@pytest.mark.parametrize("path", ["en/list/sheet/", "compare/", "list/", "no-such-page/"])
def test_the_footer_ends_the_page(visit: Visit, home: str, path: str) -> None:
    assert visit(home + path, height=1600).evaluate(END)
