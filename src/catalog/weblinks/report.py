"""Report on links to other sites: as text with file and line, and as JSON."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.problems.text import visible
from catalog.weblinks.answer import State
from catalog.weblinks.gather import Target
from catalog.weblinks.history import Past

_ALL_FINE: Final = Message(
    "外へのリンク {n} 件は、どれも見られます。", "All {n} links to other sites are fine."
)
_COUNT: Final = Message(
    "外へのリンク {n} 件のうち、直すもの {bad} 件、引っ越し {moved} 件、目で確かめるもの {rest} 件。",
    "Of {n} links to other sites, {bad} are to be mended, {moved} have moved, {rest} are to be looked at.",
)
_SINCE: Final = Message("（{since} から。最後に見られた日: {last}）", " (since {since}; last seen {last})")
_NEVER: Final = Message("なし", "never")
_SIGNS: Final = {True: Message("エラー", "error"), False: Message("注意", "warning")}

_TEXTS: Final[Mapping[State, tuple[Message, Message]]] = {
    "dead": (
        Message("ページがありません（{detail}）。", "There is no such page ({detail})."),
        Message(
            "今のアドレスをさがすか、リンクを消してください。",
            "Find its address of today, or remove the link.",
        ),
    ),
    "soft-404": (
        Message(
            "「ページがありません」という案内か、トップページに着きます（{detail}）。",
            "One arrives at a notice that nothing is there, or at the home page ({detail}).",
        ),
        Message(
            "今のアドレスをさがすか、リンクを消してください。",
            "Find its address of today, or remove the link.",
        ),
    ),
    "tls": (
        Message("安全な接続ができません（{detail}）。", "No secure connection can be made ({detail})."),
        Message(
            "ブラウザで開いて確かめ、相手に知らせてください。",
            "Open it in a browser, and tell whoever runs the site.",
        ),
    ),
    "unreachable": (
        Message("サーバーの返事がありません（{detail}）。", "The server does not answer ({detail})."),
        Message(
            "日をあらためて確かめてください。二日続けばエラーになります。",
            "Try again another day; on a second day it becomes an error.",
        ),
    ),
    "moved": (
        Message("{moved_to} に引っ越しました。", "This has moved to {moved_to}."),
        Message(
            "catalog links --write で書きかえられます。",
            "`catalog links --write` puts the new address in its place.",
        ),
    ),
    "blocked": (
        Message("機械には見せないページです（{detail}）。", "The page is not given to robots ({detail})."),
        Message("ブラウザで開いて確かめてください。", "Open it in a browser."),
    ),
    "slow": (
        Message("開くのに {detail} かかります。", "It takes {detail} to open."),
        Message("続くようなら、別のページを案内してください。", "If that goes on, lead to another page."),
    ),
}


def links_as_text(found: Sequence[Target], history: Mapping[str, Past], day: date, lang: Lang) -> str:
    states = [history[target.url].answer.state for target in found]
    if set(states) <= {"fine"}:
        return _ALL_FINE[lang].format(n=len(found))
    bad = sum(history[target.url].is_error(day) for target in found)
    moved, fine = states.count("moved"), states.count("fine")
    count = _COUNT[lang].format(n=len(found), bad=bad, moved=moved, rest=len(found) - bad - moved - fine)
    return "\n".join(
        [*(line for each in found for line in _lines(each, history[each.url], day, lang)), count]
    )


def _lines(target: Target, past: Past, day: date, lang: Lang) -> Iterator[str]:
    answer = past.answer
    if answer.state == "fine":
        return
    message, hint = _TEXTS[answer.state]
    sign = _SIGNS[past.is_error(day)][lang]
    text = message[lang].format(detail=answer.detail, moved_to=answer.moved_to)
    since = _SINCE[lang].format(since=past.since, last=past.last_good or _NEVER[lang])
    when = since if answer.state not in {"moved", "slow"} else ""
    for citation in target.citations:
        yield visible(f"{citation.at}: {sign}[{answer.state}] {citation.url} {text}{when}")
    yield f"    → {hint[lang]}"


def links_as_json(found: Iterable[Target], history: Mapping[str, Past]) -> str:
    return json.dumps(
        [_object(target, history[target.url]) for target in found], ensure_ascii=False, indent=2
    )


def _object(target: Target, past: Past) -> Mapping[str, Any]:
    return {
        "url": target.url,
        "state": past.answer.state,
        "status": past.answer.status,
        "moved_to": past.answer.moved_to,
        "detail": past.answer.detail,
        "checked": past.checked,
        "since": past.since,
        "last_good": past.last_good,
        "places": [
            {"file": place.at.path, "line": place.at.line, "column": place.at.column, "url": place.url}
            for place in target.citations
        ],
    }
