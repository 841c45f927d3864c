"""A channel that speaks FTP within TLS (RFC 4217); this machine must trust the certificate of the server."""

import ssl
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from ftplib import FTP_TLS, Error, error_perm, error_temp
from io import BytesIO
from socket import socket
from typing import Final

from catalog.hosting.channel import ChannelLostError, RefusedError
from catalog.hosting.destination import Destination

_SECONDS: Final = 60
_NOT_THERE: Final = ("550", "501")
"""Answers of servers about a file or a folder that is not there."""


class _OneSession(FTP_TLS):
    """Opens each data connection in the session of the control connection, which many servers ask for."""

    def ntransfercmd(self, cmd: str, rest: int | str | None = None) -> tuple[socket, int | None]:
        plain, size = super(FTP_TLS, self).ntransfercmd(cmd, rest)
        control = self.sock
        session = control.session if isinstance(control, ssl.SSLSocket) else None
        return self.context.wrap_socket(plain, server_hostname=self.host, session=session), size


class FtpsChannel:
    """A connection to an FTP server, encrypted from the first word on."""

    def __init__(self, destination: Destination, password: str) -> None:
        self._path_of = destination.path_of
        self._ftp = _OneSession(context=ssl.create_default_context(), timeout=_SECONDS, encoding="utf-8")
        try:
            self._enter(destination, password)
        except (ChannelLostError, RefusedError):
            self.close()
            raise

    def _enter(self, destination: Destination, password: str) -> None:
        with _understood():
            self._ftp.connect(destination.host, destination.port)
            self._ftp.login(destination.user, password)
            self._ftp.prot_p()

    def sizes(self, folder: str) -> Mapping[str, int]:
        with _understood():
            try:
                return {
                    name: int(facts.get("size", -1))
                    for name, facts in self._ftp.mlsd(self._path_of(folder), ["type", "size"])
                    if facts.get("type") == "file"
                }
            except error_perm as error:
                if _is_missing(error):
                    return {}
                raise

    def read(self, name: str) -> bytes | None:
        content = BytesIO()
        with _understood():
            try:
                self._ftp.retrbinary(f"RETR {self._path_of(name)}", content.write)
            except error_perm as error:
                if _is_missing(error):
                    return None
                raise
        return content.getvalue()

    def write(self, name: str, content: bytes) -> None:
        with _understood():
            self._ftp.storbinary(f"STOR {self._path_of(name)}", BytesIO(content))

    def make_folder(self, name: str) -> None:
        with _understood():
            try:
                self._ftp.mkd(self._path_of(name))
            except error_perm:
                here = self._ftp.pwd()
                self._ftp.cwd(self._path_of(name))  # it was there
                self._ftp.cwd(here)

    def rename(self, old: str, new: str) -> None:
        with _understood():
            try:
                self._ftp.rename(self._path_of(old), self._path_of(new))
            except error_perm:  # a server that replaces nothing
                self._ftp.delete(self._path_of(new))
                self._ftp.rename(self._path_of(old), self._path_of(new))

    def remove(self, name: str) -> None:
        with _understood():
            try:
                self._ftp.delete(self._path_of(name))
            except error_perm as error:
                if not _is_missing(error):
                    raise

    def remove_folder(self, name: str) -> bool:
        with _understood():
            try:
                self._ftp.rmd(self._path_of(name))
            except error_perm:
                return False
        return True

    def close(self) -> None:
        self._ftp.close()


def _is_missing(error: error_perm) -> bool:
    return str(error).startswith(_NOT_THERE)


@contextmanager
def _understood() -> Generator[None]:
    """Tell a connection that has ended from a server that refuses."""
    try:
        yield
    except error_temp as error:
        raise ChannelLostError(str(error)) from error
    except (Error, ssl.SSLCertVerificationError) as error:
        raise RefusedError(str(error)) from error
    except (OSError, EOFError) as error:
        raise ChannelLostError(str(error)) from error
