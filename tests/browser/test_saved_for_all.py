"""A list and a table that hold something have no fault that axe-core can find, and fit a small screen."""

from collections.abc import Callable, Sequence

import pytest
from faults import Look, find_faults
from kinds import both_languages
from playwright.sync_api import Page, expect
from saving import FAIRS, HALL, KEEPS_NOTHING, MACHINES, SENSOR, VISITS, star, store
from test_small_screens import OVERFLOW

Visit = Callable[..., Page]
PLACES = {
    "list/": ".saved__item",
    f"list/?r={FAIRS},{SENSOR}": ".saved__item",
    f"compare/?r={FAIRS},{MACHINES}": "compare-table tbody td",
}


@pytest.mark.parametrize(
    ("path", "lang"),
    [
        pytest.param(path, lang, marks=() if lang == both_languages[number % 2] else pytest.mark.slow)
        for number, path in enumerate(PLACES)
        for lang in both_languages
    ],
)
def test_what_is_kept_is_shown_to_all(
    visit: Visit, sample_home: str, path: str, lang: str, looks: Sequence[Look]
) -> None:
    page = visit(f"{sample_home}about/")
    store(page, f"{FAIRS},{VISITS},{HALL},{SENSOR},programs/no-more")
    page.goto(f"{sample_home}{'en/' if lang == 'en' else ''}{path}")
    expect(page.locator(PLACES[path]).first).to_be_visible()
    assert find_faults(page, looks) == set()
    page.set_viewport_size({"width": 320, "height": 900})
    assert page.evaluate(OVERFLOW) == 0


def test_a_message_is_shown_to_all(visit: Visit, sample_home: str, looks: Sequence[Look]) -> None:
    page = visit()
    page.add_init_script(KEEPS_NOTHING)
    page.goto(f"{sample_home}en/programs/")
    star(page, VISITS)
    expect(page.locator("saved-count [role=status] button")).to_be_visible()
    assert find_faults(page, looks) == set()
