"""The pages of makers: only of those whose products can be seen."""

from typing import Any

from record_pages import part
from records import ORGANIZATIONS, both, voice

from catalog.model.organization import Organization
from catalog.views.blocks import Contacts, ProductCards
from catalog.views.maker import maker_cards, maker_page, makers


def test_only_who_makes_something_that_is_published_has_a_page(stage: Any, product: Any) -> None:
    assert makers(stage()) == ()
    assert makers(stage(product(status="draft"))) == ()
    assert [maker.id for maker in makers(stage(product()))] == ["maker"]


def test_a_maker_shows_its_products_and_whom_to_write_to(stage: Any, product: Any, monkeypatch: Any) -> None:
    maker = Organization(
        id="maker", name=both("Maker"), kind="maker", since=1911, languages=("ja", "fr"), place=both("Town")
    )
    monkeypatch.setitem(ORGANIZATIONS, "maker", maker)
    scene = stage(product(), product("soy", division="food"))
    page = maker_page(scene, maker, voice("en"))
    assert [card.id for card in part(page, "products", ProductCards).items] == ["ponzu", "soy"]
    head = page.head
    assert (head.languages, head.founded, head.place) == ("Japanese, French", "1911", "Town (en)")
    people = part(page, "ask", Contacts).items
    assert [person.name for person in people] == ["Desk (en)"]
    assert "ponzu (en), soy (en)" in page.title.summary


def test_makers_stand_in_the_order_of_their_readings(stage: Any, product: Any, monkeypatch: Any) -> None:
    for name, kana in (("one", "わ"), ("two", "あ"), ("three", None)):
        known = Organization(id=name, name=both(name), kind="maker", kana=kana)
        monkeypatch.setitem(ORGANIZATIONS, name, known)
    scene = stage(*(product(f"of-{name}", maker=name) for name in ("one", "two", "three")))
    assert [maker_card.id for maker_card in maker_cards(scene, voice("ja"))] == ["two", "one", "three"]
    assert [maker_card.id for maker_card in maker_cards(scene, voice("en"))] == ["one", "three", "two"]
