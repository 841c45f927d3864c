"""Failures that stop a command although the data may be right: a full disk, a folder that must not be touched."""

import errno
from pathlib import Path
from typing import Final

from catalog.ground.message import Message


class Failure(Exception):  # noqa: N818  # no error of the program
    """Why a command cannot go on and what to do about it, in both languages."""

    @property
    def text(self) -> Message:
        return self.args[0]


_NO_ROOM: Final = Message(
    "ディスクに空きがありません。いらないものを消してから、もう一度実行してください。",
    "The disk has no room left. Remove what nobody needs, then try again.",
)
_READ_ONLY: Final = Message(
    "ここは読むことしかできません。書きこめる場所を使ってください。",
    "This place can only be read. Use one that can be written to.",
)
_FORBIDDEN: Final = Message(
    "許可がありません。ほかのソフトで開いていれば閉じ、権限を確かめてください。",
    "This is not permitted. Close it in other programs, and look at its permissions.",
)
_BUSY: Final = Message(
    "ほかのソフトが使っています。閉じてから、もう一度実行してください。"
    "マウントしたフォルダは入れかえられないので、その中のフォルダを指定してください。",
    "It is in use. Close it in other programs, then try again; "
    "of a mounted folder, name a folder inside, for the mount itself cannot be exchanged.",
)
_IN_THE_WAY: Final = Message(
    "フォルダがいるところにファイルが、またはその逆があります。移すか、名前を変えてください。",
    "A file stands where a folder is needed, or the other way round. Move or rename it.",
)
_MISSING: Final = Message(
    "見つかりません。場所と名前を確かめてください。", "It is not there. Look at the place and the name."
)
_LONG: Final = Message("名前が長すぎます。短くしてください。", "The name is too long. Choose a shorter one.")
_LINKS: Final = Message(
    "リンクが輪になっています。リンクを直してください。", "Links lead in a circle. Mend them."
)
_OTHER: Final = Message(
    "読み書きできません（{why}）。直してから、もう一度実行してください。",
    "It cannot be read or written ({why}). Mend that, then try again.",
)

_CAUSES: Final = {
    errno.ENOSPC: _NO_ROOM,
    errno.EDQUOT: _NO_ROOM,
    errno.EFBIG: _NO_ROOM,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EBUSY: _BUSY,
    errno.ETXTBSY: _BUSY,
    errno.ENOTDIR: _IN_THE_WAY,
    errno.EISDIR: _IN_THE_WAY,
    errno.EEXIST: _IN_THE_WAY,
    errno.ENOENT: _MISSING,
    errno.ENAMETOOLONG: _LONG,
    errno.ELOOP: _LINKS,
}


def failure_of(error: OSError, where: Path) -> Failure:
    """Failure of an action that the system refused; `where` names the place if the system does not."""
    cause = _CAUSES.get(error.errno or 0, _OTHER)
    # Of a copy that finds no room, the first name is that of the original.
    path = (error.filename2 if cause is _NO_ROOM else None) or error.filename or where
    return Failure(
        Message(*(f"{path}: {cause[lang].format(why=error.strerror or error)}" for lang in ("ja", "en")))
    )
