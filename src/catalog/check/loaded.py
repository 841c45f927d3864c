"""All that was read of a project, and not judged yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Self

from catalog.authored.files import PageFiles, page_files
from catalog.authored.slots import Shells, shells_of
from catalog.ground.printed import Printed
from catalog.ground.project import Project
from catalog.images.look import Look, Refusal
from catalog.images.picture import Pictures
from catalog.model.catalog import Catalog
from catalog.problems import Problem
from catalog.source.origins import Origins
from catalog.translations.stamps import Stamps
from catalog.views.kind import Kind
from catalog.views.tool import Tool
from catalog.words import AllWords


@dataclass(frozen=True)
class Loaded:
    """The records, the words and the photos of a project, for a site of some kinds of records and tools."""

    project: Project
    kinds: tuple[Kind, ...]
    tools: tuple[Tool, ...]
    catalog: Catalog
    origins: Origins
    words: AllWords
    words_are_whole: bool
    """Whether every file of words could be read to its end."""
    looks: Mapping[str, Look | Refusal] = field(default_factory=dict[str, Look | Refusal])
    """What photos turned out to be, by their names; those that are not there are not here."""
    problems: tuple[Problem, ...] = ()
    """What could not be read."""
    stamps: Stamps = field(default_factory=Stamps)
    """The Japanese that each English text was made from."""
    hidden: frozenset[str] = frozenset()
    """Shells that have nothing to show."""
    printed: tuple[Printed, ...] = ()
    """What the site has on paper."""

    def at(self, now: datetime) -> Self:
        """Return it as it is at a moment in Japan."""
        return replace(self, catalog=self.catalog.at(now))

    def filled(self) -> Self:
        """Return it with the kinds and the tools alone that have something to show to visitors."""
        return self._filled

    @cached_property
    def _filled(self) -> Self:
        published = self.catalog.published()
        kinds = tuple(kind for kind in self.kinds if published.of(kind.id))
        tools = tuple(tool for tool in self.tools if self._has_use_for(tool, published))
        filled = replace(self, kinds=kinds, tools=tools, catalog=self.catalog.of_kinds(kinds))
        return replace(filled, hidden=self.hidden | (self.shells.keys() - filled.shells.keys()))

    def _has_use_for(self, tool: Tool, published: Catalog) -> bool:
        return bool(tool.shows(published) and (self.printed or not tool.needs_paper))

    @property
    def pictures(self) -> Pictures:
        return {name: look.picture for name, look in self.looks.items() if isinstance(look, Look)}

    @cached_property
    def shells(self) -> Shells:
        return shells_of((kind.id for kind in self.kinds), {tool.path: tool.slot for tool in self.tools})

    @cached_property
    def pages(self) -> PageFiles:
        """Every page that a renderer is given."""
        return page_files(self.project, self.shells, self.hidden)
