"""The result, as tables in Markdown."""

import os
import platform
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from typing import Final

from bench.race import Memory, Race, cpu_seconds, seconds
from bench.real import Real
from bench.rows import rows

_KB: Final = 1024
_MB: Final = 1024 * 1024
_LARGEST: Final = 10_000
_MIDDLE: Final = 2_000


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
    place = "a file system in memory" if is_memory else "a temporary folder on disk"
    conditions = (
        f"Both tools write into {place}. {os.cpu_count()} cores, Python {platform.python_version()},"
        f" Hugo {version('hugo')}. Seconds are medians of whole processes; a ratio is the median of the"
        " ratios of neighbouring runs."
    )
    return "\n\n".join(
        (
            conditions,
            _table(_TIMES, races),
            _table(_RESOURCES, races),
            _real(real),
            rows(("limit", "measured", "at most", ""), [limit.row() for limit in _limits(races, real)]),
        )
    )


_Columns = dict[str, Callable[[Race], str]]

_TIMES: Final[_Columns] = {
    "products": lambda it: f"{it.products:,}",
    "pages": lambda it: f"{it.pages:,}",
    "runs": lambda it: f"{len(it.cold)}",
    "ours, cold": lambda it: f"{seconds(it.cold):.2f} s",
    "Hugo": lambda it: f"{seconds(it.peer):.2f} s",
    "ratio": lambda it: f"{it.cold_ratio:.2f}",
    "ours, one edit": lambda it: f"{seconds(it.edit):.2f} s",
    "ratio to Hugo": lambda it: f"{it.edit_ratio:.2f}",
    "ours, cold, CPU": lambda it: f"{cpu_seconds(it.cold):.2f} s",
    "Hugo, CPU": lambda it: f"{cpu_seconds(it.peer):.2f} s",
    "ours, pages/s": lambda it: f"{it.pages / seconds(it.cold):,.0f}",
    "Hugo, pages/s": lambda it: f"{it.pages / seconds(it.peer):,.0f}",
}

_RESOURCES: Final[_Columns] = {
    "products": lambda it: f"{it.products:,}",
    "ours, peak memory (largest process)": lambda it: _megabytes(it.memory),
    "Hugo, peak memory (largest process)": lambda it: _megabytes(it.peer_memory),
    "ours, bytes a page (gzip)": lambda it: f"{it.weight.raw:,.0f} ({it.weight.compressed:,.0f})",
    "Hugo, bytes a page (gzip)": lambda it: f"{it.peer_weight.raw:,.0f} ({it.peer_weight.compressed:,.0f})",
}


def _megabytes(memory: Memory) -> str:
    tree = f"{memory.tree / _MB:,.0f} MB" if memory.tree else "not known"
    return f"{tree} ({memory.largest / _MB:,.0f} MB)"


def _real(real: Real) -> str:
    return (
        f"The real catalog: {real.pages} pages, cold build {real.cold_seconds:.2f} s, from saving a summary to"
        f" seeing it in `catalog serve` {real.reload_seconds:.2f} s, heaviest page of a record"
        f" {real.heaviest / _KB:.1f} KB compressed."
    )


def _limits(races: Sequence[Race], real: Real) -> Iterable[Limit]:
    by_size = {it.products: it for it in races}
    large, middle = by_size.get(_LARGEST), by_size.get(_MIDDLE)
    size = f"{_LARGEST:,} products"
    yield Limit(f"{size}, cold, to Hugo", 0.8, " ×", large and large.cold_ratio)
    yield Limit(f"{size}, one edit, to Hugo", 0.4, " ×", large and large.edit_ratio)
    yield Limit(f"{size}, peak memory", 500, " MB", large and max(_sizes(large.memory)) / _MB)
    growth = seconds(large.cold) / seconds(middle.cold) if large and middle else None
    yield Limit(f"growth from {_MIDDLE:,} to {_LARGEST:,}, cold", 5.5, " ×", growth)
    yield Limit("real catalog, cold", 3, " s", real.cold_seconds)
    yield Limit("real catalog, edit to reload", 1, " s", real.reload_seconds)
    yield Limit("real catalog, heaviest record, gzip", 15, " KB", real.heaviest / _KB)


def _sizes(memory: Memory) -> tuple[int, int]:
    return memory.tree, memory.largest


def _table(columns: _Columns, races: Sequence[Race]) -> str:
    return rows(tuple(columns), [[show(it) for show in columns.values()] for it in races])
