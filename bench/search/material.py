"""Material's own search on the same pages: its indexer, its worker and lunr, all as its package ships them.

Configured as Material configures itself for this site: `lang: [ja, en]`, its default fields and boosts, and the
separator and pipeline of its Japanese words, which are those of the theme's language. A second engine has
`pipeline: []`, which helps English where two languages meet. Each language has an index of its own pages. Headings
have ids, as MkDocs gives them, so that Material divides pages into sections; a page is as good as its best section.
"""

import re
import shutil
import sys
from collections.abc import Sequence
from importlib.resources import files
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader
from material.plugins.search.plugin import SearchIndex
from playwright.sync_api import Page

from bench.search.documents import Document, documents
from bench.search.engine import Booth
from bench.workspace import Workspace
from catalog.ground.text import LANGS, Lang

_THEME: Final = Path(str(files("material") / "templates"))
_SCRIPTS: Final = "assets/javascripts"
_FIELDS: Final = {"title": {"boost": 1e3}, "text": {"boost": 1e0}, "tags": {"boost": 1e6}}
_HEADING: Final = re.compile(r"<h([2-6])(?=[ >])")

_START: Final = """
async ([worker, index, patience]) => {
  const { config, docs } = await (await fetch(index)).json();
  const asked = new Worker(worker);
  window.ask = (message) => new Promise((resolve, reject) => {
    asked.onmessage = (event) => resolve(event.data);
    asked.onerror = (event) => reject(new Error(event.message));
    asked.postMessage(message);
  });
  const ready = window.ask({ type: 0, data: { config, docs, options: { suggest: false } } });
  return Promise.race([ready, new Promise((resolve) => setTimeout(resolve, patience))]);
}
"""
"""SETUP, as its bundle does it: the worker fetches its scripts, indexes everything, and says that it is ready."""

_PATIENCE: Final = 60_000
"""Milliseconds. Ten thousand products take longer; by then all is fetched that there is to fetch."""

_ASK: Final = """
async (text) => {
  const answer = await window.ask({ type: 2, data: text });
  return answer.data.items.map((sections) => sections[0].location.split("#")[0]);
}
"""
"""QUERY: the answer is the pages, the best first, each as a list of its sections."""


class Material:
    """Asks the worker that its page would ask."""

    def __init__(self, page: Page, home: str) -> None:
        self._page = page
        self._home = home
        self._lang: Lang | None = None

    def find(self, text: str, lang: Lang) -> Sequence[str]:
        if lang != self._lang and not self._is_started(lang):
            print(f"Still indexing after {_PATIENCE // 1000} s: not asked.", file=sys.stderr)
            return []
        found = self._page.evaluate(_ASK, text)
        return list(dict.fromkeys(location.rstrip("/") for location in found))

    def _is_started(self, lang: Lang) -> bool:
        self._page.goto(self._home)
        (worker,) = (_THEME / _SCRIPTS / "workers").glob("search.*.js")
        index = f"search_index.{lang}.json"
        ready = self._page.evaluate(_START, [f"{_SCRIPTS}/workers/{worker.name}", index, _PATIENCE])
        self._lang = lang if ready else None
        return bool(ready)


def material(site: Path, place: Workspace) -> Sequence[Booth]:
    """Return Material's search as it comes, and with an empty pipeline."""
    words = _words()
    as_it_comes = re.split(r"\s*,\s*", words("search.config.pipeline"))
    return [
        Booth(
            "Material (lunr)", _written(site, place.fresh("material"), as_it_comes), Material, loads_all=True
        ),
        Booth(
            "Material (lunr), pipeline: []",
            _written(site, place.fresh("material-2"), []),
            Material,
            loads_all=True,
        ),
    ]


def _words() -> Any:
    """Return Material's own look-up of its Japanese words."""
    theme = Environment(loader=FileSystemLoader(_THEME), autoescape=True)
    return theme.get_template("partials/languages/ja.html").module.t


def _written(site: Path, folder: Path, pipeline: Sequence[str]) -> Path:
    shutil.copytree(_THEME / _SCRIPTS, folder / _SCRIPTS, ignore=shutil.ignore_patterns("bundle*", "*.map"))
    (folder / "index.html").write_text("<!doctype html><title>Material</title>", encoding="utf-8")
    for lang in LANGS:
        (folder / f"search_index.{lang}.json").write_text(_index(site, lang, pipeline), encoding="utf-8")
    return folder


def _index(site: Path, lang: Lang, pipeline: Sequence[str]) -> str:
    separator = _words()("search.config.separator")
    index = SearchIndex(lang=["ja", "en"], separator=separator, pipeline=pipeline, fields=_FIELDS)
    for document in documents(site, lang):
        index.add_entry_from_context(_page(document))
    return index.generate_search_index(None)


def _page(document: Document) -> SimpleNamespace:
    """Say of a page what MkDocs would tell the indexer."""
    numbers = count(1)
    content = _HEADING.sub(lambda found: f'<h{found[1]} id="section-{next(numbers)}"', document.html)
    return SimpleNamespace(meta={}, title=document.title, content=content, toc=[], url=f"{document.path}/")
