"""What scripts know of the records: one short line for each, in one language, ready to show.

`index/<kind>.<lang>.json` is loaded by the pages that filter, keep and compare, and only when somebody uses them.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from catalog.model.program import Program
from catalog.output import OutputFile
from catalog.text import LANGS, Lang
from catalog.views.listing import facility_card, product_card, program_card
from catalog.views.parts import contact
from catalog.views.scene import Scene


def record_index(scene: Scene) -> Iterator[OutputFile]:
    """Return the index of every kind of record in each language, in the order of the data."""
    catalog = scene.catalog
    for lang in LANGS:
        yield _file("programs", lang, (_program(scene, it, lang) for it in catalog.programs.values()))
        yield _file(
            "facilities",
            lang,
            (_plain(asdict(facility_card(scene, it, lang))) for it in catalog.facilities.values()),
        )
        yield _file(
            "products",
            lang,
            (_product(asdict(product_card(scene, it, lang))) for it in catalog.products.values()),
        )


def _program(scene: Scene, program: Program, lang: Lang) -> dict[str, Any]:
    card = asdict(program_card(scene, program, lang))
    glance, theme = card.pop("glance"), card.pop("theme")
    ask = [contact(scene, it.organization, lang, phone=it.phone) for it in program.contacts[:1]]
    return _plain(
        {
            **card,
            "theme": theme["label"],
            "color": theme["color"],
            "amount": glance["amount"],
            "rate": glance["rate"],
            "ask": ask[0].name if ask else "",
            "phone": ask[0].phone if ask else "",
            "phone_href": ask[0].phone_href if ask else "",
        }
    )


def _product(card: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is long: there may be ten thousand."""
    return _plain({name: said for name, said in card.items() if name not in {"summary", "photo"}})


def _plain(card: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is empty, and what follows from the rest."""
    return {
        name: said for name, said in card.items() if said and name not in {"path", "status", "status_label"}
    }


def _file(kind: str, lang: Lang, records: Iterator[dict[str, Any]]) -> OutputFile:
    lines = (json.dumps(it, ensure_ascii=False, separators=(",", ":")) for it in records)
    return OutputFile(f"index/{kind}.{lang}.json", ("[\n" + ",\n".join(lines) + "\n]\n").encode())
