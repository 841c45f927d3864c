"""What each small type takes and what it refuses, as text: nothing else comes out of a data file."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from catalog.ground.text import Text
from catalog.model import types
from catalog.model.organization import Organization

TAKEN: list[tuple[str, str]] = [
    *(("Id", typed) for typed in ("a", "overseas-sales", "guide-2025", "3d", "a" * 60)),
    *(("Yen", typed) for typed in ("0", "1000000", "1000000000000")),
    *(("Count", typed) for typed in ("0", "1", "1000000")),
    *(("Year", typed) for typed in ("1500", "1911", "2100")),
    *(("Rate", typed) for typed in ("1/2", "2/3", "10/10", "99/99")),
    *(("Percent", typed) for typed in ("0", "1.5", "100", "0.25")),
    *(("Phone", typed) for typed in ("076-220-2205", "0120-000-000", "090-1234-5678", "0761-22-3344")),
    *(("Email", typed) for typed in ("a@example.jp", "syoukou@city.kanazawa.lg.jp")),
    ("PostalCode", "9208577"),
    *(("Time", typed) for typed in ("00:00", "09:00", "21:30", "24:00")),
    *(("HttpsUrl", typed) for typed in ("https://example.jp/", "https://example.jp/a?b=c#d")),
    *(("CitedUrl", typed) for typed in ("http://example.jp/", "https://example.jp/%E9%87%91")),
    *(("Day", typed) for typed in ("1868-01-01", "2024-02-29", "2100-12-31")),
]

REFUSED: list[tuple[str, str]] = [
    *(
        ("Id", typed)
        for typed in ("", "A", "a_b", "a--b", "-a", "a-", "a b", "金沢", "../../etc/passwd", "a\n")
    ),
    *(("Id", typed) for typed in ("a/b", "a.b", "%2e", "a" * 61, "é")),
    *(
        ("Yen", typed)
        for typed in ("", "-1", "1,000", "1_000", "1e3", "1.0", "１００", "100円", "010", " 1", "0x10")
    ),
    *(("Yen", typed) for typed in ("1000000000001", "1" + "0" * 400, "1e999", "nan", "inf", "٣")),
    *(("Count", typed) for typed in ("1000001", "½", "²")),
    *(("Year", typed) for typed in ("1499", "2101", "令和7")),
    *(("Rate", typed) for typed in ("3/2", "1/0", "0/1", "0.5", "50%", "1 / 2", "1/2\n", "１/２", "100/100")),
    *(("Percent", typed) for typed in ("1.5%", ".5", "1.234", "-1", "1,5", "1000")),
    *(
        ("Phone", typed)
        for typed in ("0762202205", "76-220-2205", "+81-76-220-2205", "076‐220‐2205", "076-220-2205 ")
    ),
    *(("Email", typed) for typed in ("a", "a@b", "a b@example.jp", "a@example.jp\n", "<a@example.jp>")),
    *(("Email", typed) for typed in ("a?bcc=x@example.jp", "a%0Ab@example.jp", "a&subject=b@example.jp")),
    *(
        ("HttpsUrl", typed)
        for typed in ("https://u:p@example.jp", "https:///x", "https://[::1", "https://a.jp:99999")
    ),
    ("CitedUrl", "http://example.jp/\u202ex"),
    *(("PostalCode", typed) for typed in ("920-8577", "920857", "92085770", "９２０８５７７")),
    *(("Time", typed) for typed in ("9:00", "25:00", "09:60", "0900", "09:00:00")),
    *(
        ("HttpsUrl", typed)
        for typed in ("http://example.jp/", "example.jp", "https://", "https://a b", "javascript:alert(1)")
    ),
    *(
        ("HttpsUrl", typed)
        for typed in ('https://a"onclick=', "https://a<b", " https://example.jp", "https://a\nb")
    ),
    *(("CitedUrl", typed) for typed in ("ftp://example.jp", "file:///etc/passwd", "javascript:alert(1)")),
    *(
        ("Day", typed)
        for typed in ("", "0", "86400", "1700000000", "2026-2-3", "2026/11/01", "2026-02-30", "20261101")
    ),
    *(("Day", typed) for typed in ("1867-12-31", "2101-01-01", "令和8年", "2026-11", "now")),
]


def read(name: str, typed: str) -> Any:
    return TypeAdapter(getattr(types, name)).validate_json(TypeAdapter(str).dump_json(typed))


@pytest.mark.parametrize(("name", "typed"), TAKEN)
def test_taken(name: str, typed: str) -> None:
    assert str(read(name, typed)) == typed


@pytest.mark.parametrize(("name", "typed"), REFUSED)
def test_refused(name: str, typed: str) -> None:
    with pytest.raises(ValidationError):
        read(name, typed)


@pytest.mark.parametrize(("text", "expected"), [("overseas-sales", True), ("a\n", False), ("A", False)])
def test_the_command_line_judges_an_id_as_the_model_does(text: str, *, expected: bool) -> None:
    assert types.is_id(text) is expected


def test_the_website_of_a_small_firm_may_be_http() -> None:
    name = Text(ja="工房", en="Workshop")
    maker = Organization(id="workshop", name=name, kind="maker", website="http://example.jp/", sources=())
    assert maker.website == "http://example.jp/"
    with pytest.raises(ValidationError):
        Organization(id="workshop", name=name, kind="maker", website="ftp://example.jp/", sources=())
