"""Our finished pages without the marks of their line breaks, which no peer can place and no reader sees."""

from pathlib import Path

from catalog.typesetting.html import MARK


def read_page(path: Path) -> str:
    return path.read_text(encoding="utf-8").replace(MARK, "")
