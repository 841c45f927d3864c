"""The page of a form: a place that a script fills, sending, photos, and the page of the record beside it."""

from html import escape
from typing import Final
from urllib.parse import quote

from catalog.editing.form_words import WORDS, page_data
from catalog.editing.page_frame import BACK, OURS, UNDO, framed
from catalog.editing.sending_form import sending_form
from catalog.editing.stored import KINDS_OF_RECORDS
from catalog.ground.message import Message
from catalog.ground.text import Lang

PHOTO_KIND: Final = "products"
"""The kind of record that has photos."""

_SAVE: Final = Message("保存", "Save")
_CHECK: Final = Message("確かめる", "Check")
_PAGE: Final = Message("ページの見え方", "The page as it will be")
_PAGE_IN: Final = {"ja": "日本語", "en": "English"}
_SEE_PAGE: Final = Message("ページを見る", "See the page")
_PHOTO: Final = Message(
    "写真をここにドロップするか、選んでください（JPEG、PNG、WebP）",
    "Drop a photo here, or choose one (JPEG, PNG, WebP)",
)
_CAMERA: Final = Message("写真の情報", "What the photo tells")
_REMOVE: Final = Message("消してから入れる", "Remove it and add the photo")
_KEEP: Final = Message("そのまま入れる", "Add it as it is")
_CANCEL: Final = Message("やめる", "Do not add it")
_LOADING: Final = Message("読みこんでいます…", "Loading…")


def form_page(kind: str, record_id: str, name: str, lang: Lang) -> str:
    """Return the page of a form, which a script fills, with the page of its record beside it."""
    file = escape(KINDS_OF_RECORDS[kind].file)
    body = (
        f'<nav><a href="/">{BACK[lang]}</a></nav>'
        f'<p class="kind">{escape(KINDS_OF_RECORDS[kind].noun[lang])} <code>{file}: {escape(record_id)}</code></p>'
        f'<h1>{escape(name)}</h1><div class="bar"><button type="button" id="save" class="main">{_SAVE[lang]}</button> '
        f'<button type="button" id="check">{_CHECK[lang]}</button> '
        f'<button type="button" id="undo">{UNDO[lang]}</button> <a href="#shown" class="jump">{_SEE_PAGE[lang]}</a>'
        f'<p id="message" role="status">{_LOADING[lang]}</p></div>'
        f'<div id="report" tabindex="-1"></div>{sending_form(lang)}'
        f'<div id="form" data-record="{escape(f"{kind}/{quote(record_id)}")}" data-page="{page_data(lang)}"></div>'
        f"{_photo(lang) if kind == PHOTO_KIND else ''}"
    )
    aside = (
        '<aside id="shown" aria-labelledby="shown-title"><div class="shown__head">'
        f'<h2 id="shown-title">{_PAGE[lang]}</h2>{_languages(lang)}</div>'
        f'<p id="shown-message" role="status">{WORDS["pageWaits"][lang]}</p>'
        f'<iframe id="page" title="{_PAGE[lang]}" sandbox="allow-same-origin" hidden></iframe></aside>'
    )
    return framed(name, body, lang, f'<script src="{OURS}jedison.js"></script>', aside)


def _languages(lang: Lang) -> str:
    buttons = (
        f'<button type="button" lang="{each}" aria-pressed="{str(each == lang).lower()}">{word}</button>'
        for each, word in _PAGE_IN.items()
    )
    return f'<div class="languages">{"".join(buttons)}</div>'


def _photo(lang: Lang) -> str:
    return (
        f'<p id="drop"><label for="photo">{_PHOTO[lang]}</label>'
        '<input type="file" id="photo" accept="image/jpeg,image/png,image/webp"></p>'
        f'<dialog id="camera" aria-labelledby="camera-title"><h2 id="camera-title">{_CAMERA[lang]}</h2>'
        f'<p id="camera-text"></p><p><button type="button" value="remove" class="main">{_REMOVE[lang]}</button> '
        f'<button type="button" value="keep">{_KEEP[lang]}</button> '
        f'<button type="button" value="">{_CANCEL[lang]}</button></p></dialog>'
    )
