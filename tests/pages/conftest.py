"""Shells and pages as small as they can be."""

from collections.abc import Callable
from pathlib import Path

import pytest
from records import facility, product, program, stage, words

from catalog.ground.text import Lang
from catalog.ground.tree import NewTree, Tree
from catalog.pages.page import Page, Slots
from catalog.pages.pour import Shell, cut_shell, pour

__all__ = ["facility", "product", "program", "stage", "words"]

CHROME = "<html><title>@@title@@</title><main>\n<p>@@body@@</p>\n</main></html>"


@pytest.fixture
def shell() -> Callable[..., Shell]:
    def make(html: str = CHROME, name: str = "programs/_record", lang: Lang = "ja") -> Shell:
        return cut_shell(html, name, lang)

    return make


@pytest.fixture
def page() -> Callable[..., Page]:
    """Make a page that says `slots`; `key` stands for the records on it."""

    def make(record: str = "aid", key: str = "k", lang: Lang = "ja", **slots: str) -> Page:
        def said() -> Slots:
            return {"title": record, "body": f"<p>{record}</p>", **slots}

        return Page(lang, f"programs/{record}/", "programs/_record", key, said)

    return make


@pytest.fixture
def build(tmp_path: Path) -> Callable[..., tuple[Path, Tree]]:
    """Pour pages into a new folder, and return it with what the next build may reuse."""

    def make(
        pages: list[Page], shell: Shell, last: Tree | None = None, shared: str = "shared"
    ) -> tuple[Path, Tree]:
        target = tmp_path / f"site-{len(list(tmp_path.iterdir()))}"
        shells = {(page.lang, shell.name): shell for page in pages}
        written = pour(pages, shells, NewTree.empty(target, last), shared)
        return target, Tree(target, {row.file: row for row in written})

    return make
