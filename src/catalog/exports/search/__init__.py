"""The search of the site: an index for each language, made when the site is built and asked in the browser."""

from collections.abc import Iterator

from catalog.exports.search.cards import found_in
from catalog.exports.search.shards import index_files
from catalog.exports.search.vocabulary import vocabulary_file
from catalog.output import OutputFile
from catalog.text import LANGS
from catalog.views.authored import AuthoredPage
from catalog.views.scene import Scene


def search_files(scene: Scene, pages: tuple[AuthoredPage, ...]) -> Iterator[OutputFile]:
    """Return all files below `search/`."""
    yield vocabulary_file(scene)
    for lang in LANGS:
        yield from index_files(list(found_in(scene, pages, lang)), lang)
