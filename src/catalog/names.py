"""Countries and languages by their codes, as CLDR names them (Babel)."""

from functools import cache

from babel import Locale

from catalog.text import LANGS, Lang, Text


def country(code: str) -> Text | None:
    """Name a country by its two letters of ISO 3166-1, or the European Union; None if there is none."""
    return _pair({lang: _locale(lang).territories.get(code) for lang in LANGS})


def language(code: str) -> Text | None:
    """Name a language by its two letters of ISO 639-1; None if there is none."""
    return _pair({lang: _locale(lang).languages.get(code) for lang in LANGS})


def _pair(said: dict[Lang, str | None]) -> Text | None:
    return Text(said["ja"], said["en"]) if said["ja"] and said["en"] else None


@cache
def _locale(lang: Lang) -> Locale:
    return Locale(lang)
