"""Uploads to a server: its password, its channel, and another attempt where a connection is lost."""

import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Final

import click

from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.hosting.channel import Channel, ChannelLostError, RefusedError
from catalog.hosting.destination import PASSWORD, Destination
from catalog.hosting.remote import Remote
from catalog.hosting.target import Target

_ASK_PASSWORD: Final = Message("{destination} のパスワード", "Password for {destination}")
_NO_PASSWORD: Final = Message(
    "パスワードがありません。環境変数 {variable} に入れてください。",
    "There is no password. Put it into the variable {variable}.",
)
_NO_LIBRARY: Final = Message(
    "SFTP のライブラリがありません。pip install asyncssh で入れてください。",
    "The library for SFTP is missing. Install it with: pip install asyncssh",
)
_REFUSED: Final = Message(
    "{destination} に断られました: {why}。"
    "利用者の名前、パスワードか鍵、サーバーの証明書、フォルダを確かめてください。",
    "{destination} refused: {why}. "
    "See to the user, the password or key, the certificate of the server, and the folder.",
)
_LOST: Final = Message(
    "{destination} との接続が切れました: {why}。"
    "公開中のサイトはこわれていません。もう一度実行すると、続きから送ります。",
    "The connection to {destination} was lost: {why}. The published site is whole. Run this again to go on.",
)
_AGAIN: Final = Message(
    "接続が切れたので、つなぎ直して続きから送ります。", "The connection was lost; connecting again to go on."
)
_ATTEMPTS: Final = 3
"""So often a connection is lost before a person has to look."""


def at_server(destination: Destination, carry_out: Callable[[Target], None], lang: Lang) -> None:
    """Carry out an upload on a server; where the connection is lost, begin anew, which goes on where it was lost."""
    password = _password(destination, lang)
    for left in reversed(range(_ATTEMPTS)):
        try:
            with _channel(destination, password) as channel:
                carry_out(Remote(f"{destination}", channel))
        except RefusedError as error:
            raise Failure(_REFUSED.format(destination=destination, why=error)) from error
        except ChannelLostError as error:
            if not left:
                raise Failure(_LOST.format(destination=destination, why=error)) from error
            click.echo(_AGAIN[lang], err=True)
        else:
            return


@contextmanager
def _channel(destination: Destination, password: str | None) -> Generator[Channel]:
    channel = _open(destination, password)
    try:
        yield channel
    finally:
        channel.close()


def _open(destination: Destination, password: str | None) -> Channel:
    if destination.scheme == "ftps":
        from catalog.hosting.ftps import FtpsChannel  # noqa: PLC0415  # what few need is loaded for them alone

        return FtpsChannel(destination, password or "")
    try:
        from catalog.hosting.sftp import SftpChannel  # noqa: PLC0415
    except ModuleNotFoundError:
        raise Failure(_NO_LIBRARY) from None
    return SftpChannel(destination, password)


def _password(destination: Destination, lang: Lang) -> str | None:
    """Return the password; SFTP may do with a key instead."""
    given = os.environ.get(PASSWORD)
    if given or destination.scheme == "sftp":
        return given
    if not sys.stdin.isatty():
        raise Failure(_NO_PASSWORD.format(variable=PASSWORD))
    return str(click.prompt(_ASK_PASSWORD[lang].format(destination=destination), hide_input=True))
