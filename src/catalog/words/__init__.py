"""The words that the site itself says: from `words/ui.yaml` and, of one city alone, `words/city.yaml`."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import LANGS, Lang
from catalog.problems import Location, Problem, Problems
from catalog.problems.suggestions import did_you_mean
from catalog.source.chunks import Chunk
from catalog.source.files import read_text
from catalog.source.yaml_events import Value, parse
from catalog.words.typed import WORDS

TypedWords = Mapping[str, Mapping[str, str]]
"""Words of one language as they were typed, by group and name; `words_of` makes of them what Python knows."""

AllWords = Mapping[Lang, TypedWords]


def load_words(project: Project) -> tuple[AllWords, Problems]:
    """Read the words of both languages; what is missing or misplaced is a problem."""
    words: dict[Lang, dict[str, dict[str, str]]] = {lang: {} for lang in LANGS}
    problems: Problems = []
    for path in project.words:
        name = project.relative(path)
        text = read_text(path, name)
        problems += (
            [text]
            if isinstance(text, Problem)
            else _take(Chunk.of(name, 1, text), words, is_needed=path == project.words[0])
        )
    return words, problems


def _take(chunk: Chunk, words: dict[Lang, dict[str, dict[str, str]]], *, is_needed: bool) -> Problems:
    """Add the words of one file to `words`, and say what is wrong with them."""
    pairs, problems, are_words = _read(chunk)
    if is_needed and not are_words:
        return [_no_words(chunk.at(0, 0))]
    for group, key, pair in pairs:
        for lang, word in zip(LANGS, pair, strict=True):
            words[lang].setdefault(group, {})[key] = word
    return [*problems]


_Pair = tuple[str, str, tuple[str, ...]]
"""Group and name of a word, and the word in each language."""


@lru_cache(maxsize=4)
def _read(chunk: Chunk) -> tuple[Sequence[_Pair], Sequence[Problem], bool]:
    """Return the sound words of a file, its problems, and whether it holds words at all."""
    tree = parse(chunk)
    pairs: list[_Pair] = []
    problems = list(tree.problems)
    for group, key, value in _pairs(tree.value):
        at = chunk.at(*tree.places.get((group, key), tree.places.get((group,), (0, 0))))
        if not _is_pair(value):
            problems.append(_not_a_pair(at, f"{group}.{key}"))
        elif _gaps(value["ja"]) != _gaps(value["en"]) or _is_open(value["ja"]) or _is_open(value["en"]):
            problems.append(_uneven_gaps(at, f"{group}.{key}"))
        else:
            pairs.append((group, key, tuple(value[lang].strip() for lang in LANGS)))
    return pairs, problems, bool(tree.problems) or isinstance(tree.value, dict)


def _pairs(value: Value) -> list[tuple[str, str, Any]]:
    groups = value if isinstance(value, dict) else {}
    return [
        (group, key, pair)
        for group, inner in groups.items()
        for key, pair in (inner if isinstance(inner, dict) else {"": inner}).items()
    ]


def _is_pair(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and set(value) == set(LANGS)
        and all(isinstance(text, str) and text.strip() for text in value.values())
    )


def check_words(words: AllWords, project: Project, more: Iterable[str], *, is_whole: bool) -> Problems:
    """Find words that the site needs and does not have, and words that nobody says.

    What every site needs, with the gaps that are filled, are the fields of `Words`; `more` are lines for what only some
    sites need: `event.when day`.
    """
    at = Location(project.relative(project.words[0]), 1, 1)
    needed = {**WORDS, **_needed(more)}
    there = {
        f"{group}.{key}": _gaps(word) for group, inner in words["ja"].items() for key, word in inner.items()
    }
    # Of a file that could not be read to its end every further word would be called missing.
    missing = [_missing(at, name) for name in needed if name not in there and is_whole]
    idle = [_idle(at, name, needed) for name in there if name not in needed]
    wrong = [
        _wrong_gaps(at, name, needed[name])
        for name, gaps in there.items()
        if name in needed and not gaps <= needed[name]
    ]
    return [*missing, *idle, *wrong]


def _needed(lines: Iterable[str]) -> Mapping[str, frozenset[str]]:
    return {name: frozenset(gaps) for name, *gaps in map(str.split, lines)}


_GAP: Final = re.compile(r"\{(\w+)\}")


def _gaps(word: str) -> frozenset[str]:
    return frozenset(_GAP.findall(word))


def _is_open(word: str) -> bool:
    """Return whether a brace is left when all gaps are taken away."""
    return bool(re.search("[{}]", _GAP.sub("", word)))


def _not_a_pair(at: Location, name: str) -> Problem:
    message = Message("「{name}」に ja と en の両方がありません。", "`{name}` does not have both ja and en.")
    hint = Message("{ja: 日本語, en: 英語} の形で書いてください。", "Write `{ja: Japanese, en: English}`.")
    return Problem(at, "word-incomplete", message.format(name=name), hint)


def _no_words(at: Location) -> Problem:
    message = Message("ここに言葉がありません。", "There are no words here.")
    hint = Message(
        "git の前の版から、ファイルを戻してください。", "Bring the file back from the last version in git."
    )
    return Problem(at, "word-missing", message, hint)


def _uneven_gaps(at: Location, name: str) -> Problem:
    message = Message(
        "「{name}」の空き（波かっこ）が、ja と en で違うか、閉じていません。",
        "The gaps in braces of `{name}` are not the same in ja and en, or one is not closed.",
    )
    hint = Message(
        "git の前の版と見比べて、同じ名前にしてください。",
        "Compare with the last version in git and use the same names.",
    )
    return Problem(at, "word-gaps", message.format(name=name), hint)


def _missing(at: Location, name: str) -> Problem:
    message = Message("「{name}」の言葉がありません。", "The word `{name}` is missing.")
    hint = Message(
        "git の前の版から、その行を戻してください。", "Bring the line back from the last version in git."
    )
    return Problem(at, "word-missing", message.format(name=name), hint)


def _idle(at: Location, name: str, needed: Collection[str]) -> Problem:
    hint = did_you_mean(name, needed) or Message("その行を消してください。", "Remove the line.")
    message = Message("「{name}」という言葉はどこにも出ません。", "Nothing on the site says `{name}`.")
    return Problem(at, "word-unknown", message.format(name=name), hint)


def _wrong_gaps(at: Location, name: str, gaps: frozenset[str]) -> Problem:
    message = Message(
        "「{name}」に、埋められない空き（波かっこ）があります。",
        "There is a gap in braces in `{name}` that nobody fills.",
    )
    allowed = ", ".join(f"{{{gap}}}" for gap in sorted(gaps)) or "–"
    hint = Message("使えるのは {allowed} です。", "What can be filled: {allowed}.").format(allowed=allowed)
    return Problem(at, "word-gaps", message.format(name=name), hint)
