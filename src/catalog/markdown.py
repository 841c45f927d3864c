"""Text as Markdown that says the same: nothing that somebody typed becomes a link, a heading or markup."""

import re
from typing import Final

TWIN: Final = "index.md"
"""The name of the Markdown twin of a record, which lies beside its page."""

_SYNTAX: Final = re.compile(r"[\\`*_\[\]<>|~#]|&(?=#?\w+;)|^[-+=](?=\s|[-=]|$)|^\d{1,9}(?=[.)])")
"""What means something in Markdown wherever it stands, or at the beginning of a line."""

_ENTITY: Final = re.compile(r"&(?=#?\w+;)")
_UNSAFE: Final = str.maketrans({"\\": "%5C", "<": "%3C", ">": "%3E", " ": "%20"})


def escape_markdown(text: str) -> str:
    """Return `text` on one line, so that Markdown shows what was typed."""
    return _SYNTAX.sub(_escape, " ".join(text.split()))


def _escape(found: re.Match[str]) -> str:
    sign = found[0]
    return f"{sign}\\" if sign.isdigit() else f"\\{sign}"


def link_target(url: str) -> str:
    """Return an address as the target of a link, or as a link by itself."""
    return f"<{_ENTITY.sub('&amp;', url.translate(_UNSAFE))}>"
