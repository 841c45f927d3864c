"""The postings of all documents, made stretch by stretch and kept: after an edit one stretch is weighed, not all."""

import json
import unicodedata
from collections.abc import Sequence
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Final

from catalog.exports.search.meanings import meanings
from catalog.exports.search.postings import Postings, Runs, join, runs
from catalog.kept import keep, kept
from catalog.model.reference import Synonyms
from catalog.text import Lang
from catalog.views.found import SearchDocument

LENGTH: Final = 512
"""Documents in a stretch: few enough to be weighed in an instant, many enough to be joined in one."""


def postings(
    documents: Sequence[SearchDocument], groups: Sequence[Synonyms], lang: Lang, folder: Path
) -> Postings:
    """Return the postings of every term and of every group of synonyms; `folder` keeps what was found."""
    return join(
        (
            start,
            _kept_or_made(documents[start : start + LENGTH], groups, lang, folder / f"{lang}-{start}.json"),
        )
        for start in range(0, len(documents), LENGTH)
    )


def _kept_or_made(
    stretch: Sequence[SearchDocument], groups: Sequence[Synonyms], lang: Lang, place: Path
) -> Runs:
    key = _digest(f"{_code()} {lang} {groups} {stretch}".encode())
    known, _, found = (kept(place) or b"").partition(b"\n")
    if known == key:
        return json.loads(found)
    said = runs(stretch)
    made = {**said, **dict(meanings(said, groups, lang))}
    keep(place, key + b"\n" + json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode())
    return made


@cache
def _code() -> str:
    """Identify what weighs, so that a change to it forgets what the old one found."""
    here = Path(__file__).parent
    code = [path.read_bytes() for path in (*sorted(here.glob("*.py")), *sorted(here.glob("*.json")))]
    return f"{_digest(b''.join(code))} {unicodedata.unidata_version}"


def _digest(content: bytes) -> bytes:
    return blake2b(content, digest_size=16).hexdigest().encode()
