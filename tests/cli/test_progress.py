"""A long build says in a terminal what it is doing; nothing of it is left, and nothing of it is in a file."""

import io
import time

import pytest

from catalog.cli.progress import Progress
from catalog.ground.message import Message

STAGE = Message("書いています", "Writing")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True

    @property
    def line(self) -> str:
        """What a reader sees on the line."""
        return self.getvalue().rpartition("\r\x1b[K")[2]


@pytest.fixture
def minutes_later(monkeypatch: pytest.MonkeyPatch) -> None:
    later = time.monotonic() + 200
    begun = iter([0.0])
    monkeypatch.setattr(time, "monotonic", lambda: next(begun, later))


@pytest.mark.usefixtures("minutes_later")
def test_a_long_build_says_what_it_is_doing_and_how_far_it_is() -> None:
    terminal = Terminal()
    bar = Progress("en", terminal)
    bar.show(STAGE, 1, 2)
    assert terminal.line == f"{'█' * 12}{'░' * 12}  50 %  Writing"
    bar.show(STAGE, 2, 2)
    assert terminal.line == f"{'█' * 24} 100 %  Writing"
    bar.clear()
    assert terminal.line == ""


@pytest.mark.usefixtures("minutes_later")
def test_in_a_file_there_is_nothing_of_it() -> None:
    file = io.StringIO()
    bar = Progress("ja", file)
    bar.show(STAGE, 1, 2)
    bar.clear()
    assert file.getvalue() == ""


def test_a_short_build_says_nothing() -> None:
    terminal = Terminal()
    Progress("ja", terminal).show(STAGE, 1, 2)
    assert terminal.getvalue() == ""
