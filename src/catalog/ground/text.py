"""The two languages, and what is said in both of them."""

from dataclasses import dataclass
from typing import Any, ClassVar, Final, Literal

Lang = Literal["ja", "en"]

LANGS: Final[tuple[Lang, ...]] = ("ja", "en")
OTHER: Final[dict[Lang, Lang]] = {"ja": "en", "en": "ja"}
DEFAULT_LANG: Final[Lang] = "ja"
"""Its pages lie at the root of the site; those of the other language below `/en/`."""
FALLBACK_LANG: Final[Lang] = "en"
"""Readers of other languages are better served in English (`x-default`)."""


@dataclass(frozen=True, slots=True)
class Text:
    """The same thing said in Japanese and in English."""

    __pydantic_config__: ClassVar[Any] = {
        "extra": "forbid",
        "str_min_length": 1,
        "str_strip_whitespace": True,
    }

    ja: str
    en: str

    def __getitem__(self, lang: Lang) -> str:
        return self.ja if lang == "ja" else self.en


def address(lang: Lang, path: str) -> str:
    """Return where the page at `path`, below the home of `lang`, lies below the root of the site."""
    return path if lang == DEFAULT_LANG else f"{lang}/{path}"


def alternates(path: str) -> list[tuple[str, str]]:
    """Return the addresses of a page in all languages, below the root of the site, by what `hreflang` calls them."""
    return [(lang, address(lang, path)) for lang in LANGS] + [("x-default", address(FALLBACK_LANG, path))]
