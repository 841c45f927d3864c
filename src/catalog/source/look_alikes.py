"""Characters that look like what YAML wants and are something else: they are named where a text cannot be read."""

import re
from collections.abc import Callable
from typing import Final

from catalog.ground.message import Message
from catalog.problems import Problem
from catalog.source.chunks import Chunk

_QUOTES: Final = "“”„‟‘’‚‛＂＇"
QUOTE_OF_WORD: Final = re.compile(f"[{_QUOTES}]")
_COLON: Final = re.compile(r"^[ -]*[\w-]+ ?(：)")
_QUOTE: Final = re.compile(rf"""(?:^[ -]*|[:,\[{{-] *)([{_QUOTES}])|^[^"]*"[^"]*([{_QUOTES}])[^"]*$""")
_MARK_OF_GIT: Final = re.compile(r"^(=)={6}$")


def look_alike(chunk: Chunk, line: int) -> Problem | None:
    """Name the first such character on a line of a chunk, counted from 0."""
    lines = chunk.text.split("\n")
    text = lines[line].rstrip("\r") if line < len(lines) else ""
    for pattern, complain in _LOOK_ALIKES:
        if found := pattern.search(text):
            position = found.start(1) if found.start(1) >= 0 else found.start(2)
            return complain(chunk, line, position, text[position])
    return None


def _colon(chunk: Chunk, line: int, column: int, char: str) -> Problem:
    return Problem(
        chunk.at(line, column),
        "missing-colon",
        Message(
            "項目名のあとのコロンが全角（{char}）です。",
            "The colon after the name of a field is full-width ({char}).",
        ).format(char=char),
        Message("半角のコロンと空白（: ）にしてください。", "Write an ordinary colon and a space."),
    )


def _quote(chunk: Chunk, line: int, column: int, char: str) -> Problem:
    return Problem(
        chunk.at(line, column),
        "word-quotes",
        Message(
            "Word などの引用符「{char}」は、YAML の引用符になりません。",
            "The quotation mark {char}, as Word writes it, is none to YAML.",
        ).format(char=char),
        Message(
            '文を囲む引用符を、半角の「"」に打ち直してください。',
            'Type the marks around the text anew, as straight ones (").',
        ),
    )


def _mark_of_git(chunk: Chunk, line: int, column: int, char: str) -> Problem:
    return Problem(
        chunk.at(line, column),
        "merge-conflict",
        Message(
            "git の結合（マージ）の印「{mark}」が残っています。",
            "A mark of a merge in git, `{mark}`, was left here.",
        ).format(mark=char * 7),
        Message("前後を確かめ、この行を消してください。", "Look at what is around it, then remove the line."),
    )


_LOOK_ALIKES: Final[tuple[tuple[re.Pattern[str], Callable[[Chunk, int, int, str], Problem]], ...]] = (
    (_MARK_OF_GIT, _mark_of_git),
    (_COLON, _colon),
    (_QUOTE, _quote),
)
