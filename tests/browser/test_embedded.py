"""A page of another origin shows the programs of a purpose, under a strict policy of its own."""

import html
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from faults import NARROW_DARK, WIDE, find_faults
from playwright.sync_api import Page, expect

from catalog.pages.seal import SHARED, SHARING

Visit = Callable[..., Page]
SITE_URL = "https://catalog.example.jp/"
_STYLE = "html { color: light-dark(#111, #eee); background: light-dark(#fff, #111) } a { color: inherit }"


class _AsTheHostFilesSay(SimpleHTTPRequestHandler):
    """Lets other sites read what the host files let them read."""

    def end_headers(self) -> None:
        if self.path.startswith(tuple(f"/{folder}/" for folder in SHARED)):
            for name, value in SHARING.items():
                self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def _serve(folder: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_AsTheHostFilesSay, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="module")
def catalog_home(site: Path) -> Iterator[str]:
    with _serve(site) as address:
        yield address


def _text(code: str) -> str:
    """Return what a reader copies: marks of language are no part of it."""
    return html.unescape(re.sub("<[^>]+>", "", code))


def _snippet(site: Path, home: str, lang: str, theme: str = "sales") -> str:
    """Return the HTML that a partner copies from the page, for the site on the loopback."""
    page = (site / ("en" if lang == "en" else "") / "embed" / "index.html").read_text("utf-8")
    found = re.findall(r"<code[^>]*>(&lt;catalog-programs.*?)</code>", page, re.DOTALL)
    (one,) = (text for text in map(_text, found) if f'theme="{theme}"' in text)
    return one.replace(SITE_URL, home)


def _partner(folder: Path, snippet: str, lang: str, home: str) -> None:
    policy = (
        f"default-src 'none'; script-src {home}embed/programs.js; connect-src {home}api/v1/themes/; style-src 'self';"
        " require-trusted-types-for 'script'"
    )
    (folder / "page.css").write_text(_STYLE, "utf-8")
    (folder / "index.html").write_text(
        f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>Chamber</title>
        <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="page.css">
        <meta http-equiv="Content-Security-Policy" content="{policy}"></head>
        <body><main><h1>Chamber</h1>{snippet}</main></body></html>""",
        "utf-8",
    )


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_copied_html_shows_the_programs_of_a_purpose(
    visit: Visit, site: Path, catalog_home: str, tmp_path: Path, lang: str
) -> None:
    theme = json.loads((site / "api/v1/themes/sales.json").read_text("utf-8"))
    _partner(tmp_path, _snippet(site, catalog_home, lang), lang, catalog_home)
    with _serve(tmp_path) as partner:
        page = visit()
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.goto(partner)
        items = page.locator("catalog-programs li")
        expect(items).to_have_count(5)
        names = {program["name"][lang] for program in theme["programs"]}
        assert set(page.locator("catalog-programs li a").all_text_contents()) <= names
        prefix = catalog_home + ("en/" if lang == "en" else "") + "programs/"
        links = page.locator("catalog-programs a").evaluate_all("all => all.map(a => a.href)")
        assert all(link.startswith(prefix) for link in links)
        assert len(links) == 7  # the partner's own, five programs, and the rest of them
        statuses = set(theme["words"][lang]["status"].values())
        assert set(page.locator("catalog-programs b").all_text_contents()) <= statuses
        page.locator("catalog-programs > p a").focus()
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.shadowRoot?.activeElement?.textContent") in names
        assert find_faults(page, (WIDE, NARROW_DARK)) == set()
        assert said == []


def test_the_status_is_that_of_the_day_in_japan_on_the_clock_of_the_reader(
    visit: Visit, site: Path, tmp_path: Path
) -> None:
    theme = json.loads((site / "api/v1/themes/sales.json").read_text("utf-8"))
    theme["programs"] = theme["programs"][:1]
    theme["programs"][0]["name"]["ja"] = "<img src=x onerror=document.title='bad'>"
    theme["programs"][0]["statuses"] = [
        {"from": "2026-11-21", "status": "open", "last_day": "2026-12-31"},
        {"from": "2027-01-01", "status": "closed", "last_day": "2026-12-31"},
    ]
    for name in ("embed/programs.js", "api/v1/themes/sales.json"):
        (tmp_path / "site" / name).parent.mkdir(parents=True)
        (tmp_path / "site" / name).write_bytes((site / name).read_bytes())
    (tmp_path / "site/api/v1/themes/sales.json").write_text(json.dumps(theme), "utf-8")
    (tmp_path / "partner").mkdir()
    with _serve(tmp_path / "site") as home, _serve(tmp_path / "partner") as partner:
        _partner(tmp_path / "partner", _snippet(site, home, "ja"), "ja", home)
        for now, status in (
            ("2026-12-31T14:59:00Z", "受付中"),
            ("2026-12-31T15:00:00Z", "受付終了"),
        ):
            page = visit(partner, now=now, timezone_id="America/New_York")
            expect(page.locator("catalog-programs b")).to_have_text(status)
            expect(page.locator("catalog-programs li a")).to_contain_text("<img src=x")
        late = visit(partner, now="2029-01-01T00:00:00Z")
        expect(late.locator("catalog-programs li")).to_have_count(1)
        expect(late.locator("catalog-programs b")).to_have_count(0)


def test_a_wrong_purpose_or_a_site_that_is_down_leaves_the_link(
    visit: Visit, site: Path, catalog_home: str, tmp_path: Path
) -> None:
    wrong = _snippet(site, catalog_home, "ja").replace('theme="sales"', 'theme="no-such-purpose"')
    down = wrong.replace(catalog_home, "http://127.0.0.1:9/")
    with _serve(tmp_path) as partner:
        for snippet, home in ((wrong, catalog_home), (down, "http://127.0.0.1:9/")):
            _partner(tmp_path, snippet, "ja", home)
            page = visit()
            page.goto(partner, wait_until="networkidle")
            expect(page.locator("catalog-programs > p a")).to_be_visible()
            expect(page.locator("catalog-programs li")).to_have_count(0)


def test_the_script_is_small_and_no_page_of_the_site_loads_it(site: Path) -> None:
    assert (site / "embed/programs.js").stat().st_size <= 5_000
    pages = [*site.glob("*.html"), *(site / "embed").glob("*.html"), *(site / "en/embed").glob("*.html")]
    assert not [page for page in pages if re.search(r"<script[^>]+embed/programs", page.read_text("utf-8"))]
