"""What lists are sorted by."""

from datetime import date
from typing import Any

from records import voice

from catalog.ground.text import Text
from catalog.model.product import Certificate
from catalog.model.program import Course, Offer
from catalog.views.sort_keys import amount, newest, ranks


def test_the_amount_of_a_program_is_the_largest_of_all_its_courses(program: Any) -> None:
    courses = tuple(
        Course(id=f"c{n}", name=Text("一", "One"), offers=offers)
        for n, offers in enumerate([(Offer(limit_yen=5), Offer(amount_yen=9)), (Offer(limit_yen=7), Offer())])
    )
    assert amount(program(courses=courses)) == 9
    assert amount(program()) == 0


def test_a_reading_gives_a_place_in_japanese_only(program: Any) -> None:
    records = [program("b", kana="さ"), program("none"), program("a", kana="か")]
    assert ranks(records, voice("ja")) == {"a": 0, "b": 1}
    assert ranks(records, voice("en")) == {}


def test_conditions_of_a_later_year_are_newer_then_what_was_checked_later(program: Any) -> None:
    old = program("old", fiscal_year=2024, verified_on=date(2026, 11, 20))
    new = program("new", fiscal_year=2025, verified_on=date(2026, 1, 1))
    checked = program("checked", fiscal_year=2025, verified_on=date(2026, 2, 1))
    unknown = program("unknown", verified_on=date(2026, 11, 21))
    order = sorted([old, unknown, new, checked], key=newest, reverse=True)
    assert [program.id for program in order] == ["checked", "new", "old", "unknown"]


def test_a_product_is_as_new_as_its_certificate(product: Any) -> None:
    assert newest(product(certificate=Certificate(scheme="kagayaki", fiscal_year=2021))) == "2021"
    assert newest(product()) == ""
