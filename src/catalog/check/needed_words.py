"""The site has the words that it says, and no others."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.problems import Problem
from catalog.words import check_words


def needed_words(facts: Facts) -> Iterator[Problem]:
    """Every word that a page, a kind of record or a tool says is there, with the gaps that are filled."""
    loaded = facts.loaded
    more = [tool.label for tool in loaded.tools if tool.label]
    more += [word for kind in loaded.kinds for word in kind.needed_words]
    yield from check_words(loaded.words, loaded.project, more, is_whole=loaded.words_are_whole)
