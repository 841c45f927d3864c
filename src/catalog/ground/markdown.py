"""Text as Markdown that says the same: nothing that somebody typed becomes a link, a heading or markup."""

import re
from functools import lru_cache
from typing import Final

TWIN: Final = "index.md"
"""The name of the Markdown twin of a record, which lies beside its page."""

_SIGN: Final = re.compile(r"[\\`*_\[\]<>|~#]|&(?=#?\w+;)")
"""What means something in Markdown wherever it stands."""

_BEGINNING: Final = re.compile(r"(\d{1,9}(?=[.)](?:\s|$))|)([.)]|[-+=](?=[-=\s]|$))")
"""What means something at the beginning of a line: the sign of a list, or of a heading."""

_ENTITY: Final = re.compile(r"&(?=#?\w+;)")
_UNSAFE: Final = {"\\": "%5C", "`": "%60", "<": "%3C", ">": "%3E", "(": "%28", ")": "%29", " ": "%20"}


@lru_cache(8_192)
def escape_markdown(text: str) -> str:
    """Return `text` on one line, so that Markdown shows what was typed. The same words come again and again."""
    line = _SIGN.sub(r"\\\g<0>", " ".join(text.split()))
    return _BEGINNING.sub(r"\1\\\2", line, count=1) if _BEGINNING.match(line) else line


def link_target(url: str) -> str:
    """Return an address so that nothing in it ends the link that it stands in."""
    for sign, code in _UNSAFE.items():
        url = url.replace(sign, code)
    return _ENTITY.sub("&amp;", url)
