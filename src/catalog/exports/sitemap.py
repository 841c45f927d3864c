"""The map of the site for search engines: every page with its twin (sitemaps.org 0.9, with `xhtml:link` alternates)."""

from collections.abc import Iterable
from html import escape

from catalog.ground.output import OutputFile
from catalog.ground.text import LANGS, alternates


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
    urls = {hreflang: escape(site_url + place) for hreflang, place in alternates(path)}
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang="{hreflang}" href="{url}"/>' for hreflang, url in urls.items()
    )
    return "".join(f"<url><loc>{urls[lang]}</loc>{links}</url>\n" for lang in LANGS)
