"""A connection to the server of an upload, whatever it speaks: a few plain steps with files below one folder."""

from collections.abc import Mapping
from typing import Protocol


class ChannelLostError(Exception):
    """Tells that the connection ended in the midst of a step; a new one may go on."""


class RefusedError(Exception):
    """Tells that the server did not do what was asked, and will not the next time either."""


class Channel(Protocol):
    """A connection to a server. Names are below the folder of the site, with forward slashes."""

    def sizes(self, folder: str) -> Mapping[str, int]:
        """Return the files of a folder with their sizes; none of a folder that is not there."""
        ...

    def read(self, name: str) -> bytes | None:
        """Return what a file holds; None if there is none."""
        ...

    def write(self, name: str, content: bytes) -> None: ...

    def make_folder(self, name: str) -> None:
        """Make one folder, unless it is there."""
        ...

    def rename(self, old: str, new: str) -> None:
        """Let a file take a new name, and the place of a file that had it."""
        ...

    def remove(self, name: str) -> None:
        """Remove a file, if it is there."""
        ...

    def remove_folder(self, name: str) -> bool:
        """Remove an empty folder; False if it could not be removed."""
        ...

    def close(self) -> None: ...
