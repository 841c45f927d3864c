"""What can I get, together? The check answers with a sum, and with what has to be asked."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from modules import serve_modules
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]
CASES = json.loads(
    (Path(__file__).parents[1] / "vectors" / "together-kanazawa.json").read_text(encoding="utf-8")
)
ASK = """async ([home, queries]) => {
  const { answersIn } = await import(`${home}modules/eligibility.js`);
  const { choicesOf, together } = await import(`${home}modules/together.js`);
  const table = await (await fetch(`${home}index/eligibility.json`)).json();
  const share = ({ choice, granted }) => [choice.program, choice.pay.course, Number(granted)];
  const shares = (plan) => plan?.shares.map(share) ?? [];
  return queries.map((query) => {
    const params = new URLSearchParams(query);
    const begin = performance.now();
    const [answers, cost] = [answersIn(params, table.rules, "2026-11-28"), BigInt(params.get("cost"))];
    const choices = table.programs.flatMap((program) => choicesOf(table, program, answers, cost));
    const [found] = together(choices, answers.want, cost);
    return [shares(found?.sure), shares(found?.perhaps), performance.now() - begin];
  });
}"""
MOST_MS = 100


@pytest.fixture
def check(visit: Visit, home: str) -> Callable[..., Page]:
    def check(query: str, **options: Any) -> Page:
        page = visit(f"{home}en/programs/check/?{query}", **options)
        page.wait_for_selector("form.check:not([hidden])")
        return page

    return check


def test_the_cases_of_the_real_catalog_come_out_the_same_in_the_browser(visit: Visit, home: str) -> None:
    page = visit(home)
    serve_modules(page)
    answers = page.evaluate(ASK, [home, [case["query"] for case in CASES]])
    assert [answer[:2] for answer in answers] == [[case["sure"], case["perhaps"]] for case in CASES]
    assert max(milliseconds for _, _, milliseconds in answers) < MOST_MS


def test_a_sum_says_what_it_is_made_of_and_what_is_not_known(check: Callable[..., Page]) -> None:
    page = check(CASES[0]["query"])
    told = page.locator("[data-together]")
    expect(told.locator(".together__sum")).to_have_text(["Up to ¥1 million of a cost of ¥3 million"])
    share = told.locator("li")
    expect(share).to_have_attribute("data-record", "programs/overseas-sales")
    for text in (
        "Trade Fairs",
        "1/2 of ¥2 million",
        "May fit",
        "Please ask the office",
        "cannot be combined",
    ):
        expect(share).to_contain_text(text)
    expect(share.locator("[data-status]").first).to_have_attribute("data-status", "earlier-terms")
    expect(told).to_contain_text("Support without an amount")
    share.get_by_role("link").first.click()
    expect(page.locator("#estimate-cost")).to_have_value("3,000,000")


def test_a_name_in_the_sum_breaks_where_its_heading_does(visit: Visit, home: str) -> None:
    page = visit(f"{home}programs/check/?{CASES[1]['query']}")
    name = page.locator("[data-together] li a").first
    expect(name).to_have_text("金沢かがやきブランド認定製品開発奨励事業")
    assert name.locator("wbr").count() > 1
    assert name.evaluate("it => getComputedStyle(it).wordBreak") == "keep-all"


def test_silence_is_a_question_to_both_offices(check: Callable[..., Page]) -> None:
    told = check(CASES[4]["query"]).locator("[data-together]")
    expect(told.locator(".together__sum")).to_have_text(
        ["Up to ¥150,000 of a cost of ¥500,000", "If the offices agree, up to ¥180,000 of a cost of ¥500,000"]
    )
    asked = told.locator(".together__ask")
    expect(asked).to_have_count(3)
    expect(asked.first).to_contain_text("is not printed. Please ask both offices.")


def test_a_cost_counts_at_once_stays_in_the_address_and_must_be_an_amount(check: Callable[..., Page]) -> None:
    page = check("want=development&size=micro")
    told, cost = page.locator("[data-together]"), page.get_by_label("What will it cost?")
    expect(told).to_contain_text("Enter a cost in the first question")
    cost.fill("300万")
    expect(told.locator(".together__sum").first).to_contain_text("of a cost of ¥3 million")
    assert "cost=300" in page.url
    cost.fill("a lot")
    expect(told.locator("li")).to_have_count(0)
    expect(page.locator("[data-cost-found]")).to_be_empty()
    cost.blur()
    expect(page.locator("[data-cost-found]")).to_contain_text("could not be read")
    expect(told.locator("li")).to_have_count(0)
