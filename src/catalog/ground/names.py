"""Countries and languages by their codes, as CLDR names them (Babel)."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from babel import Locale

from catalog.ground.text import LANGS, Lang, Text

_SHORT: Final = {"米国": "US", "アメリカ": "US", "英国": "GB", "香港": "HK", "マカオ": "MO"}
"""How lists in Japanese write it, where CLDR has the long name."""


def country(code: str) -> Text | None:
    """Name a country by its two letters of ISO 3166-1, or the European Union; None if there is none."""
    return _pair({lang: _locale(lang).territories.get(code) for lang in LANGS})


def language(code: str) -> Text | None:
    """Name a language by its two letters of ISO 639-1; None if there is none."""
    return _pair({lang: _locale(lang).languages.get(code) for lang in LANGS})


@cache
def country_codes() -> Mapping[str, str]:
    """Return the code of every country by its names, those in Latin letters in lower case."""
    named = {
        name.lower(): code
        for lang in LANGS
        for code, name in _locale(lang).territories.items()
        if code.isalpha() and country(code)
    }
    return {**named, **_SHORT}


def _pair(names: dict[Lang, str | None]) -> Text | None:
    return Text(names["ja"], names["en"]) if names["ja"] and names["en"] else None


@cache
def _locale(lang: Lang) -> Locale:
    return Locale(lang)
