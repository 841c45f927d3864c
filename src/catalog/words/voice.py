"""How the site speaks in one language."""

from collections.abc import Mapping
from dataclasses import dataclass

from catalog.ground.text import DEFAULT_LANG, LANGS, OTHER, Lang, Text
from catalog.words import AllWords
from catalog.words.formats import FORMATS, Formats
from catalog.words.groups import Words
from catalog.words.typed import words_of


@dataclass(frozen=True, slots=True)
class Voice:
    """The words and the formats of one language; called with a text, what it says in that language."""

    lang: Lang
    words: Words
    formats: Formats

    def __call__(self, text: Text | None) -> str:
        """Return a text in this language; empty where there is none."""
        return "" if text is None else text[self.lang]

    @property
    def other(self) -> Lang:
        """The other language of the site."""
        return OTHER[self.lang]

    @property
    def is_translated(self) -> bool:
        """Whether what it says was made from what the other language says."""
        return self.lang != DEFAULT_LANG

    def easy(self, paragraphs: tuple[str, ...]) -> tuple[str, ...]:
        """Return paragraphs in easy Japanese where the pages are Japanese; elsewhere there are none."""
        return paragraphs if self.lang == "ja" else ()

    def official(self, name: Text) -> str:
        """Return the Japanese name, which is the official one, where another stands for it; else nothing."""
        return "" if self.lang == "ja" else name.ja


Voices = Mapping[Lang, Voice]


def voices_of(words: AllWords) -> Voices:
    """Return the voice of each language."""
    return {lang: Voice(lang, words_of(words[lang]), FORMATS[lang]) for lang in LANGS}
