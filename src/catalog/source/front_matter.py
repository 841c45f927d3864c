"""The head of an authored page: `title:`, `description:` and the like between two lines `---`."""

import re
from typing import Any, Final

import yaml

_FRONT: Final = re.compile(r"\A---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)


def read_page(text: str) -> tuple[dict[str, Any], str]:
    """Return the head of a page as it was typed, and its Markdown. A head that is no YAML map counts as none."""
    front = _FRONT.match(text)
    if not front:
        return {}, text
    try:
        head = yaml.load(front[1], getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506  # a SafeLoader
    except yaml.YAMLError:
        return {}, text
    return (head, text[front.end() :].lstrip("\n")) if isinstance(head, dict) else ({}, text)
