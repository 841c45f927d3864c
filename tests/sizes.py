"""Sizes of `tests/vectors/size.json`, as the vocabulary and the rules have them."""

import json
from pathlib import Path
from typing import Any

from catalog.ground.text import Text
from catalog.model.reference import SizeLimit, Term
from catalog.rules.size import Business

VECTORS = json.loads((Path(__file__).parent / "vectors" / "size.json").read_text(encoding="utf-8"))
INDUSTRIES = ("making", "other", "trade", "services", None)


def terms() -> tuple[Term, ...]:
    """Return the sizes of the vectors as the vocabulary has them."""
    return tuple(_term(size) for size in VECTORS["sizes"])


def business(given: dict[str, Any]) -> Business:
    return Business(given.get("industry"), given.get("staff"), given.get("capital"))


def _term(size: dict[str, Any]) -> Term:
    limits = tuple(
        SizeLimit(industries=limit["of"], staff=limit["staff"], capital_yen=limit.get("capital"))
        for limit in size.get("limits", ())
    )
    name = Text(size["id"], size["id"])
    return Term(id=size["id"], name=name, limits=limits, is_beyond_limits=not limits)
