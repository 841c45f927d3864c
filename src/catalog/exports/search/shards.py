"""The index as files: small enough that a question loads only what it needs.

`search/<lang>/index.json` says how many documents there are, where each kind of them begins, and the first term of
every shard. `terms-<n>.json` holds the postings of a run of terms, `cards-<n>.json` what the results show. The postings
of a small index are in `index.json`: one way to the server less before a question is answered.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from catalog.exports.search.postings import Postings
from catalog.exports.search.stretches import postings
from catalog.ground.digest import digest, digest_of_code
from catalog.ground.output import KeyedFile, OutputFile
from catalog.ground.text import Lang
from catalog.model.reference import Synonyms
from catalog.views.found import Found, UnreadDocument

WHOLE: Final = 90_000
"""Characters of postings that are loaded at once: then no keystroke waits for the network."""
SHARD: Final = 8_000
"""Characters of postings in one shard of a larger index."""
BLOCK: Final = 16
"""Cards in one file,"""
FEW: Final = 256
"""or as many as these where there are no more: then a page asks for them before it knows what is found."""


def index_files(
    found: Sequence[Found],
    weights: Mapping[str, float],
    groups: Sequence[Synonyms],
    lang: Lang,
    folder: Path,
) -> Iterator[OutputFile | KeyedFile]:
    """Return the index of everything that can be found in `lang`; `folder` is for what is kept.

    `weights` says of every kind of thing how much a match with it is worth.
    """
    shards = cut(postings([document for document, _ in found], groups, lang, folder))
    contents = [_json(shard) for shard in shards]
    block = FEW if len(found) <= FEW else BLOCK
    cards = list(_card_files(found, lang, block))
    head = {
        "version": _version(contents, [digest_of_code("**/*").encode(), *map(_key_of, cards)]),
        "count": len(found),
        "block": block,
        "kinds": _kinds(found),
        "weights": weights,
        "shards": [next(iter(shard), "") for shard in shards],
    }
    if len(shards) == 1:
        yield OutputFile(f"search/{lang}/index.json", _json(head | {"terms": shards[0]}))
    else:
        yield OutputFile(f"search/{lang}/index.json", _json(head))
        for number, content in enumerate(contents):
            yield OutputFile(f"search/{lang}/terms-{number}.json", content)
    yield from cards


def cut(found: Postings) -> list[dict[str, str]]:
    """Cut postings into runs of neighbouring terms, in order."""
    size = sum(len(term) + len(postings_text) for term, postings_text in found.items())
    most = WHOLE if size <= WHOLE else SHARD
    shards: list[dict[str, str]] = [{}]
    filled = 0
    for term in sorted(found):
        text = found[term]
        if filled > most:
            shards.append({})
            filled = 0
        shards[-1][term] = text
        filled += len(term) + len(text)
    return shards


def _kinds(found: Sequence[Found]) -> dict[str, int]:
    """Return the number of the first document of each kind."""
    runs = groupby(enumerate(found), key=lambda numbered: numbered[1][0].kind)
    return {kind: next(run)[0] for kind, run in runs}


def _card_files(found: Sequence[Found], lang: Lang, size: int) -> Iterator[OutputFile | KeyedFile]:
    """Return the cards, block by block; those of documents that nobody has read yet need not be made either."""
    for number, start in enumerate(range(0, len(found), size)):
        block = found[start : start + size]
        path, make = f"search/{lang}/cards-{number}.json", partial(_cards, block)
        keys = [document.key for document, _ in block if isinstance(document, UnreadDocument)]
        yield KeyedFile(path, digest(*keys), make) if len(keys) == len(block) else OutputFile(path, make())


def _key_of(file: OutputFile | KeyedFile) -> bytes:
    return file.key.encode() if isinstance(file, KeyedFile) else file.content


def _cards(block: Sequence[Found]) -> bytes:
    return _json(
        [{"record": f"{document.kind}/{document.id.rstrip('/')}", **card()} for document, card in block]
    )


def _version(*contents: Sequence[bytes]) -> str:
    return digest(*(b"".join(group) for group in contents), size=6)


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
