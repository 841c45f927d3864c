"""What a reader has begun to read stays where it is when the scripts arrive."""

from collections.abc import Callable
from pathlib import Path

import pytest
from bench.vitals.figures import SHIFT, layout_shift
from bench.vitals.kinds import pages_of
from bench.vitals.visit import WATCH, Shift
from playwright.sync_api import Page, Route, expect

Visit = Callable[..., Page]

TABS = 8
"""Pages that are open together: half a second must pass before a page is known to ask for nothing more."""

PAINTED = """() => new Promise((done) => new PerformanceObserver(done).observe({ type: "paint", buffered: true }))"""


@pytest.mark.parametrize(
    "size",
    [
        pytest.param((360, 740), id="phone"),
        pytest.param((1280, 900), id="desktop", marks=pytest.mark.slow),
    ],
)
def test_no_page_jumps_when_its_scripts_come_after_it_was_painted(
    visit: Visit, home: str, site: Path, size: tuple[int, int]
) -> None:
    first = visit(width=size[0], height=size[1])
    first.context.add_init_script(WATCH)
    first.context.route("**/main.js", _after_the_paint)
    tabs = [first, *(first.context.new_page() for _ in range(TABS - 1))]
    pages = [page_kind for page_kind in pages_of(site) if page_kind.lang == "ja"]
    assert {"programs", "check", "search, asked", "compare, four"} <= {visited.kind for visited in pages}
    shifts: dict[str, list[Shift]] = {}
    for start in range(0, len(pages), TABS):
        opened = list(zip(tabs, pages[start : start + TABS], strict=False))
        for page, visited in opened:
            page.goto(home + visited.address)
        shifts |= {visited.kind: _shifts(page) for page, visited in opened}
    jumping = {kind: shift for kind, shift in shifts.items() if layout_shift(shift) >= SHIFT}
    assert jumping == {}


def _after_the_paint(route: Route) -> None:
    route.request.frame.evaluate(PAINTED)
    route.continue_()


def _shifts(page: Page) -> list[Shift]:
    expect(page.locator(":not(:defined)")).to_have_count(0)
    page.wait_for_load_state("networkidle")
    return [Shift(*shift) for shift in page.evaluate("vitals.shifts")]
