"""The page on which both sides of an unfinished merge stand side by side, and one of them is chosen for each thing."""

from html import escape
from typing import Final

from catalog.check.merges import OURS as OUR_SIDE
from catalog.check.merges import THEIRS as THEIR_SIDE
from catalog.editing.form_words import page_data
from catalog.editing.joining import can_be_joined
from catalog.editing.page_frame import BACK, framed
from catalog.editing.saves import digest_of
from catalog.editing.sending_form import sending_form
from catalog.editing.shelf import Shelf
from catalog.editing.stored import KINDS_OF_RECORDS
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.history.choices import Choice, OneRecord, choices_of, records_of
from catalog.history.conflicts import Merge
from catalog.model.kind_names import plural_of

_TITLE: Final = Message("二人の変更をひとつにする: {kind}", "Join two people's changes: {kind}")
_LEAD: Final = Message(
    "同じところを二人が変えました。どちらを残すか、項目ごとに選んでください。"
    "一人だけが変えた項目は、変えたほうを選んであります。",
    "Two people changed the same place. Choose which text stays, field by field. "
    "Where only one of them changed a field, that side is chosen already.",
)
_JOIN: Final = Message("選んだとおりに保存", "Save as chosen")
_ALL: Final = Message("この記録はすべて{side}", "All of {side} for this record")


def sides_page(shelf: Shelf, kind: str) -> str | None:
    """Return the page for the file of a kind; None where there is nothing to choose."""
    merge, declared, lang = shelf.merge, KINDS_OF_RECORDS[kind], shelf.lang
    if not can_be_joined(merge, kind):
        return None
    sides = merge.sides[kind]
    names = {
        "ours": OUR_SIDE.format(name=sides.ours.name)[lang],
        "theirs": THEIR_SIDE.format(name=sides.theirs.name)[lang],
    }
    title = _TITLE.format(kind=plural_of(declared))[lang]
    records = "".join(_record(merge, record, names, lang) for record in records_of(merge, declared))
    digest = digest_of(shelf.project.data / declared.file)
    body = (
        f'<nav><a href="/">{BACK[lang]}</a></nav><p class="kind"><code>data/{escape(declared.file)}</code></p>'
        f"<h1>{escape(title)}</h1><p>{_LEAD[lang]}</p>"
        f'<form id="sides" data-kind="{kind}" data-digest="{digest}" data-page="{page_data(lang)}">{records}'
        f'<button type="submit" class="main">{_JOIN[lang]}</button></form>'
        f'<p id="message" role="status"></p><div id="report" tabindex="-1"></div>{sending_form(lang)}'
    )
    return framed(title, body, lang)


def _record(merge: Merge, record: OneRecord, names: dict[str, str], lang: Lang) -> str:
    choices = choices_of(merge, record)
    title = f"{record.conflict.name[lang]} ({record.conflict.id})"
    return (
        f'<section class="sides"><h2>{escape(title)}</h2>{_whole(names, lang) if len(choices) > 1 else ""}'
        f"{''.join(_choice(choice, names, lang) for choice in choices)}</section>"
    )


def _whole(names: dict[str, str], lang: Lang) -> str:
    """Return buttons that choose one side for all of a record."""
    buttons = (
        f'<button type="button" value="{side}">{escape(_ALL[lang].format(side=name))}</button>'
        for side, name in names.items()
    )
    return f"<p>{' '.join(buttons)}</p>"


def _choice(choice: Choice, names: dict[str, str], lang: Lang) -> str:
    texts = {"ours": choice.ours, "theirs": choice.theirs}
    options = (
        f'<label><input type="radio" name="{escape(choice.key)}" value="{side}" required'
        f"{' checked' if side == choice.suggested else ''}> <span><small>{escape(name)}</small> "
        f"{escape(texts[side][lang])}</span></label>"
        for side, name in names.items()
    )
    return f"<fieldset><legend>{escape(choice.label[lang])}</legend>{''.join(options)}</fieldset>"
