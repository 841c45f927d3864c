"""The site has an address that pages, feeds and other sites can name."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.problems import Problem
from catalog.source.site_address import check_site_address


def sound_site_address(facts: Facts) -> Iterator[Problem]:
    """What stands under `site_url` is the address of a site."""
    yield from check_site_address(facts.project)
