"""The pages of the reference."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from tools.reference import commands, fields, problems, published, settings, words
from tools.reference.repository import DOCS

from catalog.ground.text import LANGS, Lang

PAGES: Final[Mapping[str, Callable[[Lang], str]]] = {
    commands.NAME: commands.commands_page,
    fields.NAME: fields.fields_page,
    problems.NAME: problems.problems_page,
    published.NAME: published.published_page,
    words.NAME: words.words_page,
    settings.NAME: settings.settings_page,
}


def files() -> Iterator[tuple[str, str]]:
    """Return every page by the name of its file."""
    return ((f"{name}.{lang}.md", make(lang)) for name, make in PAGES.items() for lang in LANGS)


def write() -> None:
    DOCS.mkdir(exist_ok=True)
    for name, text in files():
        (DOCS / name).write_text(text, "utf-8")
