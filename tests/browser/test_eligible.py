"""Which support fits: the answers sort the list, and every condition says why."""

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from faults import Look, find_faults
from modules import serve_modules
from playwright.sync_api import Page, expect
from sample_project import ROOT

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.load import load_catalog
from catalog.rules.eligibility import Answers, answers_of

Visit = Callable[..., Page]
PATH = "en/programs/check/"
SMALL = "size=sme&industry=manufacturing&place=works&since=2024-05"
"""An applicant that meets every condition of the sample's `trade-fairs` but for what the office must say."""

JUDGE = """async ([home, cases]) => {
  const { judge } = await import(`${home}modules/eligibility.js`);
  const table = await (await fetch(`${home}index/eligibility.json`)).json();
  const parts = Object.fromEntries(table.programs.map((it) => [it.id, it.parts]));
  return cases.map(([id, answers]) => judge(table, parts[id], answers).verdict);
}"""


@pytest.fixture
def sample(visit: Visit, sample_home: str) -> Callable[[str], Page]:
    """Open the page of the sample with answers."""

    def answer(query: str, path: str = PATH) -> Page:
        page = visit(f"{sample_home}{path}?{query}")
        page.wait_for_selector("form.check:not([hidden])")
        return page

    return answer


def _in_scripts(answers: Answers) -> dict[str, Any]:
    return {"said": answers.terms, "numbers": answers.numbers}


def _in(page: Page, verdict: str) -> list[str]:
    found = page.locator(f":is(section, details)[data-verdict='{verdict}'] [data-program]")
    return [element.get_attribute("data-program") or "" for element in found.all()]


def test_the_cases_of_the_data_come_out_the_same_in_the_browser(
    visit: Visit, home: str, tmp_path: Path
) -> None:
    (tmp_path / "data").symlink_to(ROOT / "data")
    catalog, problems = load_catalog(Project(tmp_path, "/"), KINDS)
    assert not problems
    cases = [(program.id, case) for program in catalog.programs.values() for case in program.cases]
    assert len({program for program, _ in cases}) >= 20
    sizes = catalog.vocabulary["size"]
    told = json.loads(
        json.dumps([(program, _in_scripts(answers_of(case.applicant, sizes))) for program, case in cases])
    )
    page = visit(home)
    serve_modules(page)
    verdicts = page.evaluate(JUDGE, [home, told])
    wrong = [
        (program, got) for (program, case), got in zip(cases, verdicts, strict=True) if got != case.verdict
    ]
    assert wrong == []


def test_an_address_with_answers_sorts_the_list(sample: Callable[[str], Page]) -> None:
    page = sample(SMALL)
    assert _in(page, "may-fit") == ["trade-fairs", "expert-visits", "new-machines"]
    page = sample("size=large-firm")
    assert _in(page, "does-not-fit") == ["trade-fairs"]
    assert _in(page, "may-fit") == ["expert-visits", "new-machines"]
    expect(page.locator("eligibility-check").get_by_role("status").first).to_have_text(
        "0 fit, 2 may fit, 1 do not fit."
    )


def test_every_condition_says_in_words_whether_it_is_met(sample: Callable[[str], Page]) -> None:
    page = sample("size=large-firm&industry=manufacturing")
    fairs = page.locator("[data-program=trade-fairs]")
    page.locator("summary.verdict__head").first.click()
    fairs.locator("details > summary").click()
    marks = fairs.locator("details > .reasons [data-mark]")
    expect(marks).to_have_text(["Met", "Not answered yet", "Not answered yet", "Ask the office"])
    expect(fairs.locator("[data-why]")).to_have_text("Not met: Size and form")
    part = fairs.locator("[data-part]").first
    expect(part.locator("h4")).to_have_text("Fairs in Japan Does not fit")
    expect(part.locator("li")).to_contain_text("(your answer: Larger firm)")


@pytest.mark.slow
def test_what_serves_another_purpose_is_counted_and_set_apart(sample: Callable[[str], Page]) -> None:
    page = sample("want=people")
    assert _in(page, "may-fit") == ["expert-visits"]
    assert _in(page, "elsewhere") == ["trade-fairs", "new-machines"]
    expect(page.locator("eligibility-check").get_by_role("status").first).to_contain_text(
        "2 more are for other purposes."
    )
    elsewhere = page.locator("details[data-verdict=elsewhere]")
    expect(elsewhere.locator("article").first).to_be_hidden()
    elsewhere.locator("summary").first.click()
    expect(elsewhere.locator("article").first).to_be_visible()


def test_every_program_bears_its_verdict_wherever_it_stands(sample: Callable[[str], Page]) -> None:
    page = sample("size=large-firm&want=people")
    verdicts = page.locator("[data-program]").evaluate_all(
        "all => Object.fromEntries(all.map((it) => [it.dataset.program, it.dataset.verdict]))"
    )
    fits = {"trade-fairs": "does-not-fit", "expert-visits": "may-fit", "new-machines": "may-fit"}
    assert verdicts == fits
    page.get_by_role("button", name="Clear the answers").click()
    expect(page.locator("[data-program][data-verdict]")).to_have_count(0)


@pytest.mark.slow
def test_what_depends_on_an_answer_is_asked_after_it(visit: Visit, home: str) -> None:
    page = visit(f"{home}en/programs/check/?circumstance=paternity-leave&leave=2&size=individual")
    page.wait_for_selector("form.check:not([hidden])")
    leave = page.get_by_label("How many weeks of childcare leave?")
    expect(leave).to_have_value("2")
    rule = page.locator("[data-program=paternity-leave-incentive] [data-rule=leave]")
    expect(rule).to_have_attribute("data-result", "met")
    page.get_by_label("Paternity leave").uncheck()
    expect(leave).to_be_hidden()
    expect(page).to_have_url(re.compile(r"/\?size=individual$"))


@pytest.mark.slow
def test_a_priority_field_is_told_where_it_pays_more(visit: Visit, home: str) -> None:
    page = visit(f"{home}en/programs/check/?field=dx&field=welfare")
    told = page.locator("[data-priority]:not([hidden])")
    expect(told).to_have_text(
        ["Your priority field (DX (going digital) / Welfare) may give you better terms."]
    )


def test_an_answer_counts_at_once_and_stays_in_the_address(sample: Callable[[str], Page]) -> None:
    page = sample("")
    assert _in(page, "") == ["trade-fairs", "expert-visits", "new-machines"]
    page.get_by_label("Larger firm").check()
    assert _in(page, "does-not-fit") == ["trade-fairs"]
    expect(page).to_have_url(re.compile(r"/\?size=large-firm$"))
    page.get_by_label("Micro firm").check()
    page.get_by_label("Since (year and month)").fill("2024-05")
    expect(page).to_have_url(re.compile(r"/\?size=micro&since=2024-05$"))
    assert _in(page, "does-not-fit") == []
    page.get_by_role("button", name="Clear the answers").click()
    expect(page.locator("[data-answered]")).to_be_hidden()
    assert page.url.endswith(PATH)
    assert _in(page, "") == ["trade-fairs", "expert-visits", "new-machines"]


@pytest.mark.slow
def test_the_way_back_from_a_program_leads_to_the_answers(sample: Callable[[str], Page]) -> None:
    page = sample("want=sales")
    page.get_by_label("Larger firm").check()
    page.locator("summary.verdict__head").first.click()
    page.locator("[data-program=trade-fairs] h3 a").click()
    page.wait_for_url("**/trade-fairs/")
    page.go_back()
    page.wait_for_selector("[data-verdict=does-not-fit]:not([hidden])")
    assert page.get_by_label("Larger firm").is_checked()
    assert page.get_by_label("Finding markets").is_checked()
    assert _in(page, "does-not-fit") == ["trade-fairs"]


@pytest.mark.slow
def test_a_month_is_read_on_the_clock_of_japan(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}{PATH}?since=2025-11", now="2026-11-30T14:59:59Z", timezone_id="Asia/Tokyo")
    rule = page.locator("[data-program=trade-fairs] [data-rule=years]")
    expect(rule).to_have_attribute("data-result", "ask")
    page.clock.set_fixed_time("2026-11-30T15:00:00Z")
    page.reload()
    expect(rule).to_have_attribute("data-result", "met")


@pytest.mark.slow
def test_a_month_that_cannot_be_read_is_told_when_one_asks_for_the_result(
    sample: Callable[[str], Page],
) -> None:
    page = sample("")
    since = page.get_by_label("Since (year and month)")
    since.fill("last spring")
    page.get_by_role("button", name="See the result").click()
    expect(since).to_be_focused()
    assert since.evaluate("it => it.validationMessage") == (
        "This could not be read. Please write it like 2021-04, April 2021 or 5 years ago."
    )
    since.fill("2024/5")
    page.get_by_role("button", name="See the result").click()
    expect(page.get_by_role("heading", name="Result")).to_be_focused()


@pytest.mark.slow
def test_the_size_follows_from_industry_and_staff(visit: Visit, home: str) -> None:
    page = visit(f"{home}en/programs/check/")
    page.wait_for_selector("form.check:not([hidden])")
    page.get_by_label("Regular employees").select_option("up to 20")
    found = page.locator("[data-size-found]")
    expect(found).to_have_text("Choose your industry and capital too to find the size.")
    page.get_by_label("Manufacturing").check()
    expect(found).to_have_text("Probably: Micro firm.")
    expect(page).to_have_url(re.compile(r"industry=manufacturing&staff=20&size=micro$"))
    assert "manufacturing-help-corner" in _in(page, "may-fit")
    page.get_by_label("Larger firm").check()
    expect(found).to_have_text("")
    expect(page).to_have_url(re.compile(r"industry=manufacturing&size=large-firm$"))


@pytest.mark.slow
def test_a_month_is_read_as_people_write_it_or_said_not_to_be(sample: Callable[[str], Page]) -> None:
    page = sample("since=令和3年4月")
    read = page.locator("[data-since-found]")
    expect(read).to_have_text("Counted as 5 full year(s) or more.")
    since = page.get_by_label("Since (year and month)")
    since.fill("ずっと前")
    expect(read).to_have_text("")
    since.blur()
    expect(read).to_contain_text("This could not be read.")


@pytest.mark.slow
def test_none_of_these_and_any_of_these_exclude_one_another(sample: Callable[[str], Page]) -> None:
    page = sample("circumstance=starting")
    page.get_by_label("None of these").check()
    assert not page.get_by_label("Starting a business").is_checked()
    page.get_by_label("Employing people from abroad").check()
    assert not page.get_by_label("None of these").is_checked()


def test_the_button_leads_to_the_result_and_sends_nothing(sample: Callable[[str], Page]) -> None:
    page = sample("size=sme")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_role("button", name="See the result").click()
    expect(page.get_by_role("heading", name="Result")).to_be_focused()
    page.get_by_label("Larger firm").check()
    assert [address for address in asked if "size" in address] == []


def test_the_other_language_has_the_same_answers(sample: Callable[[str], Page]) -> None:
    page = sample("size=large-firm")
    page.locator(".top__tools a[hreflang=ja]").click()
    page.wait_for_url("**/programs/check/?size=large-firm")
    page.wait_for_selector("[data-verdict=does-not-fit]:not([hidden])")
    assert _in(page, "does-not-fit") == ["trade-fairs"]


@pytest.mark.slow
def test_the_address_can_be_copied(visit: Visit, sample_home: str) -> None:
    page = visit(permissions=["clipboard-read", "clipboard-write"])
    page.goto(f"{sample_home}{PATH}?size=sme")
    page.get_by_role("button", name="Copy a link").click()
    expect(page.locator("[data-copied]")).to_have_text("Link copied.")
    assert page.evaluate("navigator.clipboard.readText()") == page.url


def test_without_scripts_the_conditions_can_be_read(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}{PATH}", java_script_enabled=False)
    assert page.locator("form.check").is_hidden()
    assert "JavaScript" in page.locator("eligibility-check .notice >> visible=true").inner_text()
    assert page.get_by_text("You have an office in the city").is_visible()
    assert page.locator("[data-program]:visible").count() == 3


@pytest.mark.parametrize("address", ["?size=no-such-size&want=&since=soon", "?circumstance=none&place="])
@pytest.mark.slow
def test_an_address_that_makes_no_sense_does_no_harm(visit: Visit, sample_home: str, address: str) -> None:
    page = visit()
    errors: list[Any] = []
    page.on("pageerror", lambda error: errors.append(error))  # noqa: PLW0108  # Playwright marks its handlers
    page.goto(f"{sample_home}{PATH}{address}")
    page.wait_for_selector("form.check:not([hidden])")
    assert page.locator("[data-program]:visible").count() == 3
    assert errors == []


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.slow
def test_the_answered_page_has_no_fault(visit: Visit, home: str, lang: str, looks: Sequence[Look]) -> None:
    page = visit(
        f"{home}{'en/' if lang == 'en' else ''}programs/check/?size=micro&form=corporation&since=2024-05"
    )
    for summary in page.locator("summary.verdict__head:visible, [data-verdict=fits] summary:visible").all():
        summary.click()
    assert find_faults(page, looks) == set()


@pytest.mark.slow
def test_on_paper_stand_the_answers_and_the_result(sample: Callable[[str], Page]) -> None:
    page = sample("size=large-firm")
    page.emulate_media(media="print")
    assert page.get_by_text("Larger firm", exact=True).first.is_visible()
    assert not page.get_by_text("Micro firm", exact=True).first.is_visible()
    assert not page.get_by_role("group", name="What is your industry?").is_visible()
    assert page.locator("[data-program=expert-visits] .reasons").is_visible()
    assert not page.get_by_role("button", name="Print").is_visible()
