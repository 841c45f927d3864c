"""Leftovers of the city from which a project was copied."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.problems import Problem, location_in
from catalog.source.files import read_text

_COPIED: Final = {
    "kanazawa": ("金沢市", "Kanazawa"),
    "minato": ("湊市", "港のしるし", "Minato", "Harbour Mark"),
}
"""The cities of the repository, from which others are copied: what their own pages and words say of them."""

_LEFT: Final = Message(
    "ほかの市の名前「{name}」が残っています。", "The name of another city is left: `{name}`."
)
_MEND: Final = Message(
    "この市の言葉に直してください。ほかの市のことを書いたのなら、そのままでかまいません。",
    "Write the words of this city. If another city is meant, leave it.",
)


def no_other_city(facts: Facts) -> Iterator[Problem]:
    """The settings, the words and the pages of a city do not speak of the one that they were copied from."""
    names = [name for city, each in _COPIED.items() if city not in facts.catalog.city for name in each]
    if facts.catalog.city:
        for path in _own_files(facts):
            yield from _left_in(path, facts.project.relative(path), names)


def _own_files(facts: Facts) -> list[Path]:
    project = facts.project
    pages = (path for path in facts.loaded.pages.values() if path.is_relative_to(project.content))
    return [path for path in (project.settings, project.words[1], *pages) if path.is_file()]


def _left_in(path: Path, file: str, names: list[str]) -> Iterator[Problem]:
    text = read_text(path, file)
    if not isinstance(text, str):
        return  # of what cannot be read is told elsewhere
    for name in names:
        if (position := text.find(name)) >= 0:
            at = location_in(file, text, position)
            yield Problem(at, "other-city", _LEFT.format(name=name), _MEND, severity="warning")
