"""The search of the site: an index for each language, made when the site is built and asked in the browser."""

from collections.abc import Iterator
from pathlib import Path

from catalog.exports.search.cards import found_in
from catalog.exports.search.shards import index_files
from catalog.output import OutputFile
from catalog.text import Lang
from catalog.views.authored import AuthoredPage
from catalog.views.scene import Scene


def search_index(
    scene: Scene, pages: tuple[AuthoredPage, ...], cache: Path, lang: Lang
) -> Iterator[OutputFile]:
    """Return the index of one language, below `search/<lang>/`."""
    groups = list(scene.catalog.synonyms.values())
    return index_files(list(found_in(scene, pages, lang)), groups, lang, cache / "search")
