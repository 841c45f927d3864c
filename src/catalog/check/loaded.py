"""All that was read of a project, and not judged yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from catalog.authored.slots import Shells, shells_of
from catalog.ground.project import Project
from catalog.images.look import Look, Refusal
from catalog.images.picture import Pictures
from catalog.model.catalog import Catalog
from catalog.problems import Problem
from catalog.source.origins import Origins
from catalog.views.kind import Kind
from catalog.views.tool import Tool
from catalog.words import AllWords


@dataclass(frozen=True, slots=True)
class Loaded:
    """The records, the words and the photos of a project, for a site of some kinds of records and tools."""

    project: Project
    kinds: tuple[Kind, ...]
    all_tools: tuple[Tool, ...]
    """Those that a site may have."""
    catalog: Catalog
    origins: Origins
    words: AllWords
    words_are_whole: bool
    """Whether every file of words could be read to its end."""
    looks: Mapping[str, Look | Refusal] = field(default_factory=dict[str, Look | Refusal])
    """What photos turned out to be, by their names; those that are not there are not here."""
    problems: tuple[Problem, ...] = ()
    """What could not be read."""

    @property
    def pictures(self) -> Pictures:
        return {name: look.picture for name, look in self.looks.items() if isinstance(look, Look)}

    @property
    def tools(self) -> tuple[Tool, ...]:
        """Those that have something to show."""
        return tuple(tool for tool in self.all_tools if tool.is_needed(self.catalog))

    @property
    def shells(self) -> Shells:
        """The shells that a site may have, idle ones too."""
        return shells_of((kind.id for kind in self.kinds), {tool.path: tool.slot for tool in self.all_tools})

    @property
    def idle(self) -> frozenset[str]:
        """The shells of tools that have nothing to show."""
        return frozenset(f"{tool.path}/index" for tool in self.all_tools if not tool.is_needed(self.catalog))
