"""Files without marks that git still holds for unmerged: nobody has told it which text is right."""

from collections.abc import Iterator
from typing import Final

from catalog.check.facts import Facts
from catalog.check.merges import CODE
from catalog.ground.git_head import is_joining
from catalog.ground.message import Message
from catalog.history.git import Repository
from catalog.problems import Location, Problem

_FOLDERS: Final = ("data", "content", "words")
_MESSAGE: Final = Message(
    "git のマージの途中です。印の行はありませんが、これでよいとまだ git に伝えられていません。",
    "A merge in git is not finished: there are no marks, but nobody has told git that this text is right.",
)
_HINT: Final = Message(
    "これでよければ `git add {file}` と `git commit` で終えてください。"
    "二人の文をもう一度見るなら `git checkout --merge {file}` です。",
    "If it is right, finish with `git add {file}` and `git commit`. To see both texts again: "
    "`git checkout --merge {file}`.",
)


def merges_committed(facts: Facts) -> Iterator[Problem]:
    """Every file that a merge could not join has been committed since, or is told by its marks."""
    if not is_joining(facts.project.root):
        return
    repository = Repository.of(facts.project.root)
    marked = {problem.location.path for problem in facts.loaded.problems if problem.code == CODE}
    for name in sorted(repository.unmerged(_FOLDERS)) if repository else ():
        if name not in marked:
            hint = _HINT.format(file=name)
            yield Problem(Location(name, 1, 1), "merge-not-committed", _MESSAGE, hint, severity="warning")
