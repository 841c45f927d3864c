"""Stamps: the Japanese that each English text of a record was made from, and the day when that was last looked at.

A stamp is short: digests of both texts. They stand in a file of their own, one a line. A text has its stamp if its
record has one for just this Japanese and English, wherever in the record they stand: so lists may be put in another
order, and the work of two people be joined, without a stamp being lost.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Final, Literal

from catalog.ground.digest import digest
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Text
from catalog.problems import Location, Problem, Problems
from catalog.source.files import read_text
from catalog.source.origins import Key

Standing = Literal["current", "stale", "unstamped"]
"""How an English text stands: made from the present Japanese, from an earlier one, or nobody has said from which."""

_LINE: Final = re.compile(r"([\w-]+)/(\S+) ([0-9a-f]{8}) ([0-9a-f]{8}) (\d{4}-\d\d-\d\d)\Z")
_HEAD: Final = """\
# どの英語が、どの日本語から作られたかの印です。命令が書くので、手で直さないでください（catalog translations）。
# Which Japanese each English text was made from. Written by commands, not by hand (catalog translations).
"""
_Pair = tuple[str, str]
"""Digests of an English text and of the Japanese that it was made from."""


@lru_cache(maxsize=2**13)
def short(text: str) -> str:
    """Return the digest of a text as it stands in a stamp."""
    return digest(text.strip(), size=4)


def _pair(text: Text) -> _Pair:
    return short(text.en), short(text.ja)


@dataclass(frozen=True, slots=True)
class Stamps:
    """All stamps, by record."""

    days: Mapping[Key, Mapping[_Pair, date]] = field(default_factory=dict[Key, Mapping[_Pair, date]])
    are_kept: bool = False
    """Whether the project has a file of them; until then nothing is asked for."""

    def standing(self, key: Key, text: Text) -> Standing:
        pairs = self.days.get(key, {})
        pair = _pair(text)
        if pair in pairs:
            return "current"
        return "stale" if any(english == pair[0] for english, _ in pairs) else "unstamped"

    def since(self, key: Key, text: Text) -> date:
        """Return the day when the English of a stale text was last known to follow the Japanese."""
        return max(day for (english, _), day in self.days[key].items() if english == short(text.en))

    def sources(self, key: Key, english: str) -> frozenset[str]:
        """Return the digests of the Japanese that an English text was made from."""
        return frozenset(source for made, source in self.days.get(key, {}) if made == short(english))

    def renewed(self, key: Key, present: Iterable[Text], accepted: Iterable[Text], day: date) -> "Stamps":
        """Return them with stamps of `day` for the `accepted` of the `present` texts of a record.

        Stamps of English that the record no longer has are left out, and so are earlier ones of what is accepted.
        """
        there = {_pair(text) for text in present}
        english = {made for made, _ in there}
        fresh = {_pair(text): day for text in accepted}
        renewed_english = {made for made, _ in fresh}
        left = {
            pair: since
            for pair, since in self.days.get(key, {}).items()
            if pair in there or (pair[0] in english and pair[0] not in renewed_english)
        }
        return Stamps({**self.days, key: {**fresh, **left}}, are_kept=True)

    def moved(self, old: Key, new: Key) -> "Stamps":
        """Return them for a record that has another id now."""
        days = dict(self.days)
        if old in days:
            days[new] = days.pop(old)
        return Stamps(days, self.are_kept)

    def followed(self, source: Key, target: Key, texts: Iterable[tuple[Text, Text]]) -> "Stamps":
        """Return them for a record made from another: each of its texts stands as the one that it was made from."""
        there = self.days.get(source, {})
        found: dict[_Pair, date] = {}
        for old, new in texts:
            if old == new:
                found |= {pair: day for pair, day in there.items() if pair[0] == _pair(old)[0]}
            elif day := there.get(_pair(old)):
                found[_pair(new)] = day
        return Stamps({**self.days, target: found}, self.are_kept)

    def of(self, keys: Iterable[Key]) -> "Stamps":
        """Return those of records that are there."""
        there = set(keys)
        return Stamps({key: days for key, days in self.days.items() if key in there}, self.are_kept)

    def as_text(self) -> str:
        return _HEAD + "".join(f"{line}\n" for line in sorted(self._lines()))

    def _lines(self) -> Iterator[str]:
        for (kind, record_id), pairs in self.days.items():
            for (english, japanese), day in pairs.items():
                yield f"{kind}/{record_id} {english} {japanese} {day}"


def read_stamps(project: Project) -> tuple[Stamps, Problems]:
    """Return the stamps of a project, and the lines of their file that are none."""
    if not project.stamps.exists():
        return Stamps(), []
    name = f"data/{project.stamps.name}"
    text = read_text(project.stamps, name)
    if isinstance(text, Problem):
        return Stamps(are_kept=True), [text]
    days: dict[Key, dict[_Pair, date]] = {}
    problems: Problems = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        found = _LINE.match(line)
        if found and (day := _day(found[5])):
            kind, record_id, english, japanese = found.groups()[:4]
            days.setdefault((kind, record_id), {})[english, japanese] = day
        else:
            problems.append(_no_stamp(Location(name, number, 1)))
    return Stamps(days, are_kept=True), problems


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def _no_stamp(at: Location) -> Problem:
    message = Message("英語の印の行ではありません。", "This line is no stamp of a translation.")
    hint = Message(
        "この行を消してから、catalog translations を実行し、案内のとおりにしてください。",
        "Remove the line, then run catalog translations and do as it says.",
    )
    return Problem(at, "stamp-unreadable", message, hint, severity="warning")
