"""A channel that speaks SFTP, by asyncssh. The key of the server must stand in `known_hosts`, as for `ssh` itself."""

import asyncio
import stat
from collections.abc import Coroutine, Generator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, Final, TypeVar

import asyncssh

from catalog.hosting.channel import ChannelLostError, RefusedError
from catalog.hosting.destination import Destination

Result = TypeVar("Result")

_SECONDS: Final = 60
_MISSING: Final = (asyncssh.SFTPNoSuchFile, asyncssh.SFTPNoSuchPath)


class SftpChannel:
    """A connection to an SSH server: by a key or an agent of this user, or by the password."""

    def __init__(self, destination: Destination, password: str | None) -> None:
        self._path_of = destination.path_of
        self._runner = asyncio.Runner()
        try:
            self._connection, self._sftp = self._run(_connect(destination, password))
        except (ChannelLostError, RefusedError):
            self._runner.close()
            raise

    def sizes(self, folder: str) -> Mapping[str, int]:
        try:
            entries = self._run(self._sftp.readdir(self._path_of(folder)))
        except _MISSING:
            return {}
        return {
            str(entry.filename): entry.attrs.size or 0
            for entry in entries
            if stat.S_ISREG(entry.attrs.permissions or 0)
        }

    def read(self, name: str) -> bytes | None:
        try:
            return self._run(_read(self._sftp, self._path_of(name)))
        except _MISSING:
            return None

    def write(self, name: str, content: bytes) -> None:
        self._run(_write(self._sftp, self._path_of(name), content))

    def make_folder(self, name: str) -> None:
        self._run(self._sftp.makedirs(self._path_of(name), exist_ok=True))

    def rename(self, old: str, new: str) -> None:
        names = self._path_of(old), self._path_of(new)
        try:
            self._run(self._sftp.posix_rename(*names))
        except asyncssh.SFTPOpUnsupported:  # a server that replaces nothing
            self.remove(new)
            self._run(self._sftp.rename(*names))

    def remove(self, name: str) -> None:
        with suppress(*_MISSING):
            self._run(self._sftp.remove(self._path_of(name)))

    def remove_folder(self, name: str) -> bool:
        try:
            self._run(self._sftp.rmdir(self._path_of(name)))
        except (*_MISSING, RefusedError):
            return False
        return True

    def close(self) -> None:
        self._connection.abort()
        self._runner.close()

    def _run(self, step: Coroutine[Any, Any, Result]) -> Result:
        with _understood():
            return self._runner.run(asyncio.wait_for(step, _SECONDS))


async def _connect(
    destination: Destination, password: str | None
) -> tuple[asyncssh.SSHClientConnection, asyncssh.SFTPClient]:
    connection = await asyncssh.connect(
        destination.host,
        destination.port,
        username=destination.user,
        password=password,
        keepalive_interval=15,
    )
    return connection, await connection.start_sftp_client()


async def _read(sftp: asyncssh.SFTPClient, path: str) -> bytes:
    async with sftp.open(path, "rb") as file:
        return await file.read()


async def _write(sftp: asyncssh.SFTPClient, path: str, content: bytes) -> None:
    async with sftp.open(path, "wb") as file:
        await file.write(content)


@contextmanager
def _understood() -> Generator[None]:
    """Tell a connection that has ended from a server that refuses."""
    try:
        yield
    except _MISSING:
        raise
    except (asyncssh.SFTPConnectionLost, asyncssh.SFTPNoConnection, asyncssh.ConnectionLost) as error:
        raise ChannelLostError(str(error)) from error
    except asyncssh.SFTPOpUnsupported:
        raise
    except (asyncssh.Error, ValueError) as error:
        raise RefusedError(str(error)) from error
    except (OSError, TimeoutError) as error:
        raise ChannelLostError(str(error)) from error
