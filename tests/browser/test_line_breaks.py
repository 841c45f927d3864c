"""Lines of Japanese names on a phone, as they are drawn."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

WHOLE = ("ものづくり", "かがやき", "中小企業", "金沢かがやきブランド")
NAMES = "main :is(h1, h2, h3, h4)"
TEXTS = "main :is(p, dd, td, li:not(:has(p, dl, table, h3)))"
SIGNS = "。、）」"
LINES = """
(selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).map((one) => {
  const lines = [];
  let bottom = -Infinity;
  const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (let at = 0; at < node.length; at++) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getClientRects()[0];
      if (!box?.width || !node.data[at].trim()) continue;
      if (box.top >= bottom) lines.push("");
      bottom = Math.max(box.top + box.height / 2, box.top >= bottom ? -Infinity : bottom);
      lines[lines.length - 1] += node.data[at];
    }
  return lines;
})
"""


@pytest.mark.parametrize("path", ["", "programs/", "programs/overseas-sales/", "products/"])
def test_no_name_on_a_phone_breaks_within_a_word_or_leaves_one_character(
    visit: Callable[..., Page], home: str, path: str
) -> None:
    page = visit(home + path, width=360, height=740)
    drawn: list[list[str]] = page.evaluate(LINES, NAMES)
    assert drawn
    assert [lines for lines in drawn if _breaks_a_word(lines) or _leaves_one(lines)] == []


@pytest.mark.parametrize("path", ["programs/", "programs/overseas-sales/", "programs/check/", "glossary/"])
def test_no_text_on_a_phone_leaves_one_character(visit: Callable[..., Page], home: str, path: str) -> None:
    page = visit(home + path, width=360, height=740)
    page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true")
    drawn: list[list[str]] = page.evaluate(LINES, TEXTS)
    assert len(drawn) > 10
    assert [lines for lines in drawn if _leaves_one(lines)] == []


PARTED = """
[...document.querySelectorAll("wbr")].map((mark) => mark.parentElement)
  .filter((one) => /flex|grid/.test(getComputedStyle(one).display)).map((one) => one.outerHTML)
"""


@pytest.mark.parametrize(
    "path",
    ["", "programs/", "programs/overseas-sales/", "facilities/monozukuri-hall/", "products/", "industry/"],
)
def test_a_mark_parts_no_text_into_boxes(visit: Callable[..., Page], home: str, path: str) -> None:
    page = visit(home + path)
    assert page.locator("wbr").count()
    assert page.evaluate(PARTED) == []


def _breaks_a_word(lines: list[str]) -> bool:
    return any("".join(lines).count(word) > sum(line.count(word) for line in lines) for word in WHOLE)


def _leaves_one(lines: list[str]) -> bool:
    return len(lines) > 1 and len(lines[-1].strip(SIGNS)) == 1
