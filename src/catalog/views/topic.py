"""A record that a page is about, in one language, with all that is needed to speak of it."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from catalog.views.scene import Scene
from catalog.words.voice import Voice

_Record_co = TypeVar("_Record_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Topic(Generic[_Record_co]):
    scene: Scene
    record: _Record_co
    voice: Voice
