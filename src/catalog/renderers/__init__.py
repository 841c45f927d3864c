"""The renderers: each turns the pages that people write and the shells into HTML, slots left open.

A renderer is a port with adapters. The flow (`catalog.build.flow`) calls it once for each language and decides when the
site is finished; nothing else in the package knows which renderer it was.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Protocol

from catalog.authored.files import PageFiles
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.problems import Problems

MISSING_PAGE: Final = "404.html"
"""Made once, with the first language."""


@dataclass(frozen=True, slots=True)
class Chrome:
    """All that the templates around a page take from the catalog, for one language."""

    lang: Lang
    values: Mapping[str, Any]
    """Names that templates may use: words, the city, what writes the head for machines."""
    filters: Mapping[str, Callable[..., Any]]
    digest: str
    """Changes with whatever the values and filters are made from."""
    pages: PageFiles
    """The pages to be rendered, of all languages."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """The result for one language, beside the pages in their folder."""

    problems: Problems = field(default_factory=Problems)
    files: Mapping[str, Path] = field(default_factory=dict[str, Path])
    """What is no page and only needs to be copied: where it will be, below the root of the site, and where it lies."""


class Renderer(Protocol):
    """Renders the authored pages of one language into an empty folder, as they will lie below the root of the site."""

    def render(self, project: Project, folder: Path, chrome: Chrome) -> Rendered: ...
