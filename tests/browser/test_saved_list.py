"""The page of the reader's list: what it tells, and the ways to take it along."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from saving import FAIRS, HALL, KEEPS_NOTHING, MACHINES, SENSOR, SOY, VISITS, listed, store, stored

Visit = Callable[..., Page]


@pytest.fixture
def open_list(visit: Visit, sample_home: str) -> Callable[..., Page]:
    """Open the list of a reader who has kept some records."""

    def open_list(*ids: str, path: str = "en/list/", **options: object) -> Page:
        page = visit(f"{sample_home}en/about/", **options)
        store(page, ",".join(ids))
        page.goto(sample_home + path)
        return page

    return open_list


def _do(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def _says(page: Page, text: str) -> None:
    expect(page.locator("saved-list [role=status]")).to_contain_text(text)


def test_an_empty_list_says_what_to_do(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/list/")
    assert listed(page) == []
    expect(page.locator(".saved__empty")).to_contain_text("Press the star")
    page.locator(".saved__empty").get_by_role("link", name="Products").click()
    expect(page).to_have_url(f"{sample_home}en/products/")


def test_a_list_tells_what_one_needs_to_know(open_list: Callable[..., Page]) -> None:
    page = open_list(FAIRS, SENSOR, HALL)
    assert listed(page) == [FAIRS, SENSOR, HALL]
    fairs = page.locator(f"[data-record='{FAIRS}']")
    for said in ("Grants for Trade Fairs", "¥500,000", "2/3", "Open", "26 February 2027"):
        expect(fairs).to_contain_text(said)
    expect(fairs.locator(".saved__ask a")).to_have_attribute("href", "tel:+81762200001")
    expect(page.locator(f"[data-record='{SENSOR}']")).to_contain_text("Ishino")


@pytest.mark.slow
def test_names_lead_to_the_pages_and_japanese_is_spoken_too(
    open_list: Callable[..., Page], sample_home: str
) -> None:
    page = open_list(VISITS, path="list/")
    page.get_by_role("link", name="専門家の派遣").click()
    expect(page).to_have_url(f"{sample_home}{VISITS}/")


def test_a_record_that_is_gone_is_named_and_can_be_removed(open_list: Callable[..., Page]) -> None:
    page = open_list(VISITS, "programs/no-more")
    assert listed(page) == [VISITS, "programs/no-more"]
    gone = page.locator("[data-record='programs/no-more']")
    expect(gone).to_contain_text("no longer in the catalog")
    gone.get_by_role("button").click()
    expect(gone).to_have_count(0)
    assert stored(page) == VISITS


def test_what_is_removed_can_be_brought_back(open_list: Callable[..., Page]) -> None:
    page = open_list(FAIRS, VISITS)
    assert listed(page) == [FAIRS, VISITS]
    _do(page, "Remove Grants for Trade Fairs")
    _says(page, "Removed: Grants for Trade Fairs")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    assert listed(page) == [VISITS]
    page.keyboard.press("Enter")
    expect(page.locator(".saved__item")).to_have_count(2)
    assert stored(page) == f"{FAIRS},{VISITS}"


@pytest.mark.slow
def test_a_list_is_cleared_and_brought_back(open_list: Callable[..., Page]) -> None:
    page = open_list(FAIRS, SOY)
    assert listed(page) == [FAIRS, SOY]
    _do(page, "Clear the list")
    expect(page.locator(".saved__empty")).to_be_visible()
    assert stored(page) is None
    _do(page, "Undo")
    expect(page.locator(".saved__item")).to_have_count(2)
    assert stored(page) == f"{FAIRS},{SOY}"


def test_an_address_holds_the_list(open_list: Callable[..., Page], sample_home: str, visit: Visit) -> None:
    page = open_list(FAIRS, HALL)
    assert listed(page) == [FAIRS, HALL]
    _do(page, "Share as a link")
    address = page.get_by_label("To copy").input_value()
    assert address == f"{sample_home}en/list/?r={FAIRS},{HALL}"
    assert listed(visit(address)) == [FAIRS, HALL]


def test_a_shared_list_leaves_ones_own_alone_until_asked(open_list: Callable[..., Page]) -> None:
    page = open_list(VISITS, path=f"en/list/?r={FAIRS},{SOY}")
    assert listed(page) == [FAIRS, SOY]
    expect(page.locator(".saved__shared")).to_contain_text("This is a shared list")
    expect(page.get_by_role("button", name="Clear the list")).to_be_hidden()
    expect(page.locator(".saved__remove")).to_have_count(0)
    assert stored(page) == VISITS
    _do(page, "Add these to my list")
    _says(page, "holds all 2")
    assert stored(page) == f"{VISITS},{FAIRS},{SOY}"
    page.get_by_role("link", name="See my own list").click()
    expect(page.locator(".saved__item")).to_have_count(3)


@pytest.mark.slow
def test_what_an_address_says_that_is_no_record_is_told_and_harmless(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/list/?r={FAIRS},<img src=x onerror=alert(1)>,../x")
    assert listed(page) == [FAIRS]
    _says(page, "could not be read")
    assert page.locator("saved-list img").count() == 0


def test_the_list_is_copied_as_text(open_list: Callable[..., Page], sample_home: str) -> None:
    page = open_list(VISITS, SOY, permissions=["clipboard-read", "clipboard-write"])
    assert listed(page) == [VISITS, SOY]
    _do(page, "Copy as text")
    _says(page, "Copied.")
    copied = page.evaluate("navigator.clipboard.readText()").replace("\r\n", "\n")
    assert copied.startswith("Expert Visits\n")
    assert f"\n{sample_home}en/{VISITS}/\n\nAmber Soy Sauce\n" in copied
    assert copied == page.get_by_label("To copy").input_value()


@pytest.mark.slow
def test_where_copying_is_not_allowed_the_text_stands_in_a_box(open_list: Callable[..., Page]) -> None:
    page = open_list(VISITS)
    assert listed(page) == [VISITS]
    page.evaluate("void (navigator.clipboard.writeText = () => Promise.reject(new Error('no')))")
    _do(page, "Copy as text")
    _says(page, "from the box")
    expect(page.get_by_label("To copy")).to_be_focused()
    assert page.evaluate("getSelection().toString()").startswith("Expert Visits")


def test_a_table_is_saved_byte_for_byte(
    open_list: Callable[..., Page], sample_home: str, tmp_path: Path
) -> None:
    page = open_list(FAIRS, SOY, path="list/")
    assert listed(page) == [FAIRS, SOY]
    with page.expect_download() as download:
        _do(page, "表で保存（CSV）")
    file = tmp_path / "list.csv"
    download.value.save_as(file)
    assert download.value.suggested_filename == "list.csv"
    assert (
        file.read_bytes()
        == (
            "\ufeff"
            "分類,名前,種類,金額,補助率,受付,締切日,問い合わせ先,電話,そのほか,ページ\r\n"
            "支援,見本市出展補助,補助金・助成金,50万円,2/3,受付中,2027年2月26日（金）,金沢市 工業振興係,"
            f"076-220-0001,,{sample_home}{FAIRS}/\r\n"
            f"認定製品,琥珀醤油,食品,,,,,大野醤油,,,{sample_home}{SOY}/\r\n"
        ).encode()
    )


@pytest.mark.slow
def test_a_phone_number_is_no_formula_in_a_spreadsheet(
    open_list: Callable[..., Page], tmp_path: Path
) -> None:
    page = open_list(FAIRS)
    assert listed(page) == [FAIRS]
    with page.expect_download() as download:
        _do(page, "Save as a table (CSV)")
    download.value.save_as(tmp_path / "list.csv")
    assert ",'+81-76" in (tmp_path / "list.csv").read_text("utf-8-sig")


@pytest.mark.slow
def test_the_list_is_printed_without_its_buttons(open_list: Callable[..., Page]) -> None:
    page = open_list(FAIRS, HALL)
    assert listed(page) == [FAIRS, HALL]
    page.evaluate("window.print = () => { window.printed = true }")
    _do(page, "Print")
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    expect(page.get_by_role("link", name="Grants for Trade Fairs")).to_be_visible()
    expect(page.locator(".saved__ask").first).to_be_visible()
    for element in page.locator("saved-list :is(button, input, textarea)").all():
        expect(element).to_be_hidden()


def test_two_to_four_of_a_kind_can_be_chosen_to_compare(
    open_list: Callable[..., Page], sample_home: str
) -> None:
    page = open_list(FAIRS, VISITS, HALL)
    assert listed(page) == [FAIRS, VISITS, HALL]
    press = page.locator("[data-kind=programs]").get_by_role("button", name="Compare side by side")
    expect(press).to_be_disabled()
    expect(page.locator("[data-kind=facilities] [type=checkbox]")).to_be_hidden()
    page.get_by_label("Compare Grants for Trade Fairs").check()
    page.get_by_label("Compare Expert Visits").check()
    press.click()
    expect(page).to_have_url(f"{sample_home}en/compare/?r={FAIRS},{VISITS}")
    expect(page.locator("compare-table thead th")).to_have_count(2)


@pytest.mark.slow
def test_a_fifth_cannot_be_chosen(open_list: Callable[..., Page]) -> None:
    page = open_list(FAIRS, VISITS, MACHINES)
    listed(page)
    page.evaluate("""() => {
      const items = document.querySelector("[data-kind=programs] ul");
      for (const it of [...items.children].slice(0, 2)) items.append(it.cloneNode(true));
    }""")
    boxes = page.locator("[data-kind=programs] [type=checkbox]")
    for n in range(4):
        boxes.nth(n).check()
    expect(boxes.nth(4)).to_be_disabled()
    boxes.nth(0).uncheck()
    expect(boxes.nth(4)).to_be_enabled()


@pytest.mark.slow
def test_without_storage_the_list_of_an_address_is_shown_and_the_way_out_is_told(
    visit: Visit, sample_home: str
) -> None:
    page = visit()
    page.add_init_script(KEEPS_NOTHING)
    page.goto(f"{sample_home}en/list/?r={FAIRS}")
    assert listed(page) == [FAIRS]
    expect(page.locator(".saved__trouble")).to_contain_text("Share as a link")


@pytest.mark.slow
def test_what_cannot_be_read_is_set_aside_when_asked(open_list: Callable[..., Page]) -> None:
    page = open_list(VISITS, "what?", "ever")
    assert listed(page) == [VISITS]
    expect(page.locator(".saved__trouble")).to_contain_text("cannot be read")
    _do(page, "Set the unreadable part aside and store this list")
    expect(page.locator(".saved__trouble")).to_be_hidden()
    assert stored(page) == VISITS
    assert page.evaluate("localStorage.getItem('saved.aside')") == f"{VISITS},what?,ever"


@pytest.mark.slow
def test_a_list_whose_details_do_not_come_is_not_lost(open_list: Callable[..., Page]) -> None:
    page = open_list(VISITS, path="en/about/")
    page.route("**/index/*.json", lambda route: route.abort())
    page.goto(page.url.replace("about", "list"))
    assert listed(page) == [VISITS]
    _says(page, "Your list is safe")
    expect(page.locator(".saved__gone")).to_have_count(0)
    assert stored(page) == VISITS
