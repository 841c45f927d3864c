"""Answers of other sites, and what each means for a link."""

import re
from dataclasses import dataclass
from typing import Final, Literal
from urllib.parse import urlsplit

State = Literal["fine", "slow", "moved", "blocked", "unreachable", "soft-404", "tls", "dead"]

BAD: Final[frozenset[State]] = frozenset({"dead", "tls", "soft-404"})
"""States in which a visitor finds nothing; that a server cannot be reached may pass by itself."""
MISSING: Final = frozenset({404, 410})
_BLOCKED: Final = frozenset({401, 403, 407, 429, 451, 999})
"""Statuses that a robot is given where a visitor may well see a page."""
_ERROR: Final = 400
_SERVER_ERROR: Final = 500
_TITLE: Final = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_NOT_FOUND: Final = re.compile(
    r"\b404\b|not found|no longer (?:available|exists)"
    r"|(?:ページ|ファイル|お探しの).{0,12}(?:見つかりません|見つかりませんでした|ありません|存在しません)",
    re.IGNORECASE,
)
_ERROR_PAGE: Final = re.compile(r"/(?:404|not-?found|error)(?:\.\w+)?/?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Answer:
    """State of a link."""

    state: State
    status: int | None = None
    """Of the last answer; None where there was none."""
    moved_to: str = ""
    """The new address, if the old one has moved for good."""
    detail: str = ""


def state_of(status: int) -> State:
    """Return what a status means."""
    if status in _BLOCKED:
        return "blocked"
    if status >= _SERVER_ERROR:
        return "unreachable"
    return "dead" if status >= _ERROR else "fine"


def is_soft_404(asked: str, final: str, page: str) -> bool:
    """Return whether a page that was found says, or shows by where it is, that the page asked for is not there."""
    title = _TITLE.search(page)
    if title and _NOT_FOUND.search(title[1]):
        return True
    before, after = urlsplit(asked), urlsplit(final)
    is_home = after.path in {"", "/"} and not after.query
    was_deep = before.path.strip("/").count("/") > 0 or bool(before.query)
    return asked != final and ((is_home and was_deep) or bool(_ERROR_PAGE.search(after.path)))
