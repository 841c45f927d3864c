"""Files for other programs to read."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from catalog.authored.pages import AuthoredPage
from catalog.exports.agents import agents_file
from catalog.exports.api_files import api_parts, changes_file
from catalog.exports.api_guides import api_guides
from catalog.exports.api_schema import api_schemas
from catalog.exports.api_themes import api_themes
from catalog.exports.calendars import calendar_files
from catalog.exports.compared import compared_index
from catalog.exports.eligibility import eligibility_index
from catalog.exports.embed import embed_file
from catalog.exports.feeds import feed_files
from catalog.exports.json_data import json_files
from catalog.exports.line_sheet import line_sheet_index
from catalog.exports.linksets import linkset_files
from catalog.exports.llms import llms_file
from catalog.exports.open_data import open_data
from catalog.exports.palette import palette_file
from catalog.exports.record_index import record_index
from catalog.exports.register_csv import register_csv
from catalog.exports.robots import robots_file
from catalog.exports.script_words import script_words
from catalog.exports.search import search_index
from catalog.exports.search.vocabulary import vocabulary_files
from catalog.ground.output import KeyedFile, OutputFile
from catalog.views.kind import Kind
from catalog.views.scene import Scene
from catalog.views.tool import Tool

Export = Callable[[], Iterable[OutputFile | KeyedFile]]
"""What makes some of the files."""


def exports(
    scene: Scene, kinds: Sequence[Kind], tools: Sequence[Tool], pages: tuple[AuthoredPage, ...], cache: Path
) -> tuple[Export, ...]:
    """Return what makes every file that is made from the records and is not a page, the longest work first."""
    return (
        *(partial(search_index, scene, kinds, pages, cache, voice) for voice in scene.voices.values()),
        partial(record_index, scene, kinds),
        partial(line_sheet_index, scene),
        partial(compared_index, scene, kinds),
        partial(json_files, scene, kinds),
        *(partial(api_parts, scene, kind) for kind in kinds),
        partial(open_data, scene),
        partial(_short_files, scene, kinds, tools),
    )


def _short_files(
    scene: Scene, kinds: Sequence[Kind], tools: Sequence[Tool]
) -> Iterator[OutputFile | KeyedFile]:
    if scene.catalog.programs:
        yield from calendar_files(scene)
        yield from feed_files(scene)
    yield from api_schemas(scene, kinds)
    yield changes_file(scene)
    yield from api_guides(scene)
    yield from api_themes(scene)
    yield from eligibility_index(scene)
    yield from script_words(scene)
    yield from vocabulary_files(scene)
    if scene.catalog.products:
        yield register_csv(scene)
        yield from linkset_files(scene)
    yield palette_file(scene.catalog.home)
    yield robots_file(scene.site_url)
    yield llms_file(scene, kinds, tools)
    yield agents_file(scene, kinds)
    yield embed_file()
