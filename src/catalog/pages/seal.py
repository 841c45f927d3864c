"""Seal a finished page with a Content-Security-Policy that allows its own scripts and nothing else."""

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Final

from catalog.ground.output import OutputFile

MARK: Final = "@csp@"
"""Stands in `overrides/main.html` where the policy goes."""

_INLINE: Final = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_REST: Final = (
    "style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
    " manifest-src 'self'; base-uri 'self'; form-action 'self'"
)
_HEADERS: Final = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}

SHARED: Final = ("api", "data", "embed")
"""Folders whose files the pages of other sites may read."""
SHARING: Final = {"Access-Control-Allow-Origin": "*"}

_TYPES: Final = (
    "/*.ics\n  Content-Type: text/calendar; charset=utf-8\n"
    "/*.md\n  Content-Type: text/markdown; charset=utf-8\n"
    "/llms.txt\n  Content-Type: text/plain; charset=utf-8\n"
)
"""Not every host knows the files that calendars subscribe to, or in which script a text is written."""


def seal(html: str) -> str:
    """Put the policy into `html`, computed from the inline scripts it has in the end."""
    return html.replace(MARK, policy(inline_hashes(html)), 1)


def inline_hashes(html: str) -> list[str]:
    """Return the hash of every inline script of the head, as a policy names it.

    Data blocks have a type; they never run and need no leave. Only templates write there; a script that somebody
    types into a text stands in the body and may not run.
    """
    head = html.partition("</head>")[0]
    digests = (sha256(script.encode()).digest() for script in _INLINE.findall(head))
    return list(dict.fromkeys(f"'sha256-{b64encode(digest).decode()}'" for digest in digests))


def policy(hashes: Iterable[str]) -> str:
    scripts = " ".join(["'self'", *hashes])
    return f"default-src 'none'; script-src {scripts}; {_REST}"


def security_headers(hashes: Iterable[str]) -> Mapping[str, str]:
    """Return the headers of every page: the policy that allows all its scripts, and what a meta element cannot say."""
    csp = f"{policy(sorted(set(hashes)))}; frame-ancestors 'none'"
    return {"Content-Security-Policy": csp, **_HEADERS}


def headers_file(hashes: Iterable[str]) -> OutputFile:
    """Return `_headers` for hosts that read it."""
    lines = "".join(f"  {name}: {value}\n" for name, value in security_headers(hashes).items())
    shared = "".join(
        f"/{folder}/*\n  {name}: {value}\n" for folder in SHARED for name, value in SHARING.items()
    )
    return OutputFile("_headers", f"/*\n{lines}{_TYPES}{shared}".encode())
