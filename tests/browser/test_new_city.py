"""The first minute of a new city: its home has no fault and fits a phone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from chromium import served
from faults import LOOKS, find_faults
from new_city import make_new_city
from playwright.sync_api import Page
from real_site import once

pytestmark = pytest.mark.slow  # with the rest of what is asked of that city, in tests/site/test_installed.py


@pytest.fixture(scope="session")
def new_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    place: Path = once(tmp_path_factory, "new-city", make_new_city)
    with served(place / "umino" / "site") as address:
        yield address


@pytest.mark.parametrize("path", ["", "en/"], ids=["ja", "en"])
def test_the_home_of_a_city_without_records_has_no_fault(
    visit: Callable[..., Page], new_home: str, path: str
) -> None:
    assert find_faults(visit(new_home + path), LOOKS) == set()
