"""Old, official and other forms of kanji with the one that is taught or usual."""

import json
from pathlib import Path
from typing import Final

_FORMS: Final[dict[str, str]] = json.loads(Path(__file__).with_name("old_kanji.json").read_text("utf-8"))[
    "kanji"
]

OLD_KANJI: Final = {old: new for new, forms in _FORMS.items() for old in forms}
"""The usual form by each of the others."""
