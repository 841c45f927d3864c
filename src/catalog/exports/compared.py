"""Records to compare, for scripts: `index/compare/<kind>-<shard>.<voice>.json`, a few records in each."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from functools import partial
from typing import Any, Final

from catalog.exports.search.block_text import block_texts
from catalog.ground.digest import digest
from catalog.ground.output import KeyedFile
from catalog.model.product import BrandProduct
from catalog.model.program import Program
from catalog.typesetting.phrases import phrases
from catalog.views.blocks import Rows
from catalog.views.compared import product_facts, product_words, program_facts, program_words
from catalog.views.kind import Compared, Kind, compared_shards
from catalog.views.line_sheet import shard_of
from catalog.views.listing import program_card
from catalog.views.parts import Row, row
from catalog.views.program import program_page
from catalog.views.record_page import RecordPage
from catalog.views.scene import Scene
from catalog.views.whole_names import whole_names
from catalog.words.voice import Voice

_MAY_END: Final = "\N{ZERO WIDTH SPACE}"
_STAND: Final = ("type", "opens", "closes", "until", "day", "ended", "starts", "ends", "others")


def compared_index(scene: Scene, kinds: Sequence[Kind]) -> Iterator[KeyedFile]:
    """Return the files of every kind; a kind without a record has none."""
    for kind in kinds:
        records = list(scene.catalog.of(kind.id).values())
        among = compared_shards(len(records))
        inside: defaultdict[int, list[Any]] = defaultdict(list)
        for record in records:
            inside[shard_of(record.id, among)].append(record)
        for shard in range(among) if records else ():
            key = digest(*(kind.page_key(scene, record) for record in inside[shard]))
            for voice in scene.voices.values():
                path = f"index/compare/{kind.id}-{shard}.{voice.lang}.json"
                yield KeyedFile(path, key, partial(_content, scene, kind, inside[shard], voice))


def _content(scene: Scene, kind: Kind, records: Sequence[Any], voice: Voice) -> bytes:
    whole = whole_names(scene.catalog)
    lines = ",\n".join(_line(scene, kind, record, voice, whole) for record in records)
    return f"[\n{lines}\n]\n".encode()


def _line(scene: Scene, kind: Kind, record: Any, voice: Voice, whole: frozenset[str]) -> str:
    compare = kind.compared or partial(_compared, kind)
    found = compare(scene, record, voice)
    entry = {
        "id": record.id,
        "name": _broken(voice(record.name), whole, voice),
        "facts": _pairs(found.facts),
        "words": _pairs([*row(voice.words.compare.summary, voice(record.summary)), *found.words]),
        **({"until": found.until, "stand": found.stand} if found.until else {}),
    }
    return json.dumps(entry, ensure_ascii=False, separators=(",", ":"))


def _broken(name: str, whole: frozenset[str], voice: Voice) -> str:
    """Mark where lines of a Japanese name may end, as pages do; scripts set it as it is."""
    return _MAY_END.join(phrases(name, whole)) if voice.formats.reading(name) else name


def _pairs(rows: Iterable[Row]) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.label, one.texts) for one in rows]


def program_compared(scene: Scene, program: Program, voice: Voice) -> Compared:
    """Compare a program by its facts and by how it stands; sentences are for those who ask for more."""
    page = program_page(scene, program, voice)
    card = asdict(program_card(scene, program, voice))
    stand = {name: value for name in _STAND if (value := card[name])}
    facts = tuple(program_facts(scene, program, voice))
    words = (*program_words(program, voice), *_words(page))
    return Compared(facts, words, voice.words.program.deadline, stand)


def product_compared(scene: Scene, product: BrandProduct, voice: Voice) -> Compared:
    """Compare a product by its facts."""
    return Compared(tuple(product_facts(scene, product, voice)), tuple(product_words(product, voice)))


def _compared(kind: Kind, scene: Scene, record: Any, voice: Voice) -> Compared:
    """Compare a record of any kind by the rows of its page."""
    page = kind.page(scene, record, voice)
    parts = (part for block in page.blocks if block.is_compared for part in block.parts)
    rows = tuple(line for part in parts if isinstance(part, Rows) for line in part.items)
    return Compared(rows, _words(page))


def _words(page: RecordPage[Any]) -> tuple[Row, ...]:
    """Return what the page tells besides its rows, block by block."""
    sentences = (
        (block, replace(block, parts=tuple(part for part in block.parts if not isinstance(part, Rows))))
        for block in page.blocks
        if block.is_compared
    )
    return tuple(
        line for block, rest in sentences for line in row(block.title, *block_texts((rest,), rest.found))
    )
