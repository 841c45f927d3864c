"""Mistakes in the form of a YAML text, in the words of the people who type it."""

from dataclasses import replace
from typing import Any, Final

import yaml

from catalog.characters.unseen import named
from catalog.ground.message import Message
from catalog.problems import Location, Problem, Problems, line_and_column
from catalog.problems.codes import Code
from catalog.source.chunks import Chunk
from catalog.source.look_alikes import look_alike

_BY_WORDING: Final[tuple[tuple[str, Code, Message, Message], ...]] = (
    (
        "escape",
        "bad-escape",
        Message(
            "引用符の中の「\\」のあとが正しくありません。",
            "What follows `\\` within double quotes is not right.",
        ),
        Message(
            "文を二重引用符（\"）ではなく引用符（'）で囲むか、その文字をそのまま書いてください。",
            "Put the text in single quotes, or write the character itself.",
        ),
    ),
    (
        "quoted scalar",
        "unclosed-quote",
        Message("引用符（\" または '）が閉じられていません。", "A quotation mark is not closed."),
        Message(
            "文の終わりに同じ引用符を付けてください。",
            "Put the same mark at the end of the text.",
        ),
    ),
    (
        "'\\t'",
        "tab",
        Message("字下げにタブが使われています。", "A tab is used for indentation."),
        Message("タブを半角の空白2つに置き換えてください。", "Replace the tab by two spaces."),
    ),
    (
        "mapping values are not allowed",
        "stray-colon",
        Message("ここにコロン（: ）は置けません。", "A colon cannot stand here."),
        Message(
            '文にコロンがあれば全体を「"」で囲み、前の行の字下げも確かめてください。',
            "If the text holds a colon, put it in double quotes; see also how the line before is indented.",
        ),
    ),
    (
        "flow",
        "unclosed-bracket",
        Message(
            "かっこ（[ ] や { }）の中が正しく書かれていません。", "Something inside brackets is not right."
        ),
        Message(
            '閉じかっことコンマを確かめ、コンマ、コロン、「 #」を含む文は「"」で囲んでください。',
            "Look for the closing bracket and the commas; put texts with commas, colons or ` #` in double quotes.",
        ),
    ),
    (
        "cannot start any token",
        "odd-character",
        Message("この記号から値を始めることはできません。", "A value cannot begin with this character."),
        Message('値の全体を「"」で囲んでください。', "Put the whole value in double quotes."),
    ),
    (
        "simple key",
        "missing-colon",
        Message("項目名のあとの「: 」がありません。", "The colon after the name of a field is missing."),
        Message("「項目名: 値」の形にしてください。", "Write `field: value`."),
    ),
    (
        "block",
        "indentation",
        Message("字下げがそろっていません。", "The indentation does not line up."),
        Message(
            "同じ段の項目は、左端を同じ桁にそろえてください。",
            "Begin fields of the same level in the same column.",
        ),
    ),
)


LOST_START: Final = "lost-start"
"""Code of the problem that a record has no beginning, so that nobody knows its id."""


def from_yaml(error: yaml.YAMLError, chunk: Chunk) -> Problem:
    """Problem in both languages for a mistake that libyaml reports in its own."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return _unreadable_character(error, chunk)
    wording = f"{error.context} {error.problem}"
    mark = _mark(error, wording)
    at = chunk.at(mark.line, mark.column) if mark else chunk.at(0, 0)
    if "\t" in _line_before(chunk, at):
        wording = "'\\t'"
    elif odd := look_alike(chunk, at.line - chunk.line):
        return odd
    for part, code, message, hint in _BY_WORDING:
        if part in wording:
            return Problem(at, code, message, hint)
    return Problem(at, "yaml", _GENERAL[0], _GENERAL[1])


def _mark(error: yaml.MarkedYAMLError, wording: str) -> Any:
    """Return where the slip was made, not where libyaml ran out of text."""
    began, noticed = error.context_mark, error.problem_mark
    if began is None or noticed is None:
        return noticed or began
    if "escape" in wording:
        return noticed
    runs_on = "quoted scalar" in wording or "simple key" in wording
    is_later = "flow" in wording and noticed.line > began.line
    return began if runs_on or is_later else noticed


_GENERAL: Final = (
    Message("YAML として読めません。", "This cannot be read as YAML."),
    Message(
        "この行と前の行の字下げ・コロン・引用符を確かめてください。",
        "Look at indentation, colons and quotes of this line and the one before.",
    ),
)


def _line_before(chunk: Chunk, at: Location) -> str:
    """Return what stands on the line of `at` up to its column."""
    lines = chunk.text.split("\n")
    number = at.line - chunk.line
    return lines[number][: at.column] if number < len(lines) else ""


def _unreadable_character(error: yaml.YAMLError, chunk: Chunk) -> Problem:
    before = chunk.text.encode()[: getattr(error, "position", 0) or 0]  # libyaml counts bytes
    position = len(before.decode("utf-8", "ignore"))
    return control_character(
        chunk.at(*line_and_column(chunk.text, position)), chunk.text[position : position + 1]
    )


UNSEEN_HERE: Final = Message(
    "目に見えない文字があります。{char}です。", "There is a character that cannot be seen, {char}."
)


def control_character(at: Location, char: str) -> Problem:
    hint = Message("この行を打ち直してください。", "Type this line anew.")
    return Problem(at, "control-character", UNSEEN_HERE.format(char=named(char)), hint)


def alias(at: Location) -> Problem:
    return Problem(
        at,
        "alias",
        Message(
            "アンカー（&名前）と参照（*名前）は使えません。",
            "Anchors (&name) and aliases (*name) are not used here.",
        ),
        Message(
            '文なら「"」で囲み、繰り返しなら同じ内容をもう一度書いてください。',
            "Quote it if it is text; write it out again if it is a repetition.",
        ),
    )


def tag(at: Location, name: str) -> Problem:
    return Problem(
        at,
        "tag",
        Message("タグ（{name}）は使えません。", "Tags ({name}) are not used here.").format(name=name),
        Message(
            '「!」から始まる語を消すか、文なら「"」で囲んでください。',
            "Remove the word that begins with `!`, or quote it.",
        ),
    )


def too_deep(at: Location) -> Problem:
    return Problem(
        at,
        "too-deep",
        Message("入れ子が深すぎます。", "This is nested too deeply."),
        Message(
            "かっこや字下げの打ち間違いを探してください。", "Look for a slip in brackets or indentation."
        ),
    )


def not_a_key(at: Location) -> Problem:
    return Problem(
        at,
        "not-a-key",
        Message("項目名は文字で書いてください。", "The name of a field must be a word."),
        Message("「項目名: 値」の形にしてください。", "Write `field: value`."),
    )


def second_document(at: Location) -> Problem:
    return Problem(
        at,
        "second-document",
        Message("「---」の線は使えません。", "A line `---` is not used here."),
        Message("この線を消してください。", "Remove the line."),
    )


def repeated_key(at: Location, key: str) -> Problem:
    return Problem(
        at,
        "duplicate-field",
        Message("「{key}」が二回書かれています。", "`{key}` is written twice.").format(key=key),
        Message("どちらか一方を消してください。", "Remove one of the two."),
    )


def lost_start(repeated: Problems) -> Problem:
    """Return what is wrong where many fields are written twice: it is the next record, which lost its first line."""
    first, *others = repeated
    message = Message(
        "ここから次の記録が始まるようですが、「- id: …」の行がありません。",
        "Another record seems to begin here, without its line `- id: …`.",
    )
    hint = Message(
        "この前に「- id: …」の行を戻してください。同じ記録なら、二度書かれた項目を消してください。",
        "Bring the line `- id: …` back. If it is all one record, remove the fields that are written twice.",
    )
    return replace(first, code=LOST_START, message=message, hint=hint).with_also(others)


def not_a_record(at: Location) -> Problem:
    return Problem(
        at,
        "not-a-record",
        Message("ここは記録の形になっていません。", "This is not a record."),
        Message(
            "「- id: …」から始め、その下に項目を並べてください。",
            "Begin with `- id: …` and put the fields below it.",
        ),
    )


def empty_value(at: Location) -> Problem:
    return Problem(
        at,
        "empty-value",
        Message("値がありません。", "There is no value here."),
        Message(
            '値を書くか、分からなければ項目ごと消してください。{ } の中の文にコンマがあれば「"」で囲みます。',
            "Write one, or remove the field if it is not known. Inside { } a text with a comma needs quotes.",
        ),
    )
