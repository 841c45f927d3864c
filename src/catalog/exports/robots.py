"""Everything may be read by everyone, and the map of the site says what there is."""

from catalog.ground.output import OutputFile


def robots_file(site_url: str) -> OutputFile:
    """Return `robots.txt`; machines look for it at the root of a host."""
    return OutputFile("robots.txt", f"User-agent: *\nAllow: /\n\nSitemap: {site_url}sitemap.xml\n".encode())
