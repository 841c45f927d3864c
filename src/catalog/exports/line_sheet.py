"""Products of line sheets, for scripts: `index/sheet/<shard>.<voice>.json`, a few products in each."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from functools import cache, partial
from typing import Any

from catalog.exports.product_columns import photo_files
from catalog.ground.digest import digest
from catalog.ground.output import KeyedFile
from catalog.model.product import BrandProduct
from catalog.views.line_sheet import shard_of, shards, sheet_maker, sheet_product
from catalog.views.scene import Scene
from catalog.words.voice import Voice

_MakerOf = Callable[[str], Mapping[str, Any]]
"""Returns a maker as its products show it, by its id."""


def line_sheet_index(scene: Scene) -> Iterator[KeyedFile]:
    """Return every file of the index, those without a product too: whoever asks for one gets an answer."""
    count = shards(scene)
    inside: defaultdict[int, list[BrandProduct]] = defaultdict(list)
    for product in scene.catalog.products.values():
        inside[shard_of(product.id, count)].append(product)
    keys = [_key(scene, inside[shard]) for shard in range(count)]
    for voice in scene.voices.values():
        maker_of = cache(partial(_maker, scene, voice))  # a few make all of ten thousand products
        for shard, key in enumerate(keys):
            path = f"index/sheet/{shard}.{voice.lang}.json"
            yield KeyedFile(path, key, partial(_content, scene, inside[shard], voice, maker_of))


def _key(scene: Scene, products: Sequence[BrandProduct]) -> str:
    """Return what changes with any of `products`; makers are among what all pages share."""
    return digest(*map(scene.product_key, products))


def _content(scene: Scene, products: Sequence[BrandProduct], voice: Voice, maker_of: _MakerOf) -> bytes:
    lines = ",\n".join(_record(scene, product, voice, maker_of) for product in products)
    return f"[\n{lines}\n]\n".encode()


def _maker(scene: Scene, voice: Voice, maker: str) -> Mapping[str, Any]:
    return asdict(sheet_maker(scene, scene.catalog.organizations[maker], voice))


def _record(scene: Scene, product: BrandProduct, voice: Voice, maker_of: _MakerOf) -> str:
    shown_product = sheet_product(scene, product, voice)
    entry = {
        "id": shown_product.id,
        "names": asdict(shown_product.names),
        "maker": maker_of(shown_product.maker),
        "color": shown_product.color,
        "pattern": shown_product.pattern,
        "photo": photo_files(shown_product.photo),
        "minimum": shown_product.minimum,
        "least": shown_product.least,
        "facts": shown_product.facts,
    }
    return json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
