"""What stands around the commands: targets of make, environment variables, settings of our own in `mkdocs.yml`."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from tools.reference.repository import ROOT
from tools.reference.table import code, page, table

from catalog.ground.message import Message
from catalog.ground.text import Lang

NAME: Final = "settings"
_TITLE: Final = Message("make、環境変数、設定", "make, environment variables, settings")
_LEAD: Final = Message("命令のほかに、動きを決めるものです。", "What else decides how things work.")
_MAKE: Final = Message("`make` でできること", "What `make` can do")
_VARIABLES: Final = Message("環境変数", "Environment variables")
_EXTRA: Final = Message("`mkdocs.yml` の `extra:`", "`extra:` in `mkdocs.yml`")
_HEADER: Final = {"ja": ("名前", "すること", "例"), "en": ("Name", "What it does", "Example")}

VARIABLES: Final[Mapping[str, tuple[Message, str]]] = {
    "CATALOG_LANG": (
        Message(
            "メッセージの言語（`ja` か `en`）。`--lang` が優先します。",
            "Language of messages, `ja` or `en`; `--lang` wins.",
        ),
        "CATALOG_LANG=en catalog check",
    ),
    "CATALOG_TODAY": (
        Message(
            "今日とみなす日（時刻も書けます: `2026-11-21T09:00`）。試験や、前のサイトとの比較に使います。",
            "The day to take for today, or the minute (`2026-11-21T09:00`), for tests and for comparing sites.",
        ),
        "CATALOG_TODAY=2026-11-21 catalog check",
    ),
    "CATALOG_UPLOAD_PASSWORD": (
        Message(
            "`catalog upload` が SFTP や FTPS のサーバーに入るときのパスワード。",
            "Password with which `catalog upload` enters a server of SFTP or FTPS.",
        ),
        "CATALOG_UPLOAD_PASSWORD=… catalog check",
    ),
}

EXTRA: Final[Mapping[str, tuple[Message, str]]] = {
    "generator": (
        Message(
            "「Made with Material for MkDocs」を出すか。", "Whether to say “Made with Material for MkDocs”."
        ),
        "generator: false",
    ),
    "renderer": (
        Message(
            "ページを描くもの。`mkdocs`（書かないとき）、`plain`（MkDocs を使わない）、`properdocs`。",
            "What renders the pages: `mkdocs` (if not given), `plain` (without MkDocs) or `properdocs` (its fork).",
        ),
        "renderer: plain",
    ),
    "catalog": (
        Message(
            "このフォルダを合わせた catalog の版。`catalog upgrade` が見ます。",
            "The version of catalog that the folder fits; `catalog upgrade` looks at it.",
        ),
        'catalog: "1.0.0"',
    ),
}


def targets() -> dict[str, Message | None]:
    """Return what each target of the Makefile does; None if its comment does not say so in both languages."""
    text = (ROOT / "Makefile").read_text("utf-8")
    names = re.findall(r"^\.PHONY: (.+)$", text, re.MULTILINE)[0].split()
    examples = {
        name: Message(ja, en)
        for ja, en, name in re.findall(r"^# (.+) / (.+)\n([a-z-]+):", text, re.MULTILINE)
    }
    return {name: examples.get(name) for name in names}


def settings_page(lang: Lang) -> str:
    return page(NAME, _TITLE, _LEAD, _parts(lang), lang)


def _parts(lang: Lang) -> Iterator[str]:
    yield f"## {_MAKE[lang]}"
    yield table(
        _HEADER[lang][:2],
        ((code(f"make {name}"), text[lang] if text else "") for name, text in targets().items()),
    )
    for title, settings in ((_VARIABLES, VARIABLES), (_EXTRA, EXTRA)):
        yield f"## {title[lang]}"
        yield table(_HEADER[lang], _rows(settings, lang))


def _rows(settings: Mapping[str, tuple[Message, str]], lang: Lang) -> Iterable[tuple[str, str, str]]:
    return ((code(name), text[lang], code(example)) for name, (text, example) in settings.items())
