"""A star keeps a record, and whatever hinders that is told."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from saving import FAIRS, HAS_NO_ROOM, KEEPS_NOTHING, SOY, VISITS, listed, star, store, stored

Visit = Callable[..., Page]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("en/programs/", "Keep in my list: Expert Visits"),
        ("programs/", "マイリストに残す: 専門家の派遣"),
        ("en/programs/expert-visits/", "Keep in my list: Expert Visits"),
    ],
)
def test_a_star_is_pressed_by_keyboard_and_stays_over_a_reload(
    visit: Visit, sample_home: str, path: str, name: str
) -> None:
    page = visit(sample_home + path)
    button = page.locator(f"star-button[data-star='{VISITS}']").get_by_role("button", name=name, exact=True)
    expect(button).to_have_attribute("aria-pressed", "false")
    button.focus()
    page.keyboard.press("Space")
    button = page.locator(f"star-button[data-star='{VISITS}'] button")
    expect(button).to_have_attribute("aria-pressed", "true")
    page.reload()
    expect(button).to_have_attribute("aria-pressed", "true")
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-pressed", "false")
    assert stored(page) is None


def test_a_star_says_that_it_has_saved_and_that_it_has_not(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/programs/")
    note = page.locator("saved-count [role=status]")
    expect(note).to_be_empty()
    star(page, VISITS)
    expect(note).to_contain_text("Kept in my list (1).")
    expect(note).to_be_visible()
    page.locator(f"star-button[data-star='{VISITS}'] button").click()
    expect(note).to_contain_text("Removed from my list (0).")


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        (f"{VISITS}/", "残す", "残しました"),
        (f"en/{VISITS}/", "Keep", "Kept in my list"),
    ],
)
@pytest.mark.slow
def test_a_star_with_a_word_changes_it(
    visit: Visit, sample_home: str, path: str, before: str, after: str
) -> None:
    page = visit(sample_home + path)
    button = page.locator(f"star-button[data-star='{VISITS}'] button")
    expect(button).to_have_text(before)
    button.click()
    expect(button).to_have_text(after)
    page.reload()
    expect(button).to_have_text(after)
    button.click()
    expect(button).to_have_text(before)


@pytest.mark.slow
def test_good_news_goes_by_itself(visit: Visit, sample_home: str) -> None:
    page = visit()
    page.clock.install()
    page.goto(f"{sample_home}en/programs/")
    star(page, VISITS)
    note = page.locator("saved-count [role=status]")
    expect(note).to_contain_text("Kept")
    page.clock.run_for(7_000)
    expect(note).to_be_empty()


@pytest.mark.slow
def test_a_star_looks_filled_whatever_colours_there_are(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/programs/expert-visits/")
    shape = page.locator(".act .star path")
    before = shape.evaluate("it => getComputedStyle(it).fill")
    star(page, VISITS)
    assert before == "none"
    assert shape.evaluate("it => getComputedStyle(it).fill") != "none"


def test_the_star_of_a_card_is_pressed_and_the_rest_of_it_is_still_a_link(
    visit: Visit, sample_home: str
) -> None:
    page = visit(f"{sample_home}en/products/")
    address = page.url
    star(page, SOY)
    assert page.url == address
    page.locator(f".card[data-record='{SOY}']").click(position={"x": 20, "y": 20})
    expect(page).to_have_url(f"{sample_home}en/{SOY}/")


def test_the_header_counts_and_leads_to_the_list(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/programs/")
    link = page.locator("saved-count > a")
    expect(link).to_have_accessible_name("My list (0)")
    star(page, VISITS)
    star(page, FAIRS)
    expect(link).to_have_text("2")
    expect(link).to_have_accessible_name("My list (2)")
    link.click()
    expect(page).to_have_url(f"{sample_home}en/list/")
    assert listed(page) == [VISITS, FAIRS]


def test_all_tabs_are_in_step(visit: Visit, sample_home: str) -> None:
    one = visit(f"{sample_home}en/programs/")
    two = one.context.new_page()
    two.goto(f"{sample_home}en/list/")
    assert listed(two) == []
    star(one, VISITS)
    expect(two.locator(f".saved__item[data-record='{VISITS}']")).to_be_visible()
    expect(two.locator("saved-count > a")).to_have_text("1")
    two.locator(".saved__remove").click()
    expect(one.locator(f"star-button[data-star='{VISITS}'] button")).to_have_attribute(
        "aria-pressed", "false"
    )
    expect(one.locator("saved-count > a")).to_have_accessible_name("My list (0)")


@pytest.mark.parametrize(
    ("script", "said"), [(KEEPS_NOTHING, "set not to store"), (HAS_NO_ROOM, "no room left")]
)
def test_where_nothing_can_be_kept_that_is_told_and_the_address_holds_the_list(
    visit: Visit, sample_home: str, script: str, said: str
) -> None:
    page = visit()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.add_init_script(script)
    page.goto(f"{sample_home}en/programs/")
    star(page, VISITS)
    star(page, FAIRS)
    note = page.locator("saved-count [role=status]")
    expect(note).to_contain_text(said)
    note.get_by_role("link").click()
    expect(page).to_have_url(f"{sample_home}en/list/?r={VISITS},{FAIRS}")
    assert listed(page) == [VISITS, FAIRS]
    assert wrong == []


@pytest.mark.slow
def test_the_message_can_be_closed_and_the_focus_is_not_lost(visit: Visit, sample_home: str) -> None:
    page = visit()
    page.add_init_script(KEEPS_NOTHING)
    page.goto(f"{sample_home}en/programs/")
    star(page, VISITS)
    note = page.locator("saved-count [role=status]")
    note.get_by_role("button", name="Close").click()
    expect(note).to_be_empty()
    expect(page.locator("saved-count > a")).to_be_focused()


@pytest.mark.slow
def test_a_full_storage_keeps_what_it_had(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/programs/")
    star(page, FAIRS)
    page.evaluate(HAS_NO_ROOM)
    star(page, VISITS)
    expect(page.locator("saved-count [role=status]")).to_contain_text("What was stored before is safe")
    assert stored(page) == FAIRS
    page.reload()
    expect(page.locator("saved-count > a")).to_have_text("2")
    assert stored(page) == f"{FAIRS},{VISITS}"


@pytest.mark.slow
def test_what_had_no_room_is_kept_as_soon_as_there_is(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/programs/")
    page.evaluate(f"window.before = Storage.prototype.setItem; {HAS_NO_ROOM}")
    star(page, VISITS)
    assert stored(page) is None
    page.evaluate("void (Storage.prototype.setItem = window.before)")
    star(page, FAIRS)
    assert stored(page) == f"{VISITS},{FAIRS}"
    expect(page.locator("saved-count [role=status]")).to_contain_text("Kept")


@pytest.mark.slow
def test_what_cannot_be_read_is_never_written_over(visit: Visit, sample_home: str) -> None:
    foreign = '{"theirs": 1}'
    page = visit(f"{sample_home}en/programs/")
    store(page, foreign)
    page.reload()
    star(page, VISITS)
    expect(page.locator("saved-count [role=status]")).to_contain_text("could not be read")
    assert stored(page) == foreign


@pytest.mark.slow
def test_a_full_list_says_so(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/programs/")
    store(page, ",".join(f"products/p{n}" for n in range(200)))
    page.reload()
    page.locator(f"star-button[data-star='{VISITS}'] button").click()
    expect(page.locator("saved-count [role=status]")).to_contain_text("up to 200")
    expect(page.locator("saved-count > a")).to_have_text("200")
