"""Pagefind on texts of others: one page for each text, its own script in a browser.

A result needs no data to be counted: the name of its fragment tells its page.
"""

import gzip
import html
import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from bench.browser import browse, served
from bench.search.open_table import Asked, Board, Place

_HEAD: Final = '<!doctype html><html lang="ja"><meta charset="utf-8"><title>{title}</title>'
_PAGE: Final = f"{_HEAD}<h1>{{title}}</h1><p>{{body}}</p></html>"

_ASK: Final = """
async (texts) => {
  const pagefind = await import("/pagefind/pagefind.js");
  await pagefind.search(texts[0]);
  const began = performance.now();
  const found = [];
  for (const text of texts) found.push((await pagefind.search(text)).results.map((result) => result.id));
  return { found, milliseconds: performance.now() - began };
}
"""
_FRAGMENT: Final = re.compile(rb"\{.*\}", re.DOTALL)
_NUMBER: Final = re.compile("[0-9]+")


def pagefind(folder: Path, texts: Sequence[Mapping[str, Any]], questions: Sequence[Asked]) -> Iterator[Board]:
    """Index the texts and ask all questions; nothing where Pagefind is not installed."""
    if find_spec("pagefind") is None:
        return
    for number, text in enumerate(texts):
        page = folder / str(number) / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text(
            _PAGE.format(title=html.escape(text["title"]), body=html.escape(text["body"])), "utf-8"
        )
    subprocess.run([sys.executable, "-m", "pagefind", "--silent", "--site", str(folder)], check=True)
    (folder / "index.html").write_text(
        '<!doctype html><html lang="ja"><title>Pagefind</title></html>', "utf-8"
    )
    yield _asked(folder, questions)


def _asked(folder: Path, questions: Sequence[Asked]) -> Board:
    numbers = dict(_numbers(folder / "pagefind"))
    with served(folder) as home, browse() as browser, browser.new_context() as context:
        page = context.new_page()
        page.goto(home)
        told = page.evaluate(_ASK, [question["text"] for question in questions])
    places = [
        _place([numbers[key] for key in found], question["number"])
        for found, question in zip(told["found"], questions, strict=True)
    ]
    size = sum(
        file.stat().st_size
        for file in (folder / "pagefind").rglob("*.pf_*")
        if file.parent.name != "fragment"
    )
    return Board(name="Pagefind", size=size, found=places, milliseconds=told["milliseconds"])


def _place(found: Sequence[int], right: int) -> Place:
    return {"place": found.index(right) if right in found else -1, "hits": len(found)}


def _numbers(index: Path) -> Iterator[tuple[str, int]]:
    """Return the number of the text by the name of its fragment."""
    for file in (index / "fragment").glob("*.pf_fragment"):
        content = _FRAGMENT.search(gzip.decompress(file.read_bytes()))
        assert content, "a fragment holds an object"
        address = _NUMBER.search(json.loads(content[0])["url"])
        assert address, "a page is named by its number"
        yield file.stem, int(address[0])
