"""What a visitor's browser fetches for the first query."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser

from bench.pages import compressed
from bench.search.engine import Booth, opened
from bench.search.judged import Query

_PAGE_ITSELF: Final = ("", ".html", ".css", ".svg", ".ico", ".png", ".webp")
"""What is no part of a search: the page, its looks and its pictures."""


@dataclass(frozen=True, slots=True)
class Weight:
    """The heaviest first query."""

    query: str
    files: Mapping[str, int]
    """Bytes of every script and piece of the index, compressed as a host sends them."""

    @property
    def total(self) -> int:
        return sum(self.files.values())


def heaviest_first_query(booth: Booth, browser: Browser, queries: Sequence[Query]) -> Weight:
    """Let each query be the first of a new visitor; one of each language, where more make no difference."""
    by_lang = {query.lang: query for query in queries}
    tried = by_lang.values() if booth.loads_all else queries
    return max((_first_query(booth, browser, query) for query in tried), key=lambda query: query.total)


def _first_query(booth: Booth, browser: Browser, query: Query) -> Weight:
    asked: list[str] = []
    with opened(booth, browser, asked.append) as engine:
        engine.find(query.text, query.lang)
    names = {unquote(urlsplit(path).path) for path in asked}
    files = {name: booth.folder / name.removeprefix("/") for name in sorted(names)}
    sent = {name: _sent(file) for name, file in files.items() if _is_of_search(file)}
    return Weight(query.text, sent)


def _is_of_search(file: Path) -> bool:
    return file.is_file() and file.suffix not in _PAGE_ITSELF


def _sent(file: Path) -> int:
    """What is compressed already does not grow."""
    content = file.read_bytes()
    return min(len(content), compressed(content))
