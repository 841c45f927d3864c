"""Pagefind, the extended build, on the same pages: its indexer over the HTML, its own script in the browser.

Configured as its documentation says for a site that was not written for it: the root is the article of the record,
navigation is left out. It divides the pages by their `lang` into an index for each language.
"""

import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from playwright.sync_api import Page

from bench.search.documents import Document, documents
from bench.search.engine import Booth
from bench.search.metrics import DEPTH
from bench.workspace import Workspace
from catalog.ground.text import LANGS, Lang, address

_PAGE: Final = '<!doctype html><html lang="{lang}"><meta charset="utf-8"><title>{title}</title>{html}</html>'

_ASK: Final = """
async ([text, depth]) => {
  const pagefind = await import("/pagefind/pagefind.js");
  const { results } = await pagefind.search(text);
  const shown = await Promise.all(results.slice(0, depth).map((result) => result.data()));
  return shown.map((it) => it.raw_url ?? it.url);
}
"""
"""A list of results needs the data of each; it is not known before which page a result is."""


class Pagefind:
    """Asks on a page of the language: Pagefind chooses its index by that."""

    def __init__(self, page: Page, home: str) -> None:
        self._page = page
        self._home = home
        self._lang: Lang | None = None

    def find(self, text: str, lang: Lang) -> Sequence[str]:
        if lang != self._lang:
            self._page.goto(f"{self._home}{address(lang, 'ask.html')}")
            self._lang = lang
        found = self._page.evaluate(_ASK, [text, DEPTH])
        return [path.removeprefix("/").removeprefix(f"{lang}/").rstrip("/") for path in found]


def pagefind(site: Path, place: Workspace) -> Sequence[Booth]:
    """Index the pages of records, nothing else."""
    if find_spec("pagefind") is None:
        raise SystemExit("Pagefind is not there: run `make search-eval`, or choose another --engine.")
    folder = place.fresh("pagefind")
    for lang in LANGS:
        for document in documents(site, lang):
            _write(folder / address(lang, document.path) / "index.html", document)
    _index(folder)
    for lang in LANGS:
        asked = _PAGE.format(lang=lang, title="Pagefind", html="")
        (folder / address(lang, "ask.html")).write_text(asked, encoding="utf-8")
    return [Booth("Pagefind", folder, Pagefind)]


def _write(file: Path, document: Document) -> None:
    file.parent.mkdir(parents=True)
    page = _PAGE.format(lang=document.lang, title=document.title, html=document.html)
    file.write_text(page, encoding="utf-8")


def _index(folder: Path) -> None:
    command = [sys.executable, "-m", "pagefind", "--silent", "--site", str(folder)]
    options = ["--root-selector", "article", "--exclude-selectors", "nav"]
    subprocess.run([*command, *options], check=True)
