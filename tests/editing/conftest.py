"""A desk over the small catalog, and its server on the loopback."""

import copy
from collections.abc import Callable, Iterator
from http.client import HTTPConnection

import pytest
from edited import Answer, Open, Reply
from sample_project import TODAY

from catalog.editing.desk import Desk
from catalog.editing.server import EditServer
from catalog.ground.project import Project


@pytest.fixture
def desk(project: Project) -> Desk:
    return Desk(project, TODAY, "en")


@pytest.fixture
def opened(desk: Desk) -> Open:
    """Open a record: its digest, the record as it is, and a copy to fill in."""

    def open_record(kind: str = "programs", record_id: str = "trade-fairs") -> tuple[str, Answer, Answer]:
        answer = desk.shelf.open(kind, record_id)
        assert answer
        return answer["digest"], answer["record"], copy.deepcopy(answer["record"])

    return open_record


@pytest.fixture
def server(desk: Desk) -> Iterator[EditServer]:
    server = EditServer(desk, 0)
    with server.answering():
        yield server


@pytest.fixture
def ask(server: EditServer) -> Callable[..., Reply]:
    """Send a request just as it is given: no header is added but that of a body."""

    def ask_server(
        path: str, method: str = "GET", headers: dict[str, str] | None = None, body: str | None = None
    ) -> Reply:
        connection = HTTPConnection("127.0.0.1", server.server_port, timeout=60)
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        content = (body or "").encode()
        for name, value in {
            **(headers or {}),
            **({"Content-Length": str(len(content))} if body else {}),
        }.items():
            connection.putheader(name, value)
        connection.endheaders(content or None)
        reply = connection.getresponse()
        found = Reply(reply.status, dict(reply.getheaders()), reply.read().decode())
        connection.close()
        return found

    return ask_server


@pytest.fixture
def own(server: EditServer) -> dict[str, str]:
    """Headers of a request from our own page, after it was opened by the address with the token."""
    host = f"127.0.0.1:{server.server_port}"
    return {
        "Host": host,
        "Origin": f"http://{host}",
        "Cookie": f"{server.door.cookie}={server.door.token}",
        "Content-Type": "application/json",
    }
