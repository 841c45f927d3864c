"""The marks in a shell page that records are poured into."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

SLOT: Final = re.compile(r"@@([a-z_]+)@@")
"""How a slot is written on a page: `@@body@@`."""

RECORD_SHELL: Final = "_record"

HEAD_SLOTS: Final = frozenset({"title", "description", "path", "machines"})
"""Filled for every record; they stand in the template of all pages, `overrides/main.html`."""

HOME_SHELL: Final = "index"

SCREEN_SLOT: Final = "screen"
"""The folding screen of the home page, which stands in `overrides/main.html` too."""

HOME_SLOTS: Final = frozenset(
    {"questions", "deadlines", "news", "things", "makers", "buying", "welcome", "doors"}
)
"""Sections of the home page, which each language puts in an order of its own."""

Shells = Mapping[str, frozenset[str]]
"""Shells by their place below `content/`, and the slots that staff may move about in each."""


def filled(shell: str, shells: Shells) -> frozenset[str]:
    """Return all slots that are filled in a shell, those of `overrides/main.html` too."""
    if shell == HOME_SHELL:
        return shells[shell] | {SCREEN_SLOT}
    return shells[shell] | (HEAD_SLOTS if shell.endswith(f"/{RECORD_SHELL}") else frozenset())


def shells_of(kinds: Iterable[str], tools: Mapping[str, str]) -> Shells:
    """Return the shells of a site: of its home, its makers, its kinds of records, and its tools with their slots."""
    shells = {HOME_SHELL: HOME_SLOTS}
    if "makers" in tools:
        shells[f"makers/{RECORD_SHELL}"] = frozenset({"body"})
    for kind in kinds:
        shells[f"{kind}/index"] = frozenset({"list"})
        shells[f"{kind}/{RECORD_SHELL}"] = frozenset({"body"})
    return shells | {f"{path}/index": frozenset({slot}) for path, slot in tools.items()}
