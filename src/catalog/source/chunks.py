"""Cut a data file into its records, each a piece of text with its place.

A data file is one list, every record of it beginning with `- ` in the first column. YAML allows nothing else
of a record to stand there, so the cut is safe, and it buys three things: a mistake in one record cannot hide
the others, an unclosed quote is reported where it was opened, and an unchanged record need not be parsed again.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from catalog.ground.digest import digest
from catalog.ground.message import Message
from catalog.problems import Location, Problem, Problems

_RECORD_START = re.compile(r"^-(?=[ \t\r\n]|$)", re.MULTILINE)
_ID = re.compile(r"^(?:- |  )id:[ \t]*[\"']?([A-Za-z0-9-]+)", re.MULTILINE)
_KEEPS_BLANKS = re.compile(rb"[|>][1-9]?\+")
"""Begins a text that YAML reads together with the blank lines at its end."""
_COMMENT_OR_BLANK = re.compile(r"[ \t]*(#.*)?(---[ \t]*)?\r?\Z")

TAIL: Final = re.compile(r"(?:\n[ \t]*(?:#.*)?)*\Z")
"""Blank lines and comments after a record: they begin what follows."""

NOT_A_LIST: Final = "not-a-list"
"""Code of the problem that a file begins with something else than a record."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """The text of one record, and the line of the file on which it begins."""

    file: str
    line: int
    content: bytes
    """The text in UTF-8: Python takes nearly twice the memory, and few texts are looked at again."""
    digest: str
    """Identifies the text, whatever its place and the blank lines before the next record."""

    @classmethod
    def of(cls, file: str, line: int, text: str) -> "Chunk":
        content = text.encode("utf-8", "surrogatepass")
        keeps_blanks = b"+" in content and _KEEPS_BLANKS.search(content)
        named = content if keeps_blanks else content.rstrip()
        return cls(file, line, content, digest(named))

    @property
    def text(self) -> str:
        return self.content.decode("utf-8", "surrogatepass")

    @property
    def likely_id(self) -> str | None:
        """Return the id as far as it can be read from a text that may not be sound."""
        found = _ID.search(self.text)
        return found[1] if found else None

    def at(self, line: int, column: int) -> Location:
        """Return the place in the file of a line and column of the chunk, both from 0.

        A parser that runs out of text may point beyond it; that is the end of the text.
        """
        line, column = min((line, column), _end(self.content))
        return Location(self.file, self.line + line, column + 1)


@lru_cache(maxsize=64)
def _end(content: bytes) -> tuple[int, int]:
    """Return where a text ends; many places are asked for of a record with many mistakes."""
    ended = content.rstrip(b"\n")
    last = ended[ended.rfind(b"\n") + 1 :]
    return ended.count(b"\n"), len(last.decode("utf-8", "surrogatepass"))


def split_records(text: str, file: str) -> tuple[list[Chunk], Problems]:
    """Cut `text` at the beginnings of its records; what stands before the first may only be comments."""
    starts = [match.start() for match in _RECORD_START.finditer(text)]
    ends = [*starts[1:], len(text)] if starts else []
    head = text[: starts[0]] if starts else text
    problems = _check_head(head, file, has_records=bool(starts))
    chunks = []
    line, seen = 1, 0
    for start, end in zip(starts, ends, strict=True):
        line += text.count("\n", seen, start)
        seen = start
        chunks.append(Chunk.of(file, line, text[start:end]))
    return chunks, problems


def _check_head(head: str, file: str, *, has_records: bool) -> Problems:
    for number, line in enumerate(head.split("\n"), 1):
        if not _COMMENT_OR_BLANK.match(line):
            return [_not_a_list(file, number)]
    return [] if has_records or head.strip() else [empty(file)]


def _not_a_list(file: str, line: int) -> Problem:
    return Problem(
        Location(file, line, 1),
        NOT_A_LIST,
        Message(
            "ここは記録の一覧ではありません。",
            "This does not belong to a list of records.",
        ),
        Message(
            "記録はどれも、行の左端の「- id: …」から始めてください（「-」も空白も半角です）。",
            "Begin every record with `- id: …` at the left edge of the line, an ordinary hyphen and space.",
        ),
    )


def empty(file: str) -> Problem:
    return Problem(
        Location(file, 1, 1),
        "empty-file",
        Message("記録が一つもありません。", "There is no record in this file."),
        Message(
            "途中まで消えていないか、git の履歴と見比べてください。",
            "Compare it with the history in git; it may have been cut off.",
        ),
    )
