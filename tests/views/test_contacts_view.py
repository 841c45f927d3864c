"""Whom to call."""

from dataclasses import replace
from typing import Any

import pytest
from records import voice

from catalog.ground.text import Text
from catalog.model.organization import Organization
from catalog.model.program import Contact
from catalog.views.contacts import contacts_view


def _organization(record_id: str, **fields: Any) -> Organization:
    given = {"name": Text(f"{record_id}課", record_id), "kind": "city"}
    return Organization(id=record_id, **{**given, **fields})


@pytest.fixture
def desks(stage: Any) -> Any:
    """Put records on stage beside organizations made for the test."""

    def make(organizations: list[Organization], *records: Any) -> Any:
        scene = stage(*records)
        known = {
            **scene.catalog.organizations,
            **{organization.id: organization for organization in organizations},
        }
        return replace(scene, catalog=replace(scene.catalog, organizations=known))

    return make


def _offices(scene: Any, lang: Any = "en") -> dict[str, Any]:
    groups = contacts_view(scene, voice(lang)).groups
    return {office.id: office for group in groups for office in (*group.offices, *group.names)}


def test_an_office_answers_for_its_programs_at_its_own_number(stage: Any, program: Any) -> None:
    aid = program("aid", contacts=(Contact(organization="desk"),))
    desk = _offices(stage(aid, program("other", provider="maker")), "ja")["desk"]
    assert (desk.own.phone, desk.own.href) == ("076-220-2205", "tel:+81762202205")
    assert [program.href for program in desk.own.programs] == ["programs/aid/"]


def test_a_number_printed_for_one_program_is_not_taken_for_that_of_the_office(
    desks: Any, program: Any
) -> None:
    aid = program(contacts=(Contact(organization="hall", phone="076-240-1934"),))
    hall = _offices(desks([_organization("hall")], aid), "ja")["hall"]
    assert (hall.own.phone, hall.own.programs) == ("", ())
    assert [(other.phone, len(other.programs)) for other in hall.others] == [("076-240-1934", 1)]


def test_without_a_number_the_nearest_office_above_is_named(desks: Any) -> None:
    offices = [
        _organization("bureau", phone="076-111-2222"),
        _organization("division", part_of="bureau"),
        _organization("section", part_of="division"),
    ]
    section = _offices(desks(offices), "ja")["section"]
    assert (section.part_of.href, section.own.phone) == ("#division", "")
    assert (section.instead.path, section.instead.phone) == ("#bureau", "076-111-2222")
    assert section.instead.href == "tel:+81761112222"


def test_an_office_with_a_number_sends_nobody_away(desks: Any) -> None:
    above = _organization("above", phone="076-111-2222")
    below = _organization("below", phone="076-333-4444", part_of="above")
    assert _offices(desks([above, below]))["below"].instead is None


def test_offices_that_are_parts_of_one_another_do_not_hang_the_page(desks: Any) -> None:
    circle = [_organization("a", part_of="b"), _organization("b", part_of="a")]
    assert _offices(desks(circle))["a"].instead is None


def test_what_an_office_runs_and_others_answer_for_stands_apart(desks: Any, program: Any) -> None:
    aid = program(provider="bureau", contacts=(Contact(organization="desk"),))
    offices = _offices(desks([_organization("bureau")], aid))
    assert [run.href for run in offices["bureau"].runs] == ["programs/aid/"]
    assert offices["desk"].runs == ()


def test_a_maker_is_not_called_about_support_unless_it_offers_some(stage: Any, program: Any) -> None:
    assert "maker" not in _offices(stage(program()))
    assert "maker" in _offices(stage(program(contacts=(Contact(organization="maker"),))))


def test_an_office_lists_the_places_it_runs(stage: Any, facility: Any) -> None:
    hall = facility("hall", operator="desk", phone="076-240-1934")
    scene = stage(hall, facility("plan", operator="desk", status="draft"))
    assert [place.href for place in _offices(scene)["desk"].places] == ["facilities/hall/"]
    assert [place.phone for place in contacts_view(scene, voice("en")).places] == ["+81-76-240-1934"]


def test_those_of_whom_only_the_name_is_known_come_after_the_others(desks: Any) -> None:
    (city,) = contacts_view(desks([_organization("unknown")]), voice("en")).groups
    assert [office.id for office in city.offices] == ["desk"]
    assert [name.id for name in city.names] == ["unknown"]


def test_an_english_page_gives_the_official_name(stage: Any) -> None:
    assert _offices(stage(), "en")["desk"].official_name == "Desk（日）"
    assert _offices(stage(), "ja")["desk"].official_name == ""
