"""The words that scripts say: a file for each group and language, so that no text stands in a script."""

import json
from collections.abc import Iterator
from typing import Final

from catalog.ground.output import OutputFile
from catalog.views.scene import Scene

GROUPS: Final = (
    "compare",
    "estimated",
    "filter",
    "hours",
    "list",
    "saved",
    "search",
    "sheet",
    "star",
    "status",
    "together",
    "trade",
    "verdict",
    "weekday",
)
"""The groups of `words/ui.yaml` that scripts may use. A script loads only the group that it speaks from."""


def script_words(scene: Scene) -> Iterator[OutputFile]:
    """Return `assets/js/words/<group>.<lang>.json` for each group and language."""
    for group in GROUPS:
        for voice in scene.voices.values():
            words = dict(scene.words[voice.lang].get(group, {}))
            content = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
            yield OutputFile(f"assets/js/words/{group}.{voice.lang}.json", content.encode())
