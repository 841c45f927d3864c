"""Scripts and styles as visitors get them: without comments, scripts with short names and in few files."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Final

from catalog.build.bundles import Bundles
from catalog.build.modules import mark_of
from catalog.ground.digest import digest
from catalog.ground.output import KeyedFile, SiteFile

SCRIPTS: Final = "assets/js/"
"""Where the scripts of the site are."""

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


def bundles_in(folder: Path) -> Bundles:
    """Return the files in which the modules of `folder` come."""
    texts = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.js")}
    return Bundles.of(texts)


def is_script(path: str) -> bool:
    """Return whether a file of the site is a module that comes in a bundle."""
    return path.startswith(SCRIPTS) and path.endswith(".js")


def script_files(scripts: Mapping[str, bytes], tables: Iterable[SiteFile]) -> Iterator[KeyedFile]:
    """Yield the scripts as visitors get them, from the modules and the tables that these import."""
    bundles = Bundles.of({name.removeprefix(SCRIPTS): text.decode() for name, text in scripts.items()})
    marked = {mark_of(table.path.removeprefix(SCRIPTS)): table for table in tables}
    for file in bundles.files:
        text = bundles.text(file)
        needed = {mark: table for mark, table in marked.items() if mark in text}
        key = digest(SHRINKER, text, *map(_key, needed.values()))
        yield KeyedFile(SCRIPTS + file, key, partial(_with_tables, text, needed))


def _key(table: SiteFile) -> str | bytes:
    return table.key if isinstance(table, KeyedFile) else table.content


def _with_tables(text: str, tables: Mapping[str, SiteFile]) -> bytes:
    for mark, table in tables.items():
        value = table.content.decode().removeprefix("export default ").removesuffix(";\n")
        text = text.replace(mark, value)
    return shrink(text, ".js").encode()
