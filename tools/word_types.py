"""Write types/words.d.ts: the names of the words that scripts may say, so that `tsc` finds a word that there is not.

python tools/word_types.py
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from catalog.exports.script_words import GROUPS
from catalog.ground.project import Project
from catalog.words import load_words

ROOT: Final = Path(__file__).parent.parent
TYPES: Final = ROOT / "types" / "words.d.ts"


def word_types() -> str:
    """Return the declarations, in the form that Biome gives them."""
    words = load_words(Project(ROOT, "/"))[0]["ja"]
    groups = (f"  {group}: {{\n{_names(words[group])}  }};\n" for group in GROUPS)
    head = "// Made by tools/word_types.py of words/ui.yaml."
    return f"{head}\n\ninterface WordGroups {{\n{''.join(groups)}}}\n"


def _names(group: Iterable[str]) -> str:
    names = (name if name.isidentifier() else f'"{name}"' for name in group)
    return "".join(f"    {name}: string;\n" for name in names)


if __name__ == "__main__":
    TYPES.write_text(word_types(), encoding="utf-8")
