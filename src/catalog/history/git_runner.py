"""The one way in which git is run: in the folder that is meant, without asking anybody anything."""

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

_ELSEWHERE: Final = frozenset(
    {
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_COMMON_DIR",
        "GIT_DIR",
        "GIT_GRAFT_FILE",
        "GIT_IMPLICIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_NAMESPACE",
        "GIT_OBJECT_DIRECTORY",
        "GIT_PREFIX",
        "GIT_REPLACE_REF_BASE",
        "GIT_SHALLOW_FILE",
        "GIT_WORK_TREE",
    }
)
"""Variables of a hook of another repository, which would be read and written instead; what configures git stays."""
_SILENT: Final[Mapping[str, str]] = {
    "GIT_EDITOR": "true",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C.UTF-8",
}


@dataclass(frozen=True, slots=True)
class Ran:
    """The outcome of one run of git."""

    is_done: bool
    output: bytes
    complaint: str = ""

    @property
    def text(self) -> str:
        """Return the output as text, in which every name of a file is whole."""
        return self.output.decode("utf-8", "surrogateescape")


@dataclass(frozen=True, slots=True)
class Git:
    """Git in one folder, with options and variables for all of its commands."""

    root: Path
    options: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict[str, str])
    most_seconds: float | None = None
    """After so long a remote that does not answer is given up."""

    def run(self, *words: str, given: bytes = b"") -> Ran:
        """Return what git answers; a git that is not there has refused."""
        outside = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
        try:
            done = subprocess.run(  # noqa: S603  # no shell; what is typed stands behind `--`, in a file or is tried
                ["git", "--no-pager", *self.options, *words],  # noqa: S607  # where staff have it
                cwd=self.root,
                input=given,
                capture_output=True,
                check=False,
                timeout=self.most_seconds,
                env={**outside, **_SILENT, **self.environment},
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            return Ran(is_done=False, output=b"", complaint=str(error))
        return Ran(done.returncode == 0, done.stdout, done.stderr.decode("utf-8", "replace"))
