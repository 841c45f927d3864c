"""The map of the site for search engines: every page with its twin (sitemaps.org 0.9, with `xhtml:link` alternates)."""

from collections.abc import Iterable
from html import escape
from typing import Final

from catalog.ground.output import OutputFile
from catalog.ground.text import LANGS, address

_FALLBACK_LANG: Final = "en"
"""Readers of other languages are better served in English."""


def sitemap(site_url: str, paths: Iterable[str]) -> OutputFile:
    """Return `sitemap.xml` for pages at `paths`, each below the home of its language, in both languages."""
    entries = "".join(_entry(site_url, path) for path in sorted(set(paths)))
    xml = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        f' xmlns:xhtml="http://www.w3.org/1999/xhtml">\n{entries}</urlset>\n'
    )
    return OutputFile("sitemap.xml", xml.encode())


def _entry(site_url: str, path: str) -> str:
    urls = {lang: escape(site_url + address(lang, path)) for lang in LANGS}
    hreflangs = [*urls.items(), ("x-default", urls[_FALLBACK_LANG])]
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang="{lang}" href="{url}"/>' for lang, url in hreflangs
    )
    return "".join(f"<url><loc>{url}</loc>{links}</url>\n" for url in urls.values())
