"""A finished site as agents ask it: its published JSON, and records as the rules know them."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Final

from catalog.exports.json_data import API
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.model.load import adapter
from catalog.model.period import Period
from catalog.model.program import Program
from catalog.words import load_words
from catalog.words.voice import Voice, Voices, voices_of

NEEDED: Final = f"{API}names.json"
_NOT_TYPED: Final = frozenset({"url", "status", "window", "terms"})
"""What stands in a published program beside what was typed."""
_NO_SITE: Final = Message(
    "{site} に、この版で作ったサイトがありません。catalog build で作るか、--site でサイトのフォルダを示してください。",
    "{site} holds no site made by this version. Make one with `catalog build`, or name its folder with --site.",
)


class BadQuestion(Exception):  # noqa: N818  # no error of the program
    """Why a question cannot be answered, and what could be asked."""

    @property
    def text(self) -> Message:
        return self.args[0]


@dataclass(frozen=True)
class BuiltSite:
    """The folder of a finished site; each file is read anew when a build has changed it."""

    folder: Path
    today: Callable[[], date]

    def must_be_there(self) -> None:
        """Refuse a folder without the files that answers are taken from."""
        if not (self.folder / NEEDED).is_file():
            raise Failure(_NO_SITE.format(site=self.folder))

    def json(self, path: str) -> Any:
        file = self.folder / path
        return _parsed(file, file.stat().st_mtime_ns)

    def has(self, path: str) -> bool:
        return (self.folder / path).is_file()

    @cached_property
    def _voices(self) -> Voices:
        return voices_of(load_words(Project(self.folder.parent, "/"))[0])

    def voice(self, lang: Lang) -> Voice:
        """Return how the site speaks: with its own words where they stand beside it."""
        return self._voices[lang]

    def words(self, group: str, lang: Lang) -> Mapping[str, str]:
        """Return the words of a group that scripts of the site say, by their names."""
        return self.json(f"assets/js/words/{group}.{lang}.json")

    def records(self, kind: str) -> Mapping[str, Any]:
        """Return the published records of a kind by their ids."""
        path = f"{API}{kind}.json"
        return {each["id"]: each for each in self.json(path)["records"]} if self.has(path) else {}


@lru_cache(64)
def _parsed(file: Path, _changed: int) -> Any:
    return json.loads(file.read_text("utf-8"))


def program_of(record: Mapping[str, Any]) -> Program:
    """Return a published program as the rules know it."""
    typed = {name: value for name, value in record.items() if name not in _NOT_TYPED}
    program: Program = adapter(Program).validate_json(json.dumps(typed))
    return program


def terms_of(record: Mapping[str, Any]) -> Period | None:
    """Return the period for which the conditions of a published program hold."""
    days = record.get("terms")
    if not days:
        return None
    return Period(starts=date.fromisoformat(days["starts"]), ends=date.fromisoformat(days["ends"]))
