"""Texts that wait for a translator, and those that are taken, as text for a terminal."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.history.labels import Labels
from catalog.problems.text import visible
from catalog.translations.row import STATES, Row, speaker_of, subject_of
from catalog.translations.stamps import Stamps
from catalog.translations.standing import State
from catalog.translations.taking import Taken

_EARLIER: Final = Message("前の日本語", "Earlier Japanese")
_JAPANESE: Final = Message("今の日本語", "Japanese now")
_ENGLISH: Final = Message("英語", "English")
_NEW_ENGLISH: Final = Message("新しい英語", "New English")
_NOT_IN_GIT: Final = Message("（git にありません）", "(not in git)")
_COUNT: Final = Message(
    "英語がない文 {missing} 件、日本語が変わった文 {stale} 件、印のない英語 {unstamped} 件。",
    "{missing} texts without English, {stale} whose Japanese has changed, {unstamped} without a stamp.",
)
_NO_STAMPS: Final = Message(
    "まだ印がありません。今の英語がどれも日本語に合っていれば、catalog translations accept --all --write で始めます。",
    "There are no stamps yet. If all English follows the Japanese now, begin with: "
    "catalog translations accept --all --write",
)
_HOW: Final[Mapping[State, Message]] = {
    "stale": Message(
        "英語を直すか、今の英語でよければ: catalog translations accept {id} --write",
        "Mend the English or, if it still holds: catalog translations accept {id} --write",
    ),
    "missing": Message(
        "翻訳に出すには: catalog translations export 訳.xlsx",
        "For a translator: catalog translations export FILE.xlsx",
    ),
    "unstamped": Message(
        "書いたばかりの英語に印を付けるには: catalog translations accept --new --write",
        "To stamp what has just been written: catalog translations accept --new --write",
    ),
}
_NOTHING: Final = Message("取りこむものはありません。", "There is nothing to take.")
_LISTED: Final = frozenset({"missing", "stale"})


def rows_text(rows: Sequence[Row], stamps: Stamps, lang: Lang) -> str:
    """Return what waits for a translator, text by text, then how many there are of each and what to do."""
    lines = [line for row in rows if row.state in _LISTED for line in _of_row(row, lang)]
    return "\n".join([*lines, *_sum(rows, stamps, lang)])


def _of_row(row: Row, lang: Lang) -> Iterator[str]:
    yield f"{row.subject[lang]} ({row.record} {row.place}): {STATES[row.state][lang]}"
    if row.state == "stale":
        yield _line(_EARLIER, row.earlier or _NOT_IN_GIT[lang], lang)
    yield _line(_JAPANESE, row.japanese, lang)
    if row.english:
        yield _line(_ENGLISH, row.english, lang)


def _line(what: Message, text: str, lang: Lang) -> str:
    return f"    {what[lang]}: {visible(text)}"


def _sum(rows: Sequence[Row], stamps: Stamps, lang: Lang) -> Iterator[str]:
    if not stamps.are_kept:
        yield _NO_STAMPS[lang]
        return
    count = Counter(row.state for row in rows)
    yield _COUNT.format(**{state: count[state] for state in STATES})[lang]
    first = {row.state: row.record for row in reversed(rows)}
    yield from (how[lang].format(id=first[state]) for state, how in _HOW.items() if count[state])


def plan_text(taken: Sequence[Taken], labels: Labels, lang: Lang) -> str:
    """Return what will be written, text by text."""
    speaker = speaker_of(labels)
    lines: list[str] = []
    for each in taken:
        record, place = "/".join(each.record.key), ".".join(map(str, each.path))
        lines.append(f"{subject_of(each.record, each.path, speaker)[lang]} ({record} {place})")
        lines.append(_line(_JAPANESE, each.after.ja, lang))
        lines.append(_line(_ENGLISH, each.before.en, lang))
        if each.after.en != each.before.en:
            lines.append(_line(_NEW_ENGLISH, each.after.en, lang))
    return "\n".join(lines) if lines else _NOTHING[lang]
