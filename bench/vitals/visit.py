"""One visit of a page, on a phone that knows nothing of the site yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from playwright.sync_api import Browser, CDPSession

from bench.vitals.phone import phone, rest

_NETWORK: Final = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1.6e6 / 8,
    "uploadThroughput": 0.75e6 / 8,
}
"""Milliseconds, and bytes in a second."""
_SLOWER: Final = 4
"""How many times the processor of the phone is slower than that of this machine."""
WATCH: Final = """
(() => {
  const seen = (window.vitals = { paints: [], shifts: [] });
  const named = (it) => (it ? [it.localName, ...it.classList].join(".") : "?");
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch("largest-contentful-paint", ({ startTime, element }) => seen.paints.push([startTime, named(element)]));
  watch("layout-shift", ({ startTime, value, hadRecentInput, sources }) => {
    if (!hadRecentInput) seen.shifts.push([startTime, value, sources.map((it) => named(it.node)).join(" ")]);
  });
})();
"""
"""Given to the browser itself before the page begins, so that the page's Content-Security-Policy stays as it is."""


@dataclass(frozen=True, slots=True)
class Shift:
    """Something on the page jumped."""

    at: float
    """Milliseconds after the visit began."""
    value: float
    what: str


@dataclass(frozen=True, slots=True)
class Sent:
    """What came for one request, with its head, as it was sent."""

    kind: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Visit:
    largest_paint: float
    """Milliseconds after the visit began."""
    largest: str
    shifts: Sequence[Shift]
    sent: Sequence[Sent]


def visit(browser: Browser, address: str) -> Visit:
    """Open a page with nothing in any cache, and wait until it rests."""
    with phone(browser) as (page, devtools):
        sent = _listen(devtools)
        devtools.send("Network.emulateNetworkConditions", _NETWORK)
        devtools.send("Emulation.setCPUThrottlingRate", {"rate": _SLOWER})
        page.add_init_script(WATCH)
        rest(page, address)
        seen = page.evaluate("vitals")
    time, largest = seen["paints"][-1]
    return Visit(time, largest, [Shift(*shift) for shift in seen["shifts"]], sent)


def _listen(devtools: CDPSession) -> list[Sent]:
    """Fill the list that is returned with whatever comes from now on."""
    sent: list[Sent] = []
    types: dict[str, str] = {}

    def begun(event: dict[str, Any]) -> None:
        types[event["requestId"]] = event["response"]["mimeType"]

    def done(event: dict[str, Any]) -> None:
        sent.append(Sent(kind_of(types[event["requestId"]]), round(event["encodedDataLength"])))

    devtools.on("Network.responseReceived", begun)
    devtools.on("Network.loadingFinished", done)
    devtools.send("Network.enable")
    return sent


def kind_of(mime_type: str) -> str:
    """Say in a word what a response is."""
    words = {"image": "pictures", "javascript": "js", "html": "html", "css": "css", "json": "json"}
    return next((kind for word, kind in words.items() if word in mime_type), "other")
