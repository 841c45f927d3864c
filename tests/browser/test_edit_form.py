"""`catalog edit` as staff meet it: a form that keyboard and screen reader can use, and that loses nothing."""

import base64
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from io import BytesIO
from pathlib import Path

import pytest
from faults import LOOKS, OPPOSITE, WIDE, find_faults
from PIL import ExifTags, Image
from playwright.sync_api import Browser, Page, expect
from repositories import git, merge_edits, start
from sample_project import ROOT, TODAY, edit, write_sample

from catalog.editing.desk import Desk
from catalog.editing.server import EditServer
from catalog.editing.stored import KINDS_OF_RECORDS
from catalog.ground.project import Project
from catalog.ground.text import LANGS, Lang
from catalog.images.camera_data import has_camera_data
from catalog.sheets.record_content import as_filled, content_of

FILE = "data/programs.yaml"
Start = Callable[[Lang], Page]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return write_sample(tmp_path)


@pytest.fixture
def begin(project: Project, visit: Callable[..., Page]) -> Iterator[Start]:
    """Open the address with the token, as the terminal prints it; mistakes of scripts fail the test."""
    wrong: list[str] = []
    ours: list[str] = []
    with ExitStack() as stack:

        def open_list(lang: Lang) -> Page:
            desk = stack.enter_context(closing(Desk(project, TODAY, lang)))
            server = stack.enter_context(EditServer(desk, 0))
            stack.enter_context(server.answering())
            page = visit()
            page.on("pageerror", lambda error: wrong.append(str(error)))
            page.on(
                "console", lambda message: wrong.append(message.text) if message.type == "error" else None
            )
            page.on("request", lambda request: wrong.append(request.url))
            page.goto(server.address)
            ours.extend((server.url, "data:"))
            return page

        yield open_list
    ours.append(
        "Blocked script execution"
    )  # of the clock that a test sets in every frame, also in one without scripts
    assert not [text for text in wrong if not text.startswith(tuple(ours)) and "409 (Conflict)" not in text]


def open_record(page: Page, name: str) -> None:
    page.get_by_role("link", name=name).click()
    expect(page.locator("#root-id")).to_be_visible()


@pytest.mark.parametrize("lang", LANGS)
def test_the_list_is_narrowed_as_one_types(begin: Start, lang: Lang) -> None:
    page = begin(lang)
    expect(page).to_have_url(page.url.partition("?")[0])
    assert find_faults(page, [WIDE]) == set()
    page.get_by_role("searchbox").fill("TRADE-FAIRS")
    expect(page.locator("section li:visible")).to_have_count(1)


@pytest.mark.parametrize("lang", ["en", pytest.param("ja", marks=pytest.mark.slow)])
def test_the_form_and_its_problems_have_no_faults(begin: Start, lang: Lang) -> None:
    page = begin(lang)
    open_record(page, {"ja": "見本市出展補助", "en": "Grants for Trade Fairs"}[lang])
    expect(page.locator("html")).to_have_attribute("lang", lang)
    assert find_faults(page, OPPOSITE if lang == "en" else LOOKS) == set()
    page.locator("#root-fiscal_year").fill("R8")
    page.locator("#save").click()
    field = page.locator("[data-path='#/fiscal_year']")
    expect(field.locator(".problem")).to_be_visible()
    expect(page.locator("#root-fiscal_year")).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#report")).to_be_focused()
    assert find_faults(page, [WIDE]) == set()
    page.locator("#report button").first.press("Enter")
    expect(page.locator("#root-fiscal_year")).to_be_focused()


def test_a_problem_shows_and_goes_as_one_types(begin: Start) -> None:
    page = begin("ja")
    open_record(page, "見本市出展補助")
    page.locator("#root-fiscal_year").fill("8")
    problem = page.locator("[data-path='#/fiscal_year'] .problem")
    page.keyboard.press("Tab")
    expect(problem).to_be_visible()
    page.locator("#root-fiscal_year").fill("2026")
    page.keyboard.press("Tab")
    expect(problem).to_have_count(0)


def test_everything_can_be_done_by_keyboard(begin: Start, project: Project) -> None:
    page = begin("ja")
    open_record(page, "見本市出展補助")
    themes = page.locator("[data-path='#/themes']")
    first = page.locator("#root-themes-0").input_value()
    second = page.locator("#root-themes-1").input_value()
    themes.get_by_role("button", name="下へ").first.press("Enter")
    expect(page.locator("#root-themes-0")).to_have_value(second)
    expect(page.locator("#root-themes-1")).to_have_value(first)
    moved = themes.locator("[jedi-array-item-index='1']")
    expect(moved.get_by_role("button", name="削除")).to_be_focused()
    themes.get_by_role("button", name="追加").press("Enter")
    expect(page.locator("#root-themes-2")).to_be_focused()
    page.locator("#root-themes-2").select_option(label="人材の育成（people）")
    page.locator("[data-path='#/name'] textarea[lang=ja]").press("End")
    page.keyboard.insert_text("（新）")
    page.keyboard.press("Tab")
    page.keyboard.press("Control+s")
    expect(page.locator("#message")).to_have_text("保存しました。")
    text = (project.root / FILE).read_text("utf-8")
    assert f"themes: [{second}, {first}, people]" in text
    assert "見本市出展補助（新）" in text
    page.locator("#undo").press("Enter")
    expect(page.locator("#root-themes-2")).to_have_count(0)
    assert f"themes: [{first}, {second}]" in (project.root / FILE).read_text("utf-8")


@pytest.mark.slow
def test_a_field_is_added_and_the_list_of_fields_closes(begin: Start, project: Project) -> None:
    page = begin("en")
    open_record(page, "Grants for Trade Fairs")
    toggle = page.locator("#properties-slot-toggle-root")
    toggle.press("Enter")
    dialog = page.get_by_role("dialog", name="Add or remove fields")
    assert find_faults(page, [WIDE]) == set()
    dialog.get_by_label("Published or draft", exact=True).check()
    dialog.get_by_role("button", name="Close").press("Enter")
    expect(toggle).to_be_focused()
    page.locator("#root-status").select_option("draft")
    page.locator("#save").click()
    expect(page.locator("#message")).to_have_text("Saved.")
    assert "status: draft" in (project.root / FILE).read_text("utf-8")


@pytest.mark.slow
def test_what_was_saved_is_sent_for_review_by_keyboard(
    begin: Start, project: Project, tmp_path: Path
) -> None:
    root, remote = project.root, tmp_path / "remote.git"
    start(root)
    git(root, "init", "-q", "--bare", str(remote))
    for words in (("remote", "add", "origin", str(remote)), ("config", "user.name", "Staff")):
        git(root, *words)
    git(root, "config", "user.email", "staff@example.jp")
    page = begin("ja")
    open_record(page, "見本市出展補助")
    page.locator("#root-kana").fill("あたらしいよみ")
    page.keyboard.press("Tab")
    page.keyboard.press("Control+s")
    review = page.get_by_role("button", name="記録して、確認に送る")
    expect(review).to_be_visible()
    expect(page.get_by_label("何を変えたか")).to_have_value(
        re.compile("^見本市出展補助: よみ: .* → あたらしいよみ$")
    )
    expect(page.get_by_label("ブランチ")).to_have_value("edit/2026-11-21-trade-fairs")
    assert find_faults(page, [WIDE]) == set()
    page.get_by_label("何を変えたか").fill("読みを直す")
    for _ in range(3):  # past the branch and the button that only commits
        page.keyboard.press("Tab")
    expect(review).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#message")).to_contain_text("origin に送りました")
    expect(page.locator("#send")).to_be_hidden()
    expect(page.locator("#save")).to_be_focused()
    assert git(remote, "log", "--format=%s", "edit/2026-11-21-trade-fairs").split("\n") == [
        "読みを直す",
        "Begin",
    ]
    assert git(remote, "branch", "--list", "main") == ""


@pytest.mark.slow
def test_a_dropped_photo_loses_its_place_if_asked_and_stands_in_the_record(
    begin: Start, project: Project
) -> None:
    page = begin("en")
    page.locator("a[href^='/edit/products/']").first.click()
    expect(page.locator("#root-id")).to_be_visible()
    page.evaluate(_DROP, base64.b64encode(photo_with_place()).decode())
    dialog = page.get_by_role("dialog", name="What the photo tells")
    expect(dialog).to_contain_text("GPS")
    assert find_faults(page, [WIDE]) == set()
    assert not project.photos.exists() or not list(project.photos.glob("bottle*"))
    page.keyboard.press("Enter")
    expect(page.locator("#message")).to_contain_text("The photo bottle.jpg was added.")
    expect(page.locator("[data-path='#/photos/0/alt'] textarea").first).to_be_focused()
    assert not has_camera_data((project.photos / "bottle.jpg").read_bytes())
    for field in ("alt", "rights"):
        for lang, words in {"ja": "瓶", "en": "A bottle"}.items():
            page.locator(f"[data-path='#/photos/0/{field}'] textarea[lang={lang}]").fill(words)
    page.keyboard.press("Control+s")
    expect(page.locator("#message")).to_have_text("Saved.")
    assert "file: bottle.jpg" in (project.data / "brand_products.yaml").read_text("utf-8")


def photo_with_place() -> bytes:
    exif, out = Image.Exif(), BytesIO()
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (36.0, 33.0, 0.0)
    Image.new("RGB", (900, 600), "#7a5410").save(out, "JPEG", exif=exif)
    return out.getvalue()


_DROP = """(content) => {
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], "bottle.jpg", { type: "image/jpeg" }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
}"""


@pytest.mark.slow
def test_a_merge_that_git_cannot_end_is_told_in_words_of_both_sides(begin: Start, project: Project) -> None:
    start(project.root)
    limit = "limit_yen: 500000"
    merge_edits(project.root, FILE, (limit, "limit_yen: 600000"), (limit, "limit_yen: 700000"))
    page = begin("ja")
    why = page.locator(".unread")
    expect(why).to_have_count(1)
    expect(why).to_contain_text("60万円")
    expect(why).to_contain_text("70万円")
    expect(page.locator("a[href^='/edit/programs/']")).to_have_count(0)
    page.get_by_role("searchbox").fill("loom-sensor")
    expect(page.locator("#found")).to_have_text("1 件")
    expect(why.locator("li")).to_have_count(2)
    expect(why.locator("li").first).to_be_visible()
    assert find_faults(page, [WIDE]) == set()
    page.goto(page.url + "edit/programs/trade-fairs")
    expect(page.get_by_role("heading", name="いまは編集できません")).to_be_visible()
    expect(why).to_contain_text("60万円")
    why.get_by_role("link", name="くわしく").press("Enter")
    expect(page).to_have_url(re.compile("/help/problems/merge-conflict/$"))


def test_a_merge_is_joined_by_keyboard_and_ended_with_a_commit(begin: Start, project: Project) -> None:
    root = project.root
    start(root)
    git(root, "config", "user.name", "Staff")
    git(root, "config", "user.email", "staff@example.jp")
    both = "limit_yen: 500000, limit_per: fiscal-year"
    merge_edits(
        root,
        FILE,
        (both, "limit_yen: 600000, limit_per: fiscal-year"),
        (both, "limit_yen: 700000, limit_per: firm"),
    )
    page = begin("ja")
    page.get_by_role("link", name="どちらを残すか選ぶ").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("二人の変更をひとつにする: 支援")
    assert find_faults(page, LOOKS) == set()
    limit = page.get_by_role("group", name="国内の見本市 › 上限", exact=True)
    expect(limit.get_by_role("radio", checked=True)).to_have_count(0)
    expect(page.get_by_role("radio", name="1企業")).to_be_checked()
    save = page.get_by_role("button", name="選んだとおりに保存")
    save.press("Enter")
    expect(limit.get_by_role("radio").first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(limit.get_by_role("radio", name="70万円")).to_be_checked()
    page.keyboard.press("Enter")
    expect(page.locator("#message")).to_contain_text("data/programs.yaml をひとつにして保存しました")
    expect(page.get_by_label("何を変えたか")).to_be_focused()
    assert "limit_yen: 700000, limit_per: firm" in (root / FILE).read_text("utf-8")
    page.get_by_label("何を変えたか").fill("上限をひとつにする")
    page.get_by_role("button", name="記録する").press("Enter")
    expect(page.locator("#message")).to_contain_text("に記録しました")
    assert git(root, "log", "-1", "--format=%P").count(" ") == 1


def test_other_facts_are_compared_with_their_sources_at_one_press(begin: Start, project: Project) -> None:
    page = begin("en")
    open_record(page, "Grants for Trade Fairs")
    page.locator("#root-contacts-1-phone").fill("076-220-0006")
    page.keyboard.press("Tab")
    page.locator("#save").press("Enter")
    button = page.get_by_role("button", name="I compared it today (set 2026-11-21 and save)")
    expect(button).to_be_visible()
    assert find_faults(page, [WIDE]) == set()
    button.press("Enter")
    expect(page.locator("#root-verified_on")).to_have_value("2026-11-21")
    expect(button).to_have_count(0)
    assert "  verified_on: 2026-11-21\n" in (project.root / FILE).read_text("utf-8")


@pytest.mark.slow
def test_two_tabs_the_second_is_told_and_keeps_its_input(begin: Start, project: Project) -> None:
    page = begin("ja")
    open_record(page, "見本市出展補助")
    edit(project, FILE, "- id: trade-fairs", "- id: fairs")
    page.locator("#root-kana").fill("あたらしいよみ")
    page.keyboard.press("Tab")
    page.locator("#save").click()
    expect(page.locator("#report")).to_contain_text("「trade-fairs」から「fairs」に変わりました")
    expect(page.locator("#root-kana")).to_have_value("あたらしいよみ")
    assert "あたらしいよみ" not in (project.root / FILE).read_text("utf-8")
    assert find_faults(page, [WIDE]) == set()
    page.locator("#take").press("Enter")
    expect(page.locator("#root-id")).to_have_value("fairs")
    expect(page.locator("#root-kana")).to_have_value("あたらしいよみ")
    page.locator("#save").click()
    expect(page.locator("#message")).to_have_text("保存しました。")
    expect(page).to_have_url(page.url.rpartition("/")[0] + "/fairs")


@pytest.mark.slow
def test_a_change_in_one_field_loses_nothing_of_any_record(browser: Browser) -> None:
    """The form of a record is drawn, and its id changed as by a user."""
    desk = Desk(Project(ROOT / "examples/minato", "/"), TODAY, "en")
    server = EditServer(desk, 0)
    with server.answering(), closing(desk), browser.new_context(bypass_csp=True) as context:
        page = context.new_page()
        page.goto(server.address)
        page.locator("a[href^='/edit/']").first.click()
        expect(page.locator("#root-id")).to_be_visible()
        for kind, declared in KINDS_OF_RECORDS.items():
            records = desk.shelf.records(kind)[:4]
            opened = desk.shelf.open(kind, records[0].id) if records else None
            schema = opened["schema"] if opened else {}
            filled = page.evaluate(
                _CHANGE_IDS, [schema, [as_filled(record.content, declared) for record in records]]
            )
            for record, values in zip(records, filled, strict=True):
                assert content_of(values, declared) == {**record.content, "id": "changed"}


_CHANGE_IDS = """([schema, records]) => records.map((data) => {
    const form = new Jedison.Create({
      container: document.createElement("div"), theme: new Jedison.Theme(), schema: structuredClone(schema), data,
      showErrors: "never", deactivateNonRequired: true, enablePropertiesToggle: true, enforceEnum: false,
    });
    form.getInstance("#/id").setValue("changed", true, "user");
    return form.getValue();
})"""
