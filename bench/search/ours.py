"""Our own search, as a visitor uses it: through its page."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final
from urllib.parse import quote

from playwright.sync_api import Page, TimeoutError  # noqa: A004  # its own

from bench.search.engine import Booth
from catalog.ground.text import Lang, address

OURS: Final = "ours"
READY: Final = '[data-search-state="ready"]'
_PATIENCE: Final = 60_000
"""Milliseconds, for ten thousand products on a busy machine."""

_FOUND: Final = "found => found.map(it => it.dataset.record)"


class Ours:
    """Asks by the address, waits until the list stands, and reads it."""

    def __init__(self, page: Page, home: str) -> None:
        self._page = page
        self._home = home

    def find(self, text: str, lang: Lang) -> Sequence[str]:
        self._page.goto(search_address(self._home, text, lang))
        wait_until_ready(self._page)
        return list(dict.fromkeys(self._page.eval_on_selector_all("main [data-record]", _FOUND)))


def wait_until_ready(page: Page) -> None:
    try:
        page.locator(READY).first.wait_for(state="attached", timeout=_PATIENCE)
    except TimeoutError as error:
        raise SystemExit(f"{page.url} never said that its list stands ({READY}).") from error


def search_address(home: str, text: str, lang: Lang) -> str:
    return f"{home}{address(lang, 'search/')}?q={quote(text)}"


def ours(site: Path) -> Booth:
    return Booth(OURS, site, Ours)
