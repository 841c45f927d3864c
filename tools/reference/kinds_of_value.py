"""What may be written into a field, in a word or two."""

from collections.abc import Mapping
from typing import Any, Final

from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.model import types
from catalog.model.offers import pattern_of

_BY_TYPE: Final[Mapping[str, Message]] = {
    "integer": Message("数字", "digits"),
    "boolean": Message("true か false", "true or false"),
    "string": Message("文字", "text"),
    "object": Message("項目の組", "fields"),
}
_BY_PATTERN: Final[Mapping[str, Message]] = {
    pattern_of(annotated): text
    for annotated, text in (
        (types.Id, Message("id", "id")),
        (types.Rate, Message("分数", "fraction")),
        (types.Percent, Message("数", "number")),
        (types.Lengths, Message("長さ", "length")),
        (types.Mass, Message("重さ", "weight")),
        (types.Volume, Message("容量", "volume")),
        (types.Duration, Message("期間", "duration")),
        (types.HsCode, Message("HS コード", "HS code")),
        (types.Country, Message("国のコード", "country code")),
        (types.Language, Message("言語のコード", "language code")),
        (types.HexColor, Message("色", "colour")),
        (types.Phone, Message("電話番号", "phone number")),
        (types.Email, Message("メールアドレス", "mail address")),
        (types.PostalCode, Message("郵便番号", "postal code")),
        (types.Time, Message("時刻", "time")),
        (types.HttpsUrl, Message("URL（https）", "URL (https)")),
        (types.CitedUrl, Message("URL", "URL")),
        (types.Kana, Message("ひらがな", "hiragana")),
    )
}
_DAY: Final = Message("日付", "date")
_BOTH: Final = Message("日本語と英語", "both languages")
_LIST: Final = Message("{what}の一覧", "list: {what}")
_OR: Final = Message("、", ", ")


def described(schema: Mapping[str, Any], lang: Lang) -> str:
    """Return what may stand in a field with this schema."""
    choices = [choice for choice in schema.get("anyOf", ()) if choice.get("type") != "null"]
    if choices:
        return _OR[lang].join(dict.fromkeys(described(choice, lang) for choice in choices))
    if "$ref" in schema:
        return (_BOTH if schema["$ref"].endswith("/Text") else _BY_TYPE["object"])[lang]
    if "enum" in schema:
        return _OR[lang].join(f"`{value}`" for value in schema["enum"])
    if "items" in schema:
        return _LIST[lang].format(what=described(schema["items"], lang))
    return _plain(schema)[lang]


def _plain(schema: Mapping[str, Any]) -> Message:
    if schema.get("format") == "date":
        return _DAY
    return _BY_PATTERN.get(schema.get("pattern", ""), _BY_TYPE[schema["type"]])
