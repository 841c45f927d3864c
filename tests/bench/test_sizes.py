"""What a search weighs and how long it takes is measured on the page, in the browser."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from bench.pages import compressed
from bench.search.engine import Booth
from bench.search.judged import Query
from bench.search.ours import Ours, ours
from bench.search.sites import with_copies
from bench.search.sizes import Figure, size_table, too_heavy
from bench.search.speed import answer_times, keystroke_times
from bench.search.weight import Weight, heaviest_first_query
from chromium import browse
from playwright.sync_api import Browser
from sample_project import sample_text

from catalog.ground.text import Lang

SITE = Path(__file__).parent / "fake_site"
QUERY = Query("J1", "海外", "ja", "keyword", {}, "try")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browse() as browser:
        yield browser


def test_the_first_query_weighs_its_scripts_and_its_index_and_not_the_page(browser: Browser) -> None:
    weight = heaviest_first_query(ours(SITE), browser, [QUERY])
    assert set(weight.files) == {"/search.js", "/found.json"}
    assert weight.files["/search.js"] == compressed((SITE / "search.js").read_bytes())
    assert weight.total == sum(weight.files.values())


@pytest.mark.slow
def test_an_engine_that_loads_all_at_once_is_weighed_once_for_each_language(browser: Browser) -> None:
    asked: list[str] = []

    class Counted(Ours):
        def find(self, text: str, lang: Lang) -> Sequence[str]:
            asked.append(text)
            return super().find(text, lang)

    queries = [QUERY, replace(QUERY, text="見本市"), replace(QUERY, text="abroad", lang="en")]
    for loads_all, expected in ((True, 2), (False, 3)):
        asked.clear()
        heaviest_first_query(Booth("counted", SITE, Counted, loads_all), browser, queries)
        assert len(asked) == expected


@pytest.mark.slow
def test_a_keystroke_is_timed_until_the_list_has_changed(browser: Browser) -> None:
    times = keystroke_times(SITE, browser, [QUERY])
    assert len(times.all) == 2
    assert all(0 < time < 10_000 for time in times.all)


@pytest.mark.slow
def test_the_second_time_a_query_is_asked_is_timed(browser: Browser) -> None:
    times = answer_times(SITE, browser, [QUERY, QUERY])
    assert len(times.all) == 2
    assert times.median <= times.p95


def test_programs_are_copied_until_there_are_as_many_as_wanted() -> None:
    programs = sample_text("programs.yaml")
    count = programs.count("\n- id: ") + programs.startswith("- id: ")
    more = with_copies(programs, count + 2)
    assert more.startswith(programs)
    assert more.count("-again\n") == 2
    assert with_copies(programs, 1) == programs


def test_the_table_sets_engines_side_by_side_and_judges_ours_alone() -> None:
    figures = [
        Figure("first query loads", "KB", {"ours": 130.0, "Pagefind": 300.0}, 120),
        Figure("keystroke", "ms", {"ours": 12.0}, 50),
        Figure("the real catalog", "KB", {"ours": 50.0, "Pagefind": 60.0}),
    ]
    assert [figure.is_met for figure in figures] == [False, True, True]
    assert size_table(figures).splitlines() == [
        "|  | ours | Pagefind | ours at most |  |",
        "| --- | ---: | ---: | ---: | ---: |",
        "| first query loads | 130.0 KB | 300.0 KB | 120.0 KB | NOT MET |",
        "| keystroke | 12.0 ms | – | 50.0 ms | met |",
        "| the real catalog | 50.0 KB | 60.0 KB | – |  |",
    ]


def test_what_is_too_heavy_is_told_file_by_file_the_largest_first() -> None:
    weight = Weight("海外", {"/search.js": 2048, "/index.json": 131072})
    figure = Figure("first query loads", "KB", {"ours": 130.0}, 120, {"ours": weight})
    assert too_heavy([figure, replace(figure, most=140)]).splitlines() == [
        "first query loads: 海外",
        "   128.0 KB /index.json",
        "     2.0 KB /search.js",
    ]
