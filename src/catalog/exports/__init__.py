"""Files for other programs to read."""

from collections.abc import Iterator

from catalog.exports.calendar import calendar_files
from catalog.exports.eligibility import eligibility_index
from catalog.exports.json_data import json_files
from catalog.exports.llms import llms_file
from catalog.exports.palette import palette_file
from catalog.exports.record_index import record_index
from catalog.exports.register_csv import register_csv
from catalog.exports.robots import robots_file
from catalog.exports.script_words import script_words
from catalog.exports.search import search_files
from catalog.output import OutputFile
from catalog.views.authored import AuthoredPage
from catalog.views.scene import Scene


def export_files(scene: Scene, pages: tuple[AuthoredPage, ...]) -> Iterator[OutputFile]:
    """Return every file that is made from the records and is not a page."""
    yield from json_files(scene)
    yield from calendar_files(scene)
    yield from record_index(scene)
    yield from eligibility_index(scene)
    yield from script_words(scene)
    yield from search_files(scene, pages)
    yield register_csv(scene)
    yield palette_file(scene.catalog.home)
    yield robots_file(scene.site_url)
    yield llms_file(scene)
