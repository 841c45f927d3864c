"""Nobody comes in without the token of this start, by another name, or from the page of another."""

import json
from collections.abc import Callable

import pytest
from edited import Reply

from catalog.editing.desk import Desk
from catalog.editing.server import EditServer

Ask = Callable[..., Reply]

PATHS = (
    "/",
    "/edit/programs/trade-fairs",
    "/record/programs/trade-fairs",
    "/-/edit.js",
    "/-/jedison.js",
    "/nothing",
)
WRITES = ("/save/programs", "/check/programs", "/undo")
METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "WHATEVER")


@pytest.mark.parametrize("method", METHODS)
def test_without_the_token_every_request_gets_403(ask: Ask, own: dict[str, str], method: str) -> None:
    del own["Cookie"]
    for path in (*PATHS, *WRITES):
        assert ask(path, method, own).status == 403
        assert ask(f"{path}?token=guess", method, own).status == 403
        assert ask(path, method, {**own, "Cookie": "catalog-edit=x; broken"}).status == 403


@pytest.mark.parametrize("method", METHODS)
def test_by_another_name_every_request_gets_403(
    ask: Ask, server: EditServer, own: dict[str, str], method: str
) -> None:
    port = server.server_port
    for host in ("evil.example", f"evil.example:{port}", "127.0.0.1", "127.0.0.1:1", f"[::1]:{port}", ""):
        for path in ("/", "/record/programs/trade-fairs", "/save/programs", f"/?token={server.door.token}"):
            assert ask(path, method, {**own, "Host": host}).status == 403
            assert ask(path, method, {**own, "Host": host, "Origin": f"http://{host}"}).status == 403


@pytest.mark.parametrize("method", METHODS)
def test_from_another_page_every_request_gets_403(ask: Ask, own: dict[str, str], method: str) -> None:
    origins = ("https://evil.example", "null", "http://127.0.0.1:1", "")
    foreign = [*({"Origin": origin} for origin in origins), {"Sec-Fetch-Site": "cross-site"}]
    for path in ("/", "/record/programs/trade-fairs", "/save/programs"):
        for header in foreign:
            assert ask(path, method, {**own, **header}).status == 403


def test_what_writes_must_say_where_it_comes_from(ask: Ask, own: dict[str, str]) -> None:
    del own["Origin"]
    assert ask("/", "GET", own).status == 200
    assert ask("/undo", "POST", own, "{}").status == 403


def test_the_address_gives_a_cookie_that_no_script_and_no_other_site_can_use(
    ask: Ask, server: EditServer, own: dict[str, str]
) -> None:
    reply = ask(f"/?token={server.door.token}", "GET", {"Host": own["Host"]})
    assert reply.status == 303
    assert reply.headers["Location"] == "/", "the token does not stay in the address"
    cookie = reply.headers["Set-Cookie"]
    assert cookie.startswith(own["Cookie"])
    assert {"HttpOnly", "SameSite=Strict"} <= {part.strip() for part in cookie.split(";")}


def test_every_start_has_a_token_of_its_own(desk: Desk) -> None:
    with EditServer(desk, 0) as one, EditServer(desk, 0) as other:
        assert one.door.token != other.door.token
        assert one.server_address[0] == other.server_address[0] == "127.0.0.1"


def test_pages_run_nothing_but_our_own_scripts(ask: Ask, own: dict[str, str]) -> None:
    for path in PATHS:
        reply = ask(path, "GET", own)
        assert reply.status == (404 if path == "/nothing" else 200)
        policy = reply.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
        assert "unsafe" not in policy
        if reply.headers["Content-Type"].startswith("text/html"):
            assert "http://" not in reply.text
            assert "https://" not in reply.text


def test_what_was_typed_is_shown_as_text(ask: Ask, own: dict[str, str], desk: Desk) -> None:
    path = desk.project.data / "programs.yaml"
    path.write_text(
        path.read_text("utf-8").replace("Grants for Trade Fairs", "<script>alert(1)</script>", 1), "utf-8"
    )
    for page in ("/", "/edit/programs/trade-fairs"):
        text = ask(page, "GET", own).text
        assert "<script>alert" not in text
        assert "&lt;script&gt;alert" in text


def test_a_record_is_saved_by_a_request(ask: Ask, own: dict[str, str], desk: Desk) -> None:
    record = ask("/record/programs/trade-fairs", "GET", own).json
    filled = {**record["record"], "kana": "みほんいち"}
    body = {"digest": record["digest"], "base": record["record"], "filled": filled}
    reply = ask("/save/programs", "POST", own, json.dumps(body))
    assert (reply.status, reply.json["done"]) == (200, "Saved.")
    assert "kana: みほんいち\n" in (desk.project.data / "programs.yaml").read_text("utf-8")
    again = ask("/save/programs", "POST", own, json.dumps(body))
    assert again.status == 409
    assert again.json["stale"].startswith("This record was changed elsewhere")


@pytest.mark.parametrize(
    "body",
    ["", "{", "[]", "1", '{"digest": 1}', '{"digest": "x", "base": [], "filled": {}}', '{"filled": {}}'],
)
def test_a_body_of_another_shape_is_refused(ask: Ask, own: dict[str, str], body: str) -> None:
    assert ask("/save/programs", "POST", own, body).status == 400


def test_a_form_of_another_kind_of_page_cannot_be_sent(ask: Ask, own: dict[str, str]) -> None:
    assert ask("/undo", "POST", {**own, "Content-Type": "text/plain"}, "{}").status == 400


@pytest.mark.parametrize(
    "path", ["/edit/programs/none", "/record/none/none", "/edit/programs", "/-/../desk.py", "//x"]
)
def test_what_is_not_there_is_404(ask: Ask, own: dict[str, str], path: str) -> None:
    assert ask(path, "GET", own).status == 404
