"""The branch that a project is on: what of its files is not committed, where it may be committed, and where sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from catalog.history.git_runner import Git, Ran

_MAIN: Final = frozenset({"main", "master", "trunk"})
_LONGEST_SECONDS: Final = 90
_PLAIN_NAMES: Final = ("-c", "core.quotePath=false")


@dataclass(frozen=True, slots=True)
class WorkTree:
    """Files of a project in git, which can be committed and sent."""

    root: Path

    def run(self, *words: str, given: str = "") -> Ran:
        return Git(self.root, _PLAIN_NAMES, most_seconds=_LONGEST_SECONDS).run(*words, given=given.encode())

    def asked(self, *words: str) -> str:
        """Return what git answers on one line; nothing if it has no answer."""
        ran = self.run(*words)
        return ran.text.strip() if ran.is_done else ""

    def changed(self, names: Sequence[str]) -> list[str]:
        """Return those of these files that differ from the last commit."""
        return [name for name in names if self.asked("status", "--porcelain", "--", name)]

    @property
    def is_merging(self) -> bool:
        """Return whether a merge was begun that no commit has ended; git then makes no commit of some files."""
        return bool(self.asked("rev-parse", "--verify", "--quiet", "MERGE_HEAD"))

    @property
    def branch(self) -> str:
        return self.asked("symbolic-ref", "--short", "--quiet", "HEAD")

    @property
    def remote(self) -> str:
        remotes = self.asked("remote").split()
        return "origin" if "origin" in remotes else next(iter(remotes), "")

    @property
    def is_published(self) -> bool:
        """Return whether the present branch is the one that the site is made from, or none."""
        return self.branch in {"", *_MAIN, self._published()}

    @property
    def is_ahead(self) -> bool:
        """Return whether the present branch has commits that its remote has not."""
        if count := self.asked("rev-list", "--count", "@{upstream}..HEAD"):
            return count != "0"
        return bool(self.remote) and not self.is_published

    def has_branch(self, name: str) -> bool:
        return bool(self.asked("rev-parse", "--verify", "--quiet", f"refs/heads/{name}"))

    def can_be_named(self, name: str) -> bool:
        """Return whether a branch can have this name, and git would not take that for an option."""
        return not name.startswith("-") and self.run("check-ref-format", "--branch", name).is_done

    def _published(self) -> str:
        remote = f"refs/remotes/{self.remote}/"
        return self.asked("symbolic-ref", "--quiet", f"{remote}HEAD").removeprefix(remote)


def why_refused(ran: Ran) -> str:
    """Return what git says of why it refused; nothing if it did what it was asked."""
    if ran.is_done:
        return ""
    lines = [line.strip() for line in (ran.complaint or ran.text).splitlines() if line.strip()]
    reasons = [line for line in lines if line.startswith(("fatal:", "error:", "!"))]
    return " ".join(reasons or lines[-1:]) or "git"
