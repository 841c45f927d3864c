"""What stands around the commands: targets of make, environment variables, settings of our own in `mkdocs.yml`."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from tools.reference.repository import ROOT
from tools.reference.table import code, page, table

from catalog.ground.text import Lang, Text

NAME: Final = "settings"
_TITLE: Final = Text("make、環境変数、設定", "make, environment variables, settings")
_LEAD: Final = Text("命令のほかに、動きを決めるものです。", "What else decides how things work.")
_MAKE: Final = Text("`make` でできること", "What `make` can do")
_VARIABLES: Final = Text("環境変数", "Environment variables")
_EXTRA: Final = Text("`mkdocs.yml` の `extra:`", "`extra:` in `mkdocs.yml`")
_HEADER: Final = {"ja": ("名前", "すること", "例"), "en": ("Name", "What it does", "Example")}

VARIABLES: Final[Mapping[str, tuple[Text, str]]] = {
    "CATALOG_LANG": (
        Text(
            "メッセージの言語（`ja` か `en`）。`--lang` が優先します。",
            "Language of messages, `ja` or `en`; `--lang` wins.",
        ),
        "CATALOG_LANG=en catalog check",
    ),
    "CATALOG_TODAY": (
        Text(
            "今日とみなす日。試験や、前のサイトとの比較に使います。",
            "The day to take for today, for tests and for comparing sites.",
        ),
        "CATALOG_TODAY=2026-11-21 catalog check",
    ),
}

EXTRA: Final[Mapping[str, tuple[Text, str]]] = {
    "generator": (
        Text(
            "「Made with Material for MkDocs」を出すか。", "Whether to say “Made with Material for MkDocs”."
        ),
        "generator: false",
    ),
    "renderer": (
        Text(
            "ページを描くもの。`mkdocs`（書かないとき）か `plain`（MkDocs を使わない）。",
            "What renders the pages: `mkdocs` (if not given) or `plain` (without MkDocs).",
        ),
        "renderer: plain",
    ),
}


def targets() -> dict[str, Text | None]:
    """Return what each target of the Makefile does; None if its comment does not say so in both languages."""
    text = (ROOT / "Makefile").read_text("utf-8")
    names = re.findall(r"^\.PHONY: (.+)$", text, re.MULTILINE)[0].split()
    said = {
        name: Text(ja, en) for ja, en, name in re.findall(r"^# (.+) / (.+)\n([a-z-]+):", text, re.MULTILINE)
    }
    return {name: said.get(name) for name in names}


def settings_page(lang: Lang) -> str:
    return page(NAME, _TITLE, _LEAD, _parts(lang), lang)


def _parts(lang: Lang) -> Iterator[str]:
    yield f"## {_MAKE[lang]}"
    yield table(
        _HEADER[lang][:2],
        ((code(f"make {name}"), text[lang] if text else "") for name, text in targets().items()),
    )
    for title, said in ((_VARIABLES, VARIABLES), (_EXTRA, EXTRA)):
        yield f"## {title[lang]}"
        yield table(_HEADER[lang], _rows(said, lang))


def _rows(said: Mapping[str, tuple[Text, str]], lang: Lang) -> Iterable[tuple[str, str, str]]:
    return ((code(name), text[lang], code(example)) for name, (text, example) in said.items())
