"""The records as JSON, for people who build something else with them."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from reading import ReadPage, file_at
from real_site import SITE_URL

KINDS = ("programs", "facilities", "products")


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def document(site: Path, kind: str) -> dict[str, Any]:
    return json.loads((site / "api" / "v1" / f"{kind}.json").read_text(encoding="utf-8"))


def test_a_document_says_its_version_and_its_day(document: dict[str, Any]) -> None:
    assert document["schema_version"] == "1"
    assert date.fromisoformat(document["updated"]) == max(
        date.fromisoformat(record["verified_on"]) for record in document["records"]
    )


def test_a_record_begins_with_what_a_reader_looks_for(document: dict[str, Any]) -> None:
    assert document["records"]
    for record in document["records"]:
        assert list(record)[:3] == ["id", "url", "aliases"]
        assert set(record["name"]) == {"ja", "en"}
        assert all(record["name"].values())
        assert isinstance(record["aliases"], list)


def test_the_addresses_of_a_record_are_its_pages(site: Path, document: dict[str, Any], kind: str) -> None:
    for record in document["records"]:
        place = f"{kind}/{record['id']}/"
        assert record["url"] == {"ja": SITE_URL + place, "en": f"{SITE_URL}en/{place}"}
        assert all((site / (file_at(url) or "")).is_file() for url in record["url"].values())


def test_the_pages_of_a_section_are_its_records(
    pages: list[ReadPage], document: dict[str, Any], kind: str
) -> None:
    shown = {
        card.get("data-record")
        for page in pages
        for card in page.all("article")
        if page.path.startswith(f"{kind}/") and "record" in card.get("class", "").split()
    }
    assert shown == {f"{kind}/{record['id']}" for record in document["records"]}


def test_nothing_for_staff_is_in_a_record(site: Path, document: dict[str, Any], kind: str) -> None:
    assert not [
        record["id"]
        for record in document["records"]
        if "to_check" in record or record.get("status") in ("draft", "published")
    ]
    assert "to_check" not in (site / "api" / "v1" / f"{kind}.json").read_text(encoding="utf-8")
