"""From a page of the preview one button leads to its form; only for the browser that has the token."""

from http.client import HTTPConnection

import pytest
from edited import Reply

from catalog.editing.beside_preview import edit_address
from catalog.editing.server import EditServer
from catalog.serving.preview import Preview
from catalog.serving.server import PreviewServer

PAGE = "<!doctype html><html><head></head><body><h1>Page</h1></body></html>"


def _get(server: PreviewServer, path: str, cookie: str) -> Reply:
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=60)
    connection.request("GET", path, headers={"Cookie": cookie})
    reply = connection.getresponse()
    found = Reply(reply.status, dict(reply.getheaders()), reply.read().decode())
    connection.close()
    return found


@pytest.mark.parametrize(("folder", "words"), [("", "この記録を編集"), ("en/", "Edit this record")])
def test_a_page_of_a_record_has_the_button_and_the_site_has_it_not(
    server: EditServer, own: dict[str, str], folder: str, words: str
) -> None:
    site = server.desk.project.root / "preview"
    for place in ("programs/trade-fairs", "makers/ono-soy", "programs/none", "programs"):
        (site / folder / place).mkdir(parents=True, exist_ok=True)
        (site / folder / place / "index.html").write_text(PAGE, "utf-8")
    preview = Preview(site, lambda: None, edit_at=lambda place, cookies: edit_address(server, place, cookies))
    with PreviewServer(preview, 0) as shown, shown.answering():
        with_button = _get(shown, f"/{folder}programs/trade-fairs/", own["Cookie"]).text
        assert f'<a href="{server.url}edit/programs/trade-fairs"' in with_button
        assert words in with_button
        assert (
            f"{server.url}edit/organizations/ono-soy"
            in _get(shown, f"/{folder}makers/ono-soy/", own["Cookie"]).text
        )
        cookie = own["Cookie"]
        for place, cookies in (("programs/none", cookie), ("programs", cookie), ("programs/trade-fairs", "")):
            page = _get(shown, f"/{folder}{place}/", cookies).text
            assert server.url not in page
            assert server.door.token not in page
    assert (site / folder / "programs/trade-fairs/index.html").read_text("utf-8") == PAGE


def test_a_link_of_the_preview_is_let_in_and_nothing_else_of_another_port(
    ask: object, own: dict[str, str]
) -> None:
    link = {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
    del own["Origin"]
    assert callable(ask)
    assert ask("/edit/programs/trade-fairs", "GET", {**own, **link}).status == 200
    assert ask("/undo", "POST", {**own, **link}, "{}").status == 403
    for name, value in (
        ("Sec-Fetch-Dest", "iframe"),
        ("Sec-Fetch-Mode", "no-cors"),
        ("Sec-Fetch-Site", "cross-site"),
    ):
        assert ask("/edit/programs/trade-fairs", "GET", {**own, **link, name: value}).status == 403
