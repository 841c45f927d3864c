"""The words of `data/synonyms.yaml` for the browser, in the form in which they are looked for."""

import json
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, Final

from catalog.exports.search.folding import KANJI, TABLE, fold, kana
from catalog.ground.output import OutputFile
from catalog.model.reference import Synonyms
from catalog.views.scene import Scene

FILE: Final = "search/words.json"


def vocabulary_file(scene: Scene) -> OutputFile:
    """Return the vocabulary, the words that say nothing, and how all is written, for both languages."""
    groups = scene.catalog.synonyms
    numbers = {key: number for number, key in enumerate(groups)}
    content = {
        "groups": [_group(group, numbers) for group in groups.values()],
        "ignored": ignored_words(),
        "writing": writing(),
    }
    return OutputFile(FILE, json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())


def _group(group: Synonyms, numbers: dict[str, int]) -> dict[str, list[str] | list[int]]:
    words = {fold(word): kana(reading) for word, reading in group.ja.items()}
    return {
        "ja": list(words),
        "kana": _once(reading for word, reading in words.items() if reading != word),
        "en": _once(fold(phrase) for phrase in group.en),
        "leads": [numbers[key] for key in group.leads_to],
    }


def _once(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))


@cache
def ignored_words() -> list[str]:
    """Return words and endings that a question may have and nobody looks for."""
    text = (Path(__file__).parent / "ignored.txt").read_text(encoding="utf-8")
    return sorted({fold(word) for word in text.split()})


@cache
def writing() -> dict[str, Any]:
    """Return how things are written, for scripts, with the other forms of each usual kanji."""
    forms: defaultdict[str, str] = defaultdict(str)
    for other, usual in KANJI.items():
        forms[usual] += other
    return {**TABLE, "forms": forms}
