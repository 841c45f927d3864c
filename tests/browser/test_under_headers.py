"""Pages work under the headers that a release asks of its host, which are stricter than those of a plain server."""

import re
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest
from bench.browser import listening
from playwright.sync_api import Browser, ConsoleMessage, expect
from released import released_project

PAGES = ("", "en/", "programs/", "en/search/?q=fair", "eligibility/", "calendar/", "compare/", "nowhere/")


class _Host(SimpleHTTPRequestHandler):
    """Serves a folder as a host that reads `_headers`: all rules that match hold, equal names joined by a comma."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *args: Any, rules: list[tuple[re.Pattern[str], str, str]], **options: Any) -> None:
        self._rules = rules
        super().__init__(*args, **options)

    def log_message(self, *_: Any) -> None: ...

    def send_header(self, keyword: str, value: str) -> None:
        if keyword.lower() not in {"content-type", "cache-control"} or not self._of(keyword):
            super().send_header(keyword, value)

    def end_headers(self) -> None:
        for name in dict.fromkeys(name for _, name, _ in self._rules):
            if values := self._of(name):
                super().send_header(name, ", ".join(values))
        super().end_headers()

    def _of(self, name: str) -> list[str]:
        path = self.path.partition("?")[0]
        return [
            value for rule, of, value in self._rules if of.lower() == name.lower() and rule.fullmatch(path)
        ]

    def send_error(self, code: int, *_: Any) -> None:
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _rules(text: str) -> Iterator[tuple[re.Pattern[str], str, str]]:
    rule = re.compile("")
    for line in text.splitlines():
        if line.startswith("/"):
            rule = re.compile(".*".join(map(re.escape, line.split("*"))))
        else:
            name, _, value = line.strip().partition(": ")
            yield rule, name, value


@pytest.fixture(scope="module")
def hosted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a release of the sample on such a host."""
    site = released_project(tmp_path_factory) / "site"
    rules = list(_rules((site / "_headers").read_text("utf-8")))
    with listening(partial(_Host, directory=str(site), rules=rules)) as home:
        yield home


def test_no_page_breaks_its_rules(hosted: str, browser: Browser) -> None:
    said: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and "404" not in message.text:
            said.append(f"{message.page and message.page.url}: {message.text}")

    with browser.new_context() as context:
        context.on("console", hear)
        context.on("weberror", lambda error: said.append(f"{error.page and error.page.url}: {error.error}"))
        pages = [context.new_page() for _ in PAGES]
        for page, path in zip(pages, PAGES, strict=True):
            answer = page.goto(hosted + path)
            assert answer is not None
            assert answer.headers["strict-transport-security"] == "max-age=31536000"
            assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
            assert answer.headers["cache-control"] == "public, max-age=0, must-revalidate"
            expect(page.locator("h1").first).to_be_visible()
            assert page.evaluate("document.styleSheets.length") > 0
        for page in pages:
            page.wait_for_load_state("networkidle")  # which takes half a second: one for all
    assert said == []


def test_scripts_run_and_no_other_site_can_frame_a_page(hosted: str, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"{hosted}en/search/?q=fair")
    expect(page.locator("main").get_by_text("Trade Fairs").first).to_be_visible()
    page.goto("about:blank")
    page.set_content(f'<iframe src="{hosted}en/"></iframe>')
    frame = page.frames[-1]
    page.wait_for_load_state("networkidle")
    assert not frame.url.startswith(hosted)
    page.close()
