"""Everything runs on Windows and macOS too: what only some systems have stands in one module."""

import ast
import io
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import pytest
from sample_project import ROOT, edit, write_sample

from catalog.cli.commands import main

STARTER: Final = ROOT / "src" / "catalog" / "starter" / "files"
SYSTEM: Final = ROOT / "src" / "catalog" / "ground" / "system.py"
SOURCES: Final = [
    path for folder in ("src", "hooks") for path in (ROOT / folder).rglob("*.py") if path != SYSTEM
]
MODULES: Final = {
    "fcntl",
    "grp",
    "msvcrt",
    "posix",
    "pty",
    "pwd",
    "resource",
    "syslog",
    "termios",
    "tty",
    "winreg",
}
_OF_OS: Final = """
chown chroot fchmod fchown fork forkpty getegid geteuid getgid getgroups getloadavg getpgid getpgrp getsid getuid
killpg lchown lockf mkfifo mknod nice openpty posix_spawn pread pwrite register_at_fork sched_getaffinity setgid setpgid
setsid setuid statvfs sync sysconf ttyname uname wait wait3 wait4 symlink
O_BINARY O_CLOEXEC O_DIRECTORY O_NOFOLLOW O_NONBLOCK O_SYNC
"""
_OF_SIGNAL: Final = (
    "SIGALRM SIGCHLD SIGHUP SIGKILL SIGPIPE SIGQUIT SIGUSR1 SIGUSR2 alarm pause setitimer sigwait"
)
CALLS: Final[Mapping[str, frozenset[str]]] = {
    "os": frozenset(_OF_OS.split()),
    "signal": frozenset(_OF_SIGNAL.split()),
    "multiprocessing": frozenset({"get_context", "set_start_method"}),
    "*": frozenset({"add_signal_handler", "symlink_to", "hardlink_to"}),
}
"""Names by their module; of `*` whatever they are asked of."""
WORDS: Final = frozenset({"O_NOFOLLOW", "O_BINARY", "fork", "/tmp", "/bin/sh", "/usr/bin/env"})  # noqa: S108
"""Texts that a program would look such a name up by, or paths that only some systems have."""


def odd_calls(tree: ast.AST) -> Iterator[str]:
    """Return what a module asks of some systems alone."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (each.name for each in names if each.name.split(".")[0] in MODULES)
            case ast.ImportFrom(module=str(module), names=names):
                yield from (f"{module}.{each.name}" for each in names if each.name in CALLS.get(module, ()))
                if module.split(".")[0] in MODULES:
                    yield module
            case ast.Attribute(value=value, attr=name):
                of = value.id if isinstance(value, ast.Name) else ""
                if name in CALLS.get(of, ()) or name in CALLS["*"]:
                    yield f"{of}.{name}"
            case ast.Constant(value=str(text)) if text in WORDS:
                yield text
            case ast.keyword(arg="shell" | "preexec_fn" | "start_new_session" as name):
                yield name
            case _:
                pass


def test_what_only_some_systems_have_stands_in_one_module() -> None:
    found = {
        path.relative_to(ROOT).as_posix(): list(odd_calls(ast.parse(path.read_text("utf-8"))))
        for path in SOURCES
    }
    assert {name: calls for name, calls in found.items() if calls} == {}
    assert len(found) > 300


@pytest.mark.parametrize(
    "line",
    [
        "import fcntl",
        "from os import fork",
        "import os; os.getuid()",
        "import signal; signal.SIGKILL",
        "path.symlink_to(other)",
        "subprocess.run('ls', shell=True)",
        "getattr(os, 'O_NOFOLLOW', 0)",
        "from multiprocessing import get_context",
    ],
)
def test_such_a_call_is_found(line: str) -> None:
    assert list(odd_calls(ast.parse(line)))


def test_every_file_is_opened_in_a_named_encoding() -> None:
    """A PC of an office reads its files as Shift_JIS unless it is told not to; ruff knows where that is forgotten."""
    words = ("-m", "ruff", "check", "--isolated", "--preview", "--select", "PLW1514", "src", "hooks", "tools")
    done = subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("code_page", ["cp932", "cp1252", "cp437", "utf-8"])
@pytest.mark.parametrize("lang", ["ja", "en"])
def test_a_terminal_of_any_code_page_is_told_the_mistakes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code_page: str, lang: str
) -> None:
    project = write_sample(tmp_path / "金沢 カタログ")
    edit(project, "data/programs.yaml", "\n  name:", "\n  nam:")
    shown = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(shown, encoding=code_page))
    with pytest.raises(SystemExit) as stop:
        main(["check", "--lang", lang, "--root", str(project.root)])
    sys.stdout.flush()
    assert stop.value.code == 1
    assert "data/programs.yaml:" in shown.getvalue().decode(code_page)


@pytest.mark.parametrize("name", ["金沢市 カタログ", "a & b (1)", "%TEMP%", "café", "x" * 120])
def test_a_folder_of_any_name_holds_a_catalog(tmp_path: Path, name: str) -> None:
    project = write_sample(tmp_path / name)
    with pytest.raises(SystemExit) as stop:
        main(["check", "--root", str(project.root)])
    assert stop.value.code == 0


def test_the_command_file_of_windows_can_be_read_there() -> None:
    text = (ROOT / "catalog.cmd").read_bytes()
    assert text == (STARTER / "catalog.cmd").read_bytes()
    assert text.isascii(), "Windows reads it in whatever code page it has"
    assert text.count(b"\n") == text.count(b"\r\n")
    lines = text.decode().splitlines()
    assert lines[0] == "@echo off"
    assert {line for line in lines if re.search(r"\b(make|sh|rm|ln|cp)\b ", line)} == set()
    assert [lines[at + 1] for at, line in enumerate(lines) if " -m venv" in line] == [
        "if errorlevel 1 exit /b 1"
    ]
    assert ".venv\\Scripts\\catalog.exe serve --open" in text.decode()
    assert text.decode().count("(") == text.decode().count(")")


def test_the_command_file_of_a_mac_opens_the_site(tmp_path: Path) -> None:
    assert (ROOT / "catalog.command").read_bytes() == (STARTER / "catalog.command").read_bytes()
    folder = tmp_path / "my catalog"
    (folder / ".venv" / "bin").mkdir(parents=True)
    (folder / "catalog.command").write_bytes((ROOT / "catalog.command").read_bytes())
    for name in ("requirements.txt", ".venv/installed.txt"):
        (folder / name).write_text("a==1\n")
    (folder / ".venv" / "bin" / "catalog").write_text('#!/bin/sh\necho "$PWD" "$@"\n')
    (folder / ".venv" / "bin" / "catalog").chmod(0o755)
    for words, called in (((), "serve --open"), (("check", "a b"), "check a b")):
        line = ["sh", str(folder / "catalog.command"), *words]
        assert (
            subprocess.run(line, capture_output=True, text=True, check=True).stdout == f"{folder} {called}\n"
        )
