"""The pictures of a product: large over the page, and back."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect


@pytest.mark.parametrize("scripts", [True, False])
def test_a_picture_opens_over_its_page_and_closes(
    visit: Callable[..., Page], example_home: str, *, scripts: bool
) -> None:
    page = visit(f"{example_home}en/products/lighthouse-lamp/", java_script_enabled=scripts)
    address = page.url
    page.locator(".gallery button").first.click()
    large = page.locator("#photo-1")
    expect(large.locator("picture img")).to_be_visible()
    expect(large).to_contain_text("Illustration, fictional")
    large.get_by_role("button", name="Close").click()
    expect(large).to_be_hidden()
    page.locator(".gallery button").nth(1).click()
    expect(page.locator("#photo-2 picture img")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#photo-2")).to_be_hidden()
    assert page.url == address
