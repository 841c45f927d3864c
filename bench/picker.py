"""Choose words for made-up records by counting and hashing, so that nothing depends on the machine or the day."""

from collections.abc import Mapping, Sequence
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

import yaml

_STRIDES: Final = (5, 7, 11, 13)
"""Prime to the lengths of all lists that `several` walks through, so that nothing comes twice."""


@cache
def phrases() -> Mapping[str, Any]:
    """Return the words and sentences that records are made of."""
    return yaml.safe_load((Path(__file__).parent / "phrases.yaml").read_text(encoding="utf-8"))


class Picker:
    """Answers the same questions in the same order with the same choices."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._asked = 0

    def number(self, below: int) -> int:
        self._asked += 1
        digest = blake2b(f"{self._seed} {self._asked}".encode(), digest_size=4).digest()
        return int.from_bytes(digest, "big") % below

    def one(self, pool: Sequence[Any]) -> Any:
        return pool[self.number(len(pool))]

    def several(self, pool: Sequence[Any], count: int) -> list[Any]:
        """Return `count` different items."""
        start, stride = self.number(len(pool)), self.one(_STRIDES)
        return [pool[(start + step * stride) % len(pool)] for step in range(count)]

    def fill(self, text: Mapping[str, str]) -> dict[str, str]:
        """Fill the `{…}` of a text, alike in both languages."""
        pools = {"people": "people", "material": "materials", "place": "places"}
        values = {name: self.one(phrases()[pool]) for name, pool in pools.items()}
        numbers = {"n": self.number(90) + 2, "m": self.number(400) + 20}
        return {
            lang: template.format(**numbers, **{name: value[lang] for name, value in values.items()})
            for lang, template in text.items()
        }
