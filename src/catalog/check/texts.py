"""Texts that read well: short enough, in plain characters, in the language they claim to be in."""

import re
from collections.abc import Iterator
from typing import Final

from catalog.characters.radicals import RADICAL, kanji_of
from catalog.characters.widths import ODD, ODD_IN_A_NAME
from catalog.check.facts import Facts
from catalog.check.typed import typed_texts
from catalog.ground.message import Message
from catalog.problems import Problem

SUMMARY_LENGTH: Final = 100
"""The longest Japanese summary (概要) of DS-451-4, in characters."""

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
                Message("概要が {n} 文字あります。", "The Japanese summary has {n} characters.").format(
                    n=length
                ),
                Message("{n} 文字までに短くしてください。", "Shorten it to {n}.").format(n=SUMMARY_LENGTH),
            )


def plain_characters(facts: Facts) -> Iterator[Problem]:
    """No full-width letters or digits, no half-width kana: they are hard to search and to read aloud."""
    for typed_text in typed_texts(facts, ODD.search):
        found = (ODD_IN_A_NAME if typed_text.is_official else ODD).search(typed_text.text)
        if found and "aliases" not in typed_text.path:
            yield typed_text.problem(
                facts,
                found[0],
                "odd-characters",
                Message(
                    "全角の英数字か半角のカナ「{found}」があります。",
                    "There is a full-width letter or digit, or half-width kana: `{found}`.",
                ).format(found=found[0]),
                Message(
                    "英数字は半角、カナは全角で書いてください。",
                    "Write letters and digits half-width, kana full-width.",
                ),
            )


def kanji_not_radicals(facts: Facts) -> Iterator[Problem]:
    """No radicals in the place of kanji: they look alike, and no search finds the word."""
    for typed_text in typed_texts(facts, RADICAL.search):
        for char in dict.fromkeys(RADICAL.findall(typed_text.text)):
            if kanji := kanji_of().get(char):
                yield typed_text.problem(
                    facts,
                    char,
                    "radical",
                    Message(
                        "漢字「{kanji}」ではなく、部首の記号「{char}」（{code}）があります。",
                        "There is the radical `{char}` ({code}), which looks like the kanji `{kanji}` and is not.",
                    ).format(char=char, kanji=kanji, code=f"U+{ord(char):04X}"),
                    Message(
                        "漢字の「{kanji}」に打ち直してください（PDF から写すとこうなることがあります）。",
                        "Type the kanji `{kanji}` instead; text from a PDF often holds such radicals.",
                    ).format(kanji=kanji),
                    "warning",
                )


def english_is_english(facts: Facts) -> Iterator[Problem]:
    """The text under `en` has been translated."""
    for typed_text in typed_texts(facts, _ENGLISH.search):
        if typed_text.path[-1] != "en":
            continue
        is_figure = typed_text.path[:1] == ("other_figures",)  # `¥120,000` is the same in every language
        is_english = (
            is_figure
            or re.search("[A-Za-z]", typed_text.text)
            or not re.search("[^\x00-\x7f]", typed_text.text)
        )
        if not is_english:
            yield facts.problem(
                typed_text.kind,
                typed_text.record_id,
                typed_text.path,
                "not-translated",
                Message("en の文が英語になっていません。", "The English text is not in English."),
                Message("英語に訳してください。", "Translate it."),
            )
