"""Products at the end of the page of another."""

from typing import Any

from catalog.views.related import SHOWN, goes_with, more_by_maker


def _ids(products: Any) -> list[str]:
    return [product.id for product in products]


def test_more_by_the_maker_begins_behind_the_product(stage: Any, product: Any) -> None:
    made = [product(name) for name in ("a", "b", "c")]
    scene = stage(*made, product("other", maker="desk"))
    assert _ids(more_by_maker(scene, made[1])) == ["c", "a"]


def test_a_page_shows_only_a_few(stage: Any, product: Any) -> None:
    made = [product(f"p{n}") for n in range(9)]
    assert len(more_by_maker(stage(*made), made[0])) == SHOWN


def test_what_shares_a_keyword_goes_with_it_other_divisions_first(stage: Any, product: Any) -> None:
    bowl = product("bowl", division="plain", keywords=("dining", "gift"))
    scene = stage(
        bowl,
        product("spoon", maker="desk", division="plain", keywords=("dining",)),
        product("soy", maker="desk", division="food", keywords=("gift",)),
        product("own", division="food", keywords=("gift",)),
        product("bell", maker="desk", division="food", keywords=("garden",)),
    )
    assert _ids(goes_with(scene, bowl)) == ["soy", "spoon"]


def test_without_keywords_the_division_stands_for_one(stage: Any, product: Any) -> None:
    soy = product("soy", division="food")
    scene = stage(
        soy, product("miso", maker="desk", division="food"), product("tray", maker="desk", division="plain")
    )
    assert _ids(goes_with(scene, soy)) == ["miso"]
