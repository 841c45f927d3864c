"""Facts for export on the page of a product: what it holds, what each market asks, and nothing for one without."""

from dataclasses import replace
from datetime import date
from typing import Any

from record_pages import anchors, part, rows
from records import both, voice

from catalog.ground.text import Text
from catalog.model.market import Market, MarketQuestion, MarketRule
from catalog.model.product import Export, Fibre, Proof, ResponsiblePerson, Trade
from catalog.views.blocks import Lead, Markets, Rows, Subsection
from catalog.views.digital_link import digital_link_view, link_node, linkset
from catalog.views.parts import LastDay
from catalog.views.product import product_page
from catalog.views.scene import Scene

RULE = MarketRule(
    goods=("textiles",),
    asks="fibre_content",
    clause=Text("規則1条", "Rule, Article 1"),
    says=Text("組成を示す。", "The composition is shown."),
    url="https://law.example/1",
    read_on=date(2026, 11, 1),
)
EU = Market(
    id="eu",
    name=Text("EU", "European Union"),
    rules=(RULE,),
    ask=(MarketQuestion(goods=("textiles",), asks="warnings"),),
)
EXPORT = Export(
    goods=("textiles",),
    responsible_persons=(ResponsiblePerson(market="eu", name="Import GmbH", address="Hamburg"),),
    fibre_content=(Fibre(name=Text("綿", "Cotton"), percent="95.5"),),
    proofs=(
        Proof(
            kind="test_report",
            title=both("Fastness"),
            reference="7",
            issued_by=both("Laboratory"),
            issued_on=date(2026, 4, 1),
            valid_until=date(2027, 3, 31),
        ),
    ),
)
GTIN = "9521234500018"


def _on_stage(stage: Any, *records: Any) -> Scene:
    scene = stage(*records)
    scene.catalog.markets["eu"] = EU
    return scene


def test_a_product_without_facts_for_export_says_nothing_of_markets(stage: Any, product: Any) -> None:
    towel = product(trade=Trade(origin="JP"))
    page = product_page(_on_stage(stage, towel), towel, voice("en"))
    assert {"export", "markets"}.isdisjoint(anchors(page))


def test_facts_stand_as_they_are_on_the_label_and_proofs_with_their_end(stage: Any, product: Any) -> None:
    towel = product(export=EXPORT)
    page = product_page(_on_stage(stage, towel), towel, voice("en"))
    assert rows(page, "export") == {
        "Responsible in: European Union": ("Import GmbH", "Hamburg"),
        "Fibre content": ("95.5% Cotton",),
    }
    proof = part(page, "export", Subsection)
    (inside,) = proof.parts
    assert isinstance(inside, Rows)
    assert (proof.before, proof.title) == ("Test report", "Fastness (en)")
    assert inside.items[-1].texts == ("31 March 2027",)
    assert inside.items[-1].shape == LastDay("2027-03-31")


def test_each_market_says_what_is_there_and_which_text_asks(stage: Any, product: Any) -> None:
    towel = product(export=EXPORT)
    (market,) = part(product_page(_on_stage(stage, towel), towel, voice("en")), "markets", Markets).items
    assert (market.name, market.count) == ("European Union", "1 of 1 given, 1 to ask")
    fibres, warnings = market.asked
    assert (fibres.stand_label, fibres.rules[0].clause) == ("Given", "Rule, Article 1")
    assert fibres.rules[0].read == "(read on 1 November 2026)"
    assert (warnings.stand_label, warnings.rules) == ("Not given", ())
    assert warnings.note == "Ask: no official text was read"


def test_a_gtin_leads_to_the_page_of_its_address(stage: Any, product: Any) -> None:
    towel = product(trade=Trade(gtin=GTIN))
    page = product_page(stage(towel), towel, voice("ja"))
    assert part(page, "trade", Lead).href == f"01/0{GTIN}/"


def test_a_code_is_drawn_only_for_a_site_with_an_address(stage: Any, product: Any) -> None:
    towel = product(trade=Trade(gtin=GTIN))
    sample, real = stage(towel), replace(stage(towel), site_url="https://catalog.city.minato.jp/")
    assert digital_link_view(sample, towel, GTIN, voice("ja")).url == ""
    assert digital_link_view(real, towel, GTIN, voice("ja")).url == f"{real.site_url}01/0{GTIN}"


def test_machines_are_told_in_the_words_of_gs1_where_a_gtin_leads(stage: Any, product: Any) -> None:
    towel = product("towel", trade=Trade(gtin=GTIN), export=replace(EXPORT, warnings=(both("Hot"),)))
    scene = stage(towel)
    (links,) = linkset(scene, towel, GTIN)["linkset"]  # type: ignore[misc]  # JSON
    home = scene.site_url
    assert links["anchor"] == f"{home}01/0{GTIN}"
    for name, place in {
        "defaultLink": "",
        "pip": "",
        "certificationInfo": "#certificate",
        "safetyInfo": "#export",
    }.items():
        assert [(link["hreflang"], link["href"]) for link in links[f"https://ref.gs1.org/voc/{name}"]] == [
            (["ja"], f"{home}products/towel/{place}"),
            (["en"], f"{home}en/products/towel/{place}"),
        ]
    node = link_node(scene, towel, GTIN)
    assert (node["@id"], node["gs1:gtin"]) == (links["anchor"], f"0{GTIN}")
