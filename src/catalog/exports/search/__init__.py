"""The search of the site: an index for each language, made when the site is built and asked in the browser."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from catalog.authored.pages import AuthoredPage
from catalog.exports.search.cards import found_in
from catalog.exports.search.shards import index_files
from catalog.ground.output import KeyedFile, OutputFile
from catalog.views.kind import Kind
from catalog.views.scene import Scene
from catalog.words.voice import Voice

_OTHERS: Final = {"organizations": 0.8, "makers": 0.8, "pages": 0.7}
"""How much a match with something that is no record is worth."""


def search_index(
    scene: Scene, kinds: Sequence[Kind], pages: tuple[AuthoredPage, ...], cache: Path, voice: Voice
) -> Iterator[OutputFile | KeyedFile]:
    """Return the index of one language, below `search/<lang>/`."""
    groups = list(scene.catalog.synonyms.values())
    weights = {kind.id: kind.weight_in.get(voice.lang, kind.weight) for kind in kinds} | _OTHERS
    found = list(found_in(scene, kinds, pages, voice))
    return index_files(found, weights, groups, voice.lang, cache / "search")
