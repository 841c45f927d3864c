"""What stops a command is a sentence with the path, in the reader's language, and exit code 1."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Self

import pytest
from click.testing import Result

from catalog.ground.failure import failure_of
from catalog.ground.project import Project

Invoke = Callable[..., Result]


@pytest.mark.parametrize(("lang", "sentence"), [("ja", "移すか、名前を変えて"), ("en", "Move or rename it")])
def test_a_file_in_the_place_of_the_schemas_is_a_sentence(
    project: Project, invoke: Invoke, lang: str, sentence: str
) -> None:
    (project.root / "schemas").touch()
    result = invoke("schema", "--root", project.root, "--lang", lang)
    assert result.exit_code == 1
    assert f"{project.root / 'schemas'}: " in result.output
    assert sentence in result.output


COMMANDS = [
    ("check",),
    ("build",),
    ("report",),
    ("new", "program"),
    ("export", "products", "--csv", "out.csv"),
    ("import", "products", "in.csv"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_every_command_has_an_edge(
    project: Project, invoke: Invoke, monkeypatch: pytest.MonkeyPatch, command: Sequence[str]
) -> None:
    def fail(_: Project) -> Path:
        raise OSError(errno.ENOSPC, "No space left on device", "/full/disk")

    monkeypatch.setattr(Project, "data", property(fail))
    result = invoke(*command, "--root", project.root, "--lang", "en")
    assert result.exit_code == 1
    assert "/full/disk: The disk has no room left." in result.output


@pytest.mark.parametrize(
    "number", [errno.EROFS, errno.EACCES, errno.EBUSY, errno.ENOENT, errno.EIO, errno.ELOOP]
)
def test_every_cause_names_the_place_and_what_to_do(number: int) -> None:
    text = failure_of(OSError(number, os.strerror(number)), Path("/somewhere")).text
    assert text.ja.startswith("/somewhere: ")
    assert text.ja.endswith("ください。")
    assert text.en.startswith("/somewhere: ")
    assert text.en.endswith(".")


def test_a_full_disk_leaves_a_data_file_as_it_was(
    project: Project, invoke: Invoke, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = project.data / "programs.yaml"
    beside = file.with_name(".programs.yaml.new")
    before = file.read_bytes()
    opened: Callable[..., Any] = Path.open

    class Full:
        """A file that takes a few bytes and no more."""

        def __enter__(self) -> Self:
            opened(beside, "xb").close()
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def write(self, content: bytes) -> None:
            with opened(beside, "ab") as real:
                real.write(content[:9])
            raise OSError(errno.ENOSPC, "No space left on device")

    def open_full(path: Path, mode: str = "r", *args: object, **more: object) -> object:
        return Full() if mode == "xb" and path == beside else opened(path, mode, *args, **more)

    monkeypatch.setattr(Path, "open", open_full)
    result = invoke("new", "program", "--root", project.root)
    monkeypatch.undo()
    assert result.exit_code == 1
    assert file.read_bytes() == before
    assert not beside.exists()


def test_output_that_finds_no_room_ends_without_a_traceback(project: Project) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "catalog", "check", "--root", project.root],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
