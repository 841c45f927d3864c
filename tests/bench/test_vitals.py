"""What a visit comes to is what one gets by hand, and a page is measured as it is."""

from collections.abc import Iterator
from dataclasses import replace
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bench.pages import compressed
from bench.vitals.figures import Vitals, layout_shift
from bench.vitals.host import hosted
from bench.vitals.kinds import Opened, pages_of
from bench.vitals.styles import Sheet, sheets_of, together, unused
from bench.vitals.tables import page_table, sheet_table, verdict
from bench.vitals.visit import Sent, Shift, Visit, kind_of, visit
from chromium import browse
from playwright.sync_api import Browser

PAGE = """<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="%s">
<title>.</title><link rel="stylesheet" href="page.css"><h1>First</h1><p>%s</p>
<script type="module" src="late.js"></script>
"""
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'"
STYLE = "h1 { color: red } .none { color: red }"
SCRIPT = """setTimeout(() => document.querySelector("h1").before(document.createElement("textarea")), 600);"""
"""A browser forgives what moves in the first half second of a window."""
HOME = Opened("home", "ja", "")
QUICK = Visit(800, "h1", [], [Sent("html", 4096), Sent("css", 1024)])


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browse() as browser:
        yield browser


@pytest.fixture
def home(tmp_path: Path) -> Iterator[str]:
    files = {"index.html": PAGE % (POLICY, "Second " * 300), "page.css": STYLE, "late.js": SCRIPT}
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    with hosted(tmp_path) as home:
        yield home


@pytest.mark.slow
def test_a_visit_sees_the_paint_the_jump_and_what_was_sent_under_the_policy_of_the_page(
    browser: Browser, home: str
) -> None:
    seen = visit(browser, home)
    assert seen.largest == "p"
    assert seen.largest_paint > 300, "two answers of the network, one after the other"
    assert layout_shift(seen.shifts) > 0
    assert [shift.what for shift in seen.shifts] == ["body"]
    assert {response.kind for response in seen.sent} >= {"html", "css", "js"}
    (page,) = (response.bytes for response in seen.sent if response.kind == "html")
    assert page < len("Second " * 300)


def test_rules_that_no_element_asks_for_are_unused(browser: Browser, home: str) -> None:
    sheets = sheets_of(browser, home)
    assert sheets == {"page.css": Sheet(len(STYLE), frozenset({(0, len("h1 { color: red }"))}))}


def test_the_host_compresses_text_and_keeps_the_connection(tmp_path: Path, home: str) -> None:
    connection = HTTPConnection(urlsplit(home).netloc)
    for _ in range(2):
        connection.request("GET", "/page.css")
        answer = connection.getresponse()
        assert answer.getheader("Content-Encoding") == "gzip"
        assert len(answer.read()) == compressed((tmp_path / "page.css").read_bytes())
        assert connection.sock is not None
    connection.request("GET", "/nothing")
    assert connection.getresponse().status == 404
    connection.close()


def test_a_page_of_each_kind_is_visited_of_records_the_heaviest(tmp_path: Path) -> None:
    texts = {
        "programs/small": "-",
        "programs/large": "-" * 9,
        "programs/check": "-" * 99,
        "products/page_2": "-" * 99,
    }
    photo = {"products/plain": "-", "products/seen": '<figure class="gallery__photo">'}
    for path, text in {**texts, **photo, "search": "-", "en/search": "-"}.items():
        (tmp_path / path).mkdir(parents=True)
        (tmp_path / path / "index.html").write_text(text, encoding="utf-8")
    found = {(page.kind, page.lang): page.address for page in pages_of(tmp_path)}
    assert found["program", "ja"] == "programs/large/"
    assert found["product", "ja"] == "products/plain/"
    assert found["product, photo", "ja"] == "products/seen/"
    assert found["products, page 2", "ja"] == "products/page_2/"
    assert found["search, asked", "en"] == "en/search/?q=trade%20fair"
    assert not {"home", "facility"} & {kind for kind, _ in found}


def test_of_all_bursts_of_jumps_the_worst_counts() -> None:
    def jumps(*seen: tuple[float, float]) -> list[Shift]:
        return [Shift(at, value, "p") for at, value in seen]

    assert layout_shift([]) == 0
    assert layout_shift(jumps((100, 0.25), (900, 0.5))) == 0.75
    assert layout_shift(jumps((100, 0.25), (1100, 0.5))) == 0.5, "after a second of rest a new burst begins"
    hail = jumps(*((900 * number, 0.125) for number in range(12)))
    assert layout_shift(hail) == 0.75, "a burst is over after five seconds"


def test_the_median_visit_is_judged() -> None:
    slow = replace(QUICK, largest_paint=5000, shifts=[Shift(0, 0.5, "p.notice")])
    assert Vitals(HOME, [QUICK, slow, QUICK], 0).missed == []
    missed = Vitals(HOME, [slow, QUICK, slow], 0).missed
    assert missed == ["home (ja): largest paint 5000 ms: h1", "home (ja): shift 0.500: p.notice"]
    assert verdict([Vitals(HOME, [QUICK], 0)]).endswith("All are met.")
    assert verdict([Vitals(HOME, [slow], 0)]).splitlines()[1:] == [
        "home (ja): largest paint 5000 ms: h1",
        "home (ja): shift 0.500: p.notice",
    ]


def test_the_table_shows_what_a_page_brings() -> None:
    head, _, line = page_table([Vitals(HOME, [QUICK], 0.254)]).splitlines()
    assert (
        "| largest paint | shift | requests | all | html | css | js | json | pictures | CSS unused |" in head
    )
    assert line == "| home (ja) | 800 ms | 0.000 | 2 | 5.0 KB | 4.0 KB | 1.0 KB | – | – | – | 25% |"


def test_what_one_page_leaves_unused_another_may_use() -> None:
    one, other = Sheet(100, frozenset({(0, 10)})), Sheet(100, frozenset({(0, 10), (50, 90)}))
    assert unused([one, other]) == pytest.approx(0.7)
    assert together([{"a.css": one}, {"a.css": other}]) == {"a.css": other}
    assert sheet_table({"a.css": other}).splitlines()[2] == "| a.css | 0.1 KB | 50% |"


def test_a_response_is_called_by_what_it_is() -> None:
    types = ("text/html", "text/css", "text/javascript", "application/json", "image/svg+xml", "text/calendar")
    assert [kind_of(kind) for kind in types] == ["html", "css", "js", "json", "pictures", "other"]
