"""The heads of pages that people write can be read."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.problems import Location, Problem
from catalog.problems.suggestions import did_you_mean
from catalog.source.files import read_text
from catalog.source.front_matter import HEAD, Fault, head_faults

_COMPLAINTS: Final[Mapping[str, tuple[Message, Message]]] = {
    "open": (
        Message("ページの頭（---）が閉じていません。", "The head of the page (`---`) has no end."),
        Message("頭の終わりに --- だけの行を置いてください。", "Put a line `---` after it."),
    ),
    "yaml": (
        Message(
            "ページの頭（--- の間）を読めません。", "The head of the page (between `---`) cannot be read."
        ),
        Message(
            'この行を「項目: 文」の形にし、記号のある文は「"」で囲んでください。',
            "Write `field: text` on this line, and put a text with signs in double quotes.",
        ),
    ),
    "text": (
        Message("「{field}」が文ではありません。", "`{field}` is no text."),
        Message('値を「"」で囲んでください。', "Put the value in double quotes."),
    ),
    "missing": (
        Message(
            "「{field}」の「{value}」というファイルはありません。",
            "There is no file `{value}` for `{field}`.",
        ),
        Message("この名前を消すか、確かめてください。", "Remove the name, or see how it is spelled."),
    ),
    "unknown": (
        Message("「{value}」という項目はどこにも出ません。", "No page shows the field `{value}`."),
        Message("使えるのは {names} です。", "These can be used: {names}.").format(names=", ".join(HEAD)),
    ),
}


def readable_heads(facts: Facts) -> Iterator[Problem]:
    """The head of every page can be read, and what it names is there."""
    frame = facts.project.frame / "assets"
    named = {"script": _names(frame / "js", ".js"), "styles": _names(frame / "css", ".css") | {"city"}}
    for path in facts.loaded.pages.values():
        name = facts.project.relative(path)
        text = read_text(path, name)
        for fault in head_faults(text, named) if isinstance(text, str) else ():
            yield _unreadable(name, fault)


def _names(folder: Path, ending: str) -> frozenset[str]:
    return frozenset(
        path.relative_to(folder).as_posix().removesuffix(ending) for path in folder.rglob(f"*{ending}")
    )


def _unreadable(name: str, fault: Fault) -> Problem:
    message, hint = _COMPLAINTS[fault.kind]
    guess = did_you_mean(fault.value, fault.names) if fault.names else None
    message = message.format(field=fault.field, value=fault.value)
    advice = guess or hint.format(field=fault.field, value=fault.value)
    severity = "warning" if fault.kind == "unknown" else "error"
    return Problem(Location(name, fault.line, 1), "page-head", message, advice, severity=severity)
