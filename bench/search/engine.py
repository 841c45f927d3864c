"""What is asked: an engine finds records for a query, the best first."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from playwright.sync_api import Browser, Page

from bench.browser import served
from catalog.ground.text import Lang

JUDGED_KINDS: Final = ("programs/", "facilities/", "products/")
"""Records that have a page of their own, so that every engine searches the same documents."""


class Engine(Protocol):
    def find(self, text: str, lang: Lang) -> Sequence[str]:
        """Return the paths of what was found, all kinds, in the order of the page."""
        ...


@dataclass(frozen=True, slots=True)
class Booth:
    """All that an engine needs to be asked: files to serve, and a page to ask on."""

    name: str
    folder: Path
    engine: Callable[[Page, str], Engine]
    """Made on a fresh page, at the address at which the folder is served."""
    loads_all: bool = False
    """Whether the first query of a language loads everything, whatever it is."""


@contextmanager
def opened(
    booth: Booth, browser: Browser, on_request: Callable[[str], object] | None = None
) -> Iterator[Engine]:
    """Open a booth to a visitor who has never been there; `told` hears of everything that is fetched."""
    with served(booth.folder, on_request) as home, browser.new_context() as context:
        yield booth.engine(context.new_page(), home)


def only_judged(found: Sequence[str]) -> Sequence[str]:
    return [path for path in found if path.startswith(JUDGED_KINDS)]
