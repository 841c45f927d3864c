"""A page that is about to be poured."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from catalog.ground.markdown import TWIN
from catalog.ground.text import Lang, address

Slots = Mapping[str, str]
"""HTML by the name of the slot that it fills."""


@dataclass(frozen=True, slots=True)
class Page:
    """Where a page goes, which shell carries it, and how to get what is poured into the shell."""

    lang: Lang
    path: str
    """Below the home page of the language: `programs/overseas-sales/`."""
    shell: str
    key: str
    """Changes whenever a record changes that this page shows."""
    slots: Callable[[], Slots]
    twin: Callable[[], str] | None = None
    """How to get the same page in Markdown, for machines; None for a page without one."""
    is_listed: bool = True
    """Whether the map of the site leads to it: not to a page of an earlier year, nor to one that only leads on."""

    @property
    def address(self) -> str:
        """Return the address below the root of the site."""
        return address(self.lang, self.path)

    @property
    def file(self) -> str:
        return f"{self.address}index.html"

    @property
    def twin_file(self) -> str:
        return f"{self.address}{TWIN}"
