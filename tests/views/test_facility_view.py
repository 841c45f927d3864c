"""The page of a place of support."""

from typing import Any

from record_pages import anchors, part, parts, rows
from records import voice

from catalog.ground.text import Text
from catalog.model.facility import Address, Equipment, Parking, Room, Service
from catalog.model.hours import Hours, Pause
from catalog.views.blocks import Bullets, ProgramCards, Rows, Subsection
from catalog.views.facility import facility_page
from catalog.views.parts import Place

ADDRESS = Text("金沢市打木町東1400", "1400 Utsugi-machi Higashi, Kanazawa-shi")


def _name(text: str) -> Text:
    return Text(f"{text}日", text)


def _address(page: Any) -> Any:
    return next(row for row in part(page, "facts", Rows).items if isinstance(row.shape, Place))


def test_an_address_is_given_for_a_taxi_and_for_a_letter(stage: Any, facility: Any) -> None:
    hall = facility(address=Address(text=ADDRESS, postal_code="9218066"))
    japanese, english = (_address(facility_page(stage(hall), hall, voice(lang))) for lang in ("ja", "en"))
    assert japanese.texts == (f"〒921-8066 {ADDRESS.ja}", ADDRESS.en)
    assert english.texts == (ADDRESS.en, ADDRESS.ja)
    assert (japanese.shape.other_lang, english.shape.other_lang) == ("en", "ja")


def test_the_map_looks_for_the_japanese_address(stage: Any, facility: Any) -> None:
    hall = facility(address=Address(text=ADDRESS))
    shape = _address(facility_page(stage(hall), hall, voice("en"))).shape
    assert isinstance(shape, Place)
    assert shape.map_href.endswith("%E9%87%91%E6%B2%A2%E5%B8%82%E6%89%93%E6%9C%A8%E7%94%BA%E6%9D%B11400")


def test_hours_that_no_source_states_are_told_as_such_and_the_rest_is_left_out(
    stage: Any, facility: Any
) -> None:
    hall = facility()
    page = facility_page(stage(hall), hall, voice("en"))
    assert anchors(page) == ["facts", "sources"]
    assert rows(page, "facts") == {"Opening hours": ("Not stated in the documents",)}


def test_a_place_without_a_phone_shows_that_of_the_office_that_runs_it(stage: Any, facility: Any) -> None:
    desk = facility(operator="desk")
    scene = stage(desk)
    office = scene.catalog.organizations["desk"]
    facts = rows(facility_page(scene, desk, voice("en")), "facts")
    assert facts[f"Phone ({office.name.en})"] == (voice("en").formats.phone(office.phone),)


def test_hours_may_pause_at_noon_and_name_their_days(stage: Any, facility: Any) -> None:
    hours = Hours(
        opens="10:00",
        closes="16:00",
        pause=Pause(closes="12:00", opens="13:00"),
        weekdays=("monday", "tuesday", "wednesday"),
    )
    hall = facility(hours=hours)
    told = [rows(facility_page(stage(hall), hall, voice(lang)), "facts") for lang in ("ja", "en")]
    assert told[0]["開館時間"] == ("月曜日から水曜日まで、10:00から12:00まで、13:00から16:00まで",)
    assert told[1]["Opening hours"] == ("Monday – Wednesday, 10:00 – 12:00, 13:00 – 16:00",)


def test_a_place_that_one_could_go_to_says_that_its_hours_are_not_stated(
    stage: Any, facility: Any, words: Any
) -> None:
    hall = facility(phone="076-240-1934")
    facts = rows(facility_page(stage(hall), hall, voice("en")), "facts")
    assert facts[words["en"]["facility"]["hours"]] == ("Not stated in the documents",)


def test_hours_carry_their_note(stage: Any, facility: Any, words: Any) -> None:
    hall = facility(hours=Hours(opens="09:00", closes="17:30", note=_name("on weekdays")))
    facts = rows(facility_page(stage(hall), hall, voice("en")), "facts")
    assert facts == {words["en"]["facility"]["hours"]: ("9:00 – 17:30 (on weekdays)",)}


def test_parking_says_how_many_and_what_it_costs(stage: Any, facility: Any, words: Any) -> None:
    hall = facility(parking=Parking(spaces=130, fee_yen=0, note=_name("by the river")))
    facts = rows(facility_page(stage(hall), hall, voice("en")), "facts")
    text = "up to 130 cars, Free of charge, by the river"
    assert facts[words["en"]["facility"]["parking"]] == (text,)


def test_rooms_of_which_something_is_known_have_a_row(stage: Any, facility: Any) -> None:
    rooms = (
        Room(name=_name("Hall"), capacity=150, area_m2=400, area_is_at_least=True, note=_name("bright")),
        Room(name=_name("Parlour"), capacity=10, capacity_is_about=True),
        Room(name=_name("Kitchen")),
        Room(name=_name("Studio"), area_m2=30),
    )
    hall = facility(rooms=rooms)
    page = facility_page(stage(hall), hall, voice("en"))
    assert [(row.label, row.texts) for row in part(page, "rooms", Rows).items] == [
        ("Hall", ("for 150 people", "more than 400 m²", "bright")),
        ("Parlour", ("for about 10 people",)),
        ("Studio", ("30 m²",)),
    ]
    assert part(page, "rooms", Bullets).items == ("Kitchen",)


def test_equipment_says_its_fee_where_there_is_one(stage: Any, facility: Any) -> None:
    equipment = (
        Equipment(name=_name("Projector"), fee_yen=0),
        Equipment(name=_name("Stage"), fee_yen=1500),
        Equipment(name=_name("Chairs")),
    )
    hall = facility(equipment=equipment)
    lent = part(facility_page(stage(hall), hall, voice("en")), "equipment", Bullets).items
    assert lent == ("Projector (Free of charge)", "Stage (¥1,500)", "Chairs")


def test_a_service_says_fee_length_and_booking(stage: Any, facility: Any, words: Any) -> None:
    service = Service(name=_name("Advice"), fee_yen=0, minutes=60, booking=_name("by phone"))
    hall = facility(services=(service, Service(name=_name("Desk"))))
    say = words["en"]["facility"]
    advice, desk = parts(facility_page(stage(hall), hall, voice("en")), "services", Subsection)
    (terms,) = advice.parts
    assert {row.label: row.texts for row in terms.items} == {
        say["fee"]: ("Free of charge",),
        say["duration"]: ("up to 60 minutes",),
        say["booking"]: ("by phone",),
    }
    assert desk.parts == ()


def test_a_place_shows_the_published_programs_offered_in_it(stage: Any, facility: Any, program: Any) -> None:
    here = {"facilities": ("hall",)}
    hall = facility()
    scene = stage(
        hall, program("a", **here), program("b", status="draft", **here), program("c"), program("d", **here)
    )
    cards = part(facility_page(scene, hall, voice("ja")), "programs", ProgramCards).items
    assert [card.id for card in cards] == ["a", "d"]
