"""Products of line sheets, for scripts: `index/sheet/<shard>.<voice>.json`, a few products in each."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from catalog.exports.product_columns import photo_files
from catalog.ground.output import OutputFile
from catalog.model.product import BrandProduct
from catalog.views.line_sheet import shard_of, shards, sheet_maker, sheet_product
from catalog.views.scene import Scene
from catalog.words.voice import Voice

Makers = Mapping[str, Mapping[str, Any]]


def line_sheet_index(scene: Scene) -> Iterator[OutputFile]:
    """Return every file of the index, those without a product too: whoever asks for one gets an answer."""
    count = shards(scene)
    inside: defaultdict[int, list[BrandProduct]] = defaultdict(list)
    for product in scene.catalog.products.values():
        inside[shard_of(product.id, count)].append(product)
    for voice in scene.voices.values():
        makers = _makers(scene, voice)
        for shard in range(count):
            lines = ",\n".join(_record(scene, product, voice, makers) for product in inside[shard])
            yield OutputFile(f"index/sheet/{shard}.{voice.lang}.json", f"[\n{lines}\n]\n".encode())


def _makers(scene: Scene, voice: Voice) -> Makers:
    """Return every maker once: a few make all of ten thousand products."""
    ids = {product.maker for product in scene.catalog.products.values()}
    return {
        record_id: asdict(sheet_maker(scene, scene.catalog.organizations[record_id], voice))
        for record_id in ids
    }


def _record(scene: Scene, product: BrandProduct, voice: Voice, makers: Makers) -> str:
    shown_product = sheet_product(scene, product, voice)
    entry = {
        "id": shown_product.id,
        "names": asdict(shown_product.names),
        "maker": makers[shown_product.maker],
        "color": shown_product.color,
        "pattern": shown_product.pattern,
        "photo": photo_files(shown_product.photo),
        "facts": shown_product.facts,
    }
    return json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
