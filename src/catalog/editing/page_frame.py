"""The frame of every page of the editor, and the addresses that they share."""

from html import escape
from typing import Final

from catalog.ground.message import Message
from catalog.ground.text import Lang

OURS: Final = "/-/"
"""Where the scripts and styles of the editor are."""
HELP: Final = "/help/"
"""Where the recipes are."""

PROBLEMS: Final = "/help/problems/"
"""Below this each kind of problem is explained."""
PAGES: Final = "/page/"
"""Below this are the pages of records as they would be."""

MERGE: Final = "/merge/"
"""Below this both sides of an unfinished merge are joined, by the kind of record."""

UNDO: Final = Message("前の保存を取り消す", "Undo the last save")
BACK: Final = Message("一覧へ", "All records")
TITLE: Final = Message("記録の編集", "Edit records")
RECIPES: Final = Message("手順", "Recipes")
_NO_SCRIPT: Final = Message("この画面には JavaScript が必要です。", "This page needs JavaScript.")


def framed(title: str, body: str, lang: Lang, scripts: str = "", beside: str = "") -> str:
    """Return a page around a body, with the scripts that its head needs and what stands beside."""
    styles = "".join(
        f'<link rel="stylesheet" href="{OURS}{name}.css">' for name in ("city", "css/site", "edit")
    )
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{escape(title)} – catalog edit</title><link rel="icon" href="data:,">{styles}{scripts}'
        f'<script type="module" src="{OURS}edit.js"></script></head>'
        f'<body class="{"two" if beside else "one"}"><header class="top"><div class="top__inner">'
        f'<a class="brand" href="/">{TITLE[lang]}</a><a class="tool" href="{HELP}">{RECIPES[lang]}</a></div></header>'
        f'<div class="desk"><main>{body}<noscript><p>{_NO_SCRIPT[lang]}</p></noscript></main>'
        f"{beside}</div></body></html>"
    )
