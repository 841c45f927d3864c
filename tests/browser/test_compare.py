"""Records side by side, fact against fact."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect
from saving import FAIRS, HALL, MACHINES, SENSOR, SOY, VISITS, store

Visit = Callable[..., Page]
_SIZE = re.compile(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]")


@pytest.fixture
def compare(visit: Visit, sample_home: str) -> Callable[..., Page]:
    """Open the page with some records in its address, and others in the reader's list."""

    def compare(*ids: str, kept: tuple[str, ...] = (), lang: str = "en/", **options: object) -> Page:
        page = visit(f"{sample_home}en/about/", **options)
        store(page, ",".join(kept))
        page.goto(f"{sample_home}{lang}compare/{'?r=' if ids else ''}{','.join(ids)}")
        expect(page.locator("compare-table")).to_be_visible()
        return page

    return compare


def _row(page: Page, label: str) -> Locator:
    return (
        page.locator("table")
        .first.locator("tbody tr")
        .filter(has=page.locator("th[scope=row]", has_text=re.compile(f"^{label}")))
    )


def _names(page: Page) -> Locator:
    return page.locator("thead th a")


def test_facts_stand_beside_each_other(compare: Callable[..., Page]) -> None:
    page = compare(FAIRS, MACHINES)
    expect(_names(page)).to_have_text(["Grants for Trade Fairs", "Renewing Machines"])
    rate = _row(page, "Rate")
    expect(rate.locator("td")).to_have_text(["2/3", "1/2"])
    expect(_row(page, "What it pays for").locator("td").first).to_have_text("Booth fee")
    expect(_row(page, "Amount").locator("td")).to_have_text(
        ["Up to ¥500,000 / fiscal year", "Up to ¥1 million / firm"]
    )


def test_what_is_alike_is_dimmed_and_can_be_left_out(compare: Callable[..., Page]) -> None:
    page = compare(SENSOR, SOY)
    scheme = _row(page, "Scheme")
    expect(scheme).to_have_class("compare__same")
    expect(scheme.locator("th")).to_contain_text("same")
    expect(_row(page, "Price")).not_to_have_class("compare__same")
    page.get_by_label("Differences only").check()
    expect(scheme).to_have_count(0)
    expect(_row(page, "Price")).to_be_visible()
    expect(page.locator(".compare__same")).to_have_count(0)


@pytest.mark.slow
def test_what_no_document_says_is_called_not_stated(compare: Callable[..., Page]) -> None:
    page = compare(FAIRS, VISITS)
    expect(_row(page, "Rate").locator("td")).to_have_text(["2/3", "not stated in the documents"])


def test_words_are_folded_and_nothing_of_the_page_itself_is_a_fact(compare: Callable[..., Page]) -> None:
    page = compare(FAIRS, VISITS)
    facts, words = page.locator("compare-table table").all()
    expect(facts).to_be_visible()
    expect(words).to_be_hidden()
    page.get_by_text("Compare what is told in sentences too").click()
    for told in ("City taxes are paid", "Hand in the application", "Ask here before you apply"):
        expect(words).to_contain_text(told)
    for control in ("Answer five questions", "calendar", "Keep"):
        expect(page.locator("compare-table .compare__table")).not_to_contain_text(control)


@pytest.mark.slow
def test_the_status_is_that_of_today(compare: Callable[..., Page]) -> None:
    page = compare(FAIRS, VISITS, now="2028-01-01T12:00:00+09:00")
    until = _row(page, "Until when").locator("td")
    expect(until.first).to_contain_text("Closed")
    expect(until.last).to_contain_text("Earlier year’s terms")
    for cell, record, status in ((until.first, FAIRS, "closed"), (until.last, VISITS, "earlier-terms")):
        expect(cell).to_have_attribute("data-record", record)
        expect(cell.locator("[data-status]")).to_have_attribute("data-status", status)


def test_a_record_is_taken_out_and_the_address_follows(
    compare: Callable[..., Page], sample_home: str
) -> None:
    page = compare(FAIRS, VISITS, MACHINES)
    page.get_by_role("button", name="Remove: Expert Visits").click()
    expect(_names(page)).to_have_text(["Grants for Trade Fairs", "Renewing Machines"])
    expect(page).to_have_url(f"{sample_home}en/compare/?r={FAIRS},{MACHINES}")
    expect(page.get_by_role("region", name="Comparison")).to_be_focused()
    page.reload()
    expect(_names(page)).to_have_count(2)


@pytest.mark.slow
def test_another_of_the_same_kind_is_added_from_the_list(compare: Callable[..., Page]) -> None:
    page = compare(FAIRS, kept=(FAIRS, SOY, VISITS))
    choice = page.get_by_label("Add from my list")
    expect(choice.locator("option")).to_have_text(["Expert Visits"])
    choice.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(_names(page)).to_have_text(["Grants for Trade Fairs", "Expert Visits"])
    expect(choice).to_be_hidden()


def test_an_empty_page_offers_what_is_kept_or_says_where_to_begin(compare: Callable[..., Page]) -> None:
    page = compare(kept=(SOY, FAIRS))
    expect(page.locator("select option")).to_have_text(["Amber Soy Sauce", "Grants for Trade Fairs"])
    page = compare()
    expect(page.locator("select")).to_be_hidden()
    expect(page.locator(".compare__hint a")).to_be_visible()


@pytest.mark.slow
def test_mixed_kinds_and_too_many_are_explained(compare: Callable[..., Page]) -> None:
    page = compare(FAIRS, HALL, VISITS)
    expect(_names(page)).to_have_count(2)
    expect(page.get_by_role("status").last).to_contain_text("can each be compared only among themselves")
    page = compare(FAIRS, VISITS, MACHINES, "programs/x", "programs/y")
    expect(page.get_by_role("status").last).to_contain_text("programs/x")
    expect(_names(page)).to_have_count(3)


@pytest.mark.slow
def test_the_first_four_are_shown_of_more(visit: Visit, home: str) -> None:
    page = visit(f"{home}en/programs/")
    ids = [element.get_attribute("data-record") for element in page.locator(".card[data-record]").all()][:5]
    page.goto(f"{home}en/compare/?r={','.join(map(str, ids))}")
    expect(_names(page)).to_have_count(4)
    expect(page.locator("compare-table [role=status]")).to_contain_text("first four")


def test_texts_stay_texts(compare: Callable[..., Page]) -> None:
    page = compare(FAIRS)
    hostile = [{"id": "trade-fairs", "name": "<b>", "facts": [["Evil", ["<img src=x>"]]], "words": []}]
    page.route("**/index/compare/*", lambda route: route.fulfill(json=hostile))
    page.reload()
    expect(_row(page, "Evil")).to_contain_text("<img src=x>")
    assert page.locator("compare-table :is(img, script, b)").count() == 0


@pytest.mark.slow
def test_a_small_screen_shows_fact_by_fact(compare: Callable[..., Page]) -> None:
    page = compare(FAIRS, VISITS, MACHINES, width=360)
    expect(_names(page)).to_have_count(3)
    cells = _row(page, "Rate").locator("td")
    lefts, tops = zip(
        *((box["x"], box["y"]) for cell in cells.all() if (box := cell.bounding_box())), strict=True
    )
    assert len(set(lefts)) == 1
    assert list(tops) == sorted(set(tops))
    name = "it => getComputedStyle(it, '::before').content"
    assert cells.first.evaluate(name) == '"Grants for Trade Fairs"'
    assert page.evaluate("document.scrollingElement.scrollWidth") == 360


@pytest.mark.slow
def test_the_table_is_printed_on_wide_paper_without_its_buttons(compare: Callable[..., Page]) -> None:
    page = compare(FAIRS, MACHINES, kept=(VISITS,))
    expect(_names(page)).to_have_count(2)
    sizes = {
        tuple(round(float(side)) for side in size)
        for size in _SIZE.findall(page.pdf(prefer_css_page_size=True))
    }
    assert sizes == {(842, 595)}
    page.emulate_media(media="print")
    expect(_row(page, "Rate")).to_be_visible()
    for element in page.locator("compare-table :is(button, input, select)").all():
        expect(element).to_be_hidden()
