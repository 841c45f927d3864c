"""What a market asks of a product, and what of it the record holds on a day."""

from dataclasses import replace
from datetime import date
from typing import Any

from catalog.ground.text import Text
from catalog.model.market import ExportFact, Market, MarketQuestion, MarketRule
from catalog.model.product import (
    BrandProduct,
    Certificate,
    Export,
    Fibre,
    Measures,
    Proof,
    ResponsiblePerson,
    Trade,
)
from catalog.rules.export import asked_in, proven, stand_of

DAY = date(2026, 11, 21)
ISSUED = date(2026, 1, 1)
GOODS = Export(goods=("ceramics",))


def _both(text: str) -> Text:
    return Text(text, text)


def _rule(asks: ExportFact, **more: Any) -> MarketRule:
    said = {
        "clause": _both("§ 1"),
        "says": _both("It is so."),
        "url": "https://law.example/1",
        "read_on": DAY,
    }
    return MarketRule(**{"goods": ("ceramics",), "asks": asks, **said, **more})


def _proof(**more: Any) -> Proof:
    said = {
        "kind": "test_report",
        "title": _both("Test"),
        "issued_by": _both("Laboratory"),
        "issued_on": ISSUED,
    }
    return Proof(**{**said, **more})


def _product(**fields: Any) -> BrandProduct:
    shared = {"name": _both("Bowl"), "summary": _both("A bowl."), "maker": "maker", "verified_on": DAY}
    return BrandProduct(id="bowl", certificate=Certificate(scheme="mark"), **shared, **fields)


def _asked(product: BrandProduct, *rules: MarketRule, ask: tuple[ExportFact, ...] = ()) -> dict[str, str]:
    questions = tuple(MarketQuestion(goods=("ceramics",), asks=fact) for fact in ask)
    market = Market(id="eu", name=_both("EU"), rules=rules, ask=questions)
    return {each.fact: each.stand for each in asked_in(market, product, DAY)}


def test_only_what_is_asked_of_the_goods_is_asked_of_a_product() -> None:
    bowl = _product(export=GOODS)
    rules = (_rule("warnings"), _rule("fibre_content", goods=("textiles",)))
    assert _asked(bowl, *rules, ask=("origin",)) == {"origin": "missing", "warnings": "missing"}
    assert _asked(_product(), *rules, ask=("origin",)) == {}


def test_a_rule_for_food_speaks_of_no_product_that_touches_none() -> None:
    rules = (_rule("declaration", food_contact=True), _rule("warnings", food_contact=False))
    for_food, ornament = (
        _product(export=GOODS, trade=Trade(food_contact=touches)) for touches in (True, False)
    )
    assert [*_asked(for_food, *rules)] == ["declaration"]
    assert [*_asked(ornament, *rules)] == ["warnings"]
    assert [*_asked(_product(export=GOODS), *rules)] == ["warnings", "declaration"]


def test_every_fact_is_answered_by_its_own_field() -> None:
    full = _product(
        materials=(_both("Clay"),),
        measures=Measures(weight="120 g"),
        trade=Trade(origin="JP", allergens=(), shelf_life="6 months"),
        export=replace(
            GOODS,
            responsible_persons=(ResponsiblePerson(market="eu", name="A", address="B"),),
            warnings=(_both("Hot"),),
            fibre_content=(Fibre(name=_both("Cotton"), percent="100"),),
            food_category=_both("Confectionery"),
            proofs=(_proof(), _proof(kind="declaration")),
        ),
    )
    facts: tuple[ExportFact, ...] = (
        "responsible_person",
        "origin",
        "fibre_content",
        "ingredients",
        "allergens",
        "net_quantity",
        "shelf_life",
        "food_category",
        "warnings",
        "declaration",
        "test_report",
    )
    assert {fact: stand_of(fact, full, "eu", DAY) for fact in facts} == dict.fromkeys(facts, "there")
    assert {stand_of(fact, _product(), "eu", DAY) for fact in facts} == {"missing"}
    assert stand_of("responsible_person", full, "us", DAY) == "missing"


def test_a_proof_holds_until_its_last_day_and_in_its_markets() -> None:
    def stand(*proofs: Proof, market: str = "eu") -> str:
        return stand_of("test_report", _product(export=replace(GOODS, proofs=proofs)), market, DAY)

    ended = _proof(valid_until=date(2026, 11, 20))
    assert stand(_proof(valid_until=DAY)) == "there"
    assert stand(ended) == "expired"
    assert stand(ended, _proof()) == "there"
    assert stand(_proof(markets=("uk",))) == "missing"
    assert stand(_proof(markets=("uk",)), market="uk") == "there"


def test_a_claim_is_proven_only_while_its_proof_holds() -> None:
    ended = _proof(valid_until=date(2026, 11, 20), claims=("food-safe",))
    held = _product(export=replace(GOODS, proofs=(ended, _proof(claims=("eco-friendly",)))))
    assert proven(held, DAY) == {"eco-friendly"}
