"""The search of the site: an index for each language, made when the site is built and asked in the browser."""

from collections.abc import Iterator

from catalog.exports.search.cards import found_in
from catalog.exports.search.shards import index_files
from catalog.exports.search.vocabulary import vocabulary_file
from catalog.output import OutputFile
from catalog.parallel import side_by_side
from catalog.text import LANGS, Lang
from catalog.views.authored import AuthoredPage
from catalog.views.scene import Scene


def search_files(scene: Scene, pages: tuple[AuthoredPage, ...]) -> Iterator[OutputFile]:
    """Return all files below `search/`."""
    yield vocabulary_file(scene)

    def index(lang: Lang) -> list[OutputFile]:
        groups = list(scene.catalog.synonyms.values())
        return list(index_files(list(found_in(scene, pages, lang)), groups, lang))

    for files in side_by_side(index, LANGS, size=len(scene.catalog.products)):
        yield from files
