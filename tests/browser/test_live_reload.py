"""`catalog serve`: what is saved shows at once; a mistake is told above the last good page until it is mended."""

import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page, expect
from real_site import ENVIRONMENT, change
from sample_project import write_sample

PATIENCE = 30
"""Seconds; far more than it takes, so that only a server that does nothing fails."""


def _wait_for(what: Callable[[], bool]) -> bool:
    end, pause = time.monotonic() + PATIENCE, threading.Event()
    while time.monotonic() < end:
        with suppress(URLError, ConnectionError):
            if what():
                return True
        pause.wait(0.05)
    return False


class Preview:
    """A running `catalog serve`, and what it has said."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._log = (root / "serve.log").open("w+", encoding="utf-8")
        self._process = subprocess.Popen(
            [sys.executable, "-u", "-m", "catalog", "serve", "--root", str(root), "--port", "0"],
            env=ENVIRONMENT,
            stdout=self._log,
            stderr=subprocess.STDOUT,
        )

    def said(self) -> str:
        return (self.root / "serve.log").read_text(encoding="utf-8")

    @property
    def url(self) -> str:
        """Return the address that the server has said; nothing as long as it does not answer."""
        return "".join(re.findall(r"http://\S+/", self.said())[:1])

    def shows(self, path: str, text: str) -> bool:
        if not self.url:
            return False
        with urlopen(self.url + path) as answer:  # noqa: S310  # our own server
            return text in answer.read().decode()

    def stop(self, how: int = signal.SIGTERM) -> int:
        self._process.send_signal(how)
        code = self._process.wait(PATIENCE)
        self._log.close()
        return code


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    preview = Preview(write_sample(tmp_path / "sample").root)
    assert _wait_for(lambda: preview.shows("products/amber-soy/", "琥珀醤油")), preview.said()
    yield preview
    assert preview.stop() == 0, preview.said()
    assert "Traceback" not in preview.said()


def test_edits_show_and_mistakes_leave_the_last_good_page(
    preview: Preview, visit: Callable[..., Page]
) -> None:
    data, path = preview.root / "data/brand_products.yaml", "products/amber-soy/"
    page = visit(preview.url + path)

    change(data, "琥珀醤油,", "黄金醤油,")
    assert _wait_for(lambda: preview.shows(path, "黄金醤油")), preview.said()
    expect(page.locator("h1")).to_have_text("黄金醤油", timeout=PATIENCE * 1000)  # without a reload by hand

    change(data, "maker: ono-soy", "maker: nobody")
    assert _wait_for(lambda: "data/brand_products.yaml:" in preview.said()), preview.said()
    assert "Traceback" not in preview.said()
    notice = page.get_by_role("alert")
    expect(notice).to_contain_text("「nobody」", timeout=PATIENCE * 1000)
    expect(notice).to_contain_text("data/brand_products.yaml:")
    expect(page.locator("h1")).to_have_text("黄金醤油")
    english = visit(f"{preview.url}en/{path}")
    expect(english.get_by_role("alert")).to_contain_text("Because of mistakes")

    notice.locator("summary").press("Enter")
    expect(notice.locator("li").first).to_be_hidden()
    notice.locator("summary").press("Enter")
    expect(notice.locator("li").first).to_be_visible()

    change(data, "maker: nobody", "maker: ono-soy")
    change(data, "黄金醤油,", "白銀醤油,")
    assert _wait_for(lambda: preview.shows(path, "白銀醤油")), preview.said()
    expect(page.locator("h1")).to_have_text("白銀醤油", timeout=PATIENCE * 1000)
    expect(notice).to_have_count(0)


@pytest.mark.slow
def test_a_site_that_is_broken_from_the_start_is_a_page_that_says_so_until_it_is_mended(
    tmp_path: Path, visit: Callable[..., Page]
) -> None:
    root = write_sample(tmp_path / "sample").root
    change(root / "data/brand_products.yaml", "maker: ono-soy", "maker: <b>nobody")
    preview = Preview(root)
    try:
        assert _wait_for(lambda: bool(preview.url)), preview.said()
        assert "直して保存すると、もう一度作ります。" in preview.said()
        page = visit()
        faults: list[str] = []
        page.on("console", lambda line: faults.append(line.text) if "Security" in line.text else None)
        assert (page.goto(f"{preview.url}en/products/amber-soy/") or page).status == 503  # type: ignore[union-attr]
        expect(page.get_by_role("alert")).to_contain_text("there is no page yet")
        expect(page.get_by_role("alert")).to_contain_text("<b>nobody")
        change(root / "data/brand_products.yaml", "maker: <b>nobody", "maker: ono-soy")
        expect(page.locator("h1")).to_have_text("Amber Soy Sauce", timeout=PATIENCE * 1000)
        assert faults == [], "the policy of the pages holds"
    finally:
        assert preview.stop(signal.SIGINT) == 0, preview.said()
    assert "Traceback" not in preview.said()


@pytest.mark.slow
def test_words_and_pages_show_as_they_are_saved_too_but_not_on_the_site_that_visitors_see(
    preview: Preview,
) -> None:
    change(preview.root / "words/ui.yaml", "ja: 認定製品,", "ja: 名品,")
    assert _wait_for(lambda: preview.shows("", "名品")), preview.said()
    change(preview.root / "content/about/index.ja.md", "title: ", "title: 新しい")
    assert _wait_for(lambda: preview.shows("about/", "新しい")), preview.said()
    assert not (preview.root / "site").exists()
