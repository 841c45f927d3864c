"""The bench says in a sentence where the pages of two sites differ."""

from pathlib import Path

import pytest
from bench.pages import difference_of
from bench.real import record_pages

PATH = "products/tray/index.html"
PAGE = '<title>a</title><main><h1 class="name">Tray</h1><p>Good <a href="../../makers/">makers</a></p></main>'


def test_pages_that_say_the_same_do_not_differ() -> None:
    assert not difference_of(PAGE, f"\n{PAGE.replace('><', '> <')}", PATH, PATH)


@pytest.mark.parametrize(
    ("change", "ours", "theirs"),
    [
        (("Good", "Bad"), "`Good`", "`Bad`"),
        (('class="name"', 'class="title"'), '`<h1 class="name">`', '`<h1 class="title">`'),
        (("makers/", "places/"), '`<a href="/makers/">`', '`<a href="/places/">`'),
        (("</p>", "</p><hr>"), "`</main>`", "`<hr>`"),
    ],
    ids=["a word", "a class", "a link", "an element"],
)
def test_a_difference_is_named_with_both_sides(change: tuple[str, str], ours: str, theirs: str) -> None:
    told = difference_of(PAGE, PAGE.replace(*change), PATH, PATH)
    assert f"{PATH} differs from the peer's {PATH}: after `" in told
    assert f"ours has {ours}, the peer's {theirs}." in told


def test_a_page_without_a_main_part_is_no_equal_page() -> None:
    assert "no main part" in difference_of("<p>a</p>", "<p>b</p>", PATH, PATH)


def test_lists_are_known_by_our_names_of_their_pages() -> None:
    own, other = "products/page_2/index.html", "products/page/2/index.html"
    ours, theirs = '<a href="../page_3/">', '<a href="../../page/3/">'
    assert not difference_of(f"<main>{ours}</main>", f"<main>{theirs}</main>", own, other)


def test_linked_data_that_differs_is_named() -> None:
    data = '<script type="application/ld+json">{"name":"a"}</script>'
    assert not difference_of(PAGE + data, PAGE + data.replace(":", ": "), PATH, PATH)
    assert "linked data" in difference_of(PAGE + data, PAGE + data.replace('"a"', '"b"'), PATH, PATH)


def test_numbers_of_drawings_are_free_but_not_their_parts() -> None:
    drawn = '<main><svg class="pattern"><circle cx="{}"/></svg></main>'
    assert not difference_of(drawn.format(1), drawn.format(2), PATH, PATH)
    assert "circle" in difference_of(drawn, drawn.replace("circle", "rect"), PATH, PATH)


def test_the_page_of_a_tool_is_not_weighed_as_a_record(tmp_path: Path) -> None:
    for page in ("programs/aid", "programs/check", "en/programs/aid", "programs"):
        (tmp_path / page).mkdir(parents=True, exist_ok=True)
        (tmp_path / page / "index.html").touch()
    assert {page.parent.relative_to(tmp_path).as_posix() for page in record_pages(tmp_path)} == {
        "programs/aid",
        "en/programs/aid",
    }
