"""What lists can be narrowed by."""

from dataclasses import replace
from typing import Any

import pytest
from records import both, voice

from catalog.ground.text import Text
from catalog.model.facility import Equipment, Parking, Room
from catalog.model.product import Certificate
from catalog.model.program import Application, Audience, Course
from catalog.model.reference import Term, Vocabulary
from catalog.views.facet import terms
from catalog.views.facet_kinds import FACILITY_FACETS, PRODUCT_FACETS, PROGRAM_FACETS
from catalog.views.facets import FacetView, facet_values, facet_views


def _view(views: tuple[FacetView, ...], facet: str) -> list[tuple[str, int]]:
    found = next(view for view in views if view.id == facet)
    return [(option.id, option.count) for option in found.options]


def test_options_stand_in_the_order_of_the_vocabulary_with_their_counts(stage: Any, program: Any) -> None:
    records = [program("a", themes=("people", "sales")), program("b", themes=("people",)), program("c")]
    views = facet_views(stage(*records), PROGRAM_FACETS, records, voice("en"))
    assert _view(views, "theme") == [("sales", 2), ("people", 2)]


def test_a_facet_that_cannot_tell_records_apart_is_not_offered(stage: Any, program: Any) -> None:
    records = [program("a"), program("b")]
    assert facet_views(stage(*records), PROGRAM_FACETS, records, voice("ja")) == ()


def test_a_facet_of_which_most_records_say_nothing_comes_last(stage: Any, program: Any) -> None:
    told = program("a", audience=Audience(sizes=("sme",), industries=("manufacturing",)))
    records = [told, *(program(f"b{n}", audience=Audience(sizes=("micro",))) for n in range(9))]
    named = [view.id for view in facet_views(stage(*records), PROGRAM_FACETS, records, voice("ja"))]
    assert named[0] == "size"
    assert named[-1] == "industry"


def test_what_only_an_office_can_judge_is_no_option(stage: Any) -> None:
    sizes = (
        Term(id="any", name=both("any"), offered=False, includes=("sme",)),
        Term(id="sme", name=both("sme")),
        Term(id="similar", name=both("and others"), offered=False),
    )
    vocabulary = {"size": Vocabulary(id="size", name=both("size"), terms=sizes)}
    scene = stage()
    scene = replace(scene, catalog=replace(scene.catalog, vocabulary=vocabulary))
    assert list(terms("size")(scene, voice("ja"))) == ["any", "sme"]


def test_a_facet_speaks_the_language_of_the_list(stage: Any, program: Any, words: Any) -> None:
    records = [program("a", themes=("people",)), program("b")]
    theme = facet_views(stage(*records), PROGRAM_FACETS, records, voice("ja"))[0]
    assert theme.name == words["ja"]["facet"]["theme"]
    assert [option.label for option in theme.options] == ["sales（日）", "people（日）"]


def test_a_program_is_for_those_whom_it_or_one_of_its_courses_names(stage: Any, program: Any) -> None:
    course = Course(id="one", name=Text("一", "One"), audience=Audience(sizes=("micro", "sme")))
    aid = program(audience=Audience(sizes=("sme",)), courses=(course,))
    assert facet_values(stage(aid), PROGRAM_FACETS, aid)["size"] == ["sme", "micro"]


def test_what_the_documents_do_not_say_is_not_taken_for_anybody(stage: Any, program: Any) -> None:
    for aid in (program(), program(audience=Audience(industries=("manufacturing",)))):
        assert facet_values(stage(aid), PROGRAM_FACETS, aid)["size"] == ["not-printed"]


@pytest.mark.parametrize(
    ("closes", "found"),
    [
        ("2026-11-21", {"open", "closing-soon", "last-day"}),
        ("2026-12-01", {"open", "closing-soon"}),
        ("2027-06-01", {"open"}),
        ("2026-11-20", {"closed"}),
    ],
)
def test_what_closes_soon_is_open_as_well(
    stage: Any, program: Any, deadline: Any, closes: str, found: set[str]
) -> None:
    records = [
        program("a", application=deadline(closes)),
        program("b", application=Application(type="rolling")),
    ]
    options = _view(facet_views(stage(*records), PROGRAM_FACETS, records, voice("ja")), "status")
    assert {name for name, count in options if count} == {*found, "rolling"}


def test_the_status_is_left_to_the_day_of_the_reader(stage: Any, program: Any, deadline: Any) -> None:
    aid = program(application=deadline("2026-11-21"))
    assert "status" not in facet_values(stage(aid), PROGRAM_FACETS, aid)


@pytest.mark.parametrize(
    ("people", "ranges"),
    [
        ([30], ["up-to-30"]),
        ([31, 100], ["up-to-100"]),
        ([101], ["over-100"]),
        ([10, 150], ["up-to-30", "over-100"]),
        ([], None),
    ],
)
def test_a_place_has_the_sizes_of_its_rooms(
    stage: Any, facility: Any, people: list[int], ranges: list[str] | None
) -> None:
    hall = facility(rooms=tuple(Room(name=Text("部屋", "Room"), capacity=n) for n in people))
    assert facet_values(stage(hall), FACILITY_FACETS, hall).get("capacity") == ranges


def test_equipment_is_asked_by_its_english_name_and_shown_in_each_language(stage: Any, facility: Any) -> None:
    hall = facility("hall", equipment=(Equipment(name=Text("３Dプリンター", "3D printer")),))
    records = [hall, facility("desk")]
    views = facet_views(stage(*records), FACILITY_FACETS, records, voice("ja"))
    assert facet_values(stage(hall), FACILITY_FACETS, hall)["equipment"] == ["3d-printer"]
    assert [(option.id, option.label) for option in views[0].options] == [("3d-printer", "３Dプリンター")]


def test_a_car_park_without_a_space_is_none(stage: Any, facility: Any) -> None:
    with_spaces, unknown, none = (
        facet_values(stage(), FACILITY_FACETS, facility(parking=parking))
        for parking in (Parking(spaces=3), Parking(), Parking(spaces=0))
    )
    assert (with_spaces["parking"], unknown["parking"]) == (["yes"], ["yes"])
    assert "parking" not in none


def test_years_go_from_the_latest(stage: Any, product: Any) -> None:
    records = [
        product(f"p{n}", certificate=Certificate(scheme="kagayaki", fiscal_year=year))
        for n, year in enumerate((2019, 2025, None, 2021))
    ]
    views = facet_views(stage(*records), PRODUCT_FACETS, records, voice("en"))
    assert _view(views, "year") == [("2025", 1), ("2021", 1), ("2019", 1)]
