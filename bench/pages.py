"""Look at the finished pages: are they the same in both tools, and how heavy are they?"""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from itertools import count, takewhile, zip_longest
from pathlib import Path
from typing import Final

from catalog.ground.text import LANGS, address
from catalog.views.listing import page_path

_SAMPLES: Final = 24
"""Records whose pages are compared, spread over all of them."""


@dataclass(frozen=True, slots=True)
class Weight:
    """Mean bytes of a record's page."""

    raw: float
    compressed: float


def count_pages(site: Path) -> int:
    return sum(1 for _ in site.rglob("*.html"))


def check_same(ours: Path, peer: Path) -> int:
    """Return how many pages both sites have. Stop the bench where they say or build something different."""
    counts = count_pages(ours), count_pages(peer)
    if counts[0] != counts[1]:
        raise SystemExit(f"The sites differ: {counts[0]} pages in ours, {counts[1]} in the peer's.")
    for own, other in _pairs(ours):
        for ours_has, peer_has in zip_longest(_said(ours / own), _said(peer / other)):
            if ours_has != peer_has:
                raise SystemExit(f"{own} differs: ours has {ours_has!r}, the peer's {other} {peer_has!r}.")
    return counts[0]


def weigh(site: Path) -> Weight:
    """Weigh a sample of the pages of records."""
    contents = [(site / path).read_bytes() for path in _records(site)]
    raw = sum(map(len, contents)) / len(contents)
    return Weight(raw, sum(map(compressed, contents)) / len(contents))


def compressed(content: bytes) -> int:
    return len(gzip.compress(content, 6, mtime=0))


def _records(site: Path) -> list[str]:
    lists = {Path(page_path(number)).name for number in _numbers(site)}
    names = sorted(path.name for path in (site / "products").iterdir() if path.is_dir())
    records = [name for name in names if name not in lists]
    chosen = records[:: max(1, len(records) // _SAMPLES)]
    return [address(lang, f"products/{name}/index.html") for lang in LANGS for name in chosen]


def _numbers(site: Path) -> list[int]:
    """Return the numbers of the pages of the list after the first."""
    return list(takewhile(lambda number: (site / page_path(number)).is_dir(), count(2)))


def _pairs(ours: Path) -> Iterator[tuple[str, str]]:
    """Return the paths of pages that should say the same; the tools name the pages of a list differently."""
    yield from ((path, path) for path in _records(ours))
    numbers = _numbers(ours)
    for lang in LANGS:
        first = address(lang, f"{page_path(1)}index.html")
        yield first, first
        for number in {*numbers[:4], *numbers[-1:]}:
            own, other = f"{page_path(number)}index.html", f"products/page/{number}/index.html"
            yield address(lang, own), address(lang, other)


def _said(path: Path) -> list[str]:
    """Return every word that a reader sees on a page, and every element around them, in order."""
    reader = _Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    return reader.said


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self._hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden = tag in {"script", "style"}
        self.said.append(f"<{tag} {dict(attrs).get('class') or ''}>")

    def handle_endtag(self, tag: str) -> None:
        self._hidden = False
        self.said.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.said += [] if self._hidden else data.split()
