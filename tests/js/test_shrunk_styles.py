"""What is shrunk says the same to the browser."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser
from sample_project import ROOT

from catalog.build.scripts import shrink

SHEETS = sorted((ROOT / "overrides" / "assets" / "css").glob("*.css"))
# `background: none` is shrunk to `0 0`: what the first leaves initial the second says, and the other way round.
# Values with variables stay as they were written.
RULES = """(text) => {
  const initial = { "background-image": "none", "background-position-x": "0px", "background-position-y": "0px" };
  const value = (style, name) =>
    style.getPropertyValue(name)
      .replace(/^initial$/, initial[name] ?? "initial").replace(/, /g, ",").replace(/\\b0[.]/g, ".");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  const said = (rule) => [
    rule.selectorText ?? rule.conditionText?.replace(": ", ":") ?? rule.cssText,
    [...(rule.style ?? [])].map((name) => `${name}: ${value(rule.style, name)}`),
    [...(rule.cssRules ?? [])].map(said),
  ];
  return [...sheet.cssRules].map(said);
}"""


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.stem)
def test_a_shrunk_stylesheet_has_the_same_rules(browser: Browser, sheet: Path) -> None:
    text = sheet.read_text("utf-8")
    page = browser.new_page()
    written, small = (page.evaluate(RULES, style) for style in (text, shrink(text, ".css")))
    page.close()
    assert len(written) >= 5
    assert small == written
