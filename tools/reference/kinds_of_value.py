"""What may be written into a field, in a word or two."""

from collections.abc import Mapping
from typing import Any, Final

from catalog.ground.text import Lang, Text
from catalog.model import types
from catalog.model.offers import pattern_of

_BY_TYPE: Final[Mapping[str, Text]] = {
    "integer": Text("数字", "digits"),
    "boolean": Text("true か false", "true or false"),
    "string": Text("文字", "text"),
    "object": Text("項目の組", "fields"),
}
_BY_PATTERN: Final[Mapping[str, Text]] = {
    pattern_of(annotated): text
    for annotated, text in (
        (types.Id, Text("id", "id")),
        (types.Rate, Text("分数", "fraction")),
        (types.Percent, Text("数", "number")),
        (types.Lengths, Text("長さ", "length")),
        (types.Mass, Text("重さ", "weight")),
        (types.Volume, Text("容量", "volume")),
        (types.Duration, Text("期間", "duration")),
        (types.HsCode, Text("HS コード", "HS code")),
        (types.Country, Text("国のコード", "country code")),
        (types.Language, Text("言語のコード", "language code")),
        (types.HexColor, Text("色", "colour")),
        (types.Phone, Text("電話番号", "phone number")),
        (types.Email, Text("メールアドレス", "mail address")),
        (types.PostalCode, Text("郵便番号", "postal code")),
        (types.Time, Text("時刻", "time")),
        (types.HttpsUrl, Text("URL（https）", "URL (https)")),
        (types.CitedUrl, Text("URL", "URL")),
        (types.Kana, Text("ひらがな", "hiragana")),
    )
}
_DAY: Final = Text("日付", "date")
_BOTH: Final = Text("日本語と英語", "both languages")
_LIST: Final = Text("{what}の一覧", "list: {what}")
_OR: Final = Text("、", ", ")


def described(schema: Mapping[str, Any], lang: Lang) -> str:
    """Return what may stand in a field with this schema."""
    choices = [it for it in schema.get("anyOf", ()) if it.get("type") != "null"]
    if choices:
        return _OR[lang].join(dict.fromkeys(described(it, lang) for it in choices))
    if "$ref" in schema:
        return (_BOTH if schema["$ref"].endswith("/Text") else _BY_TYPE["object"])[lang]
    if "enum" in schema:
        return _OR[lang].join(f"`{it}`" for it in schema["enum"])
    if "items" in schema:
        return _LIST[lang].format(what=described(schema["items"], lang))
    return _plain(schema)[lang]


def _plain(schema: Mapping[str, Any]) -> Text:
    if schema.get("format") == "date":
        return _DAY
    return _BY_PATTERN.get(schema.get("pattern", ""), _BY_TYPE[schema["type"]])
