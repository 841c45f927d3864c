"""Conflict markers that git leaves in a file where it could not join the edits of two people."""

import re
from dataclasses import dataclass
from typing import Final

from catalog.ground.message import Message
from catalog.problems import Location, Problem

_MARK: Final = re.compile(r"^(<{7}|>{7}|\|{7}|={7})(?: (.*?))?\r?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Mark:
    sign: str
    label: str
    line: int


def mark_of(line: str) -> tuple[str, str]:
    """Return the sign of a line that is a mark of git, and the branch or commit that it names."""
    found = _MARK.match(line)
    return (found[1][0], (found[2] or "")[:60]) if found else ("", "")


def unfinished_merge(text: str, name: str) -> Problem | None:
    """Return one problem for all the places of `text` where two versions stand one below the other."""
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return None
    marks = [_mark(text, found) for found in _MARK.finditer(text)]
    starts = [at for at, mark in enumerate(marks) if mark.sign == "<"]
    alone = [mark for mark in marks if mark.sign in "<>"]
    if not alone:
        return None
    problems = [_problem(_sides(marks[at : at + 4]), marks[at].line, name) for at in starts]
    first, *others = problems or [_problem(Message("", ""), alone[0].line, name)]
    return first.with_also(others)


def _mark(text: str, found: re.Match[str]) -> _Mark:
    return _Mark(found[1][0], (found[2] or "")[:60], text.count("\n", 0, found.start()) + 1)


def _sides(marks: list[_Mark]) -> Message:
    """Lines of either side of a conflict: from `<` to `|` or `=`, and from `=` to `>`."""
    middle = next((mark for mark in marks if mark.sign == "="), None)
    end = next((mark for mark in marks if mark.sign == ">"), None)
    if not middle or not end:
        return Message("", "")
    before = next((mark for mark in marks if mark.sign in "|="), middle)
    ours, theirs = _lines(marks[0], before), _lines(middle, end)
    text = Message(
        "{ours}は「{a}」、{theirs}は「{b}」の内容です。",
        " {ours} of `{a}`, {theirs} of `{b}`.",
    )
    return text.format(ours=ours, theirs=theirs, a=marks[0].label, b=end.label)


def _lines(above: _Mark, below: _Mark) -> Message:
    first, last = above.line + 1, below.line - 1
    if first > last:
        return Message("（空）", "Nothing")
    if first == last:
        return Message(f"{first} 行目", f"Line {first}")
    return Message(f"{first}〜{last} 行目", f"Lines {first}-{last}")


def _problem(sides: Message, line: int, name: str) -> Problem:
    return Problem(
        Location(name, line, 1),
        "merge-conflict",
        Message(
            "git の結合（マージ）が終わっていません。{sides}",
            "A merge in git is not finished.{sides}",
        ).format(sides=sides),
        Message(
            "どちらか、または両方を残すように直し、印の行（<<<<<<<、=======、>>>>>>>）をすべて消してください。",
            "Keep one of them or both, and remove all lines of marks (<<<<<<<, =======, >>>>>>>).",
        ),
    )
