"""Sites as small as they can be, in the states in which builds leave them."""

from collections.abc import Callable
from pathlib import Path

from catalog.publish.mark import start

Make = Callable[..., Path]


def unfinished(folder: Path, **pages: str) -> Path:
    start(folder)
    for name, text in pages.items():
        (folder / f"{name}.html").write_text(text)
    return folder


def pages_of(folder: Path) -> dict[str, str]:
    return {path.stem: path.read_text() for path in folder.glob("*.html")}


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}
