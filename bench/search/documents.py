"""The documents that every engine searches: the pages of records, without lists, frames and crumbs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Final

from bench.search.engine import JUDGED_KINDS
from catalog.ground.text import Lang, address

_ARTICLE: Final = re.compile(r'<article class="record[^>]* data-record="([^"]+)">.*</article>', re.DOTALL)
_TITLE: Final = re.compile(r"<h1[^>]*>(.*?)</h1>", re.DOTALL)
_CRUMBS: Final = re.compile(r'<nav class="crumbs".*?</nav>', re.DOTALL)
_TAG: Final = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class Document:
    path: str
    """`programs/overseas-sales`"""
    lang: Lang
    title: str
    html: str
    """The article alone."""


def documents(site: Path, lang: Lang) -> Iterator[Document]:
    """Return the page of every record in one language."""
    for kind in JUDGED_KINDS:
        for file in sorted((site / address(lang, kind)).glob("*/index.html")):
            if found := _ARTICLE.search(file.read_text(encoding="utf-8")):
                article = _CRUMBS.sub("", found[0])
                yield Document(found[1], lang, _title(article), article)


def _title(article: str) -> str:
    found = _TITLE.search(article)
    assert found, "every record has a heading"
    return unescape(_TAG.sub("", found[1])).strip()
