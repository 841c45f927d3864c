"""The renderers: each turns the pages that people write in `content/` into finished HTML, slots left open.

A renderer is a port with adapters. The flow (`catalog.build.assembly`) calls it once for each language and decides when
the site is finished; nothing else in the package knows which renderer it was.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.problems import Problems


@dataclass(frozen=True, slots=True)
class Chrome:
    """All that the templates around a page take from the catalog, for one language."""

    lang: Lang
    values: Mapping[str, Any]
    """Names that templates may use: words, the city, what writes the head for machines."""
    filters: Mapping[str, Callable[..., Any]]
    finish_page: Callable[[str, str], str]
    """Told the HTML of a page and its path below the home of the language; returns the page as it will stand."""
    finish_missing: Callable[[str], str]
    """The same for the page that stands for missing ones."""


class Renderer(Protocol):
    """Renders the authored pages of one language, and the files beside them, into `target`."""

    def render(self, project: Project, target: Path, chrome: Chrome) -> Problems: ...
