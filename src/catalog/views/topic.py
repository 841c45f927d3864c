"""A record that a page is about, in one language, with all that is needed to speak of it."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from catalog.ground.text import Lang, Text
from catalog.views.scene import Scene
from catalog.words import Words

_Record_co = TypeVar("_Record_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Topic(Generic[_Record_co]):
    scene: Scene
    record: _Record_co
    lang: Lang

    @property
    def words(self) -> Words:
        return self.scene.say(self.lang)

    def text(self, given: Text | None) -> str:
        """Return a text in the language of the page; empty where there is none."""
        return given[self.lang] if given else ""
