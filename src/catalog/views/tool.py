"""A tool: a page that works on the records as a whole."""

from collections.abc import Callable
from dataclasses import dataclass

from catalog.model.catalog import Catalog
from catalog.views.scene import Scene
from catalog.words.groups import Words
from catalog.words.voice import Voice


def needs_nothing(*_: object) -> None:
    """Return what a template is given that shows no record: scripts fill it."""


def always(_: Catalog) -> bool:
    """A tool that has something to show, whatever there is."""
    return True


@dataclass(frozen=True, kw_only=True)
class Tool:
    """A page with a shell of its own, `content/<path>/index`, which has one slot."""

    path: str
    """Below the home of a language: `programs/check`. No record may have this address."""
    template: str
    view: Callable[[Scene, Voice], object] = needs_nothing
    """What the template is given as `it`."""
    key: Callable[[Scene], str]
    """Changes whenever something changes that the page shows."""
    slot: str = "panel"
    label: str = ""
    """The word by which footer and `llms.txt` link to it, with its group: `ways.check`. Without one they do not."""
    is_in_menu: bool = False
    shows: Callable[[Catalog], object] = always
    """Whether there is something to show; a tool that has nothing is not on the site."""
    needs_paper: bool = False
    """Whether it shows what is printed; a site that has nothing on paper goes without it."""

    def name(self, words: Words) -> str:
        group, word = self.label.split(".")
        return words[group][word]
