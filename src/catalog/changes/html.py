"""Changes as one file that any browser shows: records in words, every changed page before and after, both languages."""

import base64
import hashlib
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Final

from catalog.changes.side_by_side import Row, marked, rows
from catalog.changes.text import (
    FEEDS,
    OTHERS,
    PAGES,
    RECORDS,
    SINCE,
    count_line,
    problem_line,
)
from catalog.changes.values import Changes, Lines, PageChange
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.history.in_words import NONE, WHAT
from catalog.history.record_change import FieldChange, RecordChange

_STYLE: Final = Path(__file__).with_name("report.css")
_TITLE: Final = Message("変わるところ", "What changes")
_FIELD: Final = Message("項目", "Field")
_BEFORE: Final = Message("前", "Before")
_AFTER: Final = Message("後", "After")
_SKIPPED: Final = Message("変わらない {n} 行", "{n} unchanged lines")
_FOLLOWS: Final = Message("読む人に起きること", "What follows for readers")
_PROBLEMS: Final = Message("あわせて直すところ（catalog check）", "To mend with it (catalog check)")
_NEW_PAGE: Final = Message("新しいページです。", "This page is new.")
_GONE_PAGE: Final = Message("このページはなくなります。", "This page will be gone.")
_MORE: Final = Message(
    "ほか {n} ページ（一覧は catalog diff）", "and {n} more pages (catalog diff lists them)"
)
_LANGUAGES: Final[dict[Lang, str]] = {"ja": "日本語", "en": "English"}
_MOST_PAGES: Final = 150
"""So many pages somebody may read through."""


def as_html(changes: Changes, lang: Lang) -> str:
    """Return a page that needs no script and no other file."""
    style = _STYLE.read_text("utf-8")
    allowed = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{allowed}'"
    body = "\n".join(_body(changes, lang))
    return (
        f'<!doctype html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_TITLE[lang]}</title>\n<style>{style}</style>\n</head>\n<body>\n{body}\n</body>\n</html>"
    )


def _body(changes: Changes, lang: Lang) -> Iterator[str]:
    yield f"<header>\n<h1>{_TITLE[lang]}</h1>"
    yield f'<p class="since">{escape(SINCE[lang].format(since=changes.since[lang]))}</p>\n</header>\n<main>'
    yield from (f'<p class="note">{escape(note[lang])}</p>' for note in changes.notes)
    yield f'<p class="count">{count_line(changes, lang)}</p>'
    if changes.records:
        yield f"<h2>{RECORDS[lang]}</h2>"
    for change in changes.records:
        yield from _record(change, lang)
    if changes.pages:
        yield f"<h2>{PAGES[lang]}</h2>"
    for page in changes.pages[:_MOST_PAGES]:
        yield from _page(page, changes.site_url, lang)
    if more := len(changes.pages) - _MOST_PAGES:
        yield f"<p>{_MORE[lang].format(n=more)}</p>" if more > 0 else ""
    yield from _list(FEEDS, [_link(changes.site_url, feed) for feed in changes.feeds], lang)
    yield from _list(OTHERS, [escape(name) for name in changes.others], lang)
    yield "</main>"


def _list(title: Message, items: list[str], lang: Lang) -> Iterator[str]:
    if items:
        yield f"<h2>{title[lang]}</h2>\n<ul>"
        yield from (f"<li>{item}</li>" for item in items)
        yield "</ul>"


def _link(site_url: str, address: str) -> str:
    return f'<a href="{escape(site_url + address)}">/{escape(address)}</a>'


def _record(change: RecordChange, lang: Lang) -> Iterator[str]:
    former = f"{escape(change.former_id)} → " if change.former_id else ""
    yield (
        f'<section>\n<h3><span class="what">{WHAT[change.what][lang]}</span>{escape(change.noun[lang])} '
        f'{escape(change.name[lang])} <span class="id">{former}{escape(change.id)}</span></h3>'
    )
    if change.fields:
        yield f'<table class="fields">\n{_head((_FIELD, _BEFORE, _AFTER), lang)}\n<tbody>'
        yield from (_field(each, lang) for each in change.fields)
        yield "</tbody>\n</table>"
    yield from _under(_FOLLOWS, [escape(each[lang]) for each in change.follows], lang)
    yield from _under(_PROBLEMS, [escape(problem_line(each, lang)) for each in change.problems], lang)
    yield "</section>"


def _under(title: Message, items: list[str], lang: Lang) -> Iterator[str]:
    if items:
        yield f"<h4>{title[lang]}</h4>\n<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"


def _head(names: tuple[Message, ...], lang: Lang) -> str:
    cells = "".join(f'<th scope="col">{name[lang]}</th>' for name in names)
    return f"<thead><tr>{cells}</tr></thead>"


def _field(change: FieldChange, lang: Lang) -> str:
    both = (change.before, change.after)
    old, new = (None if side is None else side[lang] for side in both)
    if old is not None and new is not None:
        cells = marked(old, new)
    else:
        cells = tuple(f"<i>{NONE[lang]}</i>" if side is None else escape(side) for side in (old, new))
    return f'<tr><th scope="row">{escape(change.label[lang])}</th><td>{cells[0]}</td><td>{cells[1]}</td></tr>'


def _page(page: PageChange, site_url: str, lang: Lang) -> Iterator[str]:
    yield f"<section>\n<h3>{escape(page.title[lang])}</h3>"
    for each, (before, after) in page.texts.items():
        yield f"<h4>{_LANGUAGES[each]} {_link(site_url, page.addresses[each])}</h4>"
        if before is None or after is None:
            yield f"<p>{(_NEW_PAGE if before is None else _GONE_PAGE)[lang]}</p>"
        yield f'<table>\n{_head((_BEFORE, _AFTER), lang)}\n<tbody lang="{each}">'
        yield from _lines(before or (), after or (), lang)
        yield "</tbody>\n</table>"
    yield "</section>"


def _lines(before: Lines, after: Lines, lang: Lang) -> Iterator[str]:
    for row in rows(before, after):
        yield _skipped(row, lang) if row.skipped else _row(row)


def _skipped(row: Row, lang: Lang) -> str:
    return (
        f'<tr class="skipped"><td colspan="2" lang="{lang}">{_SKIPPED[lang].format(n=row.skipped)}</td></tr>'
    )


def _row(row: Row) -> str:
    look = "" if row.is_changed else ' class="same"'
    return f"<tr{look}><td>{row.before or ''}</td><td>{row.after or ''}</td></tr>"
