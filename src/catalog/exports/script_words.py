"""The words that scripts say, one module for each language, so that no text stands in a script."""

import json
from collections.abc import Iterator
from typing import Final

from catalog.output import OutputFile
from catalog.text import LANGS
from catalog.views.scene import Scene

GROUPS: Final = ("status",)
"""The groups of `words/ui.yaml` that scripts may use."""


def script_words(scene: Scene) -> Iterator[OutputFile]:
    """Return `assets/js/words.<lang>.js` for each language."""
    for lang in LANGS:
        words = {group: dict(scene.say(lang).get(group, {})) for group in GROUPS}
        module = f"export default {json.dumps(words, ensure_ascii=False, indent=1)};\n"
        yield OutputFile(f"assets/js/words.{lang}.js", module.encode())
