"""What the picture of a page says, and which pages share one."""

from typing import Any

import pytest
from records import voice

from catalog.images.social.card import Panel
from catalog.kinds import KINDS
from catalog.model.program import Offer
from catalog.model.window import Application
from catalog.views import social
from catalog.views.social import (
    picture_at,
    picture_of_facility,
    picture_of_maker,
    picture_of_product,
    picture_of_program,
    shared_pictures,
)

BLUE = "#1d4a78"


def test_a_program_says_its_purpose_its_name_and_the_sum(stage: Any, offering: Any, words: Any) -> None:
    aid = offering(Offer(limit_yen=500_000, limit_per="firm"))
    card = picture_of_program(stage(aid), aid, voice("ja"))
    say = words["ja"]
    assert card.label == f"{say['nav']['programs']} · sales（日）"
    assert card.title == "aid（日）"
    assert card.note == f"{say['program']['at_most']} 50万円 / {say['per']['firm']}"
    assert card.site == say["site"]["name"]
    assert card.panels == (Panel(BLUE, "yabane"),)


def test_a_program_says_the_day_of_its_open_call_and_the_year_of_earlier_terms(
    stage: Any, program: Any, deadline: Any
) -> None:
    calls = program(application=[deadline("2026-07-31"), deadline("2027-01-29")])
    assert picture_of_program(stage(calls), calls, voice("en")).note == "last day 29 January 2027 (Fri)"
    old = program(application=Application(type="rolling"), fiscal_year=2025)
    assert picture_of_program(stage(old), old, voice("en")).note == "FY2025"


def test_a_facility_says_what_it_is(stage: Any, facility: Any, words: Any) -> None:
    hall = facility()
    card = picture_of_facility(stage(hall), hall, voice("en"))
    assert (card.title, card.note) == ("hall (en)", "")
    assert card.label == f"{words['en']['nav']['facilities']} · training-hall (en)"


def test_a_product_says_its_division_and_its_maker(stage: Any, product: Any, words: Any) -> None:
    ponzu = product(division="food")
    card = picture_of_product(stage(ponzu), ponzu, voice("en"))
    assert (card.title, card.note) == ("ponzu (en)", "Maker (en)")
    assert card.label == f"{words['en']['nav']['products']} · food (en)"
    assert card.panels[0].pattern == "seigaiha"


def test_a_product_without_a_division_looks_like_its_section(stage: Any, product: Any, words: Any) -> None:
    ponzu = product()
    card = picture_of_product(stage(ponzu), ponzu, voice("en"))
    assert (card.label, card.panels[0].pattern) == (words["en"]["nav"]["products"], "shippo")


def test_a_maker_has_the_look_of_what_it_makes(stage: Any, product: Any) -> None:
    scene = stage(product(division="food"))
    card = picture_of_maker(scene, scene.catalog.organizations["maker"], voice("ja"))
    assert (card.title, card.panels[0].pattern) == ("Maker（日）", "seigaiha")


@pytest.mark.parametrize(
    ("path", "title", "panels"), [("programs/", "programs", 1), ("products/register/", "products", 1)]
)
def test_lists_and_tools_have_the_picture_of_their_section(
    path: str, title: str, panels: int, stage: Any, words: Any
) -> None:
    card = picture_at(path, stage().catalog, voice("en"))
    assert (card.title, len(card.panels)) == (words["en"]["nav"][title], panels)


@pytest.mark.parametrize("path", ["", "about/", "search/", "glossary/"])
def test_other_pages_have_the_picture_of_the_site(path: str, stage: Any, words: Any) -> None:
    card = picture_at(path, stage().catalog, voice("en"))
    assert (card.title, card.site, len(card.panels)) == (words["en"]["site"]["name"], "", 3)


def test_of_very_many_products_those_of_a_division_share_a_picture(
    stage: Any, product: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [product("a", division="food"), product("b", division="food"), product("c")]
    scene = stage(*made)
    assert len({picture_of_product(scene, product, voice("ja")).file for product in made}) == 3
    monkeypatch.setattr(social, "MOST_OWN", 2)
    shared = [picture_of_product(scene, product, voice("ja")) for product in made]
    assert shared[0] == shared[1] != shared[2]
    assert shared[0].note == "food（日）"
    assert set(shared) <= set(shared_pictures(scene, KINDS))


def test_a_draft_has_no_picture(stage: Any, program: Any, product: Any) -> None:
    scene = stage(program(status="draft"), product(status="draft"))
    assert {card.title for card in shared_pictures(scene, KINDS)}.isdisjoint({"aid（日）", "ponzu（日）"})
