"""Read the pages of a site as a strict browser would."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import html5lib
from real_site import SITE_URL

Element = Any


@dataclass(frozen=True)
class ReadPage:
    """A page of a site, parsed as HTML5."""

    file: str
    """Below the root of the site: `en/about/index.html`."""
    tree: Element
    errors: tuple[str, ...]

    @property
    def path(self) -> str:
        return self.file.removesuffix("index.html")

    @property
    def url(self) -> str:
        return SITE_URL + self.path

    @property
    def lang(self) -> str:
        return "en" if self.file.startswith("en/") else "ja"

    @property
    def is_missing_page(self) -> bool:
        """Return whether this is what a host shows in the place of any page that is not there."""
        return self.file == "404.html"

    @property
    def leads_on(self) -> bool:
        """Return whether this stands at an address that a page had: machines are not led to it."""
        return any("noindex" in (meta.get("content") or "") for meta in self.all("meta", name="robots"))

    def all(self, tag: str, **attributes: str) -> Iterator[Element]:
        for element in self.tree.iter(tag):
            if all(element.get(name) == value for name, value in attributes.items()):
                yield element

    def one(self, tag: str, **attributes: str) -> Element:
        (found,) = self.all(tag, **attributes)
        return found

    @cached_property
    def ids(self) -> list[str]:
        return [element.attrib["id"] for element in self.elements() if "id" in element.attrib]

    def elements(self) -> Iterator[Element]:
        return (element for element in self.tree.iter() if isinstance(element.tag, str))

    def links(self, attribute: str) -> Iterator[tuple[str, str]]:
        """Return (tag, absolute address) of whatever has `attribute`."""
        for element in self.elements():
            if attribute in element.attrib:
                yield element.tag, urljoin(self.url, element.attrib[attribute])

    def text(self) -> str:
        return "".join(self.one("body").itertext())


def read_page(site: Path, file: Path) -> ReadPage:
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(file.read_bytes(), transport_encoding="utf-8")
    for template in tree.iter("template"):
        template.clear()  # what stands in it is not on the page
    errors = (f"line {at[0]}: {code} {values}" for at, code, values in parser.errors)
    return ReadPage(file.relative_to(site).as_posix(), tree, tuple(errors))


def read_site(site: Path) -> list[ReadPage]:
    return [read_page(site, file) for file in sorted(site.rglob("*.html"))]


def text_of(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def file_at(url: str) -> str | None:
    """Return the file below the root of the site that a host sends for `url`; None if it leaves the site."""
    if not url.startswith(SITE_URL):
        return None
    path = unquote(urlsplit(url).path.removeprefix("/"))
    return f"{path}index.html" if path.endswith("/") or not path else path
