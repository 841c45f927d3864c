"""Signs that mean one thing to who types them and another to YAML, or to a page."""

import re
from collections.abc import Iterator
from typing import Final

from catalog.check.facts import Facts
from catalog.check.typed import typed_texts
from catalog.ground.message import Message
from catalog.problems import Problem
from catalog.source.unseen import WRITTEN

_CUT: Final = re.compile(r"\S[ \t]+#")
_COMMENT: Final = re.compile(r"[ \t]+#.*")
_CLEARLY_A_COMMENT: Final = re.compile(r"[ \t]{2,}# ")
"""Two spaces before and one behind, as YAML is commonly written."""
_END: Final = re.compile(r"[.!?。！？」）)]\s*\Z")

_OPENING: Final = re.compile(r"(?:^|[:\-,{\[])[ \t]*[“‘”„＂＇]", re.MULTILINE)
_QUOTED: Final = re.compile(r"[“”„＂][^“”„＂]*[“”＂]?\Z|[‘＇].*[’＇]\Z")
"""A text in quotes from end to end, or one whose closing quote a comma has cut off."""

_MARKUP: Final = re.compile(
    r"\*\*[^*\n]+\*\*"
    r"|</?(?:a|b|br|big|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|s|script|small|span|strong|sub|sup|table|td|tr|u|ul)"
    r"(?:\s[^<>\n]*)?/?>"
    r"|&(?:amp|lt|gt|quot|nbsp|#[0-9]+|#x[0-9A-Fa-f]+);"
    r"|\[[^\]\n]+\]\((?:https?:|mailto:|/)[^)\n]*\)"
)


def whole_sentences(facts: Facts) -> Iterator[Problem]:
    """No ` #` cuts a sentence: YAML takes the rest of the line for a comment."""
    for typed_text in typed_texts(facts, _may_be_cut):
        cut = _COMMENT.match(typed_text.rest_of_line)
        if cut and not WRITTEN.isdisjoint(typed_text.path) and not _CLEARLY_A_COMMENT.match(cut[0]):
            goes_on = _END.search(cut[0]) and not _END.search(typed_text.text)
            yield typed_text.problem(
                facts,
                cut[0].rstrip(),
                "cut-by-comment",
                Message(
                    "「{cut}」から後ろはメモとみなされ、サイトに出ません。",
                    "From `{cut}` on it is taken for a comment, and is not published.",
                ).format(cut=cut[0].strip()[:20]),
                Message(
                    '文の続きなら全体を「"」で囲み、メモなら「#」から始まる別の行に書いてください。',
                    "If the sentence goes on, put the whole in double quotes; a comment goes on a line of its own.",
                ),
                "error" if goes_on else "warning",
            )


def quotes_of_yaml(facts: Facts) -> Iterator[Problem]:
    """No quotes of a word processor around a text: YAML knows only straight ones, and these are printed."""
    for typed_text in typed_texts(facts, _may_be_quoted):
        if typed_text.is_unquoted and _QUOTED.match(typed_text.text):
            yield typed_text.problem(
                facts,
                typed_text.text[0],
                "printed-quotes",
                Message(
                    "引用符「{quote}」は YAML の引用符ではないので、そのままページに出ます。",
                    "The quotation mark `{quote}` is none of YAML's and is printed as it is.",
                ).format(quote=typed_text.text[0]),
                Message(
                    "引用符を消すか、半角の「\"」に打ち直してください。ページに出したいなら全体を「'」で囲みます。",
                    'Remove it, or type a straight one ("). If it is to be printed, put the whole in single quotes.',
                ),
                "warning",
            )


def no_markup(facts: Facts) -> Iterator[Problem]:
    """No Markdown or HTML in a text of the data: its signs would be printed."""
    for typed_text in typed_texts(facts, _may_be_marked):
        found = _MARKUP.search(typed_text.text)
        if found and not WRITTEN.isdisjoint(typed_text.path):
            yield typed_text.problem(
                facts,
                found[0],
                "printed-markup",
                Message(
                    "「{found}」の記号は、太字や改行などにならず、そのままページに出ます。",
                    "The signs of `{found}` have no effect and are printed as they are.",
                ).format(found=found[0][:30]),
                Message(
                    "記号を消して、文だけにしてください。リンクは links に書きます。",
                    "Remove them and leave the text alone; a link belongs under `links`.",
                ),
                "warning",
            )


def _may_be_cut(text: str) -> bool:
    return "#" in text and _CUT.search(text) is not None


def _may_be_quoted(text: str) -> bool:
    return any(mark in text for mark in "“‘”„＂＇") and _OPENING.search(text) is not None


def _may_be_marked(text: str) -> bool:
    """Return whether `text` has a sign of markup; plain searches first, which cost nearly nothing."""
    return any(sign in text for sign in ("**", "<", "&", "](")) and _MARKUP.search(text) is not None
