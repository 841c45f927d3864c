"""Addresses of servers that an upload goes to: `sftp://user@host/folder`, `ftps://user@host/folder`."""

from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urlsplit

from catalog.ground.failure import Failure
from catalog.ground.message import Message

PASSWORD: Final = "CATALOG_UPLOAD_PASSWORD"  # noqa: S105  # the name of a variable
_PORTS: Final = {"sftp": 22, "ftps": 21}

_UNKNOWN: Final = Message(
    "{address} には送れません。sftp://利用者@サーバー/フォルダ か ftps://利用者@サーバー/フォルダ の形で書いてください"
    "（暗号化されない ftp:// は使えません）。",
    "Nothing can be sent to {address}. Write sftp://user@host/folder or ftps://user@host/folder "
    "(ftp:// is not encrypted and not used).",
)
_WITH_PASSWORD: Final = Message(
    "アドレスにパスワードを書かないでください。環境変数 {variable} に入れるか、たずねられたときに打ってください。",
    "Leave the password out of the address. Put it into the variable {variable}, or type it when asked.",
)


@dataclass(frozen=True, slots=True)
class Destination:
    """A folder on a server, and who comes there."""

    scheme: str
    host: str
    port: int
    user: str
    folder: str
    """Absolute, without a slash at the end; below the home of the user where the address says `/~/`."""

    def __str__(self) -> str:
        return f"{self.scheme}://{self.user}@{self.host}{self.folder}"

    def path_of(self, name: str) -> str:
        """Return where a file of the site lies on the server."""
        return "/".join(part for part in (self.folder, name) if part) or "/"


def destination_of(address: str) -> Destination:
    """Read the address of a server, or say what is wrong with it."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise Failure(_UNKNOWN.format(address=address)) from None
    if parts.password:
        raise Failure(_WITH_PASSWORD.format(variable=PASSWORD))
    if parts.scheme not in _PORTS or not parts.hostname or not parts.username:
        raise Failure(_UNKNOWN.format(address=address))
    folder = unquote(parts.path).rstrip("/")
    if folder == "/~" or folder.startswith("/~/"):
        folder = folder[3:] or "."
    return Destination(
        parts.scheme, parts.hostname, port or _PORTS[parts.scheme], unquote(parts.username), folder
    )
