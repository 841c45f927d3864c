"""Access to the editor: for the browser that has the token of this start, by our own name, from our own pages."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from typing import Final
from urllib.parse import parse_qs, urlsplit

_NAMES: Final = ("127.0.0.1", "localhost")
_OWN_SITES: Final = frozenset({"", "same-origin", "none"})
"""What a browser says of a request from our own pages or from its address bar; older ones say nothing."""


@dataclass(frozen=True, slots=True)
class Door:
    """Admits requests to one port."""

    port: int
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32))

    @property
    def cookie(self) -> str:
        """Name of the cookie: the cookies of a host are sent to all of its ports."""
        return f"catalog-edit-{self.port}"

    @property
    def set_cookie(self) -> str:
        return f"{self.cookie}={self.token}; Path=/; HttpOnly; SameSite=Strict"

    def admits(self, method: str, address: str, headers: Mapping[str, str]) -> bool:
        """Return whether a request has the token, asks for us by name, and comes from us."""
        return (
            self._is_our_name(headers.get("Host", ""))
            and self._is_from_us(method, headers)
            and (self.has_token(address) or self.has_cookie(headers.get("Cookie", "")))
        )

    def has_cookie(self, header: str) -> bool:
        """Return whether the cookies of a browser let it in."""
        return self._is_token(_cookie(header, self.cookie))

    def has_token(self, address: str) -> bool:
        return self._is_token(next(iter(parse_qs(urlsplit(address).query).get("token", [])), ""))

    def _is_token(self, text: str) -> bool:
        return secrets.compare_digest(text.encode(), self.token.encode())

    def _is_our_name(self, host: str) -> bool:
        return host.lower() in {f"{name}:{self.port}" for name in _NAMES}

    def _is_from_us(self, method: str, headers: Mapping[str, str]) -> bool:
        """Return whether no other page asks; what writes must say where it comes from."""
        origin, host = headers.get("Origin"), headers.get("Host", "").lower()
        is_reading = method in {"GET", "HEAD"}
        is_own = is_reading if origin is None else origin.lower() == f"http://{host}"
        return is_own and (
            headers.get("Sec-Fetch-Site", "") in _OWN_SITES or (is_reading and _is_a_link(headers))
        )


def _is_a_link(headers: Mapping[str, str]) -> bool:
    """Return whether a browser goes to a page from this machine, as from the preview at another port."""
    asked = [headers.get(f"Sec-Fetch-{name}") for name in ("Site", "Mode", "Dest")]
    return asked == ["same-site", "navigate", "document"]


def _cookie(header: str, name: str) -> str:
    try:
        found = SimpleCookie(header).get(name)
    except CookieError:
        return ""
    return found.value if found else ""
