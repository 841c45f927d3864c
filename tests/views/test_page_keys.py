"""The key of a page names every record that the page shows, and no other."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest
from sample_project import ROOT, TODAY

from catalog.ground.project import Project
from catalog.ground.text import Text
from catalog.kinds import KINDS
from catalog.kinds.facility import FACILITIES
from catalog.kinds.program import PROGRAMS
from catalog.model.load import load_catalog
from catalog.views.kind import Kind
from catalog.views.linked_data import Spot
from catalog.views.scene import Scene
from catalog.words import load_words

SUPPORT = (PROGRAMS, FACILITIES)


class Watched(dict[str, Any]):
    """Records that remember which of them were asked for."""

    def __init__(self, kind: str, records: Mapping[str, Any], asked: set[tuple[str, str]]) -> None:
        super().__init__(records)
        self.kind, self.asked = kind, asked

    def __getitem__(self, key: str) -> Any:
        self.asked.add((self.kind, key))
        return super().__getitem__(key)

    def get(self, key: str, default: Any = None) -> Any:
        self.asked.update({(self.kind, key)} if key in self else ())
        return super().get(key, default)

    def __iter__(self) -> Iterator[str]:
        self.asked.update((self.kind, key) for key in self.keys())
        return super().__iter__()

    def values(self) -> Any:
        self.asked.update((self.kind, key) for key in self.keys())
        return super().values()


@pytest.mark.parametrize("city", [".", "examples/minato"])
def test_a_page_of_support_looks_at_no_record_that_its_key_leaves_out(city: str) -> None:
    project = Project(ROOT / city, "/")
    whole, words = load_catalog(project, KINDS)[0].published(), load_words(project)[0]
    asked: set[tuple[str, str]] = set()
    catalog = replace(
        whole,
        programs=Watched("programs", whole.programs, asked),
        facilities=Watched("facilities", whole.facilities, asked),
    )
    scene = Scene(catalog, words, {}, TODAY, "/")
    looked = 0
    for kind in SUPPORT:
        for record in whole.of(kind.id).values():
            key = kind.page_key(scene, record)
            asked.clear()
            _show(scene, kind, record)
            left_out = [(each, name) for each, name in asked if catalog.digests[each, name] not in key]
            assert left_out == [], f"{kind.id}/{record.id}"
            looked += len(asked)
    assert looked, "pages of support name one another"


def _show(scene: Scene, kind: Kind, record: Any) -> None:
    voice = scene.voice("ja")
    kind.page(scene, record, voice)
    kind.linked(scene, record, Spot("/", voice, f"{kind.id}/{record.id}/", voice(record.name)))
    kind.picture(scene, record, voice)
    if kind.compared:
        kind.compared(scene, record, voice)


def test_an_edit_of_a_program_leaves_the_pages_that_do_not_name_it(
    stage: Any, program: Any, facility: Any
) -> None:
    whole, other, place = program("whole"), program("other"), facility("place")
    part = program("part", part_of="whole", facilities=("place",))
    edited = replace(part, summary=Text("改めた要約", "Another summary"))
    keys = [_keys(stage(whole, other, place, each)) for each in (part, edited)]
    assert [name for name in keys[0] if keys[0][name] != keys[1][name]] == ["whole", "part", "place"]


def test_another_reading_of_a_name_changes_every_page_that_may_say_it_in_easy_japanese(
    stage: Any, program: Any, facility: Any
) -> None:
    places = [facility("place", kana=kana) for kana in ("かいかん", "やかた")]
    keys = [_keys(stage(program("other"), place)) for place in places]
    assert keys[0]["other"] != keys[1]["other"]


def _keys(scene: Scene) -> dict[str, str]:
    return {
        record.id: kind.page_key(scene, record)
        for kind in SUPPORT
        for record in scene.catalog.of(kind.id).values()
    }
