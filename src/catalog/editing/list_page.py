"""The list of all records, and why those of a kind cannot be edited now."""

from collections.abc import Sequence
from html import escape
from typing import Final
from urllib.parse import quote

from catalog.editing.form_words import WORDS
from catalog.editing.joining import can_be_joined
from catalog.editing.page_frame import BACK, MERGE, PROBLEMS, TITLE, UNDO, framed
from catalog.editing.shelf import Shelf
from catalog.editing.stored import KINDS_OF_RECORDS, Answer
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.model.kind_names import plural_of

_LEAD: Final = Message(
    "編集する記録を選んでください。保存すると、その記録だけが data/ のファイルの中で書き換わります。",
    "Choose a record to edit. Saving rewrites that record alone, in its file in data/.",
)
_FIND: Final = Message("記録をさがす（名前か id）", "Find a record by its name or id")
_FOUND: Final = Message("{n} 件", "{n} records")
_CHOOSE: Final = Message("どちらを残すか選ぶ", "Choose which text stays")
_CANNOT: Final = Message("いまは編集できません", "This cannot be edited now")


def list_page(shelf: Shelf) -> str:
    """Return the page with all records, by kind."""
    lang = shelf.lang
    kinds = "".join(_kind(shelf, kind) for kind in KINDS_OF_RECORDS)
    return framed(
        TITLE[lang],
        f"<h1>{TITLE[lang]}</h1><p>{_LEAD[lang]}</p>"
        f'<p role="search"><label>{_FIND[lang]} <input type="search" id="find" autocomplete="off"></label> '
        f'<output id="found" data-text="{escape(_FOUND[lang])}"></output></p>{kinds}'
        f'<p id="message" role="status"></p><p><button type="button" id="undo">{UNDO[lang]}</button></p>',
        lang,
    )


def _kind(shelf: Shelf, kind: str) -> str:
    items = "".join(
        f'<li><a href="/edit/{kind}/{quote(record.id)}">{escape(record.name[shelf.lang])}</a> '
        f"<code>{escape(record.id)}</code></li>"
        for record in shelf.records(kind)
        if record.id
    )
    why = _why(shelf, kind)
    name = plural_of(KINDS_OF_RECORDS[kind])[shelf.lang]
    return f"<section><h2>{escape(name)}</h2>{why}<ul>{items}</ul></section>" if items or why else ""


def unread_page(shelf: Shelf, kind: str) -> str:
    """Return a page that says why no record of a kind can be edited now; empty if that is not so."""
    lang, why = shelf.lang, _why(shelf, kind)
    body = f'<nav><a href="/">{BACK[lang]}</a></nav><h1>{_CANNOT[lang]}</h1>{why}'
    return framed(_CANNOT[lang], body, lang) if why else ""


def _why(shelf: Shelf, kind: str) -> str:
    """Return why no record of a kind can be edited now, with the way out where there is one."""
    why = _problems(shelf.unread(kind), shelf.lang)
    if not why or not can_be_joined(shelf.merge, kind):
        return why
    return f'<p><a class="main" href="{MERGE}{kind}">{_CHOOSE[shelf.lang]}</a></p>{why}'


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
