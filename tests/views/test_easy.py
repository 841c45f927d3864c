"""A record in easy Japanese: on Japanese pages alone, of its year, with the hard words explained."""

from typing import Any

from record_pages import anchors, part
from records import voice

from catalog.characters.ruby import Piece
from catalog.model.easy_words import EasyWords
from catalog.views.blocks import Easy, Subsection
from catalog.views.facility import facility_page
from catalog.views.program import program_page
from catalog.views.scene import Scene

WORDS = EasyWords(
    id="words", readings={"会社": "かいしゃ", "研修": "けんしゅう"}, meanings={"研修": "べんきょうです。"}
)


def _stage(stage: Any, *records: Any) -> Scene:
    scene = stage(*records)
    scene.catalog.easy_words["words"] = WORDS
    return scene


def _easy(page: Any) -> Easy:
    (inside,) = part(page, "easy", Subsection).parts
    assert isinstance(inside, Easy)
    return inside


def test_it_has_readings_and_the_meaning_of_words_that_it_uses(stage: Any, facility: Any) -> None:
    hall = facility(easy_japanese=("会社の研修です。",))
    easy = _easy(facility_page(_stage(stage, hall), hall, voice("ja")))
    assert easy.items == (
        (Piece("会社", "かいしゃ"), Piece("の"), Piece("研修", "けんしゅう"), Piece("です。")),
    )
    assert easy.meanings == (((Piece("研修", "けんしゅう"),), (Piece("べんきょうです。"),)),)


def test_words_that_it_does_not_use_are_not_explained(stage: Any, facility: Any) -> None:
    hall = facility(easy_japanese=("会社です。",))
    assert not _easy(facility_page(_stage(stage, hall), hall, voice("ja"))).meanings


def test_an_english_page_has_none_nor_has_a_record_without(stage: Any, facility: Any) -> None:
    hall, bare = facility(easy_japanese=("会社です。",)), facility()
    assert "easy" not in anchors(facility_page(_stage(stage, hall), hall, voice("en")))
    assert "easy" not in anchors(facility_page(_stage(stage, bare), bare, voice("ja")))


def test_of_a_program_it_says_first_which_year_it_is_of(stage: Any, program: Any) -> None:
    grant = program(easy_japanese=("会社です。",), fiscal_year=2025)
    first = _easy(program_page(_stage(stage, grant), grant, voice("ja"))).items[0]
    assert "2025年度" in "".join(piece.base for piece in first)
