"""Filters and orders of lists, for scripts: `index/facets.<kind>.<voice>.json`."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from catalog.ground.output import OutputFile
from catalog.model.entry import Entry
from catalog.views.facets import facet_views
from catalog.views.kind import Kind
from catalog.views.scene import Scene
from catalog.words.voice import Voice


def facet_index(scene: Scene, kind: Kind, records: Sequence[Entry], voice: Voice) -> OutputFile:
    """Return the facets and the orders of the list of a kind."""
    facets = [
        {
            "id": facet.id,
            "name": facet.name,
            "options": [[option.id, option.label, option.count] for option in facet.options],
        }
        for facet in facet_views(scene, kind.facets, records, voice)
    ]
    content = {"total": len(records), "facets": facets, "sorts": _sorts(kind, records, voice)}
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return OutputFile(f"index/facets.{kind.id}.{voice.lang}.json", f"{text}\n".encode())


def _sorts(kind: Kind, records: Sequence[Entry], voice: Voice) -> list[tuple[str, str]]:
    """Return the orders that change something; the first, without a name, is the list's own."""
    words = voice.words.sort
    orders = [order for order in kind.orders if _differ(records, order.key)]
    return [("", words[kind.own_order]), *((order.id, words[order.word]) for order in orders)]


def _differ(records: Sequence[Entry], key: Callable[[Any], object]) -> bool:
    return len({key(record) for record in records}) > 1
