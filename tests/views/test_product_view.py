"""The page of a certified product."""

from datetime import date
from typing import Any

from catalog.model.entry import Fact, Source
from catalog.model.product import Certificate, Measures, Price, Specification
from catalog.text import Text
from catalog.views.product import product_view

PAGE = "https://www.maker.example/ponzu"
OTHER = "https://news.example/1"


def _fact(text: str, source: str, **more: Any) -> Fact:
    return Fact(text=Text(text, text), source=source, **more)


def _rows(view: Any) -> dict[str, tuple[str, ...]]:
    return {row.label: row.said for row in view.certified}


def test_each_sentence_bears_the_number_of_its_source(stage: Any, product: Any) -> None:
    ponzu = product(
        sources=(Source(url=PAGE, title=Text("頁", "Page")),),
        story=(_fact("a", PAGE), _fact("b", OTHER)),
        features=(_fact("c", OTHER, as_of=Text("2020年", "2020")),),
    )
    view = product_view(stage(ponzu), ponzu, "en")
    assert [(fact.text, fact.citation) for fact in view.story] == [("a", 1), ("b", 2)]
    assert [(fact.as_of, fact.citation) for fact in view.features] == [("2020", 2)]
    assert [(source.text, source.href) for source in view.sources] == [
        ("Page", PAGE),
        ("news.example", OTHER),
    ]


def test_what_is_being_checked_says_so(stage: Any, product: Any, words: Any) -> None:
    ponzu = product()
    rows = _rows(product_view(stage(ponzu), ponzu, "en"))
    say = words["en"]["product"]
    assert rows == {
        say["scheme"]: ("Kagayaki (en)",),
        say["division"]: (say["not_known"],),
        say["year"]: (say["not_known"],),
    }


def test_a_certificate_shows_all_that_is_known(stage: Any, product: Any, words: Any) -> None:
    certificate = Certificate(
        scheme="kagayaki", fiscal_year=2019, award="grand-prize", number="12", valid_until=date(2030, 3, 31)
    )
    ponzu = product(division="food", certificate=certificate)
    view = product_view(stage(ponzu), ponzu, "ja")
    say = words["ja"]["product"]
    assert view.award == "grand-prize（日）"
    assert _rows(view) == {
        say["scheme"]: ("Kagayaki（日）",),
        say["division"]: ("food（日）",),
        say["year"]: ("令和元年度（2019年度）",),
        say["award"]: ("grand-prize（日）",),
        say["number"]: ("12",),
        say["valid_until"]: ("2030年3月31日",),
    }


def test_a_price_says_its_tax_and_its_day(stage: Any, product: Any) -> None:
    ponzu = product(price=Price(yen=1080, includes_tax=True, as_of=date(2026, 11, 1)))
    view = product_view(stage(ponzu), ponzu, "en")
    assert (view.price, view.price_note) == ("¥1,080", "tax included, as of 1 November 2026")
    net = product(price=Price(yen=1000, includes_tax=False, as_of=date(2026, 11, 1)))
    assert product_view(stage(net), net, "en").price_note == "tax excluded, as of 1 November 2026"


def test_no_price_is_made_up(stage: Any, product: Any) -> None:
    ponzu = product()
    view = product_view(stage(ponzu), ponzu, "ja")
    assert (view.price, view.price_note) == ("", "")


def test_what_it_measures_is_made_of_and_wants_stands_before_what_the_maker_adds(
    stage: Any, product: Any, words: Any
) -> None:
    tray = product(
        measures=Measures(size="300 x 200 x 20 mm", weight="1.2 kg"),
        materials=(Text("木", "Wood"), Text("漆", "Lacquer")),
        care=(Text("手で洗う", "Wash by hand"),),
        specifications=(Specification(label=Text("色", "Colour"), value=Text("赤", "Red")),),
    )
    rows = product_view(stage(tray), tray, "en").specifications
    assert [(row.label, row.said) for row in rows] == [
        (words["en"]["measure"]["size"], ("300 × 200 × 20 mm (11.8 × 7.9 × 0.79 in)",)),
        (words["en"]["measure"]["weight"], ("1.2 kg (2.6 lb)",)),
        (words["en"]["product"]["materials"], ("Wood", "Lacquer")),
        (words["en"]["product"]["care"], ("Wash by hand",)),
        ("Colour", ("Red",)),
    ]


def test_other_prizes_cite_their_source(stage: Any, product: Any) -> None:
    ponzu = product(awards=(_fact("A prize", OTHER),))
    view = product_view(stage(ponzu), ponzu, "en")
    assert [(it.text, view.sources[it.citation - 1].href) for it in view.awards] == [("A prize", OTHER)]


def test_the_city_helps_where_the_maker_cannot_be_reached(stage: Any, product: Any) -> None:
    ponzu = product()
    view = product_view(stage(ponzu), ponzu, "en")
    assert (view.maker.phone, view.maker.email, view.maker.website) == ("", "", "")
    assert (view.desk.name, view.desk.phone) == ("Desk (en)", "+81-76-220-2205")


def test_the_maker_is_named_in_both_languages_on_an_english_page(stage: Any, product: Any) -> None:
    ponzu = product()
    english, japanese = (product_view(stage(ponzu), ponzu, lang) for lang in ("en", "ja"))
    assert (english.maker.name, english.maker_name_ja) == ("Maker (en)", "Maker（日）")
    assert (japanese.maker.name, japanese.maker_name_ja) == ("Maker（日）", "")
    assert english.maker_since == "since 1911"
