"""What scripts know of the records: one short line for each, in one language, ready to show.

`index/<kind>.<lang>.json` is loaded by the pages that filter, keep and compare, and only when somebody uses them.
Scripts ask `record-index.js`, which reads the columns of the products as well.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from catalog.exports.facet_index import facet_index
from catalog.exports.product_columns import product_columns
from catalog.model.facility import Facility
from catalog.model.program import Program
from catalog.output import OutputFile
from catalog.text import LANGS, Lang
from catalog.views.facets import facet_values
from catalog.views.listing import facility_card, program_card
from catalog.views.parts import contact
from catalog.views.scene import Scene
from catalog.views.sort_keys import amount, newest, ranks


def record_index(scene: Scene) -> Iterator[OutputFile]:
    """Return the index of every kind of record in each language, in the order of the data, and its facets."""
    programs = list(scene.catalog.programs.values())
    facilities = list(scene.catalog.facilities.values())
    products = list(scene.catalog.products.values())
    for lang in LANGS:
        rank = ranks(programs, lang)
        yield _file("programs", lang, (_program(scene, it, lang, rank) for it in programs))
        rank = ranks(facilities, lang)
        yield _file("facilities", lang, (_facility(scene, it, lang, rank) for it in facilities))
        yield product_columns(scene, products, lang)
        yield facet_index(scene, "programs", programs, lang)
        yield facet_index(scene, "facilities", facilities, lang)
        yield facet_index(scene, "products", products, lang)


def _program(scene: Scene, program: Program, lang: Lang, rank: Mapping[str, int]) -> dict[str, Any]:
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
            "yen": amount(program),
            "newest": newest(program),
            "rank": rank.get(program.id),
            "facets": facet_values(scene, "programs", program),
        }
    )


def _facility(scene: Scene, facility: Facility, lang: Lang, rank: Mapping[str, int]) -> dict[str, Any]:
    return _plain(
        {
            **asdict(facility_card(scene, facility, lang)),
            "newest": newest(facility),
            "rank": rank.get(facility.id),
            "facets": facet_values(scene, "facilities", facility),
        }
    )


def _plain(card: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is empty, and what follows from the rest."""
    left_out = {"path", "status", "status_label"}
    return {name: said for name, said in card.items() if said not in ("", None) and name not in left_out}


def _file(kind: str, lang: Lang, records: Iterator[dict[str, Any]]) -> OutputFile:
    lines = (json.dumps(it, ensure_ascii=False, separators=(",", ":")) for it in records)
    return OutputFile(f"index/{kind}.{lang}.json", ("[\n" + ",\n".join(lines) + "\n]\n").encode())
