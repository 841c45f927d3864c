"""Look at the finished pages: do both sites say the same, and how heavy are they?"""

import gzip
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from itertools import count, takewhile, zip_longest
from pathlib import Path
from typing import Final
from urllib.parse import urljoin

from bench.finished import read_page
from catalog.ground.text import LANGS, address
from catalog.views.listing import page_path

_SAMPLES: Final = 24
"""Records whose pages are compared and weighed, spread over all of them."""

_LISTS: Final = 4
_MAIN: Final = re.compile(r"<main\b.*</main>", re.DOTALL)
_DATA: Final = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
_PAGE_OF_HUGO: Final = re.compile(r"/products/page/(\d+)/")
_HINT: Final = (
    "Templates of the peer are read off our pages. If the records of the bench have a field that its samples lack,"
    " add it to bench/peer/samples.py and marks.py; if something is computed in another way, look at"
    " bench/peer/skeletons/ and bench/peer/hugo/."
)
_NEAR: Final = 3
"""What is told of a page before the place where it differs."""


@dataclass(frozen=True, slots=True)
class Weight:
    """Mean bytes of a record's page."""

    raw: float
    compressed: float


def count_pages(site: Path) -> int:
    return sum(1 for _ in site.rglob("*.html"))


def check_same(ours: Path, peer: Path, most: int = _SAMPLES) -> int:
    """Return how many pages both sites have; stop with a sentence that says where they differ."""
    counts = count_pages(ours), count_pages(peer)
    if counts[0] != counts[1]:
        raise SystemExit(f"The sites differ: ours has {counts[0]} pages, that of the peer {counts[1]}.")
    for own, other in _pairs(ours, most):
        difference = difference_of(read_page(ours / own), read_page(peer / other), own, other)
        if difference:
            raise SystemExit(f"{difference}\n{_HINT}")
    return counts[0]


def difference_of(ours: str, peer: str, own: str, other: str) -> str:
    """Say where two pages differ, in their main part or for machines; nothing where they are alike.

    `own` and `other` are their paths.
    """
    words, peer_said = _words_of(ours, own), _words_of(peer, other)
    if not words:
        return f"{own} has no main part that could be compared."
    for place, (mine, its) in enumerate(zip_longest(words, peer_said, fillvalue="nothing more")):
        if mine != its:
            before = " ".join(words[max(0, place - _NEAR) : place])
            return f"{own} differs from the peer's {other}: after `{before}` ours has `{mine}`, the peer's `{its}`."
    if _linked_data(ours) != _linked_data(peer) and own == other:
        return f"{own} differs from the peer's page: their linked data do not say the same."
    return ""


def _linked_data(html: str) -> Sequence[object]:
    return [json.loads(data) for data in _DATA.findall(html)]


def weigh(site: Path) -> Weight:
    """Weigh a sample of the pages of records."""
    contents = [(site / path).read_bytes() for path in _records(site, _SAMPLES)]
    raw = sum(map(len, contents)) / len(contents)
    return Weight(raw, sum(map(compressed, contents)) / len(contents))


def compressed(content: bytes) -> int:
    return len(gzip.compress(content, 6, mtime=0))


def _records(site: Path, most: int) -> list[str]:
    lists = {Path(page_path(number)).name for number in _numbers(site)}
    names = sorted(path.name for path in (site / "products").iterdir() if path.is_dir())
    records = [name for name in names if name not in lists]
    chosen = records[:: max(1, len(records) // most)]
    return [address(lang, f"products/{name}/index.html") for lang in LANGS for name in chosen]


def _numbers(site: Path) -> list[int]:
    """Return the numbers of the pages of the list after the first."""
    return list(takewhile(lambda number: (site / page_path(number)).is_dir(), count(2)))


def _pairs(ours: Path, most: int) -> Iterator[tuple[str, str]]:
    """Return the paths of pages that should say the same; the tools name the pages of a list differently."""
    yield from ((path, path) for path in _records(ours, most))
    numbers = _numbers(ours)
    for lang in LANGS:
        first = address(lang, f"{page_path(1)}index.html")
        yield first, first
        for number in {*numbers[:_LISTS], *numbers[-1:]}:
            own, other = f"{page_path(number)}index.html", f"products/page/{number}/index.html"
            yield address(lang, own), address(lang, other)


def _words_of(html: str, path: str) -> Sequence[str]:
    """Return every word of the main part of a page, and every element with its attributes, in order."""
    reader = _Reader(f"/{path}")
    reader.feed("".join(_MAIN.findall(html)))
    return reader.words


class _Reader(HTMLParser):
    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path
        self._drawn = 0
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._drawn += tag == "svg"
        self.words.append(
            f"<{' '.join([tag, *(self._attribute(*attribute) for attribute in self._compared(attrs))])}>"
        )

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        self._drawn -= tag == "svg"
        self.words.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.words += data.split()

    def _compared(self, attrs: list[tuple[str, str | None]]) -> list[tuple[str, str | None]]:
        """Leave out the numbers of drawings: every tool has dice of its own."""
        return [attr for attr in attrs if attr[0] == "class"] if self._drawn else attrs

    def _attribute(self, name: str, value: str | None) -> str:
        led = self._led(value) if value and (name == "href" or value.startswith("../")) else value
        return name if led is None else f'{name}="{led}"'

    def _led(self, href: str) -> str:
        """Return the address that a link leads to, as our site names it."""
        whole = urljoin(self._path, href)
        return _PAGE_OF_HUGO.sub(lambda match: f"/{page_path(int(match[1]))}", whole)
