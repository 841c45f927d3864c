"""The postings of all documents, made stretch by stretch and kept: after an edit one stretch is weighed, not all."""

import json
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from catalog.exports.search.meanings import meanings
from catalog.exports.search.postings import Postings, Runs, join, runs
from catalog.ground.cache import keep, kept
from catalog.ground.digest import digest, digest_of_code
from catalog.ground.text import Lang
from catalog.model.reference import Synonyms
from catalog.views.found import Document

LENGTH: Final = 256
"""Documents in a stretch: few enough to be weighed in an instant, many enough to be joined in one."""


def postings(documents: Sequence[Document], groups: Sequence[Synonyms], lang: Lang, folder: Path) -> Postings:
    """Return the postings of every term and of every group of synonyms; `folder` keeps what was found."""
    shared = digest(_code(), lang, f"{groups}")
    return join(
        (
            start,
            _kept_or_made(
                documents[start : start + LENGTH], groups, lang, shared, folder / f"{lang}-{start}.json"
            ),
        )
        for start in range(0, len(documents), LENGTH)
    )


def _kept_or_made(
    stretch: Sequence[Document], groups: Sequence[Synonyms], lang: Lang, shared: str, place: Path
) -> Runs:
    key = digest(shared, *(document.key for document in stretch)).encode()
    old_key, _, found = (kept(place) or b"").partition(b"\n")
    if old_key == key:
        return json.loads(found)
    own = runs([document.read() for document in stretch])
    made = {**own, **dict(meanings(own, groups, lang))}
    keep(place, key + b"\n" + json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode())
    return made


def _code() -> str:
    """Return a digest of what reads and weighs documents."""
    return f"{digest_of_code('**/*')} {unicodedata.unidata_version}"
