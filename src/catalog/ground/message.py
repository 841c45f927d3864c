"""Messages to staff in both languages: the text of a problem, its remedy, a line of the command line."""

from dataclasses import dataclass

from catalog.ground.text import LANGS, Lang, Text


@dataclass(frozen=True, slots=True)
class Message:
    """The same thing told to staff in Japanese and in English."""

    ja: str
    en: str

    def __getitem__(self, lang: Lang) -> str:
        return self.ja if lang == "ja" else self.en

    def format(self, **values: object) -> "Message":
        """Fill the `{name}` fields in both languages; a message or a text among the values speaks in each."""
        return Message(*(self[lang].format(**_spoken(values, lang)) for lang in LANGS))


def _spoken(values: dict[str, object], lang: Lang) -> dict[str, object]:
    return {key: value[lang] if isinstance(value, Message | Text) else value for key, value in values.items()}
