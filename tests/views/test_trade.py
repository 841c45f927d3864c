"""What a buyer asks: said where it is known, asked where it is not."""

from dataclasses import replace
from typing import Any

import pytest
from records import VOCABULARY, both, voice

from catalog.ground.text import Lang
from catalog.model.product import Trade
from catalog.model.reference import Term, Vocabulary
from catalog.views.trade import trade_rows

ALL = Trade(
    sku="A-1",
    minimum_order=1,
    case_pack=1200,
    lead_time="2-4 weeks",
    hs_code="2103.90",
    incoterms=("EXW", "FOB"),
    export_markets=("FR", "US"),
    food_contact=True,
    allergens=(),
    shelf_life="1 years",
)


def _said(scene: Any, product: Any, lang: Lang) -> dict[str, str]:
    return {row.name: row.text for row in trade_rows(scene, product, voice(lang))}


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "en",
            {
                "sku": "A-1",
                "minimum_order": "1 piece",
                "case_pack": "1,200 pieces",
                "lead_time": "2–4 weeks",
                "hs_code": "2103.90",
                "incoterms": "EXW, FOB",
                "export_markets": "France, United States",
                "shelf_life": "1 year",
            },
        ),
        (
            "ja",
            {"case_pack": "1,200個", "lead_time": "2–4週間", "export_markets": "フランス、アメリカ合衆国"},
        ),
    ],
)
def test_what_is_known_is_said_in_the_language_of_the_page(
    stage: Any, product: Any, lang: Lang, said: dict[str, str]
) -> None:
    ponzu = product(trade=ALL)
    found = _said(stage(ponzu), ponzu, lang)
    assert {name: found[name] for name in said} == said


def test_no_allergens_is_an_answer_and_no_list_is_a_question(stage: Any, product: Any, words: Any) -> None:
    none, unknown = product(trade=ALL), product("soy", trade=replace(ALL, allergens=None))
    scene = stage(none, unknown)
    assert _said(scene, none, "en")["allergens"] == words["en"]["trade"]["no_allergens"]
    assert "allergens" not in _said(scene, unknown, "en")


def test_a_division_says_what_its_buyers_ask(stage: Any, product: Any, monkeypatch: Any) -> None:
    terms = (Term(id="food", name=both("food"), trade_facts=("allergens", "shelf_life")),)
    monkeypatch.setitem(VOCABULARY, "division", Vocabulary(id="division", name=both("d"), terms=terms))
    ponzu = product(division="food", trade=Trade(sku="B"))
    assert _said(stage(ponzu), ponzu, "en") == {"sku": "B", "allergens": "", "shelf_life": ""}


def test_without_a_division_everybody_asks_the_same(stage: Any, product: Any) -> None:
    ponzu = product()
    assert _said(stage(ponzu), ponzu, "en") == {"minimum_order": "", "lead_time": "", "export_markets": ""}
