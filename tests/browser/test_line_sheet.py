"""From a star to a line sheet, to a letter and to a file."""

import csv
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Locator, Page, expect
from saving import FAIRS, KEEPS_NOTHING, SENSOR, SOY, listed, star, store, stored

Visit = Callable[..., Page]


@pytest.fixture
def sheet(visit: Visit, sample_home: str) -> Callable[..., Page]:
    """Open the sheet of a reader who has kept some records."""

    def sheet(*ids: str, lang: str = "en/", query: str = "", **options: object) -> Page:
        page = visit(f"{sample_home}{lang}about/", **options)
        store(page, ",".join(ids))
        page.goto(f"{sample_home}{lang}list/sheet/{query}")
        expect(page.locator("line-sheet")).to_be_visible()
        return page

    return sheet


def _items(page: Page) -> Locator:
    return page.locator(".sheet__item")


def _letter(page: Page, maker: str) -> Locator:
    return page.locator(".sheet__letter").filter(has=page.get_by_role("heading", name=maker))


def _text(letter: Locator) -> str:
    return letter.get_by_label("The letter").input_value()


def _download(page: Page, name: str, folder: Path) -> Path:
    with page.expect_download() as download:
        page.get_by_role("button", name=name).click()
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    return file


def test_from_a_star_by_the_list_to_the_sheet(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/products/")
    star(page, SOY)
    page.goto(f"{sample_home}en/list/")
    page.get_by_role("link", name="Line sheet and inquiry").click()
    expect(page).to_have_url(f"{sample_home}en/list/sheet/")
    expect(_items(page)).to_have_count(1)
    expect(_items(page)).to_contain_text("Amber Soy Sauce")
    expect(_items(page)).to_contain_text("琥珀醤油")
    expect(_items(page)).to_contain_text("Ono Soy")


def test_the_page_of_a_product_leads_to_a_sheet_of_it_and_what_one_has_kept(
    visit: Visit, sample_home: str
) -> None:
    page = visit(f"{sample_home}{SENSOR}/")
    store(page, SOY)
    page.get_by_role("link", name="商談用シート").click()
    expect(_items(page)).to_contain_text(["織機センサー", "琥珀醤油"])
    expect(page.locator(".sheet__shared")).to_be_hidden()
    assert stored(page) == SOY
    page.locator("language-switch a").click()
    expect(_items(page)).to_contain_text(["Loom Sensor", "Amber Soy Sauce"])


@pytest.mark.slow
def test_a_list_without_products_offers_no_sheet(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/list/?r={FAIRS}")
    assert listed(page) == [FAIRS]
    expect(page.get_by_role("link", name="Line sheet")).to_be_hidden()


@pytest.mark.parametrize("blocked", [True, False])
@pytest.mark.slow
def test_a_list_that_is_not_stored_goes_along_in_the_address(
    visit: Visit, sample_home: str, *, blocked: bool
) -> None:
    page = visit()
    if blocked:
        page.add_init_script(KEEPS_NOTHING)
    page.goto(f"{sample_home}en/list/?r={FAIRS},{SOY}")
    page.get_by_role("link", name="Line sheet and inquiry").click()
    expect(page).to_have_url(f"{sample_home}en/list/sheet/?records={SOY}")
    expect(_items(page)).to_have_count(1)


def test_what_is_known_is_said_and_what_is_not_is_to_ask(sheet: Callable[..., Page]) -> None:
    page = sheet(SENSOR, SOY)
    price = page.locator("[data-fact=price] dd")
    expect(price).to_have_text(["¥12,000 (tax included, as of 1 October 2026)", "On request: ask the maker"])
    expect(page.locator("[data-fact=minimum_order] dd").last).to_have_text("Ask the maker")
    expect(page.locator("[data-fact=food_contact]").last).to_be_hidden()


@pytest.mark.slow
def test_only_products_stand_on_it_and_those_that_are_gone_are_named(sheet: Callable[..., Page]) -> None:
    page = sheet(FAIRS, SOY, "products/no-more")
    expect(_items(page)).to_have_count(1)
    expect(page.locator("line-sheet [role=status]")).to_contain_text("no-more")


@pytest.mark.slow
def test_an_empty_sheet_says_where_to_begin(sheet: Callable[..., Page], sample_home: str) -> None:
    page = sheet(FAIRS)
    expect(page.locator(".sheet__empty")).to_contain_text("Press the star")
    page.locator(".sheet__empty").get_by_role("link", name="Products").click()
    expect(page).to_have_url(f"{sample_home}en/products/")


@pytest.mark.slow
def test_taking_the_star_away_takes_the_product_off(sheet: Callable[..., Page]) -> None:
    page = sheet(SENSOR, SOY)
    page.get_by_role("button", name="Amber Soy Sauce", exact=False).first.click()
    expect(_items(page)).to_have_count(1)
    expect(page.locator(".sheet__letter")).to_have_count(1)
    expect(page.get_by_role("button", name="Print")).to_be_focused()
    page.get_by_role("button", name="Loom Sensor", exact=False).first.click()
    expect(page.locator(".sheet__empty a").first).to_be_focused()


@pytest.mark.slow
def test_a_star_on_a_shared_sheet_is_for_ones_own_list(sheet: Callable[..., Page]) -> None:
    page = sheet(query=f"?records={SOY}")
    button = page.locator("star-button button")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(button).to_be_focused()
    assert stored(page) == SOY


def test_quantity_and_destination_go_into_the_letter(sheet: Callable[..., Page], sample_home: str) -> None:
    page = sheet(SENSOR, SOY)
    page.get_by_label("Quantity Amber Soy Sauce").fill("24")
    page.get_by_label("Destination").fill("France")
    page.get_by_label("Anything to add").fill("For our shop in Nancy")
    letter = _text(_letter(page, "Ono Soy"))
    for said in ("Dear Ono Soy,", "Quantity: 24", "数量：24", "Destination: France", "For our shop in Nancy"):
        assert said in letter
    assert f"{sample_home}en/{SOY}/" in letter
    assert f"{sample_home}{SOY}/" in letter
    assert "Could you tell us: wholesale price for export, Minimum order" in letter
    assert "Quantity" not in _text(_letter(page, "Ishino Seisakusho"))


@pytest.mark.slow
def test_where_nobody_has_a_mail_address_the_other_ways_are_shown(sheet: Callable[..., Page]) -> None:
    letter = _letter(sheet(SOY), "Ono Soy")
    expect(letter).to_contain_text("No email address is listed")
    expect(letter.get_by_role("link", name="+81-76-220-0003")).to_have_attribute("href", "tel:+81762200003")
    expect(letter.get_by_role("link", name="Write the email")).to_have_count(0)


def test_a_mail_to_the_desk_names_the_maker(visit: Visit, home: str) -> None:
    page = visit(f"{home}en/list/sheet/?records=products/yamato-awa-ponzu")
    href = page.get_by_role("link", name="Write the email").get_attribute("href") or ""
    assert href.startswith("mailto:syoukou@city.kanazawa.lg.jp?subject=Product%20inquiry")
    assert "%0D%0A" in href
    assert len(href) <= 1800
    assert "pass this on to Yamato Shoyu Miso?" in unquote(href)
    assert "ヤマト醤油味噌へお取り次ぎください" in unquote(href)
    letter = page.locator(".sheet__letter")
    expect(letter).to_contain_text("a short letter, in both languages")
    expect(letter).to_contain_text("Who answers: City of Kanazawa")


@pytest.mark.slow
def test_a_letter_is_copied_as_a_whole(sheet: Callable[..., Page]) -> None:
    page = sheet(SOY, permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy the letter").click()
    expect(page.locator("line-sheet [role=status]")).to_have_text("Copied.")
    copied = page.evaluate("navigator.clipboard.readText()").replace("\r\n", "\n")
    assert copied == _text(_letter(page, "Ono Soy"))
    assert "大野醤油 御中" in copied


@pytest.mark.slow
def test_what_is_typed_stays_in_this_tab_alone(sheet: Callable[..., Page], sample_home: str) -> None:
    page = sheet(SOY)
    page.get_by_label("Destination").fill("France")
    page.get_by_label("Quantity Amber Soy Sauce").fill("24")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    expect(page.get_by_label("Destination")).to_have_value("France")
    expect(page.get_by_label("Quantity Amber Soy Sauce")).to_have_value("24")
    assert all("France" not in address and address.startswith(sample_home) for address in asked)
    other = page.context.new_page()
    other.goto(page.url)
    expect(other.get_by_label("Destination")).to_have_value("")
    assert page.evaluate("JSON.stringify(localStorage)").count("France") == 0


def test_the_sheet_is_saved_as_csv(sheet: Callable[..., Page], tmp_path: Path, sample_home: str) -> None:
    page = sheet(SENSOR, SOY)
    page.get_by_label("Quantity Loom Sensor").fill("24")
    file = _download(page, "Save as a table (CSV)", tmp_path)
    assert file.name == "line-sheet.csv"
    with file.open(encoding="utf-8-sig", newline="") as opened:
        head, sensor, soy = csv.reader(opened)
    assert head[:4] == ["Product", "Name in Japanese", "Maker", "SKU"]
    assert sensor[head.index("Quantity")] == "24"
    assert soy[head.index("Retail price in Japan")] == "On request: ask the maker"
    assert (soy[head.index("Contact")], soy[-1]) == ("'+81-76-220-0003", f"{sample_home}en/{SOY}/")


@pytest.mark.slow
def test_the_sheet_is_saved_for_excel(sheet: Callable[..., Page], tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    page = sheet(SOY, lang="")
    page.get_by_label("数量 琥珀醤油").fill("24")
    table = openpyxl.load_workbook(_download(page, "表で保存（Excel）", tmp_path)).active
    head, soy = ([cell.value for cell in row] for row in table.rows)
    assert head[:3] == ["製品名", "英語の名前", "つくり手"]
    assert soy[:3] == ["琥珀醤油", "Amber Soy Sauce", "大野醤油"]
    assert soy[head.index("数量")] == 24


def test_an_address_holds_the_sheet(sheet: Callable[..., Page], sample_home: str, visit: Visit) -> None:
    page = sheet(SOY, SENSOR, permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Share as a link").click()
    address = f"{sample_home}en/list/sheet/?records={SOY},{SENSOR}"
    expect(page.locator("line-sheet [role=status]")).to_contain_text(address)
    assert page.evaluate("navigator.clipboard.readText()") == address
    expect(_items(visit(address))).to_have_count(2)


@pytest.mark.slow
def test_an_address_that_is_no_list_is_harmless(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/list/sheet/?records={SOY},products/<img src=x>,../x")
    expect(_items(page)).to_have_count(1)
    assert page.locator("line-sheet img").count() == 0


@pytest.mark.slow
def test_it_is_printed_on_wide_paper_with_names_addresses_and_the_day(sheet: Callable[..., Page]) -> None:
    page = sheet(SENSOR, SOY)
    page.get_by_label("Destination").fill("France")
    printed = page.pdf(prefer_css_page_size=True)
    assert b"/MediaBox [0 0 841" in printed
    page.emulate_media(media="print")
    paper = page.locator(".sheet__paper")
    expect(paper).to_contain_text("2026-11-21")
    expect(paper).to_contain_text(f"?records={SENSOR},{SOY}")
    expect(_items(page).first).to_contain_text("Contact: https://example.jp/ishino/")
    expect(page.locator(".sheet__printed").first).to_be_visible()
    expect(page.get_by_label("Destination")).to_be_visible()
    assert _items(page).first.evaluate("it => getComputedStyle(it).breakInside") == "avoid"
    for element in page.locator("line-sheet :is(button, .sheet__letters, #sheet-message)").all():
        expect(element).to_be_hidden()


@pytest.mark.slow
def test_a_sheet_whose_details_do_not_come_says_so(sheet: Callable[..., Page]) -> None:
    page = sheet(SOY)
    page.route("**/index/sheet/*.json", lambda route: route.abort())
    page.reload()
    expect(page.locator("line-sheet [role=status]")).to_contain_text("Your list is safe")
    expect(page.locator(".sheet__view")).to_be_hidden()
    expect(page.locator(".sheet__empty")).to_be_hidden()


@pytest.mark.slow
def test_nothing_is_wider_than_a_phone(sheet: Callable[..., Page]) -> None:
    page = sheet(SENSOR, SOY, width=320)
    expect(_items(page)).to_have_count(2)
    assert page.evaluate("document.scrollingElement.scrollWidth") == 320


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.slow
def test_without_scripts_it_names_the_ways_that_remain(visit: Visit, home: str, lang: str) -> None:
    prefix = "en/" if lang == "en" else ""
    page = visit(f"{home}{prefix}list/sheet/", java_script_enabled=False)
    expect(page.locator("noscript .notice")).to_contain_text("JavaScript")
    expect(page.locator("noscript li")).to_have_count(3)
    expect(page.locator("line-sheet")).to_be_hidden()
