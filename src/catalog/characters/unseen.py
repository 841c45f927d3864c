"""Characters that nobody sees: what they are called, how bad they are, and what to type instead.

One table for the data files, for tables that come in and for what is printed on a terminal.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from catalog.ground.message import Message

_REMOVE: Final = Message(
    "この文字を消してください（前後の文字ごと打ち直すと確実です）。",
    "Remove it; to be sure, type the letters around it anew.",
)
_SPACE: Final = Message("半角の空白に打ち直してください。", "Type an ordinary space instead.")
_LINE: Final = Message("この行を打ち直してください。", "Type this line anew.")
_RESTORE: Final = Message(
    "元の資料を見て、正しい文字を打ち直してください。", "Look at the source and type the right character."
)


@dataclass(frozen=True, slots=True)
class Unseen:
    """One sort of characters that cannot be seen."""

    chars: str
    """As they stand between the brackets of a regular expression."""
    name: Message
    advice: Message
    in_prose: Literal["error", "warning"]
    """How bad one is in a sentence. In names, ids, addresses and all else each is an error."""
    mend: str | None
    """What a table that comes in gets instead; None where only a person can say what was meant."""
    why: str
    """The ground for `in_prose`."""
    code: Literal["invisible-character", "control-character", "lost-character", "private-character"] = (
        "invisible-character"
    )


UNSEEN: Final = (
    Unseen(
        "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f",
        Message("制御文字", "a control character"),
        _LINE,
        "error",
        None,
        "YAML, XML and calendars forbid them, and a terminal obeys them",
        "control-character",
    ),
    Unseen(
        "\x85\u2028\u2029",
        Message("見えない改行", "an invisible line break"),
        _LINE,
        "error",
        " ",
        "YAML takes it for the end of a line and editors do not",
        "control-character",
    ),
    Unseen(
        "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069",
        Message("文字の並びを変える書字方向の制御文字", "a control of the direction of writing"),
        _REMOVE,
        "error",
        None,
        "what is read is not what is written: it hides what a link, a file or an amount really is",
    ),
    Unseen(
        "\U000e0000-\U000e007f",
        Message("見えないタグ文字", "an invisible tag character"),
        _REMOVE,
        "error",
        None,
        "a whole sentence can be hidden in them, which programs read and people do not",
    ),
    Unseen(
        "\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5\u180e\u2061-\u2064\u206a-\u206f\ufff9-\ufffb",
        Message("何も表示されない文字", "a character that shows nothing"),
        _REMOVE,
        "error",
        None,
        "it has no use in Japanese or English",
    ),
    Unseen(
        "\ufffd",
        Message("文字化けの記号（元の文字は失われています）", "the mark of a character that was lost"),
        _RESTORE,
        "error",
        None,
        "a character of the source is missing",
        "lost-character",
    ),
    Unseen(
        "\u200b\u2060\ufeff",
        Message("幅のない空白", "a space without width"),
        _REMOVE,
        "warning",
        "",
        "nothing looks wrong, but neither search nor copying finds the word that it stands in",
    ),
    Unseen(
        "\u200c\u200d",
        Message("文字をつなぐ制御文字", "a joiner of characters"),
        _REMOVE,
        "warning",
        "",
        "it belongs between emoji, where it is no mistake; elsewhere it only cuts words",
    ),
    Unseen(
        "\u00ad",
        Message("見えないハイフン（ソフトハイフン）", "a soft hyphen"),
        _REMOVE,
        "warning",
        "",
        "harmless to the eye; it comes with text from a PDF and cuts words for the search",
    ),
    Unseen(
        "\u00a0\u2000-\u200a\u202f\u205f\u1680",
        Message("改行しない空白などの特殊な空白", "a no-break space or another special space"),
        _SPACE,
        "warning",
        " ",
        "it reads well, and is only in the way of lines that break and of replacing text",
    ),
    Unseen(
        "\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef",
        Message("異体字セレクタ", "a variation selector"),
        _REMOVE,
        "warning",
        "",
        "it belongs after a kanji or an emoji, where it is no mistake; elsewhere it says nothing",
    ),
    Unseen(
        "\ue000-\uf8ff\U000f0000-\U0010fffd",
        Message(
            "外字（自分のパソコンでしか見えない文字）", "a private character that other machines cannot show"
        ),
        Message(
            "標準の文字に打ち直してください。なければ、かなや通用の字で書きます。",
            "Type a standard character; if there is none, use kana or the common form.",
        ),
        "error",
        None,
        "others see an empty box, or another character",
        "private-character",
    ),
    Unseen(
        "\ufffc",
        Message("画像などがあったことを示す文字", "the mark of an object that was left out"),
        _REMOVE,
        "warning",
        "",
        "it comes with text from a word processor and shows as a box",
    ),
)
"""The first whose `chars` hold a character speaks of it."""

WIDE_SPACE: Final = Unseen(
    "\u3000",
    Message("全角の空白", "a full-width space"),
    _SPACE,
    "warning",
    " ",
    "right in Japanese, and in official names; in English, in ids and in indentation it looks like two spaces",
)
"""Not in the table: whether it is a mistake depends on where it stands."""

_HAN: Final = "[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_PICTURE: Final = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u25fe\u2600-\u27bf"
    "\u2934\u2935\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
)
_RIGHT: Final = "|".join(
    (
        "\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f",  # the flag of a part of a country
        f"{_HAN}[\ufe00-\ufe02\U000e0100-\U000e01ef]",  # a form of a kanji, as in many names
        f"{_PICTURE}[\ufe0e\ufe0f]?(?:\u200d{_PICTURE}[\ufe0e\ufe0f]?)*",  # one picture, or several that make one
        "[#*0-9]\ufe0f\u20e3",
    )
)
_CHARS: Final = f"[{''.join(sort.chars for sort in UNSEEN)}]"
_ANY: Final = re.compile(_CHARS)
_FOUND: Final = re.compile(f"{_RIGHT}|({_CHARS})")
_EACH: Final = tuple((re.compile(f"[{sort.chars}]"), sort) for sort in UNSEEN)


def may_hold_unseen(text: str) -> bool:
    """Return whether `text` needs a closer look: quick, and nearly always the answer is no."""
    return _ANY.search(text) is not None


def find_unseen(text: str) -> Iterator[tuple[int, Unseen]]:
    """Return the place of each character in `text` that nobody sees and that has no use where it stands."""
    for found in _FOUND.finditer(text):
        if found[1]:
            yield found.start(), unseen(found[1])


def unseen(char: str) -> Unseen:
    """Return the sort that `char` is of: one of the table, or else a full-width space."""
    return next((sort for pattern, sort in _EACH if pattern.match(char)), WIDE_SPACE)


def named(char: str) -> Message:
    """Name a character that cannot be shown: what it is, Unicode's name of it, and its code point."""
    sort, code = unseen(char), f"U+{ord(char):04X}"
    name = unicodedata.name(char, "")
    return Message(f"{sort.name.ja}（{code}）", f"{sort.name.en} ({name}{', ' if name else ''}{code})")


def without_unseen(text: str) -> str:
    """Return `text` as it should have been typed; what only a person can mend stays."""
    return _FOUND.sub(_mended, text) if _ANY.search(text) else text


def _mended(found: re.Match[str]) -> str:
    mend = unseen(found[1]).mend if found[1] else None
    return found[0] if mend is None else mend
