"""An address and its record are turned into each other in one place."""

import pytest

from catalog.editing.addresses import path_of_record, record_at


@pytest.mark.parametrize(
    "key", [("programs", "trade-fairs"), ("organizations", "ono-soy"), ("products", "amber-soy")]
)
def test_the_page_of_a_record_leads_back_to_it(key: tuple[str, str]) -> None:
    assert record_at(path_of_record(*key)) == key


@pytest.mark.parametrize("place", ["", "programs", "programs/", "programs/a/b/", "/"])
def test_other_pages_lead_to_no_record(place: str) -> None:
    assert record_at(place) == ("", "")
