"""A word of administration explains itself where it stands: nobody has to leave the page."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]


@pytest.mark.parametrize("script", [True, False], ids=["scripts", "no-scripts"])
@pytest.mark.parametrize("width", [360, 1280])
def test_a_word_opens_its_meaning_over_the_page(visit: Visit, home: str, width: int, *, script: bool) -> None:
    page = visit(f"{home}programs/manufacturer-reskilling/", width=width, java_script_enabled=script)
    word, meaning = page.get_by_role("button", name="学び直し"), page.locator("#term-reskilling")
    expect(meaning).to_be_hidden()
    word.click()
    expect(meaning).to_be_in_viewport(ratio=1)
    expect(meaning).to_contain_text("新しい仕事に就くため")
    page.keyboard.press("Tab")
    expect(meaning.get_by_role("link", name="用語集")).to_be_focused()
    page.keyboard.press("Escape")
    expect(meaning).to_be_hidden()
    expect(word).to_be_focused()
    assert page.url == f"{home}programs/manufacturer-reskilling/"


def test_more_is_in_the_glossary(visit: Visit, home: str) -> None:
    page = visit(f"{home}programs/manufacturer-reskilling/")
    page.get_by_role("button", name="学び直し").click()
    page.locator("#term-reskilling").get_by_role("link").click()
    expect(page).to_have_url(f"{home}glossary/#reskilling")
    expect(page.locator("#reskilling")).to_be_in_viewport()
