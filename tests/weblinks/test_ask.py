"""Every way in which a page of another site can answer, asked for politely."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from weblinks_sites import Sites

from catalog.weblinks import ask as asking
from catalog.weblinks.answer import Answer
from catalog.weblinks.ask import Asker, Manners

HOME = "http://www.city.umino.lg.jp"
Ask = Callable[[str], Answer]


class Clock:
    """Time that passes only while somebody waits."""

    def __init__(self) -> None:
        self.now = 0.0
        self.pauses: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def asker(sites: Sites, clock: Clock) -> Iterator[Asker]:
    assert sites.asked == []
    manners = Manners(delay=2, timeout=5)
    with Asker("https://catalog.example.jp/", manners, clock.sleep, clock) as asker:
        yield asker


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("/guide/", Answer("fine", 200)),
        ("/no-head", Answer("fine", 200)),
        ("/hangs-up-on-head", Answer("fine", 200)),
        ("/leaflet.pdf", Answer("fine", 200)),
        ("/endless", Answer("fine", 200)),
        ("/dead", Answer("dead", 404, detail="HTTP 404")),
        ("/gone", Answer("dead", 410, detail="HTTP 410")),
        ("/forbidden", Answer("blocked", 403, detail="HTTP 403")),
        ("/login", Answer("blocked", 401, detail="HTTP 401")),
        ("/broken", Answer("unreachable", 500, detail="HTTP 500")),
        ("/moved", Answer("moved", 200, f"{HOME}/guide/new")),
        ("/moved-twice", Answer("moved", 200, f"{HOME}/guide/new")),
        ("/moved-then-for-now", Answer("moved", 200, f"{HOME}/moved-for-now")),
        ("/moved-for-now", Answer("fine", 200)),
        ("/loop", Answer("dead", detail="redirects without end")),
        ("/soft", Answer("soft-404", 200, detail=f"{HOME}/soft")),
        ("/soft-japanese", Answer("soft-404", 200, detail=f"{HOME}/soft-japanese")),
        ("/deep/page/gone-home", Answer("soft-404", 200, detail=f"{HOME}/")),
        ("/to-error-page", Answer("soft-404", 200, detail=f"{HOME}/error/404.html")),
        ("/to-file", Answer("dead", detail="no address of the web: file:///etc/passwd")),
    ],
)
def test_an_answer_is_told_for_what_it_is(asker: Asker, path: str, answer: Answer) -> None:
    assert asker.ask(HOME + path) == answer


@pytest.mark.parametrize("path", ["/to-house", "/to-loopback", "/to-local-name"])
def test_no_redirect_leads_into_a_house(asker: Asker, sites: Sites, path: str) -> None:
    answer = asker.ask(HOME + path)
    assert (answer.state, "a private address" in answer.detail) == ("dead", True)
    assert sites.asked == [f"HEAD {HOME}{path}"]


def test_a_name_that_means_a_private_address_is_not_followed(
    asker: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "getproxies", dict)
    monkeypatch.setattr(asking.socket, "getaddrinfo", lambda *_: [(0, 0, 0, "", ("10.0.0.8", 0))])
    assert "a private address" in asker.ask(f"{HOME}/guide/").detail


def test_a_server_that_cannot_encrypt_is_told(asker: Asker) -> None:
    assert asker.ask("https://www.city.umino.lg.jp/").state == "tls"


def test_a_server_that_hangs_up_is_asked_again_and_then_told(asker: Asker, clock: Clock) -> None:
    assert asker.ask(f"{HOME}/hangs-up").state == "unreachable"
    assert [pause for pause in clock.pauses if pause != 2][-1:] == [4]


def test_a_busy_server_is_asked_again_when_it_wishes(asker: Asker, sites: Sites, clock: Clock) -> None:
    sites.busy = 2
    assert asker.ask(f"{HOME}/busy") == Answer("fine", 200)
    assert 7 in clock.pauses


def test_a_server_that_stays_busy_is_left_alone(asker: Asker, sites: Sites) -> None:
    sites.busy = 99
    assert asker.ask(f"{HOME}/busy").state == "blocked"
    assert len(sites.asked) == 6


def test_two_questions_to_one_host_are_apart(asker: Asker, clock: Clock) -> None:
    dict(asker.answers([f"{HOME}/leaflet.pdf", f"{HOME}/leaflet.pdf?2"]))
    assert clock.pauses == [2]


def test_the_head_is_enough_for_what_is_no_page(asker: Asker, sites: Sites) -> None:
    asker.ask(f"{HOME}/leaflet.pdf")
    assert sites.asked == [f"HEAD {HOME}/leaflet.pdf"]


def test_a_slow_page_is_told(asker: Asker, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    get = asker._client.stream

    def late(*words: object) -> object:
        clock.now += 9
        return get(*words)

    monkeypatch.setattr(asker._client, "stream", late)
    assert asker.ask(f"{HOME}/guide/") == Answer("slow", 200, detail="9 s")


def test_nothing_else_needs_httpx() -> None:
    import subprocess
    import sys

    code = "import sys, catalog.cli.commands; sys.exit('httpx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=Path("/"), check=False).returncode == 0
