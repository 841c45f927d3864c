"""How heavy and how fast the search is at several sizes of the catalog."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser

from bench.rows import rows
from bench.search.booths import is_chosen, prepare_booths
from bench.search.engine import Booth
from bench.search.judged import Query
from bench.search.ours import OURS
from bench.search.sites import large_site, real_site
from bench.search.speed import Times, answer_times, keystroke_times
from bench.search.weight import Weight, heaviest_first_query
from bench.workspace import Workspace

_KB: Final = 1024
_STEP: Final = 8
"""Every so many-th query is weighed and timed, for each needs a new visitor."""

_THOUSAND: Final = 899
"""Products that make a thousand records, with the programs and facilities there are."""


@dataclass(frozen=True, slots=True)
class Figure:
    what: str
    unit: str
    found: Mapping[str, float]
    """By engine."""
    most: float | None = None
    """What ours may be at most."""
    loaded: Mapping[str, Weight] = field(default_factory=dict)
    """The heaviest first query of each engine, file by file."""

    @property
    def is_met(self) -> bool:
        return self.most is None or self.found.get(OURS, 0) <= self.most


class Sizes:
    """Builds catalogs of several sizes, weighs the first query of every engine, and times ours."""

    def __init__(self, place: Workspace, browser: Browser, chosen: str, queries: Sequence[Query]) -> None:
        self._place = place
        self._browser = browser
        self._chosen = chosen
        self._sample = queries[::_STEP]

    def figures(self) -> Iterator[Figure]:
        yield self._weight("the real catalog", real_site(self._place), None)
        yield self._weight("100 programs, 200 products", large_site(self._place, 200, programs=100), 120)
        large = large_site(self._place, 10_000)
        yield self._weight("10,000 products", large, 250)
        if is_chosen(OURS, self._chosen):
            yield from self._times(large)

    def _weight(self, catalog: str, site: Path, most: float | None) -> Figure:
        booths = prepare_booths(self._chosen, site, self._place)
        loaded = {booth.name: self._heaviest(booth, catalog) for booth in booths}
        found = {name: weight.total / _KB for name, weight in loaded.items()}
        return Figure(f"first query loads, {catalog}", "KB", found, most, loaded)

    def _heaviest(self, booth: Booth, catalog: str) -> Weight:
        print(f"{catalog}, {booth.name} …", file=sys.stderr)
        return heaviest_first_query(booth, self._browser, self._sample)

    def _times(self, large: Path) -> Iterator[Figure]:
        thousand = large_site(self._place, _THOUSAND)
        print("times …", file=sys.stderr)
        yield from _both(
            "keystroke, 1,000 records", keystroke_times(thousand, self._browser, self._sample), 50
        )
        yield from _both("answer, 10,000 products", answer_times(large, self._browser, self._sample), 150)


def _both(what: str, times: Times, most: float) -> Iterator[Figure]:
    yield Figure(f"{what}, median of {len(times.all)}", "ms", {OURS: times.median}, most)
    yield Figure(f"{what}, 95 % within", "ms", {OURS: times.p95}, most)


def size_table(figures: Sequence[Figure]) -> str:
    """Set the engines side by side; the limits are for ours."""
    if not figures:
        return ""
    engines = figures[0].found
    head = ("", *engines, f"{OURS} at most", "")
    return rows(head, [_row(figure, list(engines)) for figure in figures])


def too_heavy(figures: Sequence[Figure]) -> str:
    """List what the heaviest first query loads, where it is too much."""
    return "\n\n".join("\n".join(_files(figure)) for figure in figures if figure.loaded and not figure.is_met)


def _files(figure: Figure) -> Iterator[str]:
    weight = figure.loaded[OURS]
    yield f"{figure.what}: {weight.query}"
    for name, size in sorted(weight.files.items(), key=lambda pair: -pair[1]):
        yield f"{size / _KB:8.1f} KB {name}"


def _row(figure: Figure, engines: Sequence[str]) -> Sequence[str]:
    found = (_as_text(figure.found.get(engine), figure.unit) for engine in engines)
    verdict = "" if figure.most is None or OURS not in figure.found else "met" if figure.is_met else "NOT MET"
    return figure.what, *found, _as_text(figure.most, figure.unit), verdict


def _as_text(value: float | None, unit: str) -> str:
    return "–" if value is None else f"{value:,.1f} {unit}"
