"""A phone that knows nothing of the site yet."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from playwright.sync_api import Browser, CDPSession, Page, Request

_PHONE: Final[dict[str, Any]] = {
    "viewport": {"width": 360, "height": 740},
    "device_scale_factor": 3,
    "is_mobile": True,
    "has_touch": True,
}
_REST: Final = 1000
"""A page in which nothing comes or goes for so many milliseconds rests."""


@contextmanager
def phone(browser: Browser) -> Iterator[tuple[Page, CDPSession]]:
    """Lend a page on a phone of its own, and the line to its developer tools."""
    with browser.new_context(**_PHONE) as context:
        page = context.new_page()
        yield page, context.new_cdp_session(page)


def rest(page: Page, address: str) -> None:
    """Open a page, and wait until it rests."""
    heard: list[str] = []

    def hear(request: Request) -> None:
        heard.append(request.url)

    page.on("request", hear)
    page.on("requestfinished", hear)
    page.goto(address)
    before = -1
    while before != len(heard):
        before = len(heard)
        page.wait_for_timeout(_REST)
