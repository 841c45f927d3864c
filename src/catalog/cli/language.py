"""The language in which the command line speaks: `--lang`, else CATALOG_LANG, else Japanese.

It is found before anything is parsed, so that a mistyped command and `--help` are answered in it too. What click itself
says stands in `locale/`: click asks gettext for its words, and gettext asks the environment for the language.
"""

import gettext
import os
from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile
from pathlib import Path
from typing import Final

import click

from catalog.ground.text import DEFAULT_LANG, LANGS, Lang

_LOCALE: Final = Path(__file__).parent / "locale"
_DOMAIN: Final = "click"
_OPTION: Final = "--lang"


def asked_language(words: Sequence[str]) -> Lang:
    """Return the language that the words of a command line ask for, wherever the option stands."""
    options = tuple(takewhile(lambda word: word != "--", words))
    apart = (word for name, word in pairwise(options) if name == _OPTION)
    joined = (word.removeprefix(f"{_OPTION}=") for word in options if word.startswith(f"{_OPTION}="))
    wishes = (*apart, *joined, os.environ.get("CATALOG_LANG"), DEFAULT_LANG)
    spoken: Mapping[str | None, Lang] = {lang: lang for lang in LANGS}
    return next(spoken[wish] for wish in wishes if wish in spoken)


def speak(lang: Lang) -> None:
    """Let click use the words of a language; its own are English."""
    gettext.bindtextdomain(_DOMAIN, str(_LOCALE))
    gettext.textdomain(_DOMAIN)
    os.environ["LANGUAGE"] = lang


def language(ctx: click.Context | None = None) -> Lang:
    """Return the language of a command; of that which is being parsed or run, if none is named."""
    lang: Lang = (ctx or click.get_current_context()).find_root().obj
    return lang
