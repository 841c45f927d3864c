"""Lists are narrowed and sorted by whoever can tick a box, and say so in the address."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from chromium import served
from kinds import both_languages
from playwright.sync_api import Locator, Page, expect
from real_site import build, once
from sample_project import ROOT, write_sample

from catalog.ground.project import Project
from catalog.words import load_words

Visit = Callable[..., Page]
MANY = 130
RECORD = """
- id: made-{n}
  name: {{ja: 製品{n}, en: Product {n}}}
  kana: せいひん{n:03}
  summary: {{ja: {n}番目の製品です。, en: This is product {n}.}}
  maker: ono-soy
  division: {division}
  certificate: {{scheme: kagayaki, fiscal_year: {year}}}
  sources: [{{url: "https://example.jp/{n}", title: {{ja: 頁, en: Page}}}}]
  verified_on: 2026-11-01
"""


@pytest.fixture(scope="session")
def long_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a site whose products fill three pages; every other one is food."""

    def make(folder: Path) -> None:
        data = write_sample(folder).data / "brand_products.yaml"
        with data.open("a", encoding="utf-8") as file:
            for n in range(MANY):
                kind = ("food", "machinery")[n % 2]
                file.write(RECORD.format(n=n, division=kind, year=2010 + n % 10))
        build(folder)

    with served(once(tmp_path_factory, "long", make) / "site") as address:
        yield address


@pytest.fixture(scope="session")
def say() -> dict[str, Any]:
    words, _ = load_words(Project(ROOT, "/"))
    return words["ja"]["filter"]


def _box(page: Page, facet: str, value: str) -> Locator:
    return page.locator(f"input[name={facet}][value={value}]")


def _shown(page: Page) -> list[str]:
    cards = page.locator(".list__main [data-record]:visible")
    return cards.evaluate_all("all => all.map(it => it.dataset.record.split('/')[1])")


def _count(page: Page) -> Locator:
    return page.locator(".results__count")


def _expect_shown(page: Page, say: dict[str, str], n: int, total: int) -> None:
    expect(_count(page)).to_have_text(say["some"].format(n=n, total=total))


def _focused(page: Page) -> str:
    return page.evaluate("document.activeElement.className || document.activeElement.value")


def test_a_list_is_narrowed_by_keyboard_alone(visit: Visit, sample_home: str, say: dict[str, str]) -> None:
    page = visit(f"{sample_home}programs/")
    page.locator("#sort").focus()
    for _ in range(10):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.value") == "sales":
            break
    page.keyboard.press("Space")
    _expect_shown(page, say, 1, 3)
    assert _shown(page) == ["trade-fairs"]
    assert page.url.endswith("programs/?theme=sales")
    assert page.evaluate("document.activeElement.value") == "sales"


@pytest.mark.parametrize("kind", ["programs", "facilities", "products"])
@pytest.mark.slow
def test_every_count_is_what_the_choice_then_shows(visit: Visit, home: str, kind: str) -> None:
    page = visit(f"{home}{kind}/")
    facets = page.locator(".facet")
    facets.evaluate_all("all => all.forEach(it => it.open = true)")
    options = page.locator(".option:visible")
    assert options.count() > 2
    for index in range(0, options.count(), 3):
        option = options.nth(index)
        count = int(option.locator(".option__number").inner_text())
        option.locator("input").click()
        assert len(_shown(page)) == count
        option.locator("input").click()


def test_the_purpose_that_was_chosen_comes_first(visit: Visit, home: str) -> None:
    page = visit(f"{home}programs/?theme=sales")
    groups = page.locator(".group__name:visible")
    expect(groups.first).to_contain_text("販路開拓")
    page.locator(".chip").first.click()
    expect(groups.first).to_contain_text("製品開発")


@pytest.mark.slow
def test_a_second_facet_counts_what_the_first_has_left(visit: Visit, home: str) -> None:
    page = visit(f"{home}programs/?theme=sales")
    left = _shown(page)
    page.locator(".facet").evaluate_all("all => all.forEach(it => it.open = true)")
    option = page.locator(".option", has=page.locator("[name=size][value=sme]"))
    count = int(option.locator(".option__number").inner_text())
    assert 0 < count < len(left)
    option.locator("input").check()
    assert len(_shown(page)) == count
    assert set(_shown(page)) < set(left)


@pytest.mark.slow
def test_an_option_that_would_give_nothing_cannot_be_chosen(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}programs/?theme=people")
    expect(_box(page, "kind", "expert")).to_be_enabled()
    expect(_box(page, "kind", "subsidy")).to_be_disabled()


@pytest.mark.slow
def test_back_and_forward_undo_and_redo(visit: Visit, sample_home: str, say: dict[str, str]) -> None:
    page = visit(f"{sample_home}programs/")
    _box(page, "theme", "development").check()
    page.locator("#sort").select_option("amount")
    assert _shown(page) == ["new-machines", "trade-fairs"]
    page.go_back()
    expect(page.locator("#sort")).to_have_value("")
    _expect_shown(page, say, 2, 3)
    page.go_back()
    expect(_count(page)).to_have_text(say["all"].format(total=3))
    expect(_box(page, "theme", "development")).not_to_be_checked()
    assert len(_shown(page)) == 3
    page.go_forward()
    _expect_shown(page, say, 2, 3)


def test_an_address_opens_the_list_as_it_was(visit: Visit, sample_home: str, say: dict[str, str]) -> None:
    page = visit(f"{sample_home}programs/?theme=development&theme=sales&kind=subsidy&sort=name&colour=red")
    _expect_shown(page, say, 2, 3)
    expect(_box(page, "theme", "development")).to_be_checked()
    expect(_box(page, "theme", "sales")).to_be_checked()
    expect(page.locator("#sort")).to_have_value("name")
    assert _shown(page) == ["trade-fairs", "new-machines"]  # the one with a reading comes first


def test_the_next_deadline_comes_first(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}programs/?sort=deadline")
    assert _shown(page) == ["trade-fairs", "expert-visits", "new-machines"]


@pytest.mark.slow
def test_the_status_is_that_of_the_day_of_the_reader(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}programs/?status=open")
    assert _shown(page) == ["trade-fairs"]
    page.clock.set_fixed_time("2027-03-01T12:00:00+09:00")
    page.reload()
    expect(page.locator(".results__none")).not_to_be_empty()
    assert _shown(page) == []


@pytest.mark.slow
def test_a_list_comes_back_in_its_own_order(visit: Visit, home: str) -> None:
    page = visit(f"{home}programs/")
    own = _shown(page)
    page.locator("#sort").select_option("name")
    assert sorted(_shown(page)) == sorted(own)
    assert _shown(page) != own
    page.locator("#sort").select_option("")
    assert _shown(page) == own


def test_chips_take_choices_back_and_keep_the_focus(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}programs/?theme=development&theme=sales&kind=subsidy")
    chips = page.locator(".chips button")
    expect(chips).to_have_count(4)
    chips.first.focus()
    page.keyboard.press("Enter")
    expect(chips).to_have_count(3)
    assert page.url.endswith("?theme=sales&kind=subsidy")
    assert page.evaluate("document.activeElement.textContent") == chips.first.inner_text()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(chips).to_have_count(0)
    assert _focused(page) == "results__count"


def test_all_choices_can_be_let_go_at_once(visit: Visit, sample_home: str, say: dict[str, str]) -> None:
    page = visit(f"{sample_home}programs/?theme=sales&kind=subsidy&sort=name")
    page.get_by_role("button", name=say["clear"]).click()
    expect(_count(page)).to_have_text(say["all"].format(total=3))
    assert page.url.endswith("programs/?sort=name")
    assert _focused(page) == "results__count"


@pytest.mark.slow
def test_where_nothing_fits_the_list_says_what_to_let_go(
    visit: Visit, sample_home: str, say: dict[str, str]
) -> None:
    page = visit(f"{sample_home}programs/?theme=people&kind=subsidy")
    _expect_shown(page, say, 0, 3)
    ways = page.locator(".results__way")
    expect(ways).to_have_count(2)
    promised = int(re.findall(r"\d+", ways.first.inner_text())[-1])
    assert promised == 2
    ways.first.click()
    _expect_shown(page, say, promised, 3)
    assert len(_shown(page)) == promised
    assert _focused(page) == "results__count"


def test_on_a_phone_the_panel_is_folded_and_leads_to_the_results(
    visit: Visit, sample_home: str, say: dict[str, str]
) -> None:
    page = visit(f"{sample_home}programs/", width=360)
    fold = page.get_by_role("button", name=say["title"])
    expect(fold).to_have_attribute("aria-expanded", "false")
    assert not _box(page, "theme", "sales").is_visible()
    fold.click()
    _box(page, "theme", "sales").check()
    expect(fold).to_contain_text(say["chosen"].format(n=1))
    page.get_by_role("button", name=say["show"].format(n=1)).click()
    assert not _box(page, "theme", "sales").is_visible()
    assert _focused(page) == "results__count"
    assert _shown(page) == ["trade-fairs"]


@pytest.mark.parametrize("lang", both_languages)
def test_a_long_list_is_narrowed_across_its_pages(visit: Visit, long_home: str, lang: str) -> None:
    page = visit(f"{long_home}{'en/' if lang == 'en' else ''}products/page_2/")
    written = _shown(page)
    _box(page, "division", "food").check()
    expect(page.locator(".results__count")).to_contain_text(str(MANY // 2 + 1))
    first = _shown(page)
    assert len(first) == 60
    assert "amber-soy" in first  # of the first page, which is not this one
    page.locator(".pages:visible a[rel=next]").click()
    expect(page.locator(".pages:visible [aria-current]")).to_have_text("2")
    assert len(_shown(page)) == MANY // 2 + 1 - 60
    assert _focused(page) == "results__count"
    page.go_back()
    page.go_back()
    expect(page.locator(".pages:visible [aria-current]")).to_have_text("2")
    assert _shown(page) == written


@pytest.mark.slow
def test_a_drawn_card_says_and_leads_where_the_written_one_does(visit: Visit, long_home: str) -> None:
    page = visit(f"{long_home}products/")
    read = (
        "all => all.map(it => [it.querySelector('a').href, it.className, it.innerText.split('\\n').at(-1)])"
    )
    cards = page.locator(".list__main .card:visible")
    written = cards.evaluate_all(read)
    page.goto(f"{long_home}products/?sort=newest")
    expect(page.locator("catalog-list[data-narrowed]")).to_be_attached()
    drawn = {href: rest for href, *rest in cards.evaluate_all(read)}
    both = [card for card in written if card[0] in drawn]
    assert len(both) > 5
    assert [drawn[href] for href, *_ in both] == [rest for _, *rest in both]
    page.locator(".card:visible a").first.click()
    expect(page.locator("h1")).to_be_visible()


@pytest.mark.slow
def test_a_long_list_goes_by_the_fifty_sounds(visit: Visit, long_home: str) -> None:
    page = visit(f"{long_home}products/?sort=name")
    expect(page.locator("catalog-list[data-narrowed]")).to_be_attached()
    assert _shown(page)[:3] == ["loom-sensor", "made-0", "made-1"]  # しょ, then せい
    page.goto(f"{long_home}products/?sort=name&page=3")
    expect(page.locator("catalog-list[data-narrowed]")).to_be_attached()
    assert _shown(page)[-1] == "amber-soy"  # whose reading is not known


@pytest.mark.slow
def test_a_facet_without_values_is_not_asked(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}products/")
    expect(_box(page, "division", "food")).to_be_visible()
    assert page.locator("[name=keyword]").count() == 0


def test_without_scripts_the_whole_list_is_there(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}programs/?theme=people", java_script_enabled=False)
    assert len(_shown(page)) == 3
    assert page.locator(".filter").count() == 0


@pytest.mark.slow
def test_a_list_whose_index_cannot_be_had_stays_as_it_was(visit: Visit, sample_home: str) -> None:
    page = visit()
    page.route("**/index/**", lambda route: route.abort())
    page.goto(f"{sample_home}programs/?theme=people")
    expect(page.locator("saved-count a")).to_be_visible()
    assert len(_shown(page)) == 3
