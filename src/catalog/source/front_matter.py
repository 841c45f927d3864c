"""The head of an authored page: `title:`, `description:` and the like between two lines `---`."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, Literal

import yaml

_FRONT: Final = re.compile(r"\A---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)


def read_page(text: str) -> tuple[dict[str, Any], str]:
    """Return the head of a page as it was typed, and its Markdown. A head that is no YAML map counts as none."""
    front = _FRONT.match(text)
    if not front:
        return {}, text
    try:
        head = _parsed(front[1])
    except yaml.YAMLError:
        return {}, text
    return ({**head}, text[front.end() :].lstrip("\n")) if isinstance(head, dict) else ({}, text)


@lru_cache(maxsize=512)
def _parsed(head: str) -> Any:
    """Read the head of a page; the check, the renderer and the next edit of `serve` all ask for it."""
    return yaml.load(head, getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506  # a SafeLoader


HEAD: Final = ("title", "description", "lead", "shell", "styles", "script")
"""What the head of a page may hold."""

_OPEN: Final = re.compile(r"\A---[ \t]*\n")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with the head of a page."""

    kind: Literal["open", "yaml", "text", "missing", "unknown"]
    line: int
    field: str = ""
    value: str = ""
    names: Collection[str] = ()
    """What may have been meant."""


def head_faults(text: str, files: Mapping[str, Collection[str]]) -> Iterator[Fault]:
    """Find what is wrong with the head of a page; `files` are what its fields `styles` and `script` may name."""
    front = _FRONT.match(text)
    if not front:
        if _OPEN.match(text):
            yield Fault("open", 1)
        return
    try:
        head = _parsed(front[1])
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        yield Fault("yaml", min(mark.line, front[1].count("\n") - 1) + 2 if mark else 1)
        return
    if isinstance(head, dict):
        for field, value in head.items():
            yield from _field_faults(str(field), value, _line_of(front[1], str(field)), files)
    elif head is not None:
        yield Fault("yaml", 2)


def _line_of(head: str, field: str) -> int:
    lines = head.split("\n")
    return next((number for number, line in enumerate(lines, 2) if line.startswith(field)), 2)


def _field_faults(field: str, value: Any, line: int, files: Mapping[str, Collection[str]]) -> Iterator[Fault]:
    names: list[Any] = value if field == "styles" and isinstance(value, list) else [value]
    if field not in HEAD:
        yield Fault("unknown", line, field, field, HEAD)
    elif not all(isinstance(name, str) for name in names):
        yield Fault("text", line, field)
    elif there := files.get(field):
        yield from (Fault("missing", line, field, name, there) for name in names if name not in there)
