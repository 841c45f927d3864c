"""Texts that read well: short enough, in plain characters, in the language they claim to be in."""

import re
from collections.abc import Iterator
from typing import Final

from catalog.check.facts import Facts
from catalog.model.kinds import KindId
from catalog.problems import Problem
from catalog.source.chunks import Chunk
from catalog.source.yaml_events import Path, Value, parse
from catalog.text import Text

SUMMARY_LENGTH: Final = 100
"""The longest Japanese summary (概要) of DS-451-4, in characters."""

_ODD: Final = re.compile("[０-９Ａ-Ｚａ-ｚ｡-ﾟ]")
_ENGLISH: Final = re.compile(r"en:[^A-Za-z\n]*$", re.MULTILINE)


def short_summaries(facts: Facts) -> Iterator[Problem]:
    """A summary can be read at a glance."""
    for kind, entry in facts.entries():
        length = len(entry.summary.ja)
        if length > SUMMARY_LENGTH:
            yield facts.problem(
                kind,
                entry.id,
                ("summary", "ja"),
                "summary-too-long",
                Text("概要が {n} 文字あります。", "The Japanese summary has {n} characters.").format(
                    n=length
                ),
                Text("{n} 文字までに短くしてください。", "Shorten it to {n}.").format(n=SUMMARY_LENGTH),
            )


def plain_characters(facts: Facts) -> Iterator[Problem]:
    """No full-width letters or digits, no half-width kana: they are hard to search and to read aloud."""
    for kind, record_id, path, value in _values(facts, _ODD):
        found = _ODD.search(value)
        if found and "aliases" not in path:
            yield facts.problem(
                kind,
                record_id,
                path,
                "odd-characters",
                Text(
                    "全角の英数字か半角のカナ「{found}」があります。",
                    "There is a full-width letter or digit, or half-width kana: `{found}`.",
                ).format(found=found[0]),
                Text(
                    "英数字は半角、カナは全角で書いてください。",
                    "Write letters and digits half-width, kana full-width.",
                ),
            )


def english_is_english(facts: Facts) -> Iterator[Problem]:
    """What stands under `en` has been translated."""
    for kind, record_id, path, value in _values(facts, _ENGLISH):
        if path[-1] == "en" and not re.search("[A-Za-z]", value) and re.search("[^\x00-\x7f]", value):
            yield facts.problem(
                kind,
                record_id,
                path,
                "not-translated",
                Text("en の文が英語になっていません。", "The English text is not in English."),
                Text("英語に訳してください。", "Translate it."),
            )


def _values(facts: Facts, suspicion: re.Pattern[str]) -> Iterator[tuple[KindId, str, Path, str]]:
    """Return the texts of those records whose YAML raises a suspicion; to look into all would be slow."""
    for (kind, record_id), chunk in facts.catalog.origins.items():
        if suspicion.search(chunk.text):
            for path, value in _texts(chunk):
                yield kind, record_id, path, value


def _texts(chunk: Chunk) -> Iterator[tuple[Path, str]]:
    tree = parse(chunk)
    for path in tree.places:
        value = _follow(tree.value, path)
        if isinstance(value, str):
            yield path[1:], value


def _follow(value: Value, path: Path) -> Value:
    for part in path:
        value = value[part]  # type: ignore[index,call-overload]  # the path comes from this very tree
    return value
