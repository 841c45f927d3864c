"""`embed/programs.js`: the element with which other sites show the programs of a purpose, served as written."""

from pathlib import Path
from typing import Final

from catalog.ground.output import OutputFile
from catalog.views.embed import SCRIPT

_SOURCE: Final = Path(__file__).with_name("programs.js")


def embed_file() -> OutputFile:
    """Return the script; no page of the site itself loads it."""
    return OutputFile(SCRIPT, _SOURCE.read_bytes())
