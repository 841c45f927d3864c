"""The result, as tables in Markdown."""

import os
import platform
import sys
import sysconfig
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from typing import Final

from bench.forms import form_table
from bench.measure import Run
from bench.race import Memory, Race, Turn
from bench.real import Real
from bench.rows import rows
from bench.stages import Stages, stage_table

MB: Final = 1024 * 1024
_KB: Final = 1024
_LARGEST: Final = 10_000
_SMALLEST: Final = 200


@dataclass(frozen=True, slots=True)
class Limit:
    """A figure and what it may be at most."""

    what: str
    most: float
    unit: str
    found: float | None
    """None where it was not measured."""

    def row(self) -> Sequence[str]:
        if self.found is None:
            return self.what, "not measured", f"≤ {self.most:g}{self.unit}", "–"
        verdict = "met" if self.found <= self.most else "NOT MET"
        return self.what, f"{self.found:.2f}{self.unit}", f"≤ {self.most:g}{self.unit}", verdict


def report(races: Sequence[Race], real: Real, *, is_memory: bool) -> str:
    """Say everything that was measured."""
    return "\n\n".join(
        (
            _conditions(is_memory=is_memory),
            _table(_TIMES, races),
            _table(_CHANGES, races),
            _table(_RESOURCES, races),
            _real(real),
            rows(("limit", "measured", "at most", ""), [limit.row() for limit in _limits(races, real)]),
            *_forms(races),
            *_stages(
                {f"{race.products:,} products": race.stages for race in races}
                | {"The real catalog": real.stages}
            ),
        )
    )


def _conditions(*, is_memory: bool) -> str:
    place = "a file system in memory" if is_memory else "a temporary folder on disk"
    return (
        f"All tools write into {place}. {os.cpu_count()} cores, Hugo {version('hugo')}, Pagefind"
        f" {version('pagefind')}, {_python()}. Seconds are medians of whole processes; a ratio is the median of the"
        " ratios of neighbouring runs. Hugo writes pages alone, and copies those that show no single product; ours"
        " also writes the index of the search, Markdown, JSON, calendars and pictures, and checks the data."
    )


def _python() -> str:
    """Name the Python that runs our builds: one built without optimisations is about a tenth slower."""
    return f"{platform.python_implementation()} {platform.python_version()} {_built()}"


def _built() -> str:
    if "--enable-optimizations" in str(sysconfig.get_config_var("CONFIG_ARGS")):
        return "built with optimisations"
    if sys.base_prefix == "/usr":  # Debian asks for them when it compiles, and leaves no trace of it
        return "of the system, as its distribution builds it"
    return "built WITHOUT optimisations, for which the limits are not meant"


def _forms(races: Sequence[Race]) -> Iterable[str]:
    for race in races:
        if race.forms:
            yield (
                f"{race.products:,} products, each with a GTIN, and what each form of output adds to a build (one"
                f" process; what several files share counts for the first of them):\n\n{form_table(race.forms)}"
            )


def _stages(tables: Mapping[str, Mapping[str, Stages]]) -> Iterable[str]:
    for name, builds in tables.items():
        if builds:
            yield f"{name}, where our builds work:\n\n{stage_table(builds)}"


_Columns = dict[str, Callable[[Race], str]]

_TIMES: Final[_Columns] = {
    "products": lambda row: f"{row.products:,}",
    "pages": lambda row: f"{row.pages:,}",
    "runs": lambda row: f"{len(row.turns)}",
    "ours, cold": lambda row: f"{row.seconds(lambda turn: turn.cold):.2f} s",
    "Hugo": lambda row: f"{row.seconds(lambda turn: turn.hugo):.2f} s",
    "Pagefind": lambda row: f"{row.seconds(lambda turn: turn.pagefind):.2f} s",
    "ours : Hugo": lambda row: f"{row.ratio(lambda turn: turn.cold):.2f}",
    "ours : Hugo + Pagefind": lambda row: f"{row.ratio_with_pagefind:.2f}",
    "ours, CPU": lambda row: f"{row.cpu_seconds(lambda turn: turn.cold):.2f} s",
    "Hugo, CPU": lambda row: f"{row.cpu_seconds(lambda turn: turn.hugo):.2f} s",
    "Pagefind, CPU": lambda row: f"{row.cpu_seconds(lambda turn: turn.pagefind):.2f} s",
}

_CHANGES: Final[_Columns] = {
    "ours (: Hugo), products": lambda row: f"{row.products:,}",
    "one record edited": lambda row: _beside(row, lambda turn: turn.edit),
    "nothing changed": lambda row: _beside(row, lambda turn: turn.unchanged),
    "a template edited": lambda row: _beside(row, lambda turn: turn.template),
    "words edited": lambda row: _beside(row, lambda turn: turn.words),
    "edit to browser": lambda row: f"{row.reload_seconds:.2f} s",
}

_RESOURCES: Final[_Columns] = {
    "products": lambda row: f"{row.products:,}",
    "ours, peak memory (largest process)": lambda row: _megabytes(row.memory),
    "Hugo, peak memory (largest process)": lambda row: _megabytes(row.peer_memory),
    "ours, bytes a page (gzip)": lambda row: f"{row.weight.raw:,.0f} ({row.weight.compressed:,.0f})",
    "Hugo, bytes a page (gzip)": lambda row: (
        f"{row.peer_weight.raw:,.0f} ({row.peer_weight.compressed:,.0f})"
    ),
}


def _beside(race: Race, runs: Callable[[Turn], Run]) -> str:
    return f"{race.seconds(runs):.2f} s ({race.ratio(runs):.2f})"


def _megabytes(memory: Memory) -> str:
    tree = f"{memory.tree / MB:,.0f} MB" if memory.tree else "not known"
    return f"{tree} ({memory.largest / MB:,.0f} MB)"


def _real(real: Real) -> str:
    return (
        f"The real catalog: {real.pages} pages, cold build {real.cold_seconds:.2f} s, nothing changed"
        f" {real.unchanged_seconds:.2f} s, edit to browser {real.reload_seconds:.2f} s, heaviest page of a record"
        f" {real.heaviest / _KB:.1f} KB compressed."
    )


def _limits(races: Sequence[Race], real: Real) -> Iterable[Limit]:
    by_size = {race.products: race for race in races}
    large, small = by_size.get(_LARGEST), by_size.get(_SMALLEST)
    size = f"{_LARGEST:,} products"
    hugo = " × Hugo"
    yield Limit(f"{size}, cold", 0.9, hugo, large and large.ratio(lambda turn: turn.cold))
    yield Limit(f"{size}, cold", 0.24, " × (Hugo + Pagefind)", large and large.ratio_with_pagefind)
    yield Limit(f"{size}, one edit", 0.18, hugo, large and large.ratio(lambda turn: turn.edit))
    yield Limit(f"{size}, nothing changed", 0.04, hugo, large and large.ratio(lambda turn: turn.unchanged))
    yield Limit(f"{size}, peak memory", 450, " MB", large and large.memory.most / MB)
    yield Limit(f"{size}, edit to browser", 2, " s", large and large.reload_seconds)
    yield Limit(f"{_SMALLEST} products, cold", 1.8, " s", small and small.seconds(lambda turn: turn.cold))
    yield Limit("real catalog, cold", 1.5, " s", real.cold_seconds)
    yield Limit("real catalog, nothing changed", 0.3, " s", real.unchanged_seconds)
    yield Limit("real catalog, edit to browser", 0.3, " s", real.reload_seconds)
    yield Limit("real catalog, heaviest record, gzip", 15, " KB", real.heaviest / _KB)
    printed, again = real.guide_seconds or (None, None)
    yield Limit("real catalog, guide on paper in both languages", 20, " s", printed)
    yield Limit("real catalog, guide on paper, nothing changed", 3, " s", again)


def _table(columns: _Columns, races: Sequence[Race]) -> str:
    return rows(tuple(columns), [[show(race) for show in columns.values()] for race in races])
