"""Index of the records for scripts: one short line for each, in one language, ready to show.

`index/<kind>.<lang>.json` is loaded by the pages that filter, keep and compare, and only when somebody uses them.
Scripts ask `record-index.js`, which reads the columns of the products as well.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from catalog.exports.facet_index import facet_index
from catalog.ground.output import OutputFile
from catalog.model.facility import Facility
from catalog.model.program import Program
from catalog.views.facet_kinds import FACILITY_FACETS, PROGRAM_FACETS
from catalog.views.facets import facet_values
from catalog.views.kind import Kind
from catalog.views.listing import facility_card, program_card
from catalog.views.parts import contact_of
from catalog.views.scene import Scene
from catalog.views.sort_keys import amount, newest, ranks
from catalog.words.voice import Voice


def record_index(scene: Scene, kinds: Sequence[Kind]) -> Iterator[OutputFile]:
    """Return the index of every kind of record in each language, in the order of the data, and its facets."""
    for voice in scene.voices.values():
        for kind in kinds:
            records = list(scene.catalog.of(kind.id).values())
            yield kind.index(scene, records, voice)
            yield facet_index(scene, kind, records, voice)


def program_index(scene: Scene, programs: Sequence[Program], voice: Voice) -> OutputFile:
    rank = ranks(programs, voice)
    return index_file("programs", voice, (_program(scene, program, voice, rank) for program in programs))


def facility_index(scene: Scene, facilities: Sequence[Facility], voice: Voice) -> OutputFile:
    rank = ranks(facilities, voice)
    return index_file("facilities", voice, (_facility(scene, place, voice, rank) for place in facilities))


def _program(scene: Scene, program: Program, voice: Voice, rank: Mapping[str, int]) -> dict[str, Any]:
    card = asdict(program_card(scene, program, voice))
    glance, theme, others = card.pop("glance"), card.pop("theme"), card.pop("others")
    ask = [contact_of(scene, contact, voice) for contact in program.contacts[:1]]
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
            "others": [{name: text for name, text in part.items() if text} for part in others],
            "rank": rank.get(program.id),
            "facets": facet_values(scene, PROGRAM_FACETS, program),
        }
    )


def _facility(scene: Scene, facility: Facility, voice: Voice, rank: Mapping[str, int]) -> dict[str, Any]:
    return _plain(
        {
            **asdict(facility_card(scene, facility, voice)),
            "newest": newest(facility),
            "rank": rank.get(facility.id),
            "facets": facet_values(scene, FACILITY_FACETS, facility),
        }
    )


def _plain(card: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is empty, and what follows from the rest."""
    left_out = {"path", "status", "status_label", "last"}
    return {name: text for name, text in card.items() if text not in ("", None, []) and name not in left_out}


def index_file(kind: str, voice: Voice, records: Iterable[Mapping[str, Any]]) -> OutputFile:
    """Return the index of a kind, a line for each record."""
    lines = (json.dumps(record, ensure_ascii=False, separators=(",", ":")) for record in records)
    return OutputFile(f"index/{kind}.{voice.lang}.json", ("[\n" + ",\n".join(lines) + "\n]\n").encode())
