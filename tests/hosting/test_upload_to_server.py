"""An upload to real servers on the loopback, SFTP and FTPS, keeps its promises when connections drop."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from real_site import content
from servers import PASSWORD, Drops, ftps_server, sftp_server
from test_upload import OTHER, PAGE, PHOTO, SCRIPT, release

from catalog.cli.commands import main
from catalog.hosting.manifest import MANIFEST
from catalog.hosting.target import CORNER

OLD = {PAGE: b"old", SCRIPT: b"old()", OTHER: b"aid"}
NEW = {PAGE: b"new", SCRIPT: b"new()", PHOTO: b"jpg", "b/index.html": b"b"}


@dataclass
class Server:
    address: str
    folder: Path
    drops: Drops


@pytest.fixture(params=["sftp", "ftps"])
def server(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Server]:
    root, home, drops = tmp_path / "server", tmp_path / "home", Drops()
    (root / "www").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("CATALOG_UPLOAD_PASSWORD", PASSWORD)
    monkeypatch.delenv("SSH_AUTH_SOCK", raising=False)
    certificate = tmp_path / "server.pem"
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    serve = (
        sftp_server(root, home, drops) if request.param == "sftp" else ftps_server(root, certificate, drops)
    )
    with serve as address:
        yield Server(address, root / "www", drops)


@pytest.fixture
def send(server: Server, released: Path) -> Callable[..., Result]:
    """Return what uploads a folder to the server, as this user of this machine."""
    words = ("upload", "--lang", "en", "--root", str(released), "--to", server.address, "--from")
    return lambda site, *more: CliRunner().invoke(main, [*words, str(site), *more], catch_exceptions=False)


def test_a_site_goes_there_whole_and_again_only_what_differs(
    server: Server, send: Callable[..., Result], tmp_path: Path
) -> None:
    old, new = release(tmp_path / "old", OLD), release(tmp_path / "new", NEW)
    assert "Copied (3 new" in send(old, "--write").output
    assert content(server.folder) == content(old)
    assert "There is nothing to copy" in send(old).output
    server.drops.changes.clear()
    assert "Add --write" in send(new).output
    assert server.drops.changes == [], "a look changes nothing"
    done = send(new, "--write")
    assert "Copied (2 new, 2 changed, 1 removed)" in done.output
    assert content(server.folder) == content(new)
    places = [change for change in server.drops.changes if CORNER not in change and change != "write"]
    expected = [f"rename {name}" for name in (PHOTO, "b/index.html", SCRIPT, PAGE)]
    assert [place.replace("/www/", "").replace("www/", "") for place in places] == [
        *expected,
        f"remove {OTHER}",
        f"rename {MANIFEST}",
    ]


@pytest.mark.parametrize("count", [0, 9, 13])
def test_a_dropped_connection_leaves_no_half_site_and_is_taken_up_again(
    server: Server, send: Callable[..., Result], tmp_path: Path, count: int
) -> None:
    old, new = release(tmp_path / "old", OLD), release(tmp_path / "new", NEW)
    send(old, "--write")
    seen: list[dict[str, bytes]] = []
    server.drops.seen = lambda: seen.append(content(server.folder))
    server.drops.left = count
    done = send(new, "--write")
    assert done.exit_code == 0, done.output
    assert "connecting again to go on" in done.output
    assert content(server.folder) == content(new)
    (then,) = seen
    sites = content(old), content(new)
    for name, found in then.items():
        assert name.startswith(CORNER) or found in [site.get(name) for site in sites], name
    if then[PAGE] == b"new":
        assert (then[SCRIPT], then[PHOTO]) == (b"new()", b"jpg")


def test_what_waits_there_is_not_sent_again(
    server: Server, send: Callable[..., Result], tmp_path: Path
) -> None:
    new = release(tmp_path / "new", NEW)
    server.drops.left = 8
    send(new, "--write")
    writes = server.drops.changes.count("write")
    assert writes <= len(NEW) + 3, "every file once, the manifest twice, and the one that was dropped"


def test_files_of_others_stay_and_are_replaced_only_if_asked(
    server: Server, send: Callable[..., Result], tmp_path: Path
) -> None:
    new = release(tmp_path / "new", NEW)
    (server.folder / PAGE).write_bytes(b"mine")
    (server.folder / "leaflet.pdf").write_bytes(b"pdf")
    done = send(new, "--write")
    assert (done.exit_code, f"({PAGE}). Add --replace" in done.output) == (1, True)
    assert send(new, "--write", "--replace").exit_code == 0
    assert content(server.folder) == {**content(new), "leaflet.pdf": b"pdf"}


def test_a_wrong_password_is_one_sentence(
    server: Server, send: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CATALOG_UPLOAD_PASSWORD", "wrong")
    done = send(release(tmp_path / "new", NEW), "--write")
    assert (done.exit_code, "refused" in done.output) == (1, True)
    assert content(server.folder) == {}


@pytest.mark.usefixtures("server")
def test_a_server_that_this_machine_does_not_know_is_refused(
    send: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "home" / ".ssh").mkdir(parents=True, exist_ok=True)
    (tmp_path / "home" / ".ssh" / "known_hosts").write_text("")
    monkeypatch.delenv("SSL_CERT_FILE")
    done = send(release(tmp_path / "new", NEW), "--write")
    assert (done.exit_code, "refused" in done.output) == (1, True)


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("ftp://a@b.jp/www", "ftp:// is not encrypted"),
        ("sftp://b.jp/www", "Write sftp://user@host/folder"),
        ("ftps://a:secret@b.jp/www", "Leave the password out"),
        ("sftp://a@b.jp:x/www", "Write sftp://user@host/folder"),
        ("https://a@b.jp/", "Write sftp://user@host/folder"),
    ],
)
def test_an_odd_address_is_refused_before_anything_else(
    released: Path, call: Callable[..., Any], address: str, sentence: str
) -> None:
    done = call("upload", "--root", released, "--to", address)
    assert (done.exit_code, sentence in done.output) == (1, True), done.output
    assert "secret" not in done.output
