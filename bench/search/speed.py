"""How soon the list stands after a keystroke, in the page, as a visitor sees it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from statistics import median, quantiles
from typing import Final

from playwright.sync_api import Browser, Page

from bench.browser import served
from bench.search.judged import Query
from bench.search.ours import Ours

_FIELD: Final = "main :is(input[type=search], [role=searchbox], [role=combobox])"

_WATCH: Final = """
() => {
  const seen = (window.seen = { began: 0, changed: 0 });
  const isOfList = (node) => node.matches?.("[data-record], :has([data-record])");
  const counts = (it) => it.type === "attributes" || [...it.addedNodes, ...it.removedNodes].some(isOfList);
  addEventListener("input", () => Object.assign(seen, { began: performance.now(), changed: 0 }), true);
  new MutationObserver((changes) => {
    if (!changes.some(counts)) return;
    document.body.getBoundingClientRect(); // laid out, too
    seen.changed = performance.now();
  }).observe(document.querySelector("main"), {
    subtree: true,
    childList: true,
    attributeFilter: ["data-search-state", "data-record"],
  });
}
"""
"""Remember when somebody typed, and when the list last changed after that."""

_RESTS: Final = """
(input) => {
  const text = input.value.trim();
  const isAnswered = document.querySelector('[data-search-state="ready"]')
    && (new URLSearchParams(location.search).get("q") ?? "").trim() === text;
  return (isAnswered || !text) && performance.now() - seen.began > 400;
}
"""
"""The list says that it stands, and nobody touched it for a while: who waits before searching is not quicker."""

_TIME: Final = "() => (seen.changed ? seen.changed - seen.began : null)"


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds."""

    all: Sequence[float]

    @property
    def median(self) -> float:
        return median(self.all)

    @property
    def p95(self) -> float:
        return quantiles(self.all, n=20, method="inclusive")[-1]


def keystroke_times(site: Path, browser: Browser, queries: Sequence[Query]) -> Times:
    """Type queries letter by letter; what they load is loaded before."""
    return _times(site, browser, [(query, tuple(accumulate(query.text))) for query in queries])


def answer_times(site: Path, browser: Browser, queries: Sequence[Query]) -> Times:
    """Ask each query a second time, when all that it loads is there."""
    return _times(site, browser, [(query, (query.text,)) for query in queries])


def _times(site: Path, browser: Browser, asked: Sequence[tuple[Query, Sequence[str]]]) -> Times:
    with served(site) as home, browser.new_context() as context:
        page = context.new_page()
        engine = Ours(page, home)
        return Times([time for query, texts in asked for time in _typed(engine, page, query, texts)])


def _typed(engine: Ours, page: Page, query: Query, texts: Sequence[str]) -> Iterator[float]:
    """Ask once so that all is loaded, empty the field, and put each text into it.

    A text that changes nothing in the list has no time.
    """
    engine.find(query.text, query.lang)
    page.evaluate(_WATCH)
    _fill(page, "")
    for text in texts:
        _fill(page, text)
        time = page.evaluate(_TIME)
        if time is not None:
            yield time


def _fill(page: Page, text: str) -> None:
    """Put a text into the field as a keystroke would, and wait until the list rests."""
    field = page.locator(_FIELD).first
    field.fill(text)
    page.wait_for_function(_RESTS, arg=field.element_handle())
