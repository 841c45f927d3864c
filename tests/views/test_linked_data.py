"""Linked data say what a record says, and nothing else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from records import both, voice

from catalog.ground.text import Lang
from catalog.model.facility import Address, Equipment, Parking, Room
from catalog.model.hours import Hours, Pause
from catalog.model.product import Certificate, Price, Specification
from catalog.model.program import Audience, Contact, Course, Offer
from catalog.model.reference import Term
from catalog.views.linked_data import Spot, breadcrumbs, page_graph, record_graph
from catalog.views.linked_records import linked_facility, linked_product, linked_program

Make = Callable[..., Any]
URL = "https://catalog.example.jp/"


@pytest.fixture
def spot() -> Callable[..., Spot]:
    def make(path: str = "products/ponzu/", lang: Lang = "en", title: str = "Ponzu") -> Spot:
        return Spot(URL, voice(lang), path, title)

    return make


def test_a_record_is_known_by_the_address_of_its_page(spot: Callable[..., Spot]) -> None:
    data: Any = record_graph(spot(), {"@type": "Product"}, "2026-11-01")
    record, page, crumbs = data["@graph"]
    assert record["@id"] == page["url"] == page["mainEntity"]["@id"] == f"{URL}en/products/ponzu/"
    assert (page["inLanguage"], page["lastReviewed"]) == ("en", "2026-11-01")
    assert page["breadcrumb"]["@id"] == crumbs["@id"]


@pytest.mark.parametrize(
    ("path", "steps"),
    [
        ("products/ponzu/", ["", "products/", "products/ponzu/"]),
        ("programs/check/", ["", "programs/", "programs/check/"]),
        ("about/", ["", "about/"]),
    ],
)
def test_the_way_to_a_page_leads_by_its_list(spot: Callable[..., Spot], path: str, steps: list[str]) -> None:
    items: Any = breadcrumbs(spot(path))["itemListElement"]
    assert [(item["position"], item["item"]["@id"]) for item in items] == [
        (place, f"{URL}en/{step}") for place, step in enumerate(steps, 1)
    ]
    assert (items[0]["name"], items[-1]["name"]) == ("Home", "Ponzu")


def test_the_home_page_speaks_of_the_site_and_the_city(spot: Callable[..., Spot], stage: Make) -> None:
    data: Any = page_graph(spot("", "ja"), "説明", stage().catalog.city_hall)
    (site,) = data["@graph"]
    assert (site["@type"], site["@id"], site["inLanguage"]) == ("WebSite", URL, "ja")
    assert site["about"]["name"] == "Desk（日）"


def test_a_program_says_whom_to_ask_and_the_most_it_gives(
    spot: Callable[..., Spot], stage: Make, program: Make
) -> None:
    offers = (Offer(limit_yen=500_000), Offer(limit_yen=1_000_000))
    aid = program(
        contacts=(Contact(organization="desk", phone="076-220-9999"),),
        audience=Audience(sizes=("sme",), in_city=both("An office")),
        courses=(Course(id="one", name=both("One"), offers=offers),),
    )
    said: Any = linked_program(stage(aid), aid, spot("programs/aid/"))
    assert said["@type"] == "GovernmentService"
    assert said["serviceOutput"]["amount"] == {
        "@type": "MonetaryAmount",
        "currency": "JPY",
        "maxValue": 1_000_000,
    }
    assert said["availableChannel"][0]["servicePhone"]["telephone"] == "+81-76-220-9999"
    assert said["audience"]["audienceType"] == "sme (en)"
    assert said["areaServed"][0]["@type"] == "City"


def test_only_money_that_is_given_is_called_a_grant(
    spot: Callable[..., Spot], stage: Make, program: Make
) -> None:
    courses = (Course(id="one", name=both("One"), offers=(Offer(limit_yen=500_000),)),)
    subsidy, prize = program(courses=courses), program(kind="award", courses=courses)
    scene = stage(subsidy)
    terms = (*scene.catalog.vocabulary["program-kind"].terms, Term(id="award", name=both("Award")))
    kinds = replace(scene.catalog.vocabulary["program-kind"], terms=terms)
    vocabulary = {**scene.catalog.vocabulary, "program-kind": kinds}
    scene = replace(scene, catalog=replace(scene.catalog, vocabulary=vocabulary))
    assert "serviceOutput" in linked_program(scene, subsidy, spot())
    assert "serviceOutput" not in linked_program(scene, prize, spot())


def test_a_place_says_where_it_is_and_when_it_is_open(
    spot: Callable[..., Spot], stage: Make, facility: Make
) -> None:
    hall = facility(
        address=Address(text=both("Street 1"), postal_code="9208577"),
        phone="076-240-1934",
        hours=Hours(
            opens="09:00",
            closes="21:00",
            pause=Pause(closes="12:00", opens="13:00"),
            weekdays=("monday", "sunday"),
        ),
        closed=both("Mondays"),
        rooms=(Room(name=both("Large"), capacity=150), Room(name=both("Other"))),
        equipment=(Equipment(name=both("Projector")),),
        parking=Parking(spaces=130),
    )
    said: Any = linked_facility(stage(hall), hall, spot("facilities/hall/"))
    assert said["address"]["streetAddress"] == "Street 1 (en)"
    assert said["telephone"] == "+81-76-240-1934"
    spans = [
        (span["opens"], span["closes"], span["description"]) for span in said["openingHoursSpecification"]
    ]
    assert spans == [("09:00", "12:00", "Mondays (en)"), ("13:00", "21:00", "Mondays (en)")]
    days = ["https://schema.org/Monday", "https://schema.org/Sunday"]
    assert [span["dayOfWeek"] for span in said["openingHoursSpecification"]] == [days, days]
    assert [room.get("maximumAttendeeCapacity") for room in said["containsPlace"]] == [150, None]
    assert [(amenity["name"], amenity["value"]) for amenity in said["amenityFeature"]] == [
        ("Projector (en)", True),
        ("Parking", 130),
    ]


def test_hours_that_differ_by_day_are_specifications_of_their_own(
    spot: Callable[..., Spot], stage: Make, facility: Make
) -> None:
    morning = Hours(weekdays=("monday", "tuesday"), opens="10:00", closes="12:00")
    hall = facility(hours=(morning, Hours(weekdays=("sunday",), opens="13:00", closes="16:00")))
    told: Any = linked_facility(stage(hall), hall, spot("facilities/hall/"))["openingHoursSpecification"]
    assert [(each["opens"], each["dayOfWeek"]) for each in told] == [
        ("10:00", ["https://schema.org/Monday", "https://schema.org/Tuesday"]),
        ("13:00", ["https://schema.org/Sunday"]),
    ]


CERTIFICATE = Certificate(scheme="kagayaki", fiscal_year=2025, number="KB-1", valid_until=date(2028, 3, 31))
LINKED_CERTIFICATE = {
    "@type": "Certification",
    "name": "Kagayaki (en)",
    "certificationIdentification": "KB-1",
    "description": "FY2025",
    "certificationStatus": "https://schema.org/CertificationActive",
    "issuedBy": {"@type": "GovernmentOrganization", "name": "Desk (en)"},
    "expires": "2028-03-31",
}


def test_a_product_with_a_price_names_its_certificate_and_its_maker(
    spot: Callable[..., Spot], stage: Make, product: Make
) -> None:
    ponzu = product(
        certificate=CERTIFICATE,
        specifications=(Specification(label=both("Size"), value=both("1 l")),),
        price=Price(yen=1_000, includes_tax=True, as_of=date(2026, 1, 1)),
    )
    said: Any = linked_product(stage(ponzu), ponzu, spot())
    assert said["@type"] == "Product"
    assert said["hasCertification"] == LINKED_CERTIFICATE
    assert (said["manufacturer"]["name"], said["manufacturer"]["foundingDate"]) == ("Maker (en)", "1911")
    assert said["alternateName"] == ["ponzu（日）"]
    assert said["additionalProperty"][0]["value"] == "1 l (en)"


@pytest.mark.parametrize("includes_tax", [True, False])
def test_a_published_price_is_an_offer_as_of_its_day(
    spot: Callable[..., Spot], stage: Make, product: Make, *, includes_tax: bool
) -> None:
    price = Price(yen=1_000, includes_tax=includes_tax, as_of=date(2026, 1, 1))
    ponzu = product(price=price, website="https://maker.example.jp/ponzu")
    said: Any = linked_product(stage(ponzu), ponzu, spot())
    assert said["offers"] == {
        "@type": "Offer",
        "price": 1_000,
        "priceCurrency": "JPY",
        "url": "https://maker.example.jp/ponzu",
        "seller": {"@id": said["manufacturer"]["@id"]},
        "priceSpecification": {
            "@type": "PriceSpecification",
            "price": 1_000,
            "priceCurrency": "JPY",
            "valueAddedTaxIncluded": includes_tax,
            "validFrom": "2026-01-01",
        },
    }


def test_without_a_price_nothing_is_called_a_product_and_its_certificate_speaks_of_it(
    spot: Callable[..., Spot], stage: Make, product: Make
) -> None:
    ponzu = product(certificate=CERTIFICATE)
    said: Any = linked_product(stage(ponzu), ponzu, spot())
    assert said["@type"] == "Thing"
    about, maker = said["subjectOf"].pop("about")
    assert said["subjectOf"] == LINKED_CERTIFICATE
    assert about == {"@id": spot().url}
    assert maker["name"] == "Maker (en)"
    assert "Product" not in str(said)


def test_what_is_not_known_is_left_out(
    spot: Callable[..., Spot], stage: Make, facility: Make, product: Make
) -> None:
    hall, ponzu = facility(), product()
    scene = stage(hall, ponzu)
    named = {"@type", "identifier", "url", "name", "alternateName", "description"}
    assert set(linked_facility(scene, hall, spot())) == named
    assert set(linked_product(scene, ponzu, spot())) == named | {"subjectOf"}
