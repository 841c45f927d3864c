"""The marks in a shell page that records are poured into."""

import re
from collections.abc import Mapping
from typing import Final

SLOT: Final = re.compile(r"@@([a-z_]+)@@")
"""How a slot is written on a page: `@@body@@`."""

RECORD_SHELL: Final = "_record"

HEAD_SLOTS: Final = frozenset({"title", "description", "path", "machines"})
"""Filled for every record; they stand in the template of all pages, `overrides/main.html`."""

BODY_SLOTS: Final[Mapping[str, frozenset[str]]] = {
    "index": frozenset({"doors", "deadlines"}),
    "policy/index": frozenset({"policy"}),
    "glossary/index": frozenset({"glossary"}),
    "programs/index": frozenset({"list"}),
    "programs/_record": frozenset({"body"}),
    "facilities/index": frozenset({"list"}),
    "facilities/_record": frozenset({"body"}),
    "products/index": frozenset({"list"}),
    "products/_record": frozenset({"body"}),
    "makers/index": frozenset({"list"}),
    "makers/_record": frozenset({"body"}),
    "products/register/index": frozenset({"panel"}),
    "search/index": frozenset({"panel"}),
    "programs/check/index": frozenset({"panel"}),
    "list/index": frozenset({"panel"}),
    "list/sheet/index": frozenset({"panel"}),
    "compare/index": frozenset({"panel"}),
    "calendar/index": frozenset({"panel"}),
    "contacts/index": frozenset({"panel"}),
    "about/design/index": frozenset({"panel"}),
}
"""The shells by their place below `content/`, and the slots that staff may move about in each."""
