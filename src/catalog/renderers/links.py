"""Relative links between authored pages, as staff write them: `[…](../about/index.md#data)`."""

import posixpath
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit, urlunsplit
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

from catalog.authored.files import PageFiles
from catalog.ground.text import Lang, address

_ADDRESS_IN: Final = {"a": "href", "img": "src"}


def relative(path: str, page_url: str) -> str:
    """Return `path`, below the root of the site, as the page at `page_url` names it."""
    start = f"/{page_url}".rstrip("/.") or "/"
    found = posixpath.relpath(posixpath.join("/", path), start)
    return f"{found}/" if path.endswith("/") else found


@dataclass(frozen=True, slots=True)
class _Resolver:
    content: Path
    pages: PageFiles
    source: str
    """The page below `content/`, without its language: `about/index.md`."""
    url: str
    lang: Lang

    def resolve(self, link: str) -> str:
        """Return an address that a browser understands; what is no file of `content/` stays as it was typed."""
        scheme, host, path, query, anchor = urlsplit(link)
        if scheme or host or not path or path.startswith(("/", "\\")) or AMP_SUBSTITUTE in link:
            return link
        target = posixpath.normpath(posixpath.join(posixpath.dirname(self.source), unquote(path)))
        found = self._address_of(target)
        return link if found is None else urlunsplit(("", "", relative(found, self.url), query, anchor))

    def _address_of(self, target: str) -> str | None:
        """Return where a file of `content/` lies below the root of the site; None where there is no such file."""
        name = target.removesuffix(f".{self.lang}.md").removesuffix(".md")
        if name != target and f"{name}.{self.lang}.md" in self.pages:
            return address(self.lang, f"{name}/".removesuffix("index/")) or "./"
        return target if (self.content / target).is_file() else None


class _Links(Treeprocessor):
    def __init__(self, resolver: _Resolver) -> None:
        super().__init__()
        self._resolver = resolver

    def run(self, root: Element) -> None:
        for element in root.iter():
            key = _ADDRESS_IN.get(element.tag)
            if key and (link := element.get(key)) is not None:
                element.set(key, self._resolver.resolve(link))


class AuthoredLinks(Extension):
    """Gives relative links of one page the addresses of the finished site."""

    def __init__(self, content: Path, pages: PageFiles, source: str, url: str, lang: Lang) -> None:
        super().__init__()
        self._resolver = _Resolver(content, pages, source, url, lang)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # Markdown names it so
        md.treeprocessors.register(_Links(self._resolver), "authored-links", 0)
