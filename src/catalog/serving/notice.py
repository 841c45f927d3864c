"""The notice of mistakes in the data: above the last good page, or on a page of its own."""

import re
from collections.abc import Iterator
from html import escape
from typing import Final

from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.problems import Problem
from catalog.problems.text import visible
from catalog.serving.preview import Mistakes

OURS: Final = "/-preview/"
"""Below this lies what the server adds to a site."""

_MOST: Final = 30
"""Problems that are shown; the terminal has all."""

_TITLE: Final = Message(
    "まちがいがあるため、前のページのままです（{n} 件）",
    "Because of mistakes, this is still the last good page ({n})",
)
_NO_PAGE: Final = Message(
    "まちがいがあるため、まだページを作れません（{n} 件）", "Because of mistakes there is no page yet ({n})"
)
_EDIT: Final = Message("この記録を編集", "Edit this record")
_THEN: Final = Message(
    "直して保存すると、この知らせは消えます。", "Save a correction, and this notice goes away."
)
_MORE: Final = Message("ほか {n} 件は catalog check で見られます。", "catalog check shows {n} more.")

_HEAD_END: Final = re.compile(r"</head>", re.IGNORECASE)
_BODY: Final = re.compile(r"<body\b[^>]*>", re.IGNORECASE)


def with_notice(
    page: str, version: str, mistakes: Mistakes | None, lang: Lang, ribbon: Message | None = None
) -> str:
    """Return a page of the site that reloads by itself and, above its content, says what visitors do not see of it.

    Mistakes keep the last good page standing; a `ribbon` says that visitors have no such page.
    """
    head = f'<script type="module" src="{OURS}live.js?{escape(version)}"></script>'
    if mistakes or ribbon:
        head = f'<link rel="stylesheet" href="{OURS}notice.css">{head}'
        notice = _notice(mistakes, _TITLE, lang) if mistakes else ""
        notice += f'<p class="preview-ribbon" role="note">{escape(ribbon[lang])}</p>' if ribbon else ""
        page = _BODY.sub(lambda body: body[0] + notice, page, count=1)
    return _HEAD_END.sub(lambda end: head + end[0], page, count=1)


def with_edit_button(page: str, href: str, lang: Lang) -> str:
    """Return a page with a button that opens the form of its record; as it is without an address."""
    if not href:
        return page
    style = f'<link rel="stylesheet" href="{OURS}notice.css">'
    button = f'<p class="preview-edit"><a href="{escape(href)}" lang="{lang}">{_EDIT[lang]}</a></p>'
    page = _HEAD_END.sub(lambda end: style + end[0], page, count=1)
    return _BODY.sub(lambda body: body[0] + button, page, count=1)


def page_without_site(version: str, mistakes: Mistakes | None, lang: Lang) -> str:
    """Return what is shown where no page could be made yet."""
    notice = _notice(mistakes or Mistakes(), _NO_PAGE, lang)
    page = (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>catalog serve</title></head><body>{notice}</body></html>"
    )
    style = f'<link rel="stylesheet" href="{OURS}notice.css">'
    return with_notice(page, version, None, lang).replace("<title>", f"{style}<title>")


def _notice(mistakes: Mistakes, title: Message, lang: Lang) -> str:
    n = len(mistakes.problems) or 1
    items = "".join(_items(mistakes.problems[:_MOST], lang))
    more = f"<p>{_MORE[lang].format(n=n - _MOST)}</p>" if n > _MOST else ""
    log = f"<pre>{escape(mistakes.log)}</pre>" if mistakes.log and not items else ""
    return (
        f'<section class="preview-notice" role="alert" lang="{lang}"><details open>'
        f"<summary>{title[lang].format(n=n)}</summary>"
        f"<ol>{items}</ol>{log}{more}<p>{_THEN[lang]}</p></details></section>"
    )


def _items(problems: tuple[Problem, ...], lang: Lang) -> Iterator[str]:
    for problem in problems:
        subject = f" {problem.subject[lang]}:" if problem.subject else ""
        text = escape(visible(f"{subject} {problem.message[lang]}".strip()))
        place = escape(visible(str(problem.location)))
        lines = [text, *(escape(visible(detail[lang])) for detail in problem.details)]
        hint = escape(visible(problem.hint[lang]))
        yield f"<li><code>{place}</code> {'<br>'.join(lines)}<br>→ {hint}</li>"
