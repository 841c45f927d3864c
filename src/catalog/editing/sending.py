"""Saved changes in git: a commit with a message in words, on a branch of its own, sent for review if asked."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from catalog.editing.commit_message import changes_since_commit, commit_message
from catalog.editing.stored import Answer
from catalog.editing.work_tree import WorkTree, why_refused
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.history.git import Repository
from catalog.history.record_change import RecordChange
from catalog.model.kinds import DataKind
from catalog.source.files import read_text

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
_UNMERGED: Final = Message(
    "git のマージの途中で、まだ直していないファイルがあります（{files}）。"
    "直して git add をしてから、もう一度記録してください。",
    "A merge in git is not finished, and nobody has mended {files} yet. Mend it, run git add, and commit again.",
)
_EMPTY: Final = Message("何を変えたか、一行で書いてください。", "Say in a line what was changed.")
_ADDRESS: Final = re.compile(r"https?://\S+")
_MOST_BRANCHES: Final = 100
"""So many names are tried for a branch of one day and record."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Commits and sends files of a project for one who reads a language."""

    project: Project
    kinds: Sequence[DataKind]
    today: date
    lang: Lang

    @property
    def tree(self) -> WorkTree:
        return WorkTree(self.project.root)

    def offer(self, files: Collection[Path]) -> Answer:
        """Return what would be committed, in words, where, and whether it can be sent; or why there is nothing."""
        if Repository.of(self.project.root) is None:
            return {"without": _NO_GIT[self.lang]}
        if not (names := self._changed(files)) and not self.tree.is_ahead:
            return {"without": _NOTHING[self.lang]}
        changes = changes_since_commit(self.project, self.kinds, names)
        return {
            "message": commit_message(changes, names, self.lang),
            "branch": self._branch(changes),
            "remote": self.tree.remote,
        }

    def commit(self, files: Collection[Path], message: str, branch: str, *, is_sent: bool) -> Answer:
        """Commit these files and nothing else; then, if asked, send their branch."""
        if not message.strip():
            return {"refused": _EMPTY[self.lang]}
        if not self.tree.can_be_named(branch):
            return {"refused": _BRANCH.format(branch=branch)[self.lang]}
        if self.tree.is_merging and (unmerged := self._unmerged(files)):
            return {"refused": _UNMERGED.format(files=", ".join(unmerged))[self.lang]}
        for step in self._steps(self._changed(files), branch):
            if why := why_refused(self.tree.run(*step, given=message)):
                return {"refused": _REFUSED.format(why=why)[self.lang]}
        return self._send(branch) if is_sent else {"done": _COMMITTED.format(branch=branch)[self.lang]}

    def _steps(self, names: Sequence[str], branch: str) -> Iterator[Sequence[str]]:
        if branch != self.tree.branch:
            yield "switch", "--create", branch
        if names:
            yield "add", "--", *names
            alone = (
                () if self.tree.is_merging else ("--", *names)
            )  # git ends a merge with all that came in by it
            yield "commit", "--quiet", "--file=-", *alone

    def _unmerged(self, files: Collection[Path]) -> list[str]:
        """Return the files of a merge that are not mended: neither saved here without marks, nor told to git."""
        repository = Repository.of(self.project.root)
        names = {path: self.project.relative(path) for path in files}
        saved = {name for path, name in names.items() if isinstance(read_text(path, name), str)}
        return sorted(repository.unmerged(["."]).keys() - saved) if repository else []

    def _send(self, branch: str) -> Answer:
        remote = self.tree.remote
        sent = self.tree.run("push", "--set-upstream", remote, branch)
        if why := why_refused(sent):
            return {"refused": _NOT_SENT.format(branch=branch, remote=remote, why=why)[self.lang]}
        address = _ADDRESS.search(sent.complaint)
        return {
            "done": _SENT.format(branch=branch, remote=remote)[self.lang],
            "address": address[0] if address else "",
        }

    def _changed(self, files: Collection[Path]) -> list[str]:
        return self.tree.changed(sorted(self.project.relative(path) for path in files))

    def _branch(self, changes: Sequence[RecordChange]) -> str:
        """Return the present branch or, on the one that is published, the name of a new one."""
        if self.tree.is_merging or not self.tree.is_published:  # git leaves no branch within a merge
            return self.tree.branch
        name = f"edit/{self.today.isoformat()}" + (f"-{changes[0].id}" if changes else "")
        free = (name, *(f"{name}-{number}" for number in range(2, _MOST_BRANCHES)))
        return next(each for each in free if not self.tree.has_branch(each))
