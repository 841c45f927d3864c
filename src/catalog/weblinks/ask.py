"""Ask other sites for pages, politely: one question at a time for each host, no more of an answer than is needed."""

import codecs
import re
import socket
import ssl
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Final, Self
from urllib.parse import urljoin, urlsplit
from urllib.request import getproxies

import httpx

from catalog.weblinks.answer import Answer, is_soft_404, state_of

_MOST_HOPS: Final = 10
_MOST_BYTES: Final = 65_536
"""Of a page, enough for its title."""
_DECLARED: Final = re.compile(rb"charset=[\"']?([A-Za-z0-9_-]+)")
_LONGEST_PAUSE: Final = 30.0
_AT_ONCE: Final = 8
"""So many hosts are asked at the same time."""
_PERMANENT: Final = frozenset({301, 308})
_BUSY: Final = frozenset({429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Manners:
    """Limits that we keep to, in seconds."""

    delay: float = 1.0
    """Between two questions to one host."""
    timeout: float = 20.0
    slow: float = 5.0
    """A page that takes longer keeps visitors waiting."""
    retries: int = 2


class _EndError(Exception):
    """Ends a walk along redirects with what has been found out."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.detail)
        self.answer = answer


@dataclass
class Asker:
    """Asks for addresses, on behalf of the site at `site_url`."""

    site_url: str
    manners: Manners = field(default_factory=Manners)
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    _last: dict[str, float] = field(default_factory=dict[str, float])

    def __post_init__(self) -> None:
        self._client = httpx.Client(
            timeout=self.manners.timeout,
            follow_redirects=False,
            headers={
                "User-Agent": f"catalog-links (+{self.site_url})",
                "Accept-Encoding": "identity",  # nothing that would unpack to more than we take
                "Accept": "text/html,*/*;q=0.5",
                "Accept-Language": "ja,en;q=0.8",
            },
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def answers(self, urls: Iterable[str]) -> Iterator[tuple[str, Answer]]:
        """Return the answer of each address, as soon as it is there; hosts are asked side by side."""
        by_host: dict[str, list[str]] = {}
        for url in urls:
            by_host.setdefault(urlsplit(url).netloc.lower(), []).append(url)
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            for found in pool.map(self._all_of_one_host, by_host.values()):
                yield from found

    def _all_of_one_host(self, urls: list[str]) -> list[tuple[str, Answer]]:
        return [(url, self.ask(url)) for url in urls]

    def ask(self, url: str) -> Answer:
        """Return how the page at `url` answers."""
        try:
            return self._walk(url)
        except _EndError as end:
            return end.answer
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
            return _failure(error)

    def _walk(self, url: str) -> Answer:
        """Follow redirects by hand, for each may lead where we must not go."""
        here, moved_to, is_permanent = url, "", True
        for _ in range(_MOST_HOPS):
            found = self._patiently(here)
            if not found.response.is_redirect:
                return self._judged(url, here, moved_to, found)
            is_permanent = is_permanent and found.response.status_code in _PERMANENT
            here = urljoin(here, found.response.headers.get("location", ""))
            moved_to = here if is_permanent else moved_to
        raise _EndError(Answer("dead", detail="redirects without end"))

    def _judged(self, asked: str, final: str, moved_to: str, found: "_Found") -> Answer:
        status = found.response.status_code
        state = state_of(status)
        if state != "fine":
            return Answer(state, status, detail=f"HTTP {status}")
        if is_soft_404(asked, final, found.page):
            return Answer("soft-404", status, detail=final)
        if moved_to and moved_to != asked:
            return Answer("moved", status, moved_to)
        if found.seconds > self.manners.slow:
            return Answer("slow", status, detail=f"{found.seconds:.0f} s")
        return Answer("fine", status)

    def _patiently(self, url: str) -> "_Found":
        """Return what is found at an address; while its host is busy or silent, try again after longer and longer."""
        for attempt in range(self.manners.retries):
            wished = ""
            try:
                found = self._head_then_get(url)
            except httpx.UnsupportedProtocol:
                raise
            except httpx.TransportError as error:
                if _is_tls(error):
                    raise
            else:
                if found.response.status_code not in _BUSY:
                    return found
                wished = found.response.headers.get("retry-after", "")
            self._pause(attempt, wished)
        return self._head_then_get(url)

    def _head_then_get(self, url: str) -> "_Found":
        """Ask for the head alone; for the page only where that is not enough, or where hosts refuse to give it."""
        refuse_private(url)
        began = self._be_patient(url)
        try:
            # A connection of its own: some servers end it after the head without a word, and the page would be lost.
            head = self._client.head(url, headers={"Connection": "close"})
        except (httpx.RemoteProtocolError, httpx.ReadError):  # some servers hang up on the word
            head = None
        if head and (head.is_redirect or (head.is_success and not _is_html(head))):
            return _Found(head, "", self.clock() - began)
        began = self._be_patient(url)
        with self._client.stream("GET", url) as response:
            return _Found(response, _beginning(response), self.clock() - began)

    def _be_patient(self, url: str) -> float:
        """Wait until the host may be asked again, and return what time it is then."""
        host = urlsplit(url).netloc.lower()
        before = self._last.get(host)
        pause = before + self.manners.delay - self.clock() if before is not None else 0.0
        if pause > 0:
            self.sleep(pause)
        self._last[host] = self.clock()
        return self._last[host]

    def _pause(self, attempt: int, wished: str) -> None:
        """Wait longer after each attempt, or as long as the host wishes, within reason."""
        seconds = float(wished) if wished.isdecimal() else self.manners.delay * 2**attempt
        self.sleep(min(seconds, _LONGEST_PAUSE))


@dataclass(frozen=True, slots=True)
class _Found:
    """Last answer of a host, the beginning of its page, and how long that took."""

    response: httpx.Response
    page: str
    seconds: float


def refuse_private(url: str) -> None:
    """Stop where an address leads into a house, ours or another's, or is none of the web."""
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise _EndError(Answer("dead", detail=f"no address of the web: {url[:80]}"))
    if not all(map(_is_global, _addresses(parts.hostname, parts.scheme))):
        raise _EndError(Answer("dead", detail=f"a private address: {url[:80]}"))


def _addresses(host: str, scheme: str) -> list[str]:
    """Return the addresses of a host; where a proxy finds them for us, those alone that are written out."""
    try:
        return [str(ip_address(host))]
    except ValueError:
        pass
    if host == "localhost" or host.endswith(".localhost"):
        return ["127.0.0.1"]
    if scheme in getproxies():
        return []
    try:
        return [str(found[4][0]) for found in socket.getaddrinfo(host, None)]
    except (OSError, UnicodeError):  # the question itself will say so
        return []


def _is_global(address: str) -> bool:
    return ip_address(address.partition("%")[0]).is_global


def _is_html(response: httpx.Response) -> bool:
    return "html" in response.headers.get("content-type", "")


def _beginning(response: httpx.Response) -> str:
    """Return the first part of a page, however long it would go on."""
    if not _is_html(response):
        return ""
    content = b""
    for part in response.iter_bytes(_MOST_BYTES):
        content += part
        if len(content) >= _MOST_BYTES:
            break
    return content[:_MOST_BYTES].decode(_charset(response, content), errors="replace")


def _charset(response: httpx.Response, content: bytes) -> str:
    """Return the charset that the answer or the page itself names; many old pages are in Shift_JIS."""
    declared = _DECLARED.search(content[:2048])
    name = response.charset_encoding or (declared[1].decode("ascii") if declared else "utf-8")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "utf-8"


def _failure(error: Exception) -> Answer:
    if _is_tls(error):
        return Answer("tls", detail=str(error)[:120])
    if isinstance(error, httpx.TransportError) and not isinstance(error, httpx.UnsupportedProtocol):
        what = "no answer in time" if isinstance(error, httpx.TimeoutException) else str(error)[:120]
        return Answer("unreachable", detail=what or type(error).__name__)
    return Answer("dead", detail=str(error)[:120])


def _is_tls(error: BaseException | None) -> bool:
    """Return whether an error has to do with certificates or encryption, at whatever depth."""
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False
