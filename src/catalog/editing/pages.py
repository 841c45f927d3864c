"""The pages of the editor: the list of records, and the frame of a form."""

from collections.abc import Mapping
from html import escape
from json import dumps
from typing import Final
from urllib.parse import quote

from catalog.editing.desk import KINDS_OF_RECORDS, Desk
from catalog.editing.recipes import recipes
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.model.kind_names import plural_of

OURS: Final = "/-/"
"""Where the scripts and styles of the editor are."""
HELP: Final = "/help/"
"""Where the recipes are."""

_TITLE: Final = Message("記録の編集", "Edit records")
_LEAD: Final = Message(
    "編集する記録を選んでください。保存すると、その記録だけが data/ のファイルの中で書き換わります。",
    "Choose a record to edit. Saving rewrites that record alone, in its file in data/.",
)
_FIND: Final = Message("記録をさがす（名前か id）", "Find a record by its name or id")
_FOUND: Final = Message("{n} 件", "{n} records")
_BACK: Final = Message("一覧へ", "All records")
_RECIPES: Final = Message("手順", "Recipes")
_SAVE: Final = Message("保存", "Save")
_CHECK: Final = Message("確かめる", "Check")
_UNDO: Final = Message("前の保存を取り消す", "Undo the last save")
_LOADING: Final = Message("読みこんでいます…", "Loading…")
_NO_SCRIPT: Final = Message("この画面には JavaScript が必要です。", "This page needs JavaScript.")

_WORDS: Final[Mapping[str, Message]] = {
    "problems": Message("直すところ（{n} 件）", "To mend ({n})"),
    "noProblems": Message("問題はありません。", "No problems."),
    "error": Message("エラー", "Error"),
    "warning": Message("注意", "Warning"),
    "failed": Message(
        "catalog edit から返事がありません。端末で動いているか確かめてください。入力した内容は残っています。",
        "catalog edit does not answer. See whether it still runs in the terminal. What you have typed is still here.",
    ),
    "field": Message("項目", "Field"),
    "before": Message("開いたとき", "When you opened it"),
    "now": Message("いま", "Now"),
    "mine": Message("あなたの入力", "Yours"),
    "take": Message(
        "ほかの変更を取りこんで続ける（同じ項目は自分の入力を残す）",
        "Take in the other changes and go on (where both changed a field, keep mine)",
    ),
    "taken": Message(
        "ほかの変更を取りこみました。まだ保存していません。",
        "The other changes are taken in. Nothing is saved yet.",
    ),
    "close": Message("閉じる", "Close"),
}

_JEDISON: Final[Mapping[str, Message]] = {
    "arrayAdd": Message("追加", "Add"),
    "arrayAddAfter": Message("この下に追加", "Add after"),
    "arrayDelete": Message("削除", "Delete"),
    "arrayMoveUp": Message("上へ", "Move up"),
    "arrayMoveDown": Message("下へ", "Move down"),
    "arrayDrag": Message("動かす", "Drag"),
    "arrayConfirmDelete": Message("この項目を削除しますか？", "Delete this item?"),
    "arrayDeleteAll": Message("すべて削除", "Delete all"),
    "arrayConfirmDeleteAll": Message("すべての項目を削除しますか？", "Delete all items?"),
    "objectAddProperty": Message("項目を追加", "Add a field"),
    "objectPropertyAdded": Message("を追加しました", "was added to the form"),
    "objectPropertyRemoved": Message("を外しました", "was removed from the form"),
    "propertiesToggle": Message("項目を足す・外す", "Add or remove fields"),
    "collapseToggle": Message("たたむ・ひらく", "Collapse"),
}
"""What the form library says itself."""


def list_page(desk: Desk) -> str:
    """Return the page with all records, by kind."""
    lang = desk.lang
    kinds = "".join(_kind(desk, kind) for kind in KINDS_OF_RECORDS)
    return _page(
        _TITLE[lang],
        f'<h1>{_TITLE[lang]}</h1><p>{_LEAD[lang]}</p><p><a href="{HELP}">{_RECIPES[lang]}</a></p>'
        f'<p role="search"><label>{_FIND[lang]} <input type="search" id="find" autocomplete="off"></label> '
        f'<output id="found" data-text="{escape(_FOUND[lang])}"></output></p>{kinds}'
        f'<p id="message" role="status"></p><p><button type="button" id="undo">{_UNDO[lang]}</button></p>',
        lang,
    )


def _kind(desk: Desk, kind: str) -> str:
    items = "".join(
        f'<li><a href="/edit/{kind}/{quote(record.id)}">{escape(record.name[desk.lang])}</a> '
        f"<code>{escape(record.id)}</code></li>"
        for record in desk.records(kind)
        if record.id
    )
    name = plural_of(KINDS_OF_RECORDS[kind])[desk.lang]
    return f"<section><h2>{escape(name)}</h2><ul>{items}</ul></section>" if items else ""


def form_page(kind: str, record_id: str, name: str, lang: Lang) -> str:
    """Return the page of a form, which a script fills."""
    words = {key: word[lang] for key, word in _WORDS.items()}
    jedison = {key: word[lang] for key, word in _JEDISON.items()}
    data = escape(dumps({"words": words, "jedison": jedison, "lang": lang}, ensure_ascii=False))
    place = f"{escape(KINDS_OF_RECORDS[kind].file)}: {escape(record_id)}"
    return _page(
        name,
        f'<nav><a href="/">{_BACK[lang]}</a></nav><h1>{escape(name)}</h1><p><code>{place}</code></p>'
        f'<div class="bar"><button type="button" id="save" class="main">{_SAVE[lang]}</button> '
        f'<button type="button" id="check">{_CHECK[lang]}</button> '
        f'<button type="button" id="undo">{_UNDO[lang]}</button>'
        f'<p id="message" role="status">{_LOADING[lang]}</p></div>'
        '<div id="report" tabindex="-1"></div>'
        f'<div id="form" data-record="{escape(f"{kind}/{quote(record_id)}")}" data-page="{data}"></div>',
        lang,
        f'<script src="{OURS}jedison.js"></script>',
    )


def help_page(lang: Lang) -> str:
    """Return the page with all recipes, one below the other."""
    found = recipes(lang)
    links = "".join(f'<li><a href="#{name}">{escape(each.title)}</a></li>' for name, each in found.items())
    texts = "".join(
        f'<section id="{name}"><h2>{escape(each.title)}</h2>{each.html}</section>'
        for name, each in found.items()
    )
    body = f'<nav><a href="/">{_BACK[lang]}</a></nav><h1>{_RECIPES[lang]}</h1><ol>{links}</ol>{texts}'
    return _page(_RECIPES[lang], body, lang)


def _page(title: str, body: str, lang: Lang, scripts: str = "") -> str:
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{escape(title)} – catalog edit</title><link rel="icon" href="data:,">'
        f'<link rel="stylesheet" href="{OURS}edit.css">{scripts}'
        f'<script type="module" src="{OURS}edit.js"></script></head>'
        f"<body><main>{body}<noscript><p>{_NO_SCRIPT[lang]}</p></noscript></main></body></html>"
    )
