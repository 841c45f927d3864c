"""The kinds of pages that the site has, and where one of each is."""

from pathlib import Path

import pytest

KINDS = (
    "home",
    "programs",
    "facilities",
    "products",
    "a program",
    "a facility",
    "a product",
    "policy",
    "policy/plans",
    "industry",
    "surveys",
    "glossary",
    "about",
    "search",
    "programs/check",
    "list",
    "list/sheet",
    "compare",
    "calendar",
    "contacts",
    "makers",
    "a maker",
    "products/register",
    "about/coverage",
    "about/status",
    "about/design",
    "data",
    "subscribe",
    "embed",
    "missing",
)

few_kinds = pytest.mark.parametrize(
    "kind",
    [
        pytest.param(
            kind, marks=() if kind in {"home", "a program", "search", "missing"} else pytest.mark.slow
        )
        for kind in KINDS
    ],
)
"""Every kind of page; those that differ most, and all others for those who have time."""

TYPICAL = frozenset(
    {"home", "programs", "a program", "a product", "programs/check", "search", "compare", "missing"}
)
"""Kinds of pages that have between them nearly every part that a page can have."""

SERVED_BY_SCRIPTS = (
    "compare-table, cost-estimate, line-sheet, saved-count, saved-list, star-button, theme-switch"
)
"""Elements that are hidden until their scripts can serve them."""

both_languages = ("ja", "en")

ONCE = tuple((kind, both_languages[number % 2]) for number, kind in enumerate(KINDS))
"""Every kind of page, in one language or the other."""

typical_kinds = pytest.mark.parametrize(
    ("kind", "lang"),
    [
        pytest.param(kind, lang, marks=() if kind in TYPICAL and (kind, lang) in ONCE else pytest.mark.slow)
        for kind in KINDS
        for lang in both_languages
    ],
)
"""Every kind of page in both languages; for those who have no time the typical ones, in one language or the other."""

_SECTIONS = {
    "a program": "programs",
    "a facility": "facilities",
    "a product": "products",
    "a maker": "makers",
}


def path_of(site: Path, kind: str, lang: str = "ja") -> str:
    """Return the path of a page of `kind`; of records the one with the most on it."""
    prefix = "en/" if lang == "en" else ""
    if kind == "home":
        return prefix
    if kind in _SECTIONS:
        files = record_files(site, _SECTIONS[kind], lang)
        longest = max(files, key=lambda file: (file.stat().st_size, file))
        return f"{longest.parent.relative_to(site).as_posix()}/"
    return f"{prefix}{'no-such-page' if kind == 'missing' else kind}/"


def record_files(site: Path, section: str, lang: str) -> list[Path]:
    """Return the pages of all records of a section."""
    root = site / "en" if lang == "en" else site
    pages = (root / section).glob("*/index.html")
    return sorted(page for page in pages if f"{section}/{page.parent.name}" not in KINDS)
