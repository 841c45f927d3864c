"""Where the parts of the repository lie."""

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
DOCS: Final = ROOT / "docs"
EXAMPLE: Final = ROOT / "examples" / "minato"
"""The city that does not exist, where every field is filled."""
