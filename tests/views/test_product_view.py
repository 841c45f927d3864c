"""The page of a certified product."""

from datetime import date
from typing import Any

from record_pages import part, rows
from records import voice

from catalog.ground.text import Text
from catalog.model.entry import Fact, Source
from catalog.model.product import Certificate, Measures, Price, Specification, Trade
from catalog.views.blocks import Contacts, Facts, MadeBy, ProductCards, Rows, Sources
from catalog.views.product import product_page

PAGE = "https://www.maker.example/ponzu"
OTHER = "https://news.example/1"


def _fact(text: str, source: str, **more: Any) -> Fact:
    return Fact(text=Text(text, text), source=source, **more)


def test_each_sentence_bears_the_number_of_its_source(stage: Any, product: Any) -> None:
    ponzu = product(
        sources=(Source(url=PAGE, title=Text("頁", "Page")),),
        story=(_fact("a", PAGE), _fact("b", OTHER)),
        features=(_fact("c", OTHER, as_of=Text("2020年", "2020")),),
    )
    page = product_page(stage(ponzu), ponzu, voice("en"))
    story, features = (part(page, anchor, Facts).items for anchor in ("story", "features"))
    assert [(fact.text, fact.citation) for fact in story] == [("a", 1), ("b", 2)]
    assert [(fact.as_of, fact.citation) for fact in features] == [("2020", 2)]
    assert [(source.text, source.href) for source in part(page, "sources", Sources).items] == [
        ("Page", PAGE),
        ("news.example", OTHER),
    ]


def test_what_is_being_checked_says_so(stage: Any, product: Any, words: Any) -> None:
    ponzu = product()
    page = product_page(stage(ponzu), ponzu, voice("en"))
    say = words["en"]["product"]
    assert rows(page, "certificate") == {
        say["status"]: (words["en"]["certificate"]["not-stated"],),
        say["scheme"]: ("Kagayaki (en)",),
        say["division"]: (say["not_known"],),
        say["year"]: (say["not_known"],),
    }


def test_a_certificate_shows_all_that_is_known(stage: Any, product: Any, words: Any) -> None:
    certificate = Certificate(
        scheme="kagayaki", fiscal_year=2019, award="grand-prize", number="12", valid_until=date(2030, 3, 31)
    )
    ponzu = product(division="food", certificate=certificate)
    page = product_page(stage(ponzu), ponzu, voice("ja"))
    say = words["ja"]["product"]
    assert page.head.certificate.award == "grand-prize（日）"
    assert rows(page, "certificate") == {
        say["status"]: (words["ja"]["certificate"]["valid"],),
        say["scheme"]: ("Kagayaki（日）",),
        say["division"]: ("food（日）",),
        say["year"]: ("令和元年度（2019年度）",),
        say["award"]: ("grand-prize（日）",),
        say["number"]: ("12",),
        say["valid_until"]: ("2030年3月31日",),
    }


def test_a_price_says_its_tax_and_its_day(stage: Any, product: Any) -> None:
    ponzu = product(price=Price(yen=1080, includes_tax=True, as_of=date(2026, 11, 1)))
    page = product_page(stage(ponzu), ponzu, voice("en"))
    said = ("¥1,080", "tax included, as of 1 November 2026")
    assert (page.head.price, page.head.price_note) == said
    assert part(page, "trade", Rows).items[0].texts == said
    net = product(price=Price(yen=1000, includes_tax=False, as_of=date(2026, 11, 1)))
    assert product_page(stage(net), net, voice("en")).head.price_note == "tax excluded, as of 1 November 2026"


def test_no_price_is_made_up(stage: Any, product: Any) -> None:
    ponzu = product()
    page = product_page(stage(ponzu), ponzu, voice("ja"))
    assert (page.head.price, page.head.price_note) == ("", "")
    (row,) = part(page, "trade", Rows).items
    assert row.texts[0].startswith("価格、")


def test_what_nobody_has_said_is_one_line_to_ask(stage: Any, product: Any) -> None:
    ponzu = product(trade=Trade(lead_time="2 weeks", sku="B"))
    page = product_page(stage(ponzu), ponzu, voice("en"))
    assert [(row.label, row.texts) for row in part(page, "trade", Rows).items] == [
        ("SKU", ("B",)),
        ("Lead time", ("2 weeks",)),
        ("Ask the maker", ("Price, Minimum order, Export markets",)),
    ]


def test_more_by_the_maker_and_what_goes_with_it_end_the_page(stage: Any, product: Any) -> None:
    bowl = product("bowl", maker="maker", keywords=("dining",))
    scene = stage(
        bowl,
        product("tray", maker="maker", keywords=("dining",)),
        product("soy", maker="desk", keywords=("dining",)),
        product("bell", maker="desk"),
    )
    page = product_page(scene, bowl, voice("en"))
    assert [card.id for card in part(page, "more-by-maker", ProductCards).items] == ["tray"]
    assert [card.id for card in part(page, "goes-with", ProductCards).items] == ["soy"]
    assert [block.anchor for block in page.blocks][-2:] == ["more-by-maker", "goes-with"]


def test_what_it_measures_is_made_of_and_wants_stands_before_what_the_maker_adds(
    stage: Any, product: Any, words: Any
) -> None:
    tray = product(
        measures=Measures(size="300 x 200 x 20 mm", weight="1.2 kg"),
        materials=(Text("木", "Wood"), Text("漆", "Lacquer")),
        care=(Text("手で洗う", "Wash by hand"),),
        specifications=(Specification(label=Text("色", "Colour"), value=Text("赤", "Red")),),
    )
    page = product_page(stage(tray), tray, voice("en"))
    assert [(row.label, row.texts) for row in part(page, "specifications", Rows).items] == [
        (words["en"]["measure"]["size"], ("300 × 200 × 20 mm (11.8 × 7.9 × 0.79 in)",)),
        (words["en"]["measure"]["weight"], ("1.2 kg (2.6 lb)",)),
        (words["en"]["product"]["materials"], ("Wood", "Lacquer")),
        (words["en"]["product"]["care"], ("Wash by hand",)),
        ("Colour", ("Red",)),
    ]


def test_other_prizes_cite_their_source(stage: Any, product: Any) -> None:
    ponzu = product(awards=(_fact("A prize", OTHER),))
    page = product_page(stage(ponzu), ponzu, voice("en"))
    (award,) = part(page, "awards", Facts).items
    cited = part(page, "sources", Sources).items[award.citation - 1]
    assert (award.text, cited.href) == ("A prize", OTHER)


def test_the_city_alone_is_named_where_the_maker_cannot_be_reached(stage: Any, product: Any) -> None:
    ponzu = product()
    (desk,) = part(product_page(stage(ponzu), ponzu, voice("en")), "ask", Contacts).items
    assert (desk.name, desk.phone) == ("Desk (en)", "+81-76-220-2205")


def test_the_maker_is_named_in_both_languages_on_an_english_page(stage: Any, product: Any) -> None:
    ponzu = product()
    english, japanese = (
        part(product_page(stage(ponzu), ponzu, voice(lang)), "maker", MadeBy) for lang in ("en", "ja")
    )
    assert (english.maker.label, english.name_ja) == ("Maker (en)", "Maker（日）")
    assert (japanese.maker.label, japanese.name_ja) == ("Maker（日）", "")
    assert english.since == "since 1911"
