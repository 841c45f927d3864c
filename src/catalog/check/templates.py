"""The templates of the site can be read."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.pages.render import broken_templates
from catalog.problems import Problem


def readable_templates(facts: Facts) -> Iterator[Problem]:
    """Every template below `overrides/` is sound: those of records and those around a page."""
    yield from broken_templates(facts.project)
