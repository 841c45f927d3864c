"""Scripts and styles as visitors get them: without comments, scripts with short names for what is local."""

import re
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Final
from urllib.parse import urljoin

_IMPORT: Final = re.compile(r"""(?:\bfrom|^import)\s*["']([^"']+)["']""", re.MULTILINE)
"""What a module needs before it can begin; `import()` waits for its turn."""

_TABLES: Final = "tables/"
"""Where the modules are that are written when the site is built; they import nothing."""


SHRINKER: Final = f"minify-go {version('minify-go')}"
"""Decides what a script or a stylesheet becomes."""

_SHRUNK: Final[Mapping[str, str]] = {".js": "application/javascript", ".css": "text/css"}
"""What is shrunk, by the end of its name, with its media type."""


def is_shrunk(path: str) -> bool:
    """Return whether visitors get a file of the site shrunk: every script and stylesheet below `assets/`."""
    return path.startswith("assets/") and Path(path).suffix in _SHRUNK


def shrink(text: str, suffix: str) -> str:
    """Return a script (`.js`) or a stylesheet (`.css`) without what only its readers need.

    The tool is loaded here, when the site stands: it brings threads, and nothing may fork after that.
    """
    import minify  # noqa: PLC0415

    return str(minify.string(_SHRUNK[suffix], text))


def modules_of(folder: Path, name: str) -> tuple[str, ...]:
    """Return a module of `folder` and all that it imports, so that a page can ask for them at once."""
    found = [name]
    for module in found:  # grows
        text = "" if module.startswith(_TABLES) else (folder / module).read_text(encoding="utf-8")
        needed = (urljoin(module, path) for path in _IMPORT.findall(text))
        found += [name for name in dict.fromkeys(needed) if name not in found]
    return tuple(found)
