"""What the home page says beside its doors."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from records import both, voice

from catalog.images.picture import Picture
from catalog.model.city import OwnerQuestion
from catalog.model.product import Photo
from catalog.views.front import desk, leaves, maker_lines, question_links, theme_path, things, welcome
from catalog.views.scene import Scene

PHOTO = Photo(file="a.webp", alt=both("A"), rights=both("R"))


def _with_city(scene: Scene, **fields: Any) -> Scene:
    city = {key: replace(city, **fields) for key, city in scene.catalog.city.items()}
    return replace(scene, catalog=replace(scene.catalog, city=city))


def _with_pictures(scene: Scene) -> Scene:
    picture = Picture(Path("a.webp"), digest="0", width=800, height=600, blur="data:,")
    return replace(scene, pictures={"a.webp": picture})


def test_a_question_leads_to_the_list_of_its_purpose_or_is_searched_for(stage: Any, program: Any) -> None:
    questions = (OwnerQuestion(text=both("People"), theme="people"), OwnerQuestion(text=both("Fair & show")))
    scene = _with_city(stage(program(themes=("people",))), questions=questions)
    assert [link.href for link in question_links(scene, voice("en"))] == [
        "programs/?theme=people#people",
        "search/?q=Fair+%26+show+%28en%29",
    ]


def test_a_question_that_no_support_answers_is_not_asked(stage: Any, program: Any) -> None:
    questions = (OwnerQuestion(text=both("Carbon"), theme="carbon"),)
    scene = _with_city(stage(program(themes=("people",))), questions=questions)
    assert question_links(scene, voice("ja")) == ()


def test_the_folding_screen_has_patterns_where_there_are_no_photos(stage: Any, product: Any) -> None:
    shown = leaves(stage(product()), voice("ja"))
    assert [(leaf.photo, leaf.path) for leaf in shown] == [(None, "")] * 5
    assert len({leaf.pattern for leaf in shown}) == 5


def test_few_photos_stand_apart_on_the_folding_screen(stage: Any, product: Any) -> None:
    scene = _with_pictures(stage(*(product(f"p{n}", photos=(PHOTO,)) for n in range(3)), product("plain")))
    assert [leaf.path for leaf in leaves(scene, voice("en"))] == [
        "products/p0/",
        "",
        "products/p1/",
        "",
        "products/p2/",
    ]


def test_divisions_take_turns_and_photos_come_first(stage: Any, product: Any) -> None:
    scene = _with_pictures(
        stage(
            product("bare"),
            *(product(f"food-{n}", division="food", photos=(PHOTO,)) for n in range(6)),
            product("plain", division="plain", photos=(PHOTO,)),
        )
    )
    assert [leaf.path.split("/")[1] for leaf in leaves(scene, voice("en"))] == [
        "food-0",
        "food-2",
        "plain",
        "food-3",
        "food-1",
    ]
    assert [card.id for card in things(scene, voice("en"))] == [
        "food-4",
        "food-5",
        "food-0",
        "plain",
        "food-1",
        "food-2",
        "food-3",
        "bare",
    ]


def test_makers_stand_with_what_they_make(stage: Any, product: Any) -> None:
    (line,) = maker_lines(stage(product("a"), product("b")), voice("en"))
    assert (line.path, line.name, line.since) == ("makers/maker/", "Maker (en)", "since 1911")
    assert "a (en)" in line.made
    assert "b (en)" in line.made


def test_buyers_are_told_which_office_helps(stage: Any) -> None:
    assert desk(stage(), voice("ja")) == "Desk（日）"


def test_firms_from_elsewhere_find_what_is_for_them(stage: Any, program: Any) -> None:
    scene = stage(program("here"), program("come", themes=("people",)))
    assert welcome(scene, voice("en")) is None
    welcoming = welcome(_with_city(scene, newcomers="people"), voice("en"))
    assert welcoming is not None
    assert [card.id for card in welcoming.programs] == ["come"]
    assert welcoming.href == theme_path("people")
    assert welcoming.title == "Support for firms that come to City (en)"
    assert welcome(_with_city(scene, newcomers="carbon"), voice("en")) is None
