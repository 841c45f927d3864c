"""The site has an address that pages, feeds and other sites can name."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.problems import Problem
from catalog.source.site_address import check_site_address


def sound_site_address(facts: Facts) -> Iterator[Problem]:
    """The address under `site_url` is that of a site."""
    yield from check_site_address(facts.project)
