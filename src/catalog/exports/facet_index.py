"""What lists can be narrowed and sorted by, for scripts: `index/facets.<kind>.<lang>.json`."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from catalog.model.catalog import Kind
from catalog.model.entry import Entry
from catalog.output import OutputFile
from catalog.text import Lang
from catalog.views.facets import facet_views
from catalog.views.scene import Scene
from catalog.views.sort_keys import amount, days, newest

Sorts = Mapping[str, tuple[str, Callable[[Any], object]]]
"""The word for each order, and what tells records apart in it."""

_OWN: Final[Mapping[Kind, str]] = {"programs": "by-purpose"}
_SORTS: Final[Mapping[Kind, Sorts]] = {
    "programs": {
        "deadline": ("deadline", days),
        "amount": ("amount", amount),
        "name": ("name", lambda it: it.id),
        "newest": ("newest", newest),
    },
    "facilities": {"name": ("name", lambda it: it.id), "newest": ("newest", newest)},
    "products": {"name": ("name", lambda it: it.id), "newest": ("newest-year", newest)},
}


def facet_index(scene: Scene, kind: Kind, records: Sequence[Entry], lang: Lang) -> OutputFile:
    """Return the facets and the orders of the list of a kind."""
    facets = [
        {
            "id": facet.id,
            "name": facet.name,
            "options": [[it.id, it.label, it.count] for it in facet.options],
        }
        for facet in facet_views(scene, kind, records, lang)
    ]
    content = {"total": len(records), "facets": facets, "sorts": _sorts(scene, kind, records, lang)}
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return OutputFile(f"index/facets.{kind}.{lang}.json", f"{text}\n".encode())


def _sorts(scene: Scene, kind: Kind, records: Sequence[Entry], lang: Lang) -> list[tuple[str, str]]:
    """Return the orders that change something; the first, without a name, is the list's own."""
    words = scene.say(lang)["sort"]
    orders = {name: word for name, (word, key) in _SORTS[kind].items() if _differ(records, key)}
    own = _OWN.get(kind, "listed")
    return [("", words[own]), *((name, words[word]) for name, word in orders.items())]


def _differ(records: Sequence[Entry], key: Callable[[Any], object]) -> bool:
    return len({key(it) for it in records}) > 1
