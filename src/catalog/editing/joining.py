"""Both sides of a merge that git could not finish, joined as somebody chose, and written without marks."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from catalog.build.load import load
from catalog.check import check
from catalog.editing.fields import as_data
from catalog.editing.saves import Saves, digest_of
from catalog.editing.shelf import Shelf
from catalog.editing.stored import KINDS_OF_RECORDS, Answer
from catalog.ground.message import Message
from catalog.history.choices import Chosen
from catalog.history.conflicts import Merge
from catalog.problems import in_order
from catalog.sheets.joined import joined_file, undecided

_JOINED: Final = Message(
    "{file} をひとつにして保存しました。下で記録（コミット）すると、マージが終わります。",
    "{file} is joined and saved. Commit it below, and the merge is finished.",
)
_CHANGED: Final = Message(
    "開いたあとに {file} が変わりました。このページを読みこみ直して、もう一度選んでください。",
    "{file} has changed since you opened this page. Load the page again, and choose once more.",
)
_UNDECIDED: Final = Message("まだ選んでいないところがあります。", "Some things are still to be chosen.")
_BY_HAND: Final = Message(
    "まだ保存していません。下の記録は、こちらか相手のどちらかを全部取るか、手で直してください。",
    "Not saved yet. Of the records below take one side as a whole, or mend them by hand.",
)


@dataclass(frozen=True, slots=True)
class Joiner:
    """Joins the two sides of a data file, on a day."""

    shelf: Shelf
    today: date
    saves: Saves

    def join(self, kind: str, opened: str, chosen: Chosen) -> Answer:
        """Write the file of a kind as it was chosen, if it is still the one that was opened."""
        declared, merge, lang = KINDS_OF_RECORDS[kind], self.shelf.merge, self.shelf.lang
        path = self.shelf.project.data / declared.file
        if digest_of(path) != opened or not can_be_joined(merge, kind):
            return {"stale": _CHANGED.format(file=f"data/{declared.file}")[lang]}
        if left := undecided(merge, declared, chosen):
            return {"refused": _UNDECIDED[lang], "left": left}
        found = joined_file(merge, declared, chosen)
        if found.problems:
            return {
                "refused": _BY_HAND[lang],
                "problems": [as_data(each, None, lang) for each in found.problems],
            }
        self.saves.write({path: found.content})
        done = _JOINED.format(file=f"data/{declared.file}")[lang]
        return {"done": done, "problems": self._problems(f"data/{declared.file}")}

    def _problems(self, file: str) -> list[Answer]:
        """Return what is to be mended in the file now: with mistakes it is still better than with marks."""
        found = in_order(check(load(self.shelf.project), self.today))
        return [as_data(each, None, self.shelf.lang) for each in found if each.location.path == file]


def can_be_joined(merge: Merge, kind: str) -> bool:
    """Return whether both sides of a data file can be told apart, and read."""
    path = merge.project.data / KINDS_OF_RECORDS[kind].file
    try:
        path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    sides = merge.sides.get(kind)
    return sides is not None and sides.ours.text != sides.theirs.text
