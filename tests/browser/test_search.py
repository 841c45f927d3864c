"""Somebody finds the right support in their own words: as they type, by keyboard, by touch, in both languages."""

from collections.abc import Callable

import pytest
from kinds import both_languages, few_kinds
from playwright.sync_api import Page, Route, expect

Visit = Callable[..., Page]

READY = '[data-search-state="ready"]'
HITS = f"{READY} [data-record]"
CARDS = "**/search/ja/cards-*.json*"
HELD_CARDS = "**/ja/cards-*.json*"


def _search(visit: Visit, home: str, question: str, lang: str = "ja", **options: object) -> Page:
    page = visit(f"{home}{'en/' if lang == 'en' else ''}search/?q={question}", **options)
    page.wait_for_selector(READY)
    return page


def _records(page: Page) -> list[str]:
    return page.eval_on_selector_all(HITS, "found => found.map(it => it.dataset.record)")


def test_an_address_with_a_question_shows_its_results(visit: Visit, home: str) -> None:
    page = _search(visit, home, "外国人 日本語")
    assert _records(page)[0] == "programs/foreign-staff-japanese"
    assert page.input_value("#q-page") == "外国人 日本語"


@pytest.mark.parametrize(
    ("lang", "example", "kind"), [("ja", "展示会に出たい", "programs"), ("en", "soy sauce", "products")]
)
def test_the_example_in_the_box_leads_readers_of_english_to_products_and_others_to_programs(
    visit: Visit, home: str, lang: str, example: str, kind: str
) -> None:
    page = _search(visit, home, example, lang)
    assert example in (page.get_attribute("#q-page", "placeholder") or "")
    assert _records(page)[0].startswith(f"{kind}/")


def test_a_result_says_what_it_is_how_much_and_until_when(visit: Visit, home: str) -> None:
    said = _search(visit, home, "外国人 日本語").locator(HITS).first.inner_text()
    for words in ("支援", "補助金・助成金", "15万円", "1/2", "前年度までの条件"):
        assert words in said


def test_matches_are_marked(visit: Visit, home: str) -> None:
    marks = _search(visit, home, "外国人 日本語").locator(f"{HITS} >> nth=0 >> mark").all_inner_texts()
    assert {mark[:3] for mark in marks} == {"外国人", "日本語"}


@pytest.mark.parametrize(
    ("question", "lang"),
    [("tokkyo", "ja"), ("とっきょ", "ja"), ("patent", "ja"), ("特許", "en"), ("patnet", "en")],
)
def test_any_writing_in_any_language_finds_it(visit: Visit, home: str, question: str, lang: str) -> None:
    found = _records(_search(visit, home, question, lang))
    assert {"programs/manufacturing-help-corner", "programs/manufacturing-advisor"} & set(found[:3])


def test_results_renew_as_one_types_and_the_address_keeps_the_question(visit: Visit, home: str) -> None:
    page = visit(f"{home}search/")
    page.locator("#q-page").press_sequentially("奨学金")
    expect(page.locator(HITS).first).to_have_attribute("data-record", "programs/scholarship-repayment")
    assert page.evaluate("new URLSearchParams(location.search).get('q')") == "奨学金"


def test_the_back_button_brings_the_last_question_back(visit: Visit, home: str) -> None:
    page = _search(visit, home, "奨学金")
    page.fill("#q-page", "特許")
    page.press("#q-page", "Enter")
    page.fill("#q-page", "育休")
    page.press("#q-page", "Enter")
    page.go_back()
    expect(page.locator("#q-page")).to_have_value("特許")


def test_a_kind_of_result_can_be_chosen_and_the_address_tells_it(visit: Visit, home: str) -> None:
    page = _search(visit, home, "相談")
    page.click("[data-part=kinds] a:has-text('施設')")
    expect(page.locator("[data-part=kinds] [aria-current=true]")).to_contain_text("施設")
    assert {record.split("/")[0] for record in _records(page)} == {"facilities"}
    assert "kind=facilities" in page.url
    page.go_back()
    expect(page.locator("[data-part=kinds] [aria-current=true]")).to_contain_text("すべて")


@pytest.mark.slow
def test_a_kind_without_results_offers_all_kinds_with_their_count(visit: Visit, home: str) -> None:
    page = visit(f"{home}search/?q=奨学金&kind=products")
    page.wait_for_selector(READY)
    assert _records(page) == []
    page.click("[data-part=said] a")
    expect(page.locator(HITS).first).to_have_attribute("data-record", "programs/scholarship-repayment")


def test_a_word_that_nothing_has_is_named_and_the_rest_answered(visit: Visit, home: str) -> None:
    page = _search(visit, home, "奨学金 宇宙船")
    assert "「宇宙船」" in page.inner_text("[data-part=said]")
    assert _records(page)[0] == "programs/scholarship-repayment"


@pytest.mark.slow
def test_a_misspelled_word_is_told(visit: Visit, home: str) -> None:
    page = _search(visit, home, "patnet", "en")
    assert "“patnet”" in page.inner_text("[data-part=said]")


def test_nothing_found_is_no_dead_end(visit: Visit, home: str) -> None:
    page = _search(visit, home, "qqqqxx")
    assert _records(page) == []
    nothing = page.locator("[data-part=none]")
    expect(nothing).to_be_visible()
    assert nothing.locator("a[href^='tel:']").count() == 1
    expect(page.locator("[data-part=browse]")).to_be_visible()


@pytest.mark.slow
def test_where_the_catalog_has_no_answer_the_office_is_offered_beside_three_near_ones(
    visit: Visit, home: str
) -> None:
    page = _search(visit, home, "保育所 補助金")
    assert len(_records(page)) <= 3
    expect(page.locator("[data-part=said]")).to_contain_text("ここにはありません")
    nothing = page.locator("[data-part=none]")
    expect(nothing).to_be_visible()
    assert nothing.locator("[data-record]").count() == 0


@pytest.mark.slow
def test_the_count_is_announced(visit: Visit, home: str) -> None:
    page = _search(visit, home, "相談")
    said = page.locator("[data-part=said]")
    assert said.get_attribute("role") == "status"
    assert f"{page.locator('[data-part=kinds] a').first.inner_text().split()[-1]}件" in said.inner_text()


@pytest.mark.slow
def test_arrows_walk_through_the_results_and_escape_goes_back(visit: Visit, home: str) -> None:
    page = _search(visit, home, "展示会")
    page.focus("#q-page")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    second = "document.activeElement.closest('[data-record]')?.dataset.record"
    assert page.evaluate(second) == _records(page)[1]
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "q-page"


@few_kinds
def test_slash_leads_to_the_search_from_any_page(visit: Visit, address: str) -> None:
    page = visit(address)
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.type") == "search"
    page.keyboard.type("a/b")
    assert page.evaluate("document.activeElement.value") == "a/b"


@pytest.mark.parametrize("lang", both_languages)
def test_the_box_of_every_page_shows_the_best_as_one_types(visit: Visit, home: str, lang: str) -> None:
    page = visit(f"{home}{'en/' if lang == 'en' else ''}facilities/")
    box = page.locator("search-box input")
    box.press_sequentially("補助金")
    page.wait_for_selector("[role=option]")
    assert box.get_attribute("aria-expanded") == "true"
    page.keyboard.press("ArrowDown")
    chosen = page.locator("[role=option][aria-selected=true]")
    assert box.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
    record = chosen.get_attribute("data-suggestion")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{record}/")


def _compose(page: Page, text: str) -> None:
    """Type as an input method does, which has not yet made words of it."""
    session = page.context.new_cdp_session(page)
    session.send(
        "Input.imeSetComposition", {"text": text, "selectionStart": len(text), "selectionEnd": len(text)}
    )


def test_what_is_composed_is_asked_by_whole_kana_and_announced_after_a_pause(visit: Visit, home: str) -> None:
    page = visit(f"{home}search/")
    page.focus("#q-page")
    _compose(page, "h")
    expect(page.locator("[data-part=browse]")).to_be_visible()
    page.evaluate(
        "() => new MutationObserver(() => (window.said = [...(window.said ?? []), document.querySelector("
        "'[data-part=said]').innerText])).observe(document.querySelector('[data-part=said]'), {childList: true})"
    )
    for text in ("ほ", "ほj", "ほじょき", "ほじょきん", "補助金"):
        _compose(page, text)
    expect(page.locator(HITS).first).to_be_visible()
    expect(page.locator("[data-part=said]")).to_contain_text("件")
    assert len(page.evaluate("window.said")) == 1
    assert page.evaluate("document.activeElement.id") == "q-page"


def test_a_key_of_a_composition_moves_nothing(visit: Visit, home: str) -> None:
    page = visit(f"{home}facilities/")
    box = page.locator("search-box input")
    box.press_sequentially("補助金")
    page.wait_for_selector("[role=option]")
    box.evaluate(
        "(it) => it.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', keyCode: 229, bubbles: true}))"
    )
    assert page.locator("[role=option][aria-selected=true]").count() == 0


def test_a_page_loads_the_words_of_the_other_language_when_it_is_asked_in_it(visit: Visit, home: str) -> None:
    page = visit()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{home}search/?q=奨学金")
    page.wait_for_selector(HITS)
    assert [url for url in asked if url.endswith("words.ja.json")]
    assert not [url for url in asked if url.endswith("words.en.json")]
    page.fill("#q-page", "scholarship")
    expect(page.locator(HITS).first).to_have_attribute("data-record", "programs/scholarship-repayment")
    assert [url for url in asked if url.endswith("words.en.json")]


def test_escape_closes_the_suggestions_and_keeps_the_words(visit: Visit, home: str) -> None:
    page = visit(f"{home}facilities/")
    page.locator("search-box input").press_sequentially("補助金")
    page.wait_for_selector("[role=option]")
    page.keyboard.press("Escape")
    assert page.locator("[role=listbox]").is_hidden()
    assert page.input_value("search-box input") == "補助金"


def test_enter_leads_to_all_results(visit: Visit, home: str) -> None:
    page = visit(f"{home}en/facilities/")
    page.locator("search-box input").fill("patent")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/search/?q=patent")
    page.wait_for_selector(HITS)


@pytest.mark.slow
def test_a_finger_can_choose_a_suggestion(visit: Visit, home: str) -> None:
    page = visit(home, width=360, has_touch=True, is_mobile=True)
    page.locator("search-box input").fill("奨学金")
    page.locator("[role=option]").first.tap()
    page.wait_for_url("**/programs/scholarship-repayment/")


@pytest.mark.slow
def test_without_scripts_the_page_says_so_and_leads_to_the_lists(visit: Visit, home: str) -> None:
    page = visit(f"{home}search/?q=奨学金", java_script_enabled=False)
    notice = page.locator("noscript")
    assert notice.locator("a[href$='programs/']").count() == 1
    assert page.locator("[data-part=browse] a").count() > 5


def test_an_index_that_does_not_come_is_told_and_the_lists_remain(visit: Visit, home: str) -> None:
    page = visit()
    page.route("**/search/ja/*.json*", lambda route: route.abort())
    page.goto(f"{home}search/?q=奨学金")
    page.wait_for_selector('[data-search-state="failed"]')
    expect(page.locator("[data-part=failed]")).to_be_visible()
    expect(page.locator("[data-part=browse]")).to_be_visible()


@pytest.mark.parametrize(
    "file",
    [
        "search/words.ja",
        "search/ja/index",
        "search/ja/cards-*",
        "assets/js/words/search.ja",
    ],
)
@pytest.mark.slow
def test_a_search_that_failed_succeeds_when_it_is_asked_again(visit: Visit, home: str, file: str) -> None:
    page = visit()
    page.route(f"**/{file}.json*", lambda route: route.abort(), times=1)
    page.goto(f"{home}search/?q=奨学金")
    page.wait_for_selector('[data-search-state="failed"]')
    page.press("#q-page", "Enter")
    expect(page.locator(HITS).first).to_have_attribute("data-record", "programs/scholarship-repayment")


CARDS_OF = """async ([home, question, kind]) => {
  const { finder } = await import(`${home}assets/js/search/ask.js`);
  const { engine } = await finder();
  const { numbers, store } = await engine.ask(question);
  await store.cards(numbers.filter(it => !kind || store.kindOf(it) === kind).slice(0, 20));
}"""
"""Wait for the same cards as the page; it has begun to wait before, so it has gone on when this has."""


def _in_blocks(page: Page, home: str) -> None:
    """Let the index of a small catalog lie as that of a large one: its cards in many files."""
    cards = page.request.get(f"{home}search/ja/cards-0.json").json()
    head = page.request.get(f"{home}search/ja/index.json").json()

    def block(route: Route) -> None:
        number = int(route.request.url.split("cards-")[1].split(".")[0])
        route.fulfill(json=cards[16 * number : 16 * (number + 1)])

    page.route("**/search/ja/index.json", lambda route: route.fulfill(json=head | {"block": 16}))
    page.route(CARDS, block)


def _hold_cards(page: Page) -> list[Route]:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(HELD_CARDS, hold)
    return held


def _let_come(page: Page, held: list[Route], *asked: str) -> None:
    for route in held:
        route.fallback()
    page.unroute(HELD_CARDS)
    page.evaluate(CARDS_OF, asked)


@pytest.mark.slow
def test_a_late_answer_never_shows_over_a_newer_one(visit: Visit, home: str) -> None:
    page = visit()
    held = _hold_cards(page)
    with page.expect_request(CARDS):
        page.goto(f"{home}search/?q=奨学金")
    page.fill("#q-page", "qqqqxx")
    expect(page.locator("[data-part=none]")).to_be_visible()
    _let_come(page, held, home, "奨学金", "")
    expect(page.locator(HITS)).to_have_count(0)
    expect(page.locator("[data-part=none]")).to_be_visible()


@pytest.mark.slow
def test_a_late_answer_takes_nobody_away_from_the_box(visit: Visit, home: str) -> None:
    page = visit()
    _in_blocks(page, home)
    page.goto(f"{home}search/?q=相談&kind=pages")
    kinds = page.locator("[data-part=kinds]")
    page.wait_for_selector(HITS)
    held = _hold_cards(page)
    with page.expect_request(CARDS):
        kinds.get_by_text("施設").click()
    page.fill("#q-page", "奨学金")
    expect(kinds.get_by_text("施設")).to_contain_text("0")
    _let_come(page, held, home, "相談", "facilities")
    expect(kinds.get_by_text("施設")).to_contain_text("0")
    expect(page.locator("#q-page")).to_be_focused()


def test_what_a_record_says_is_text_and_never_markup(visit: Visit, home: str) -> None:
    page = visit()
    evil = '<img src=x onerror="document.title=1">'
    page.route(
        CARDS,
        lambda route: route.fulfill(json=[{"record": "programs/x", "path": "x/", "name": evil}] * 256),
    )
    page.goto(f"{home}search/?q=奨学金")
    page.wait_for_selector(HITS)
    assert page.locator(f"{HITS} img").count() == 0
    assert evil in page.locator(HITS).first.inner_text()


@pytest.mark.slow
def test_more_results_are_a_press_away(visit: Visit, home: str) -> None:
    page = _search(visit, home, "支援")
    first = len(_records(page))
    page.click("[data-part=more] button")
    expect(page.locator(HITS).nth(first)).to_be_visible()
    expect(page.locator(HITS).nth(first).get_by_role("link")).to_be_focused()
    focused = page.evaluate("document.activeElement.closest('[data-record]').dataset.record")
    assert focused == _records(page)[first]


@pytest.mark.slow
def test_a_result_can_be_kept_without_leaving_the_page(visit: Visit, home: str) -> None:
    page = _search(visit, home, "奨学金", width=360, has_touch=True, is_mobile=True)
    star = page.locator(HITS).first.get_by_role("button")
    star.tap()
    expect(star).to_have_attribute("aria-pressed", "true")
    assert "/search/" in page.url


@pytest.mark.parametrize("lang", both_languages)
@pytest.mark.parametrize("kind", ["home", "search", "programs"])
@pytest.mark.slow
def test_every_page_has_one_box_to_search_in(visit: Visit, address: str) -> None:
    page = visit(address)
    assert page.locator("input[type=search][name=q]").count() == 1
