"""The policy of a page allows the scripts that it has, and no others."""

from base64 import b64encode
from hashlib import sha256

import pytest

from catalog.pages.seal import headers_file, inline_hashes, policy, seal

ONE = 'try{const t=localStorage.getItem("theme")}catch{}'
TWO = "console.log('二')"


def _hash(script: str) -> str:
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"


def test_every_inline_script_is_allowed_by_its_hash() -> None:
    html = f'<meta content="@csp@"><script>{ONE}</script><script>{TWO}</script>'
    assert f"script-src 'self' {_hash(ONE)} {_hash(TWO)};" in seal(html)


def test_a_script_that_stands_twice_is_named_once() -> None:
    assert inline_hashes(f"<script>{ONE}</script><script>{ONE}</script>") == [_hash(ONE)]


def test_a_script_of_several_lines_is_hashed_to_the_last_byte() -> None:
    assert inline_hashes(f"<script>\n{ONE}\n</script>") == [_hash(f"\n{ONE}\n")]


def test_a_page_without_inline_scripts_allows_none() -> None:
    sealed = seal('<meta content="@csp@"><script type="module" src="a.js"></script>')
    assert "script-src 'self'; " in sealed
    assert "sha256" not in sealed


def test_a_data_block_never_runs_and_needs_no_leave() -> None:
    assert inline_hashes('<script type="application/ld+json">{}</script></head>') == []


def test_nothing_unsafe_and_nobody_else_is_allowed() -> None:
    allowed = policy([_hash(ONE)])
    assert allowed.startswith("default-src 'none'; ")
    assert "unsafe" not in allowed
    assert "http" not in allowed
    assert "*" not in allowed


def test_a_text_that_looks_like_the_mark_stays_text() -> None:
    sealed = seal('<meta content="@csp@"><p>@csp@</p>')
    assert sealed.endswith("<p>@csp@</p>")
    assert 'content="default-src' in sealed


def test_the_headers_allow_what_any_page_of_the_site_allows() -> None:
    file = headers_file({_hash(TWO), _hash(ONE)})
    lines = file.content.decode().splitlines()
    assert (file.path, lines[0]) == ("_headers", "/*")
    assert _hash(ONE) in lines[1]
    assert _hash(TWO) in lines[1]
    assert "frame-ancestors 'none'" in lines[1]
    assert "  X-Content-Type-Options: nosniff" in lines


def test_the_headers_do_not_depend_on_the_order_of_the_pages() -> None:
    hashes = [_hash(f"script {n}") for n in range(9)]
    assert headers_file(hashes) == headers_file(reversed(hashes))


def test_calendars_are_announced_as_calendars() -> None:
    lines = headers_file([]).content.decode().splitlines()
    at = lines.index("/*.ics")
    assert lines[at + 1] == "  Content-Type: text/calendar; charset=utf-8"


@pytest.mark.parametrize(("files", "kind"), [("/*.md", "text/markdown"), ("/llms.txt", "text/plain")])
def test_texts_for_machines_are_announced_with_their_encoding(files: str, kind: str) -> None:
    lines = headers_file([]).content.decode().splitlines()
    assert lines[lines.index(files) + 1] == f"  Content-Type: {kind}; charset=utf-8"
