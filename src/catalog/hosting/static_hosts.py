"""`_headers`, `_redirects` and `.nojekyll`: for Netlify, Cloudflare, GitLab and GitHub Pages."""

from collections.abc import Iterator, Mapping

from catalog.ground.output import OutputFile
from catalog.hosting.rules import FOR_GOOD, MEDIA_TYPES, NAMED_BY_CONTENT, REVALIDATED, HostRules
from catalog.pages.seal import SHARED, SHARING


def static_host_files(rules: HostRules) -> Iterator[OutputFile]:
    yield OutputFile("_headers", _headers(rules).encode())
    yield OutputFile("_redirects", _redirects(rules).encode())
    yield OutputFile(".nojekyll", b"")  # GitHub would else leave out what begins with a line


def _headers(rules: HostRules) -> str:
    """Return the rules of `_headers`. All that match an address hold, so no two of them may give the same header."""
    blocks = [("/*", rules.headers)]
    blocks += [(address, {"Cache-Control": REVALIDATED}) for address in ("/", "/*/")]
    blocks += [(f"/{folder}/*", {"Cache-Control": FOR_GOOD}) for folder in NAMED_BY_CONTENT]
    blocks += [(f"/{folder}/*", SHARING) for folder in SHARED]
    blocks += [(f"/*{ending}", {"Content-Type": kind}) for ending, kind in MEDIA_TYPES.items()]
    return "".join(_block(address, headers) for address, headers in blocks)


def _block(address: str, headers: Mapping[str, str]) -> str:
    return f"{address}\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())


def _redirects(rules: HostRules) -> str:
    return "".join(f"{old} {new} 301\n" for old, new in rules.redirects.items())
