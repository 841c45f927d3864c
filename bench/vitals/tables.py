"""The result, as tables in Markdown."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from bench.rows import rows
from bench.vitals.figures import LARGEST_PAINT_MS, SHIFT, Vitals
from bench.vitals.styles import Sheet

_KINDS: Final = ("html", "css", "js", "json", "pictures")

_COLUMNS: Final[Mapping[str, Callable[[Vitals], str]]] = {
    "page": lambda it: it.page.name,
    "largest paint": lambda it: f"{it.largest_paint:.0f} ms",
    "shift": lambda it: f"{it.shift:.3f}",
    "requests": lambda it: f"{it.requests}",
    "all": lambda it: _kilobytes(it.sent()),
    **{kind: lambda it, kind=kind: _kilobytes(it.sent(kind)) for kind in _KINDS},
    "CSS unused": lambda it: f"{it.unused_css:.0%}",
}


def page_table(found: Sequence[Vitals]) -> str:
    """Show every page."""
    return rows(tuple(_COLUMNS), [[show(it) for show in _COLUMNS.values()] for it in found])


def verdict(found: Sequence[Vitals]) -> str:
    """Say which limits are missed."""
    limits = f"Limits: largest paint {LARGEST_PAINT_MS} ms, shift below {SHIFT}."
    missed = [it for vitals in found for it in vitals.missed]
    return "\n".join([f"{limits} {'Missed:' if missed else 'All are met.'}", *missed])


def sheet_table(sheets: Mapping[str, Sheet]) -> str:
    """Show what all pages together leave unused of each stylesheet."""
    body = [[name, _kilobytes(it.length), f"{it.unused:.0%}"] for name, it in sheets.items()]
    return rows(("stylesheet", "uncompressed", "unused on all these pages"), body)


def _kilobytes(count: int) -> str:
    return f"{count / 1024:.1f} KB" if count else "–"
