"""The pages of the editor: the list of records, and the frame of a form."""

from collections.abc import Sequence
from html import escape
from json import dumps
from typing import Final
from urllib.parse import quote

from catalog.editing.desk import KINDS_OF_RECORDS, Desk
from catalog.editing.explained import explained_page
from catalog.editing.form_words import JEDISON, WORDS
from catalog.editing.recipes import recipes
from catalog.editing.stored import Answer
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.model.kind_names import plural_of

OURS: Final = "/-/"
"""Where the scripts and styles of the editor are."""
HELP: Final = "/help/"
"""Where the recipes are."""

PROBLEMS: Final = "/help/problems/"
"""Below this each kind of problem is explained."""
PAGES: Final = "/page/"
"""Below this are the pages of records as they would be."""

PHOTO_KIND: Final = "products"
"""The kind of record that has photos."""

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
_PAGE: Final = Message("ページの見え方", "The page as it will be")
_PAGE_IN: Final = {"ja": "日本語", "en": "English"}
_SEE_PAGE: Final = Message("ページを見る", "See the page")
_SEND: Final = Message("保存した変更を送る", "Send what you saved")
_SEND_LEAD: Final = Message(
    "変更を記録し（git のコミット）、ほかの人に確認を頼めます。公開はまだ変わりません。",
    "Record the change (a commit in git) and ask for a review. The published site does not change yet.",
)
_WHAT: Final = Message(
    "何を変えたか（最初の行が題になります）", "What was changed (the first line is its title)"
)
_BRANCH: Final = Message("ブランチ", "Branch")
_COMMIT: Final = Message("記録する", "Commit")
_SEND_NOW: Final = Message("記録して、確認に送る", "Commit and send for review")
_PHOTO: Final = Message(
    "写真をここにドロップするか、選んでください（JPEG、PNG、WebP）",
    "Drop a photo here, or choose one (JPEG, PNG, WebP)",
)
_CANNOT: Final = Message("いまは編集できません", "This cannot be edited now")
_CAMERA: Final = Message("写真の情報", "What the photo tells")
_REMOVE: Final = Message("消してから入れる", "Remove it and add the photo")
_KEEP: Final = Message("そのまま入れる", "Add it as it is")
_CANCEL: Final = Message("やめる", "Do not add it")
_LOADING: Final = Message("読みこんでいます…", "Loading…")
_NO_SCRIPT: Final = Message("この画面には JavaScript が必要です。", "This page needs JavaScript.")


def list_page(desk: Desk) -> str:
    """Return the page with all records, by kind."""
    lang = desk.lang
    kinds = "".join(_kind(desk, kind) for kind in KINDS_OF_RECORDS)
    return _page(
        _TITLE[lang],
        f"<h1>{_TITLE[lang]}</h1><p>{_LEAD[lang]}</p>"
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
    why = _problems(desk.unread(kind), desk.lang)
    name = plural_of(KINDS_OF_RECORDS[kind])[desk.lang]
    return f"<section><h2>{escape(name)}</h2>{why}<ul>{items}</ul></section>" if items or why else ""


def _problems(problems: Sequence[Answer], lang: Lang) -> str:
    """Return the reasons why records cannot be edited, each with what to do and a link to more."""
    return "".join(
        f'<div class="unread"><p><code>{escape(problem["place"])}</code></p>'
        f"<p>{escape(problem['subject'])} {escape(problem['message'])}</p>{_details(problem)}"
        f"<p>→ {escape(problem['hint'])} "
        f'<a href="{PROBLEMS}{problem["code"]}/">{WORDS["why"][lang]}</a></p></div>'
        for problem in problems
    )


def _details(problem: Answer) -> str:
    items = "".join(f"<li>{escape(detail)}</li>" for detail in problem["details"])
    return f"<ul>{items}</ul>" if items else ""


def unread_page(desk: Desk, kind: str) -> str:
    """Return a page that says why no record of a kind can be edited now; empty if that is not so."""
    lang, why = desk.lang, _problems(desk.unread(kind), desk.lang)
    body = f'<nav><a href="/">{_BACK[lang]}</a></nav><h1>{_CANNOT[lang]}</h1>{why}'
    return _page(_CANNOT[lang], body, lang) if why else ""


def form_page(kind: str, record_id: str, name: str, lang: Lang) -> str:
    """Return the page of a form, which a script fills, with the page of its record beside it."""
    words = {key: word[lang] for key, word in WORDS.items()}
    jedison = {key: word[lang] for key, word in JEDISON.items()}
    data = escape(dumps({"words": words, "jedison": jedison, "lang": lang}, ensure_ascii=False))
    file = escape(KINDS_OF_RECORDS[kind].file)
    body = (
        f'<nav><a href="/">{_BACK[lang]}</a></nav>'
        f'<p class="kind">{escape(KINDS_OF_RECORDS[kind].noun[lang])} <code>{file}: {escape(record_id)}</code></p>'
        f'<h1>{escape(name)}</h1><div class="bar"><button type="button" id="save" class="main">{_SAVE[lang]}</button> '
        f'<button type="button" id="check">{_CHECK[lang]}</button> '
        f'<button type="button" id="undo">{_UNDO[lang]}</button> <a href="#shown" class="jump">{_SEE_PAGE[lang]}</a>'
        f'<p id="message" role="status">{_LOADING[lang]}</p></div>'
        f'<div id="report" tabindex="-1"></div>{_sending(lang)}'
        f'<div id="form" data-record="{escape(f"{kind}/{quote(record_id)}")}" data-page="{data}"></div>'
        f"{_photo(lang) if kind == PHOTO_KIND else ''}"
    )
    aside = (
        '<aside id="shown" aria-labelledby="shown-title"><div class="shown__head">'
        f'<h2 id="shown-title">{_PAGE[lang]}</h2>{_languages(lang)}</div>'
        f'<p id="shown-message" role="status">{WORDS["pageWaits"][lang]}</p>'
        f'<iframe id="page" title="{_PAGE[lang]}" sandbox="allow-same-origin" hidden></iframe></aside>'
    )
    return _page(name, body, lang, f'<script src="{OURS}jedison.js"></script>', aside)


def _languages(lang: Lang) -> str:
    buttons = (
        f'<button type="button" lang="{each}" aria-pressed="{str(each == lang).lower()}">{word}</button>'
        for each, word in _PAGE_IN.items()
    )
    return f'<div class="languages">{"".join(buttons)}</div>'


def _sending(lang: Lang) -> str:
    return (
        '<p id="unsent" hidden></p>'
        f'<section id="send" hidden aria-labelledby="send-title"><h2 id="send-title">{_SEND[lang]}</h2>'
        f'<p>{_SEND_LEAD[lang]}</p><label for="send-text">{_WHAT[lang]}</label>'
        f'<textarea id="send-text" rows="3"></textarea><label for="send-branch">{_BRANCH[lang]}</label>'
        '<input id="send-branch" autocomplete="off" spellcheck="false">'
        f'<p><button type="button" id="commit">{_COMMIT[lang]}</button> '
        f'<button type="button" id="review" class="main">{_SEND_NOW[lang]}</button></p></section>'
    )


def _photo(lang: Lang) -> str:
    return (
        f'<p id="drop"><label for="photo">{_PHOTO[lang]}</label>'
        '<input type="file" id="photo" accept="image/jpeg,image/png,image/webp"></p>'
        f'<dialog id="camera" aria-labelledby="camera-title"><h2 id="camera-title">{_CAMERA[lang]}</h2>'
        f'<p id="camera-text"></p><p><button type="button" value="remove" class="main">{_REMOVE[lang]}</button> '
        f'<button type="button" value="keep">{_KEEP[lang]}</button> '
        f'<button type="button" value="">{_CANCEL[lang]}</button></p></dialog>'
    )


def problem_page(code: str, lang: Lang) -> str | None:
    """Return the page that explains a kind of problem; None if there is none of that code."""
    found = explained_page(code, lang)
    if found is None:
        return None
    title, text = found
    return _page(
        title, f'<nav><a href="{HELP}">{_RECIPES[lang]}</a></nav><h1>{escape(title)}</h1>{text}', lang
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


def _page(title: str, body: str, lang: Lang, scripts: str = "", beside: str = "") -> str:
    styles = "".join(
        f'<link rel="stylesheet" href="{OURS}{name}.css">' for name in ("city", "css/site", "edit")
    )
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{escape(title)} – catalog edit</title><link rel="icon" href="data:,">{styles}{scripts}'
        f'<script type="module" src="{OURS}edit.js"></script></head>'
        f'<body class="{"two" if beside else "one"}"><header class="top"><div class="top__inner">'
        f'<a class="brand" href="/">{_TITLE[lang]}</a><a class="tool" href="{HELP}">{_RECIPES[lang]}</a></div></header>'
        f'<div class="desk"><main>{body}<noscript><p>{_NO_SCRIPT[lang]}</p></noscript></main>'
        f"{beside}</div></body></html>"
    )
