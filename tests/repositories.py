"""Real git repositories to try history on."""

import os
import subprocess
from pathlib import Path
from typing import Final

_ENVIRONMENT: Final = {
    **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Staff",
    "GIT_AUTHOR_EMAIL": "staff@example.jp",
    "GIT_COMMITTER_NAME": "Staff",
    "GIT_COMMITTER_EMAIL": "staff@example.jp",
}


def git(root: Path, *words: str, day: str = "2026-11-20") -> str:
    """Run git in `root` on a day in Japan."""
    time = f"{day}T12:00:00+09:00"
    return subprocess.run(
        ["git", *words],
        cwd=root,
        env={**_ENVIRONMENT, "GIT_AUTHOR_DATE": time, "GIT_COMMITTER_DATE": time},
        capture_output=True,
        check=True,
        text=True,
    ).stdout.strip()


def start(root: Path, day: str = "2026-11-20") -> str:
    """Make a repository of all that is in `root`, and return its first commit."""
    git(root, "init", "-q", "-b", "main")
    (root / ".gitignore").write_text(".cache\nsite\n")
    return commit(root, "Begin", day)


def commit(root: Path, text: str = "Edit", day: str = "2026-11-20") -> str:
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", text, day=day)
    return git(root, "rev-parse", "HEAD")


def merge_edits(root: Path, file: str, ours: tuple[str, str], theirs: tuple[str, str]) -> None:
    """Edit a file on two branches, each `(old, new)` once, and merge the branch `colleague`, which cannot be joined."""
    path = root / file
    base = path.read_text("utf-8")
    git(root, "switch", "-q", "-c", "colleague")
    path.write_text(base.replace(*theirs, 1), "utf-8")
    commit(root, "Theirs")
    git(root, "switch", "-q", "-")
    path.write_text(base.replace(*ours, 1), "utf-8")
    commit(root, "Ours")
    try_git(root, "merge", "-q", "colleague")


def try_git(root: Path, *words: str) -> int:
    """Run git where it may refuse, and return its exit code."""
    return subprocess.run(
        ["git", *words], cwd=root, env=_ENVIRONMENT, capture_output=True, check=False
    ).returncode


def new_program(record_id: str, ja: str, en: str) -> str:
    """Return a record that two people may add at one place."""
    return (
        f"- id: {record_id}\n  name: {{ja: {ja}, en: {en}}}\n  summary: {{ja: {ja}です。, en: This is {en}.}}\n"
        "  kind: expert\n  themes: [people]\n  provider: support-centre\n"
        "  sources:\n    - {document: guide-2025, section: 表}\n  verified_on: 2026-11-01\n\n"
    )
