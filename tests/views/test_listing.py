"""Cards, groups and pages of lists."""

from datetime import date
from typing import Any

import pytest
from records import voice

from catalog.ground.text import Text
from catalog.model.facility import Address
from catalog.model.hours import Hours
from catalog.model.product import Certificate
from catalog.model.program import Application
from catalog.views.listing import (
    PAGE_SIZE,
    coverage,
    facility_card,
    pages_of,
    pagination,
    product_card,
    program_card,
    programs_by_theme,
)


def test_programs_stand_under_their_first_theme_in_the_order_of_the_vocabulary(
    stage: Any, program: Any
) -> None:
    scene = stage(
        program("late", themes=("carbon",)),
        program("early", themes=("sales", "carbon")),
        program("second", themes=("sales",)),
    )
    groups = programs_by_theme(scene, voice("en"))
    assert [(group.id, [card.id for card in group.cards]) for group in groups] == [
        ("sales", ["early", "second"]),
        ("carbon", ["late"]),
    ]
    assert [group.color for group in groups] == ["ai", "kusa"]


def test_a_closed_program_stands_last_in_its_group(stage: Any, program: Any) -> None:
    ended = (Application(type="deadline", closes=date(2020, 7, 4)),)
    scene = stage(program("ended", application=ended), program("any-time"))
    (group,) = programs_by_theme(scene, voice("ja"))
    assert [card.id for card in group.cards] == ["any-time", "ended"]


def test_a_draft_stands_in_no_group(stage: Any, program: Any) -> None:
    scene = stage(program("seen"), program("hidden", status="draft", themes=("carbon",)))
    assert [card.id for group in programs_by_theme(scene, voice("ja")) for card in group.cards] == ["seen"]


@pytest.mark.parametrize(
    ("count", "sizes"),
    [
        (0, [0]),
        (1, [1]),
        (PAGE_SIZE, [PAGE_SIZE]),
        (PAGE_SIZE + 1, [PAGE_SIZE, 1]),
        (PAGE_SIZE * 2, [PAGE_SIZE] * 2),
    ],
)
def test_a_long_list_is_cut_into_pages(program: Any, count: int, sizes: list[int]) -> None:
    assert [len(page) for page in pages_of([program()] * count)] == sizes


@pytest.mark.parametrize(
    ("number", "pages", "shown"),
    [
        (1, 1, []),
        (1, 2, [1, 2]),
        (1, 10, [1, 2, 3, 0, 10]),
        (5, 10, [1, 0, 3, 4, 5, 6, 7, 0, 10]),
        (4, 6, [1, 2, 3, 4, 5, 6]),
        (10, 10, [1, 0, 8, 9, 10]),
    ],
)
def test_pagination_shows_the_ends_and_the_neighbours(number: int, pages: int, shown: list[int]) -> None:
    links = pagination(number, pages).pages
    assert [link.number for link in links] == shown
    assert [link.number for link in links if link.is_current] == ([number] if shown else [])


def test_the_first_page_of_a_list_is_the_list_itself() -> None:
    second = pagination(2, 3)
    assert (second.previous, second.next) == ("products/", "products/page_3/")
    assert pagination(1, 3).previous == ""
    assert pagination(3, 3).next == ""


def test_a_program_card_tells_how_one_stands_today(
    stage: Any, program: Any, deadline: Any, words: Any
) -> None:
    aid = program(application=deadline("2026-11-25", opens="2026-06-01"))
    card = program_card(stage(aid), aid, voice("en"))
    assert (card.status, card.status_label) == ("closing-soon", words["en"]["status"]["closing-soon"])
    assert (card.type, card.opens, card.closes) == ("deadline", "2026-06-01", "2026-11-25")
    assert card.day == "25 November 2026 (Wed)"
    assert card.path == "programs/aid/"


def test_a_program_card_without_a_day_has_none(stage: Any, program: Any) -> None:
    aid = program(application=Application(type="rolling"))
    card = program_card(stage(aid), aid, voice("ja"))
    assert (card.status, card.opens, card.closes, card.day) == ("rolling", "", "", "")


def test_a_program_without_an_application_has_the_type_that_scripts_expect(stage: Any, program: Any) -> None:
    aid = program()
    assert program_card(stage(aid), aid, voice("ja")).type == "not-printed"


def test_a_facility_card_speaks_one_language(stage: Any, facility: Any) -> None:
    hall = facility(
        address=Address(text=Text("金沢市打木町東1400", "1400 Utsugi-machi Higashi")),
        hours=Hours(opens="09:00", closes="21:00"),
    )
    card = facility_card(stage(hall), hall, voice("en"))
    assert (card.name, card.address, card.hours) == (
        "hall (en)",
        "1400 Utsugi-machi Higashi",
        "9:00 – 21:00",
    )
    bare = facility_card(stage(hall), facility(), voice("ja"))
    assert (bare.name, bare.address, bare.hours) == ("hall（日）", "", "")


def test_a_facility_card_has_a_number_to_call(stage: Any, facility: Any) -> None:
    hall = facility(phone="076-220-0004")
    card = facility_card(stage(hall), hall, voice("en"))
    assert (card.phone, card.phone_href) == ("+81-76-220-0004", "tel:+81762200004")
    assert facility_card(stage(hall), facility(), voice("en")).phone_href == ""


def test_a_product_card_says_only_what_is_known(stage: Any, product: Any) -> None:
    known = product(
        division="food", certificate=Certificate(scheme="kagayaki", fiscal_year=2019, award="grand-prize")
    )
    card = product_card(stage(known), known, voice("ja"))
    assert (card.division, card.award) == ("food（日）", "grand-prize（日）")
    assert card.year == "令和元年度（2019年度）"
    assert (card.color, card.pattern) == ("odo", "seigaiha")
    bare = product_card(stage(known), product(), voice("ja"))
    assert (bare.division, bare.award, bare.year) == ("", "", "")
    assert bare.color
    assert bare.pattern


def test_a_list_says_how_many_of_all_products_it_holds(stage: Any, product: Any, words: Any) -> None:
    scene = stage(product("a"), product("b"), product("c", status="draft"))
    said = coverage(scene, voice("en"))
    expected = words["en"]["list"]["coverage"].format(total=160, as_of="March 2025 (en)", listed=2)
    assert said is not None
    assert said.text == expected
    assert (said.source.text, said.source.section) == ("Guide (en)", "第2章")
