"""`.htaccess` for Apache 2.4.

Everything stands within the module that it needs, and asks for no more than `AllowOverride FileInfo`: one line that a
host does not allow would make an error of every page.
"""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from catalog.ground.output import OutputFile
from catalog.hosting.compress import COMPRESSED_ENDINGS, ENCODINGS
from catalog.hosting.rules import FOR_GOOD, MEDIA_TYPES, NAMED_BY_CONTENT, REVALIDATED, HostRules
from catalog.pages.seal import SHARED, SHARING

_HSTS: Final = "Strict-Transport-Security"
_OF_OTHER_HOSTS: Final = r"/(_headers|_redirects|web\.config)$"
_TYPES: Final = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".xml": "application/xml",
}
"""Of files that every server knows; once packed their name says no more what they are."""


def htaccess(rules: HostRules) -> OutputFile:
    lines = [
        "# Made by `catalog release`.",
        f"ErrorDocument 404 {_quoted(unquote(rules.missing_page))}",
        "AddDefaultCharset utf-8",
        *_within("mod_mime.c", _types()),
        *_within("mod_headers.c", _headers(rules)),
        *_within("mod_alias.c", _redirects(rules)),
        *(_within("mod_headers.c", _within("mod_rewrite.c", _packed())) if rules.is_precompressed else ()),
    ]
    return OutputFile(".htaccess", "".join(f"{line}\n" for line in lines).encode())


def _within(module: str, lines: Iterator[str]) -> Iterator[str]:
    yield f"<IfModule {module}>"
    yield from (f"  {line}" for line in lines)
    yield "</IfModule>"


def _types() -> Iterator[str]:
    for ending, kind in MEDIA_TYPES.items():
        yield f"AddType {_quoted(kind)} {ending}"


def _headers(rules: HostRules) -> Iterator[str]:
    for name, value in rules.headers.items():
        only = """ "expr=%{HTTPS} == 'on'\"""" if name == _HSTS else ""
        yield f"Header always set {name} {_quoted(value)}{only}"
    folders = "|".join(re.escape(folder) for folder in NAMED_BY_CONTENT)
    yield f"Header set Cache-Control {_quoted(REVALIDATED)}"
    yield f'Header set Cache-Control {_quoted(FOR_GOOD)} "expr=%{{REQUEST_URI}} =~ m#/({folders})/#"'
    shared = "|".join(SHARED)
    for name, value in SHARING.items():
        yield f'Header set {name} {_quoted(value)} "expr=%{{REQUEST_URI}} =~ m#/({shared})/#"'


def _redirects(rules: HostRules) -> Iterator[str]:
    yield f'RedirectMatch 404 "{_OF_OTHER_HOSTS}"'
    for old, new in rules.redirects.items():
        pattern = re.escape(unquote(old)).replace(r"/\*", "/(.*)")
        yield f'RedirectMatch 301 "^{pattern}$" {_quoted(unquote(new).replace(":splat", "$1"))}'


def _packed() -> Iterator[str]:
    """Let Apache give out `page.html.gz` for `page.html` to whoever can unpack it, and say that it is packed."""
    yield "RewriteEngine On"
    for encoding, ending in ENCODINGS.items():
        yield rf'RewriteCond "%{{HTTP:Accept-Encoding}}" "\b{encoding}\b"'
        yield f'RewriteCond "%{{REQUEST_FILENAME}}{ending}" -f'
        yield f'RewriteRule "^(.+)$" "$1{ending}" [L,E=no-gzip:1,E=no-brotli:1]'
    for original in COMPRESSED_ENDINGS:
        any_packed = "|".join(map(re.escape, ENCODINGS.values()))
        yield from _of_files(rf"\{original}({any_packed})$", f"ForceType {_quoted(_type_of(original))}")
    originals = "|".join(map(re.escape, COMPRESSED_ENDINGS))
    for encoding, ending in ENCODINGS.items():
        says = (f"Header set Content-Encoding {encoding}", "Header append Vary Accept-Encoding")
        yield from _of_files(rf"({originals})\{ending}$", *says)


def _of_files(pattern: str, *lines: str) -> Iterator[str]:
    yield f'<FilesMatch "{pattern}">'
    yield from (f"  {line}" for line in lines)
    yield "</FilesMatch>"


def _type_of(ending: str) -> str:
    return {**_TYPES, **MEDIA_TYPES}[ending]


def _quoted(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
