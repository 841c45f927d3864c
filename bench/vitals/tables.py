"""The result, as tables in Markdown."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from bench.rows import rows
from bench.vitals.figures import LARGEST_PAINT_MS, SHIFT, Vitals
from bench.vitals.styles import Sheet

_KINDS: Final = ("html", "css", "js", "json", "pictures")

_COLUMNS: Final[Mapping[str, Callable[[Vitals], str]]] = {
    "page": lambda vitals: vitals.page.name,
    "largest paint": lambda vitals: f"{vitals.largest_paint:.0f} ms",
    "shift": lambda vitals: f"{vitals.shift:.3f}",
    "requests": lambda vitals: f"{vitals.requests}",
    "all": lambda vitals: _kilobytes(vitals.sent()),
    **{kind: lambda vitals, kind=kind: _kilobytes(vitals.sent(kind)) for kind in _KINDS},
    "CSS unused": lambda vitals: f"{vitals.unused_css:.0%}",
}


def page_table(found: Sequence[Vitals]) -> str:
    """Show every page."""
    return rows(tuple(_COLUMNS), [[show(vitals) for show in _COLUMNS.values()] for vitals in found])


def verdict(found: Sequence[Vitals]) -> str:
    """Say which limits are missed."""
    limits = f"Limits: largest paint {LARGEST_PAINT_MS} ms, shift below {SHIFT}."
    missed = [aim for vitals in found for aim in vitals.missed]
    return "\n".join([f"{limits} {'Missed:' if missed else 'All are met.'}", *missed])


def sheet_table(sheets: Mapping[str, Sheet]) -> str:
    """Show what all pages together leave unused of each stylesheet."""
    body = [[name, _kilobytes(sheet.length), f"{sheet.unused:.0%}"] for name, sheet in sheets.items()]
    return rows(("stylesheet", "uncompressed", "unused on all these pages"), body)


def _kilobytes(count: int) -> str:
    return f"{count / 1024:.1f} KB" if count else "–"
