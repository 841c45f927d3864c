"""Changes as text for a terminal, as Markdown for a message, as JSON for a program."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from catalog.changes.values import Changes, PageChange
from catalog.ground.markdown import escape_markdown
from catalog.ground.message import Message
from catalog.ground.text import LANGS, Lang, Text
from catalog.history.in_words import WHAT, field_line, title_of
from catalog.history.record_change import RecordChange, What
from catalog.problems import Problem
from catalog.problems.text import visible

SINCE: Final = Message("くらべる相手: {since}", "Compared with {since}")
_NOTHING: Final = Message("変わったところはありません。", "Nothing has changed.")
_NOTHING_ELSE: Final = Message(
    "くらべられたところには、変わったところはありません。", "Nothing has changed in what could be compared."
)
COUNT: Final = Message(
    "変更: 記録 {records} 件、ページ {pages} 件（両方の言語で {addresses} か所）、カレンダーやデータ {feeds} 件。",
    "Changed: {records} records, {pages} pages ({addresses} addresses in two languages), {feeds} calendars and data.",
)
RECORDS: Final = Message("記録", "Records")
PAGES: Final = Message("変わるページ", "Pages that change")
FEEDS: Final = Message("変わるカレンダーやデータ", "Calendars and data that change")
OTHERS: Final = Message(
    "ほかに変わったもの（どのページにも出ることがあります）", "Also changed (any page may show it)"
)
_SIGN: Final[Mapping[What, str]] = {
    "added": "+",
    "changed": "~",
    "removed": "-",
    "renamed": "~",
    "unreadable": "!",
}


def as_text(changes: Changes, lang: Lang) -> str:
    """Everything on lines for a terminal."""
    lines = [SINCE[lang].format(since=changes.since[lang]), *(f"! {note[lang]}" for note in changes.notes)]
    if changes.is_empty:
        return "\n".join(map(visible, [*lines, count_line(changes, lang)]))
    lines += [count_line(changes, lang)]
    for change in changes.records:
        lines += ["", *_record_lines(change, lang)]
    if changes.pages:
        lines += ["", f"{PAGES[lang]}:", *(_page_line(page, lang) for page in changes.pages)]
    if changes.feeds:
        lines += ["", f"{FEEDS[lang]}:", *(f"    /{feed}" for feed in changes.feeds)]
    if changes.others:
        lines += ["", f"{OTHERS[lang]}:", *(f"    {name}" for name in changes.others)]
    return "\n".join(map(visible, lines))


def count_line(changes: Changes, lang: Lang) -> str:
    """Return in a line how much has changed, or that nothing has."""
    if changes.is_empty:
        return (_NOTHING_ELSE if changes.notes else _NOTHING)[lang]
    return COUNT[lang].format(
        records=len(changes.records),
        pages=len(changes.pages),
        addresses=sum(len(page.texts) for page in changes.pages),
        feeds=len(changes.feeds),
    )


def problem_line(problem: Problem, lang: Lang) -> str:
    return f"{problem.location} [{problem.code}] {problem.message[lang]}"


def _record_lines(change: RecordChange, lang: Lang) -> Iterator[str]:
    yield f"{_SIGN[change.what]} {WHAT[change.what][lang]}: {title_of(change, lang)}"
    yield from (f"    {field_line(each, lang)}" for each in change.fields)
    yield from (f"    → {each[lang]}" for each in change.follows)
    yield from (f"    ! {problem_line(each, lang)}" for each in change.problems)


def _page_line(page: PageChange, lang: Lang) -> str:
    addresses = "  ".join(f"/{address}" for address in page.addresses.values())
    return f"    {page.title[lang]}: {addresses}"


def as_markdown(changes: Changes, lang: Lang) -> str:
    """Everything for a message, an issue or a pull request."""
    write = escape_markdown
    lines = [f"**{write(SINCE[lang].format(since=changes.since[lang]))}**", ""]
    lines += [f"> {write(note[lang])}\n" for note in changes.notes]
    lines += [count_line(changes, lang)]
    for change in changes.records:
        lines += ["", f"### {WHAT[change.what][lang]}: {write(title_of(change, lang))}", ""]
        lines += [f"- {write(field_line(each, lang))}" for each in change.fields]
        lines += [f"- → {write(each[lang])}" for each in change.follows]
        lines += [f"- ⚠ {write(problem_line(each, lang))}" for each in change.problems]
    if changes.pages:
        lines += [
            "",
            f"### {PAGES[lang]}",
            "",
            *(_page_item(page, changes.site_url, lang) for page in changes.pages),
        ]
    if changes.feeds:
        lines += ["", f"### {FEEDS[lang]}", "", *(f"- <{changes.site_url}{feed}>" for feed in changes.feeds)]
    if changes.others:
        lines += ["", f"### {OTHERS[lang]}", "", *(f"- {write(name)}" for name in changes.others)]
    return "\n".join(lines)


def _page_item(page: PageChange, site_url: str, lang: Lang) -> str:
    links = " · ".join(f"[{each}]({site_url}{address})" for each, address in page.addresses.items())
    return f"- {escape_markdown(page.title[lang])}: {links}"


def as_json(changes: Changes, lang: Lang) -> str:
    """Everything as one object, the texts in both languages."""
    del lang
    return json.dumps(_object(changes), ensure_ascii=False, indent=2)


def _object(changes: Changes) -> Mapping[str, Any]:
    return {
        "since": _both(changes.since),
        "records": [_record(change) for change in changes.records],
        "pages": [_page(page, changes.site_url) for page in changes.pages],
        "feeds": [changes.site_url + feed for feed in changes.feeds],
        "others": list(changes.others),
        "notes": [_both(note) for note in changes.notes],
    }


def _record(change: RecordChange) -> Mapping[str, Any]:
    return {
        "kind": change.kind,
        "id": change.id,
        "former_id": change.former_id or None,
        "name": _both(change.name),
        "what": change.what,
        "fields": [
            {
                "path": ".".join(map(str, each.path)),
                "label": _both(each.label),
                "before": each.before and _both(each.before),
                "after": each.after and _both(each.after),
            }
            for each in change.fields
        ],
        "follows": [_both(each) for each in change.follows],
        "problems": [
            {"at": str(each.location), "code": each.code, "message": _both(each.message)}
            for each in change.problems
        ],
    }


def _page(page: PageChange, site_url: str) -> Mapping[str, Any]:
    return {
        "path": page.path,
        "title": _both(page.title),
        "urls": {lang: site_url + address for lang, address in page.addresses.items()},
    }


def _both(text: Message | Text) -> Mapping[str, str]:
    return {lang: text[lang] for lang in LANGS}
