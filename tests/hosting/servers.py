"""Real servers on the loopback, SFTP and FTPS, that let a connection drop when a test wants it."""

import asyncio
import os
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Final

import asyncssh
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pyftpdlib.authorizers import DummyAuthorizer
from pyftpdlib.handlers import TLS_DTPHandler, TLS_FTPHandler
from pyftpdlib.ioloop import IOLoop
from pyftpdlib.servers import FTPServer

USER, PASSWORD = "staff", "kaga-yuzen"
HOST: Final = "127.0.0.1"
DAY: Final = timedelta(1)


@dataclass
class Drops:
    """When connections drop: after so many changes on the server, once."""

    left: int | None = None
    seen: Callable[[], object] = field(default=lambda: None)
    """Called at the moment of a drop."""
    changes: list[str] = field(default_factory=list[str])

    def now(self, change: str) -> bool:
        self.changes.append(change)
        if self.left is None:
            return False
        self.left -= 1
        if self.left >= 0:
            return False
        self.left = None
        self.seen()
        return True


@contextmanager
def sftp_server(root: Path, home: Path, drops: Drops) -> Generator[str]:
    """Serve `root`; its key is put among the hosts that the user with `home` knows. Yield the address."""

    class Door(asyncssh.SSHServer):
        def password_auth_supported(self) -> bool:
            return True

        def validate_password(self, username: str, password: str) -> bool:
            return (username, password) == (USER, PASSWORD)

    class Files(asyncssh.SFTPServer):
        def __init__(self, channel: Any) -> None:
            super().__init__(channel, chroot=os.fsencode(root))

        def _drop(self, change: str) -> None:
            if drops.now(change):
                self.channel.get_connection().abort()
                raise asyncssh.SFTPConnectionLost("dropped")

        def write(self, file_obj: Any, offset: int, data: bytes) -> int:
            self._drop("write")
            return super().write(file_obj, offset, data)

        def posix_rename(self, oldpath: bytes, newpath: bytes) -> None:
            self._drop(f"rename {newpath.decode()}")
            super().posix_rename(oldpath, newpath)

        def remove(self, path: bytes) -> None:
            self._drop(f"remove {path.decode()}")
            super().remove(path)

    key = asyncssh.generate_private_key("ssh-ed25519")
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    server = asyncio.run_coroutine_threadsafe(_listen(Door, key, Files), loop).result()
    port = server.get_port()
    public = key.export_public_key().decode()
    (home / ".ssh").mkdir(parents=True, exist_ok=True)
    (home / ".ssh" / "known_hosts").write_text(f"[{HOST}]:{port} {public}")
    try:
        yield f"sftp://{USER}@{HOST}:{port}/www"
    finally:
        asyncio.run_coroutine_threadsafe(_close(server), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _listen(door: Any, key: Any, files: Any) -> Any:
    return await asyncssh.listen(
        HOST, 0, server_factory=door, server_host_keys=[key], sftp_factory=files, allow_scp=False
    )


async def _close(server: Any) -> None:
    server.close()
    await server.wait_closed()
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.cancel()


@contextmanager
def ftps_server(root: Path, certificate: Path, drops: Drops) -> Generator[str]:
    """Serve `root` with a certificate that is written to a file. Yield the address."""

    class Files(TLS_FTPHandler):
        def _drops(self, change: str) -> bool:
            if drops.now(change):
                self.close()
                return True
            return False

        def ftp_STOR(self, file: str, mode: str = "w") -> Any:  # noqa: N802  # as its base names it
            return None if self._drops("write") else super().ftp_STOR(file, mode)

        def ftp_RNTO(self, path: str) -> Any:  # noqa: N802  # as its base names it
            return (
                None
                if self._drops(f"rename {Path(path).relative_to(root).as_posix()}")
                else super().ftp_RNTO(path)
            )

        def ftp_DELE(self, path: str) -> Any:  # noqa: N802  # as its base names it
            return (
                None
                if self._drops(f"remove {Path(path).relative_to(root).as_posix()}")
                else super().ftp_DELE(path)
            )

    _write_certificate(certificate)
    authorizer = DummyAuthorizer()
    authorizer.add_user(USER, PASSWORD, str(root), perm="elradfmwMT")
    Files.authorizer = authorizer
    Files.certfile = str(certificate)
    Files.dtp_handler = type("Data", (TLS_DTPHandler,), {})
    Files.tls_control_required = Files.tls_data_required = True
    Files.auth_failed_timeout = 0
    server = FTPServer((HOST, 0), Files, ioloop=IOLoop())
    ended = threading.Event()

    def serve() -> None:  # all of it in one thread: nobody closes what another looks at
        while not ended.is_set():
            server.ioloop.loop(timeout=0.01, blocking=False)
        server.close_all()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"ftps://{USER}@{HOST}:{server.address[1]}/www"
    finally:
        ended.set()
        thread.join()


def _write_certificate(file: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, HOST)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(
            name, name, key.public_key(), x509.random_serial_number(), now - timedelta(1), now + timedelta(1)
        )
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(HOST))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
