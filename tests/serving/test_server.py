"""The server of the preview: real requests over the loopback."""

import http.client
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from catalog.ground.message import Message
from catalog.problems import Location, Problem
from catalog.serving.preview import Mistakes, Preview
from catalog.serving.server import PreviewServer, is_taken

WRONG = Mistakes(
    (
        Problem(
            Location("data/a.yaml", 1, 1),
            "x",
            Message("違います。", "Wrong."),
            Message("直します。", "Mend."),
        ),
    )
)

Answer = tuple[int, str, str]
Ask = Callable[..., Answer]


@pytest.fixture
def preview(tmp_path: Path) -> Preview:
    site = tmp_path / "site"
    for name, text in {
        "index.html": "<html><head></head><body>Home</body></html>",
        "404.html": "<html><head></head><body>Missing</body></html>",
        "about/index.html": "<html><head></head><body>About</body></html>",
        "about/data.json": "{}",
        "empty/note.txt": "",
    }.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text)
    (tmp_path / "secret.txt").write_text("secret")
    return Preview(site, lambda: None)


@pytest.fixture
def server(preview: Preview) -> Iterator[PreviewServer]:
    server = PreviewServer(preview, 0)
    with server.answering():
        yield server


@pytest.fixture
def ask(server: PreviewServer) -> Ask:
    """Return the status, the type and the text of an answer."""

    def ask_server(path: str, method: str = "GET", host: str = "localhost:1") -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=30)
        connection.putrequest(method, path, skip_host=True)
        connection.putheader("Host", host)
        connection.endheaders()
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, answer.headers.get("Location") or answer.headers["Content-Type"], text

    return ask_server


def test_pages_and_files_are_answered_with_their_types(ask: Ask) -> None:
    assert ask("/")[:2] == (200, "text/html; charset=utf-8")
    assert "About" in ask("/about/")[2]
    assert ask("/about/data.json") == (200, "application/json; charset=utf-8", "{}")
    assert ask("/about/data.json", "HEAD") == (200, "application/json; charset=utf-8", "")


def test_a_missing_page_is_the_page_for_missing_pages(ask: Ask) -> None:
    status, _, text = ask("/none/")
    assert status == 404
    assert "Missing" in text
    assert "live.js" in text


def test_a_folder_is_never_listed(ask: Ask) -> None:
    assert ask("/about")[:2] == (302, "/about/")
    assert ask("//about")[:2] == (302, "/about/")
    status, _, text = ask("/empty/")
    assert status == 404
    assert "note.txt" not in text


@pytest.mark.parametrize("path", ["/../secret.txt", "/%2e%2e/secret.txt", "/about/..%2f..%2fsecret.txt"])
def test_nothing_outside_of_the_site_is_answered(ask: Ask, path: str) -> None:
    status, _, text = ask(path)
    assert status == 404
    assert "secret" not in text


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:8000", 200),
        ("LOCALHOST", 200),
        ("evil.example:8000", 421),
        ("127.0.0.1.evil.example", 421),
        ("", 421),
    ],
)
def test_only_questions_to_this_machine_are_answered(ask: Ask, host: str, status: int) -> None:
    """A page elsewhere may give its own name the address of this machine (DNS rebinding)."""
    for path in ("/", "/-preview/live.js", "/-preview/nothing"):
        found, _, text = ask(path, host=host)
        assert found in ({status, 404} if status == 200 else {421})
        assert status == 200 or text == ""


def test_it_listens_on_the_loopback_alone(server: PreviewServer) -> None:
    assert server.server_address[0] == "127.0.0.1"
    assert server.url == f"http://127.0.0.1:{server.server_port}/"


def test_a_taken_port_is_known_as_one(server: PreviewServer, preview: Preview) -> None:
    with pytest.raises(OSError) as raised:
        PreviewServer(preview, server.server_port)
    assert is_taken(raised.value)
    assert not is_taken(PermissionError(13, "no"))


def test_while_something_is_wrong_the_last_good_page_says_so(ask: Ask, preview: Preview) -> None:
    preview.build = lambda: WRONG
    preview.renew()
    text = ask("/")[2]
    assert "違います。" in text
    assert text.index("preview-notice") < text.index("Home")
    preview.build = lambda: None
    preview.renew()
    assert "preview-notice" not in ask("/")[2]


def test_without_a_site_there_is_a_page_with_the_mistakes_in_the_language_of_the_address(
    server: PreviewServer, ask: Ask, tmp_path: Path
) -> None:
    server.preview = Preview(tmp_path / "nothing", lambda: WRONG)
    server.preview.renew()
    assert ask("/products/")[0] == 503
    assert "違います。" in ask("/products/")[2]
    assert "Wrong." in ask("/en/products/")[2]


def test_a_page_hears_of_a_new_version_at_once(server: PreviewServer, preview: Preview) -> None:
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=30) as line:
        line.sendall(b"GET /-preview/changes HTTP/1.1\r\nHost: localhost\r\n\r\n")
        heard = line.makefile("r", encoding="utf-8", newline="\n")
        first = next(text for text in heard if text.startswith("data: "))
        preview.renew()
        second = next(text for text in heard if text.startswith("data: "))
    assert first != second == f"data: {preview.version}\n"


def test_a_file_that_is_just_being_exchanged_is_waited_for(preview: Preview) -> None:
    begun, may_end = threading.Event(), threading.Event()
    path = preview.site / "index.html"
    content = path.read_bytes()

    def exchange() -> None:
        path.unlink()
        begun.set()
        may_end.wait(30)
        path.write_bytes(content)

    preview.build = exchange
    builder = threading.Thread(target=preview.renew)
    builder.start()
    begun.wait(30)
    found: list[bytes | None] = []
    reader = threading.Thread(target=lambda: found.append(preview.read(path)))
    reader.start()
    may_end.set()
    reader.join(30)
    builder.join(30)
    assert found == [content]
