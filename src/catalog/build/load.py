"""The first verb of the flow: read everything, judge nothing."""

from collections.abc import Sequence

from catalog.check.loaded import Loaded
from catalog.ground.project import Project
from catalog.images.plan import look_at_photos
from catalog.kinds import KINDS
from catalog.model.load import load_data
from catalog.pages.tools import TOOLS
from catalog.translations.stamps import read_stamps
from catalog.views.kind import Kind
from catalog.views.tool import Tool
from catalog.words import load_words


def load(project: Project, *, kinds: Sequence[Kind] = KINDS, tools: Sequence[Tool] = TOOLS) -> Loaded:
    """Read the data, the words and the photos of `project`, for a site with these kinds of records and tools."""
    data = load_data(project, kinds)
    words, unread = load_words(project)
    stamps, no_stamps = read_stamps(project)
    return Loaded(
        project=project,
        kinds=tuple(kinds),
        tools=tuple(tools),
        catalog=data.catalog,
        origins=data.origins,
        words=words,
        words_are_whole=not unread,
        looks=look_at_photos(data.catalog, project),
        problems=(*data.problems, *unread, *no_stamps),
        stamps=stamps,
    )
