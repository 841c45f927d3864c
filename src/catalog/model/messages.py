"""Every complaint of pydantic, said in Japanese and in English by somebody who wants to help."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from pydantic import ValidationError

from catalog.ground.message import Message
from catalog.model import types
from catalog.model.figure_table import Printed
from catalog.model.misspelled import misspelled_fields
from catalog.model.move import NewAddress, OldAddress
from catalog.model.offers import offer, pattern_of
from catalog.problems import Location, Problem, Problems
from catalog.problems.codes import Code
from catalog.problems.suggestions import did_you_mean, question
from catalog.source.chunks import Chunk
from catalog.source.origins import as_typed, locate
from catalog.source.records import Typed, name_of, with_field
from catalog.source.unseen import is_told
from catalog.source.yaml_events import parse

_Path = tuple[str | int, ...]

_WRONG_TYPE: Final = Message(
    "ここに入るものの形が違います。", "This is not the kind of value that belongs here."
)

_MESSAGES: Final[dict[str, tuple[Code, Message, Message]]] = {
    "missing": (
        "missing-field",
        Message("「{field}」がありません。", "`{field}` is missing."),
        Message("この記録に「{field}: …」を書き足してください。", "Add `{field}: …` to this record."),
    ),
    "unexpected_keyword_argument": (
        "unknown-field",
        Message("「{field}」という項目はありません。", "There is no field `{field}`."),
        Message("項目名を確かめてください。", "See how the field is spelled."),
    ),
    "string_too_short": (
        "empty-text",
        Message("文が空です。", "The text is empty."),
        Message("文を書くか、項目ごと消してください。", "Write the text, or remove the field."),
    ),
    "string_too_long": (
        "too-long",
        Message("{max_length}文字より長いです。", "This is longer than {max_length} characters."),
        Message("短くしてください。", "Shorten it."),
    ),
    "string_type": (
        "wrong-type",
        _WRONG_TYPE,
        Message(
            "文字を書いてください（一覧や入れ子ではなく）。",
            "Write text here, not a list or a group of fields.",
        ),
    ),
    "dataclass_type": (
        "wrong-type",
        _WRONG_TYPE,
        Message(
            "下に字下げして「{fields}」などの項目を書いてください。",
            "Put fields such as {fields} below it, indented.",
        ),
    ),
    "tuple_type": (
        "wrong-type",
        _WRONG_TYPE,
        Message("「- 」から始まる一覧にしてください。", "Make it a list; each item begins with `- `."),
    ),
    "not_digits": (
        "not-a-number",
        Message("「{input}」は数字だけではありません。", "`{input}` is not only digits."),
        Message("半角の数字だけで書いてください（例: 1000000）。", "Write digits only, such as 1000000."),
    ),
    "not_a_year": (
        "not-a-year",
        Message("「{input}」は西暦の年ではありません。", "`{input}` is not a year of four digits."),
        Message(
            "西暦の4けたで書いてください（例: 2026）。", "Write the four digits of a year, such as 2026."
        ),
    ),
    "int_type": (
        "wrong-type",
        _WRONG_TYPE,
        Message("半角の数字だけで書いてください（例: 1000000）。", "Write digits only, such as 1000000."),
    ),
    "int_parsing_size": (
        "too-large",
        Message("数が大きすぎます。", "The number is too large."),
        Message("けたを確かめてください。", "Count the digits."),
    ),
    "less_than_equal": (
        "too-large",
        Message("値が大きすぎます（最大 {le}）。", "The value is too large (at most {le})."),
        Message("けたや年を確かめてください。", "Look at the digits or the year."),
    ),
    "greater_than_equal": (
        "too-small",
        Message("値が小さすぎます（最小 {ge}）。", "The value is too small (at least {ge})."),
        Message("けたや年を確かめてください。", "Look at the digits or the year."),
    ),
    "bool_parsing": (
        "not-yes-or-no",
        Message("「{input}」は true でも false でもありません。", "`{input}` is neither true nor false."),
        Message("true か false を書いてください。", "Write true or false."),
    ),
    "bool_type": (
        "wrong-type",
        _WRONG_TYPE,
        Message("true か false を書いてください。", "Write true or false."),
    ),
    "literal_error": (
        "unknown-choice",
        Message("「{input}」は選べません。", "`{input}` is not one of the choices."),
        Message("{choices} のどれかにしてください。", "Use one of {choices}."),
    ),
    "rate_above_one": (
        "rate-above-one",
        Message("率が1を超えています。", "The rate is more than the whole."),
        Message("「2/3」のような分数にしてください。", "Write a fraction such as `2/3`."),
    ),
    "string_pattern_mismatch": (
        "wrong-format",
        Message("「{input}」は決まった書き方と違います。", "`{input}` is not written in the expected way."),
        Message("{example}", "{example}"),
    ),
    "address": (
        "wrong-format",
        Message("「{input}」は使えません。{fault}", "`{input}` cannot be used. {fault}"),
        Message("{advice}", "{advice}"),
    ),
    "phone_groups": (
        "wrong-format",
        Message(
            "「{input}」は、ハイフンの位置が電話番号の形ではありません。",
            "`{input}` has its hyphens where no phone number has them.",
        ),
        Message(
            "市外局番、市内局番、終わりの4けたに分けてください（例: 076-220-2199）。",
            "Part the area code, the exchange and the last four digits, such as 076-220-2199.",
        ),
    ),
    "phone_digits": (
        "wrong-format",
        Message(
            "「{input}」は電話番号のけた数が違います。",
            "`{input}` has not as many digits as a phone number.",
        ),
        Message(
            "市外局番から、全部で10けたです（携帯電話と 050、0800 は11けた）。",
            "With area code there are 10 digits (11 of a mobile phone, 050 or 0800).",
        ),
    ),
    "date": (
        "not-a-date",
        Message("「{input}」は正しい日付ではありません。", "`{input}` is not a date."),
        Message("「2027-01-29」のように書いてください。", "Write it like 2027-01-29."),
    ),
    "other": (
        "wrong-value",
        Message("この値は使えません。", "This value cannot be used."),
        Message(
            "ほかの記録の同じ項目と見比べてください。", "Compare it with the same field of another record."
        ),
    ),
}

_EXAMPLES: Final[dict[object, Message]] = {
    types.Id: Message(
        "半角の小文字・数字・ハイフンだけで書いてください（例: overseas-sales）。",
        "Use lower-case letters, digits and hyphens only, such as overseas-sales.",
    ),
    types.Rate: Message("「2/3」のような分数にしてください。", "Write a fraction such as `2/3`."),
    types.Percent: Message(
        "％を付けない数にしてください（例: 1.5）。", "Write a number without the sign, such as 1.5."
    ),
    types.Phone: Message(
        "市外局番から、ハイフン付きの半角で書いてください（例: 099-000-0101）。",
        "Write it with area code and hyphens, such as 099-000-0101.",
    ),
    types.Kana: Message(
        "読みをひらがなだけで書いてください（例: てんじかい）。",
        "Write the reading in hiragana only.",
    ),
    types.Email: Message("「name@example.jp」の形にしてください。", "Write it like name@example.jp."),
    types.PostalCode: Message(
        "ハイフンなしの7けたにしてください（例: 9208577）。",
        "Write seven digits without a hyphen, such as 9208577.",
    ),
    types.MunicipalCode: Message(
        '6けたの全国地方公共団体コードを引用符で囲んでください（例: "172014"）。',
        'Write the six digits of the code of the municipality in quotes, such as "172014".',
    ),
    types.Latitude: Message(
        "小数点から下が4けた以上の緯度を書いてください（例: 36.561325）。",
        "Write the latitude with four decimal places or more, such as 36.561325.",
    ),
    types.Longitude: Message(
        "小数点から下が4けた以上の経度を書いてください（例: 136.656205）。",
        "Write the longitude with four decimal places or more, such as 136.656205.",
    ),
    types.Moment: Message(
        "日付か、日付と時刻で書いてください（例: 2027-04-01、2027-04-01 09:00）。",
        "Write a day or a minute, like 2027-04-01 or 2027-04-01 09:00.",
    ),
    types.Time: Message("「09:00」の形にしてください。", "Write it like 09:00."),
    types.Lengths: Message(
        "「120 x 80 x 45 mm」のように書いてください。単位は mm、cm、m です。",
        "Write it like 120 x 80 x 45 mm, in mm, cm or m.",
    ),
    types.Mass: Message(
        "「320 g」のように書いてください。単位は g か kg です。", "Write it like 320 g, in g or kg."
    ),
    types.Volume: Message(
        "「300 ml」のように書いてください。単位は ml か l です。", "Write it like 300 ml, in ml or l."
    ),
    types.Duration: Message(
        "「4 weeks」か「2-4 weeks」のように書いてください。単位は days、weeks、months、years です。",
        "Write it like 4 weeks or 2-4 weeks, in days, weeks, months or years.",
    ),
    types.HsCode: Message("「2103.90」のように書いてください。", "Write it like 2103.90."),
    types.Gtin: Message(
        'バーコードの下の数字を、引用符で囲んで書いてください（例: "4912345678904"）。8、12、13、14けたのどれかです。',
        'Write the 8, 12, 13 or 14 digits below the barcode, in quotes, such as "4912345678904".',
    ),
    types.Country: Message(
        "国のコードを大文字2字で書いてください（例: FR）。",
        "Use the two capital letters of a country, such as FR.",
    ),
    types.Language: Message(
        "言語のコードを小文字2字で書いてください（例: fr）。",
        "Use the two small letters of a language, such as fr.",
    ),
    types.HexColor: Message(
        "「#8b2635」のように、# と小文字の英数字6つで書いてください。",
        "Write # and six digits or small letters, such as #8b2635.",
    ),
    OldAddress: Message(
        "「programs/old-aid」のように、種類と id を / でつないで書いてください。",
        "Write the kind and the id with a slash between them, like programs/old-aid.",
    ),
    NewAddress: Message(
        "「programs/new-aid」か「programs」のように書いてください。",
        "Write it like programs/new-aid, or programs for a whole section.",
    ),
    Printed: Message(
        "「12.3」のように数字で書いてください。印刷が「-」なら「-」とします。",
        "Write a number like 12.3, or - where that is printed.",
    ),
}


_BY_PATTERN: Final = {pattern_of(annotated): example for annotated, example in _EXAMPLES.items()}


def kinds() -> Iterable[tuple[Code, Message, Message]]:
    """Return every kind of message, for the test that reads them all."""
    return _MESSAGES.values()


def explain(error: ValidationError, schema: Mapping[str, Any], typed: Typed) -> Problems:
    """Turn the complaints about one record into problems with places."""
    subject = name_of(typed.chunk, typed.json)
    complaints = error.errors(include_url=False)
    misspelled = misspelled_fields(complaints)
    return [
        _problem(complaint, typed.chunk, schema, subject, misspelled.get(complaint["loc"]))
        for complaint in complaints
        if (complaint["input"] is not None or complaint["type"] == "missing")
        and not (complaint["type"] == "missing" and complaint["loc"] in misspelled.values())
        and not _is_told(complaint)
    ]


def _is_told(complaint: Any) -> bool:
    """Return whether a character that nobody sees is the cause: that has been said, by its name and place."""
    path: _Path = complaint["loc"]
    texts = (complaint["input"], path[-1] if path else None)
    return any(isinstance(text, str) and is_told(path, text) for text in texts)


def place(chunk: Chunk, path: _Path) -> Location:
    return locate(chunk, path)


def _problem(
    complaint: Any, chunk: Chunk, schema: Mapping[str, Any], subject: Message, meant: _Path | None
) -> Problem:
    path: _Path = complaint["loc"]
    kind: str = complaint["type"]
    unknown = kind == "unexpected_keyword_argument"
    code, message, hint = _MESSAGES[_kind_of_message(kind)]
    values = _values(complaint, path, schema)
    hint = hint.format(**values)
    if unknown and meant:
        hint = question(str(meant[-1]))
    elif unknown:
        hint = _which_field(str(path[-1]), _fields_at(schema, path[:-1])) or hint
    elif asked := offer(_kind_of_message(kind), complaint["input"], complaint.get("ctx", {})):
        hint = Message(f"{asked.ja}{hint.ja}", f"{asked.en} {hint.en}")
    return Problem(
        locate(chunk, path, key=unknown),
        code,
        message.format(**values),
        hint,
        with_field(subject, as_typed(parse(chunk), path)),
    )


def _kind_of_message(kind: str) -> str:
    if kind.startswith("date_"):
        return "date"
    return kind if kind in _MESSAGES else "other"


def _values(complaint: Any, path: _Path, schema: Mapping[str, Any]) -> dict[str, object]:
    context: dict[str, Any] = complaint.get("ctx", {})
    typed = complaint["input"]
    return {
        **context,
        "field": path[-1] if path else "",
        "input": (typed if isinstance(typed, str) else json.dumps(typed, ensure_ascii=False))[:40],
        "choices": str(context.get("expected", "")).replace("'", "").replace(" or ", ", "),
        "example": _BY_PATTERN.get(context.get("pattern", ""), Message("", "")),
        "fields": _first_fields(schema, path) if complaint["type"] == "dataclass_type" else "",
    }


def _first_fields(schema: Mapping[str, Any], path: _Path) -> Message:
    names = list(_fields_at(schema, path))[:3]
    return Message("、".join(names), ", ".join(names))


def _which_field(typed: str, fields: Iterable[str]) -> Message | None:
    names = list(fields)
    if not names:
        return None
    text = Message("ここで使える項目: {names}", "Fields that belong here: {names}")
    return did_you_mean(typed.lower(), names) or text.format(names=", ".join(names))


def _fields_at(schema: Mapping[str, Any], path: _Path) -> Iterable[str]:
    """Walk the JSON Schema along `path` and return the fields that may stand there."""
    node: Mapping[str, Any] = _resolve(schema, schema)
    for part in path:
        inner = node.get("items") if isinstance(part, int) else node.get("properties", {}).get(part)
        node = _resolve(schema, inner or {})
    return node.get("properties", {}).keys()


def _resolve(schema: Mapping[str, Any], node: Mapping[str, Any]) -> Mapping[str, Any]:
    for choice in node.get("anyOf", ()):
        if "$ref" in choice or "items" in choice:
            node = choice
    if "$ref" in node:
        found: Mapping[str, Any] = schema["$defs"][node["$ref"].rsplit("/", 1)[-1]]
        return found
    return node
