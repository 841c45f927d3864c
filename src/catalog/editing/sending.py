"""Saved changes in git: a commit with a message in words, on a branch of its own, sent for review if asked."""

import os
import re
import subprocess
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from catalog.changes.earlier import earlier
from catalog.changes.records import Comparison
from catalog.changes.text import WHAT, field_line, title_of
from catalog.changes.values import RecordChange
from catalog.changes.version import Version, laid_out
from catalog.editing.stored import Answer
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.history.git import Repository
from catalog.history.labels import load_labels
from catalog.model.kinds import DataKind
from catalog.publish.place import configured_place

_NO_GIT: Final = Message(
    "保存はできています。このフォルダは git で管理されていない（または git が入っていない）ので、"
    "版の記録と送信はできません。",
    "Everything is saved. This folder is not kept in git (or git is not installed), so there is no version to "
    "commit or send.",
)
_NOTHING: Final = Message("記録する変更がありません。", "There is nothing to commit.")
_COMMITTED: Final = Message("ブランチ「{branch}」に記録しました。", "Committed on the branch {branch}.")
_SENT: Final = Message(
    "ブランチ「{branch}」を {remote} に送りました。確認を頼めます。",
    "The branch {branch} was sent to {remote}, ready for review.",
)
_REFUSED: Final = Message(
    "git が断りました: {why}。入力と保存はそのままです。",
    "Git refused: {why}. What you typed and saved is as it was.",
)
_NOT_SENT: Final = Message(
    "ブランチ「{branch}」に記録しましたが、{remote} には送れませんでした: {why}。"
    "つながるときに、もう一度「送る」を押してください。",
    "Committed on the branch {branch}, but it could not be sent to {remote}: {why}. Try again when you are connected.",
)
_BRANCH: Final = Message(
    "ブランチの名前「{branch}」は使えません。英数字とハイフンで付けてください。",
    "{branch} cannot be the name of a branch. Use letters, digits and hyphens.",
)
_EMPTY: Final = Message("何を変えたか、一行で書いてください。", "Say in a line what was changed.")
_MANY: Final = Message("記録 {n} 件を変更", "Change {n} records")
_MAIN: Final = frozenset({"main", "master", "trunk"})
_LONGEST_TITLE: Final = 72
_LONGEST_SECONDS: Final = 90
_ADDRESS: Final = re.compile(r"https?://\S+")


@dataclass(frozen=True, slots=True)
class Sender:
    """Commits and sends files of a project for one who reads a language."""

    project: Project
    kinds: Sequence[DataKind]
    today: date
    lang: Lang

    def offer(self, files: Collection[Path]) -> Answer:
        """Return what would be committed, in words, where, and whether it can be sent; or why there is nothing."""
        if Repository.of(self.project.root) is None:
            return {"without": _NO_GIT[self.lang]}
        if not (names := self._changed(files)) and not self._ahead():
            return {"without": _NOTHING[self.lang]}
        changes = self._in_words(names)
        return {
            "message": _message(changes, names, self.lang),
            "branch": self._branch(changes),
            "remote": self._remote(),
        }

    def commit(self, files: Collection[Path], message: str, branch: str, *, is_sent: bool) -> Answer:
        """Commit these files and nothing else; then, if asked, send their branch."""
        names = self._changed(files)
        if not message.strip():
            return {"refused": _EMPTY[self.lang]}
        if self._git("check-ref-format", "--branch", branch).returncode or branch.startswith("-"):
            return {"refused": _BRANCH.format(branch=branch)[self.lang]}
        steps = [("switch", "--create", branch)] if branch != self._present() else []
        steps += [("add", "--", *names), ("commit", "--quiet", "--file=-", "--", *names)] if names else []
        for step in steps:
            if why := _why(self._git(*step, given=message)):
                return {"refused": _REFUSED.format(why=why)[self.lang]}
        return self._send(branch) if is_sent else {"done": _COMMITTED.format(branch=branch)[self.lang]}

    def _send(self, branch: str) -> Answer:
        remote = self._remote()
        sent = self._git("push", "--set-upstream", remote, branch)
        if why := _why(sent):
            return {"refused": _NOT_SENT.format(branch=branch, remote=remote, why=why)[self.lang]}
        address = _ADDRESS.search(sent.stderr)
        return {
            "done": _SENT.format(branch=branch, remote=remote)[self.lang],
            "address": address[0] if address else "",
        }

    def _changed(self, files: Collection[Path]) -> list[str]:
        """Return those of these files that differ from the last commit, as git is reasons of them."""
        names = sorted(self.project.relative(path) for path in files)
        return [name for name in names if self._git("status", "--porcelain", "--", name).stdout]

    def _in_words(self, names: Sequence[str]) -> list[RecordChange]:
        kinds = [kind for kind in self.kinds if f"data/{kind.file}" in names]
        try:
            last = earlier(self.project, configured_place(self.project.root), "HEAD")
        except Failure:
            return []
        with laid_out(self.project, last.files, self.kinds) as was:
            before, after = Version(was, self.kinds), Version(self.project, self.kinds)
            return list(Comparison(before, after, load_labels(self.project), kinds).changes())

    def _branch(self, changes: Sequence[RecordChange]) -> str:
        """Return the present branch or, on the one that is published, the name of a new one."""
        present = self._present()
        if present and present not in _MAIN and present != self._published():
            return present
        name = f"edit/{self.today.isoformat()}" + (f"-{changes[0].id}" if changes else "")
        free = (name, *(f"{name}-{number}" for number in range(2, 100)))
        return next(
            each
            for each in free
            if self._git("rev-parse", "--verify", "--quiet", f"refs/heads/{each}").returncode
        )

    def _present(self) -> str:
        return self._git("symbolic-ref", "--short", "--quiet", "HEAD").stdout.strip()

    def _published(self) -> str:
        remote = f"refs/remotes/{self._remote()}/"
        return self._git("symbolic-ref", "--quiet", f"{remote}HEAD").stdout.strip().removeprefix(remote)

    def _ahead(self) -> bool:
        """Return whether the present branch has commits that its remote has not."""
        found = self._git("rev-list", "--count", "@{upstream}..HEAD")
        if found.returncode == 0:
            return found.stdout.strip() != "0"
        return bool(self._remote()) and self._present() not in {"", *_MAIN, self._published()}

    def _remote(self) -> str:
        remotes = self._git("remote").stdout.split()
        return "origin" if "origin" in remotes else next(iter(remotes), "")

    def _git(self, *words: str, given: str = "") -> "subprocess.CompletedProcess[str]":
        """Let git do something in the project; it asks nothing, and a remote that does not answer is given up."""
        try:
            return subprocess.run(  # noqa: S603  # no shell; what is typed stands behind `--`, in a file or is tried
                ["git", "--no-pager", "-c", "core.quotePath=false", *words],  # noqa: S607  # where staff have it
                cwd=self.project.root,
                input=given,
                capture_output=True,
                check=False,
                encoding="utf-8",
                errors="replace",
                timeout=_LONGEST_SECONDS,
                env={**os.environ, "GIT_TERMINAL_PROMPT": "0", "GIT_EDITOR": "true", "LC_ALL": "C.UTF-8"},
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            return subprocess.CompletedProcess(words, 1, "", str(error))


def _why(done: "subprocess.CompletedProcess[str]") -> str:
    """Return what git says of why it refused; nothing if it did what it was asked."""
    if done.returncode == 0:
        return ""
    lines = [line.strip() for line in (done.stderr or done.stdout).splitlines() if line.strip()]
    reasons = [line for line in lines if line.startswith(("fatal:", "error:", "!"))]
    return " ".join(reasons or lines[-1:]) or "git"


def _message(changes: Sequence[RecordChange], names: Sequence[str], lang: Lang) -> str:
    """Return the message of a commit: the changes in a line, then record by record and field by field."""
    lines = list(_lines(changes, lang))
    lines += [f"+ {name}" for name in names if not name.startswith("data/")]
    title = _title(changes, lang) or ", ".join(names)
    return "\n".join([title, "", *lines]) if len(lines) > 1 else title


def _title(changes: Sequence[RecordChange], lang: Lang) -> str:
    if len(changes) > 1:
        return _MANY.format(n=len(changes))[lang]
    for change in changes:
        fields = [f"{change.name[lang]}: {field_line(each, lang)}" for each in change.fields]
        short = f"{WHAT[change.what][lang]}: {change.name[lang]}"
        return fields[0] if len(fields) == 1 and len(fields[0]) <= _LONGEST_TITLE else short
    return ""


def _lines(changes: Sequence[RecordChange], lang: Lang) -> Iterator[str]:
    for change in changes:
        if len(changes) > 1:
            yield f"{WHAT[change.what][lang]}: {title_of(change, lang)}"
        yield from (f"- {field_line(each, lang)}" for each in change.fields)
