"""The quickest way to read a record: line by line, as long as each line is a whole of the plainest kind.

A line is `key:`, `key: value`, `- value` or `- key: value`; a value is a text, in quotes or not, or a list or map of
texts in brackets. Of ten thousand products nearly every one is written so, and the library takes twice as long.
Whatever is written otherwise is not read at all, and left to those who know all of YAML.
"""

import re
from typing import Final

from catalog.source.yaml_events import NOTHING, Value

_Line = tuple[str, str, str, str]
"""Blanks before it, `- `, key and the rest; empty where there is none."""

_FIT: Final = re.compile("[\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]*+")
"""Characters that YAML takes for no more than they look like."""
_KEY: Final = "[A-Za-z_][A-Za-z0-9_-]{0,99}"
_LINE: Final = re.compile(rf"^( *)(- )?(?:({_KEY}):(?: |$))?(.*)$", re.MULTILINE)
_SIGNS: Final = " -?:,[]{}#&*!|>'\"%@`"
"""Begin what is not a plain text."""
_QUOTED: Final = r'"((?:[^"\\]++|\\")*+)"'
_IN_QUOTES: Final = re.compile(_QUOTED)
_INSIDE: Final = (
    rf"(?:{_QUOTED}|([^{re.escape(_SIGNS)}](?:[^\[\]{{}},?:# ]++|:(?![ ,?\[\]{{}}])| (?=[^ #,\]}}]))*+))"
)
"""A text within brackets."""
_ENTRY: Final = re.compile(rf"({_KEY}): {_INSIDE}(, |}}$)")
_ITEM: Final = re.compile(rf"{_INSIDE}(, |\]$)")
_MAX_DEPTH: Final = 12
"""Records are not nested deeper; whoever writes one that is may wait."""


class _NotPlain(Exception):  # noqa: N818  # not an error: the text is for another parser
    pass


def read_lines(text: str) -> Value:
    """Return what `text` says if all its lines are plain, else None."""
    if not _FIT.fullmatch(text):
        return None
    reader = _Reader(_LINE.findall(text.rstrip("\n")))
    try:
        found = reader.block("", _MAX_DEPTH)
    except _NotPlain:
        return None
    return found if reader.is_done else None


class _Reader:
    """Reads the lines of a text in order; what is further in than its neighbours allow is never reached."""

    def __init__(self, lines: list[_Line]) -> None:
        self._lines = [*lines, ("?", "", "", "")]
        self._at = 0

    @property
    def is_done(self) -> bool:
        return self._at == len(self._lines) - 1

    def block(self, indent: str, depth: int) -> Value:
        if not depth:
            raise _NotPlain
        return self._list(indent, depth - 1) if self._lines[self._at][1] else self._map(indent, depth - 1)

    def _list(self, indent: str, depth: int) -> Value:
        found: list[Value] = []
        while (line := self._lines[self._at])[0] == indent and line[1]:
            if line[2]:
                inner = f"{indent}  "
                self._lines[self._at] = inner, "", line[2], line[3]
                found.append(self.block(inner, depth))
            else:
                self._at += 1
                found.append(_value(line[3]))
        return found

    def _map(self, indent: str, depth: int) -> Value:
        found: dict[str, Value] = {}
        while (line := self._lines[self._at])[0] == indent and not line[1]:
            _, _, key, rest = line
            if not key or key in found or key in NOTHING:
                raise _NotPlain
            self._at += 1
            found[key] = _value(rest) if rest else self._below(indent, depth)
        return found

    def _below(self, indent: str, depth: int) -> Value:
        """Return what stands below a key; a list may stand right below."""
        inner, is_item, _, _ = self._lines[self._at]
        if len(inner) > len(indent) or (inner == indent and is_item):
            return self.block(inner, depth)
        raise _NotPlain


def _value(text: str) -> Value:
    match text[:1]:
        case "{":
            return {} if text == "{}" else _map_in_brackets(text)
        case '"':
            found = _IN_QUOTES.fullmatch(text)
            return _text(_unescaped(found[1])) if found else _refuse()
        case "[":
            return [] if text == "[]" else _list_in_brackets(text)
        case _:
            return _text(text) if _is_plain(text) else _refuse()


def _is_plain(text: str) -> bool:
    return text[:1] not in _SIGNS and text[-1] not in " :" and ": " not in text and " #" not in text


def _map_in_brackets(text: str) -> Value:
    found: dict[str, Value] = {}
    position = 1
    while entry := _ENTRY.match(text, position):
        key, quoted, plain, _ = entry.groups()
        if key in found or key in NOTHING:
            raise _NotPlain
        found[key] = _text(plain or _unescaped(quoted))
        position = entry.end()
    return found if position == len(text) and text[-1] == "}" else _refuse()


def _list_in_brackets(text: str) -> Value:
    found: list[Value] = []
    position = 1
    while item := _ITEM.match(text, position):
        quoted, plain, _ = item.groups()
        found.append(_text(plain or _unescaped(quoted)))
        position = item.end()
    return found if position == len(text) and text[-1] == "]" else _refuse()


def _text(text: str) -> str:
    return text if text not in NOTHING else _refuse()


def _unescaped(quoted: str) -> str:
    return quoted.replace('\\"', '"')


def _refuse() -> str:
    raise _NotPlain
