"""The small types that records are made of; each says in its name what a reader may rely on."""

import re
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Annotated, Any, Final, TypeVar, dataclass_transform

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    StringConstraints,
)
from pydantic.dataclasses import dataclass as pydantic_dataclass
from pydantic_core import PydanticCustomError

from catalog.addresses.fault import Fault
from catalog.addresses.mail import mail_fault
from catalog.addresses.web import web_fault
from catalog.ground.message import Message

Record = TypeVar("Record")

CONFIG: Final = ConfigDict(extra="forbid", str_min_length=1)
_ADDRESSES: Final = 4096
"""So many are remembered to be sound or not."""


@dataclass_transform(kw_only_default=True, frozen_default=True)
def record(cls: type[Record]) -> type[Record]:
    """Make `cls` a frozen, validated value that refuses unknown fields.

    A dataclass with slots rather than a pydantic model: a tenth of the memory at ten thousand records.
    """
    decorate: Callable[[Any], Any] = pydantic_dataclass(config=CONFIG, frozen=True, slots=True, kw_only=True)
    decorated: type[Record] = decorate(cls)
    return decorated


def _digits(value: object) -> object:
    """Let only plain digits become a number: `1_000`, `1e3` and `010` are slips, not amounts."""
    if isinstance(value, str) and not re.fullmatch("0|[1-9][0-9]*", value):
        raise PydanticCustomError("not_digits", "only digits, without commas or units")
    return value


def _year_digits(value: object) -> object:
    """A year is that of the western calendar: R8 is none."""
    if isinstance(value, str) and not re.fullmatch("0|[1-9][0-9]*", value):
        raise PydanticCustomError("not_a_year", "only the digits of a year")
    return value


_PHONE_GROUPS: Final = re.compile(
    r"0(?:120|570|990)-[0-9-]{7}|0800-[0-9]{3}-[0-9]{4}|0[5-9]0-[0-9]{4}-[0-9]{4}|0[346]-[0-9]{4}-[0-9]{4}"
    r"|0[0-9]{2,4}-[0-9]{1,4}-[0-9]{4}"
)
"""Area codes have three to five digits (03, 04 and 06 two); the last group has four, save of 0120 and its like."""


def _whole_phone(value: str) -> str:
    """Numbers have ten digits; mobile and internet telephones, and 0800, eleven."""
    digits = value.replace("-", "")
    if len(digits) != (11 if re.match("0[5-9]0", digits) else 10):
        raise PydanticCustomError("phone_digits", "too few digits, or too many")
    if not _PHONE_GROUPS.match(value):
        raise PydanticCustomError("phone_groups", "hyphens in other places than in any area")
    return value


def _iso_day(value: object) -> object:
    """A bare number is no day, though it could be read as seconds since 1970."""
    if isinstance(value, str) and value.isdigit():
        raise PydanticCustomError("date_not_iso", "a number is no day")
    return value


def _address(fault_of: Callable[[str], Fault | None]) -> BeforeValidator:
    """Let an address pass only if `fault_of` finds nothing wrong with it; many records cite the same ones."""
    fault_of = lru_cache(_ADDRESSES)(fault_of)

    def judge(value: object) -> object:
        if isinstance(value, str) and (fault := fault_of(value)):
            context = {"fault": fault.message, "advice": fault.hint}
            raise PydanticCustomError("address", "not an address", context)
        return value

    return BeforeValidator(judge)


def _cited_fault(url: str) -> Fault | None:
    return web_fault(url, ("https", "http"))


_NO_CODE: Final = Fault(
    Message(
        "6けた目は、ほかの5けたから決まりますが、合いません。",
        "Its sixth digit follows from the other five, and does not here.",
    ),
    Message(
        "総務省の「全国地方公共団体コード」の一覧から写してください。",
        "Copy it from the list of codes of the Ministry of Internal Affairs.",
    ),
)


def _code_with_check_digit(value: str) -> str:
    """The sixth digit of a code of a municipality follows from the other five (全国地方公共団体コード)."""
    weighed = sum(int(digit) * weight for digit, weight in zip(value, (6, 5, 4, 3, 2), strict=False))
    if int(value[5]) != (11 - weighed % 11) % 10:
        raise PydanticCustomError("address", "no code", {"fault": _NO_CODE.message, "advice": _NO_CODE.hint})
    return value


def _fraction(value: str) -> str:
    if Fraction(value) > 1:
        raise PydanticCustomError("rate_above_one", "more than the whole")
    return value


_ID_PATTERN: Final = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_ID_LENGTH: Final = 60

Id = Annotated[str, StringConstraints(pattern=_ID_PATTERN, max_length=_ID_LENGTH)]
"""Lower-case letters, digits and hyphens: it becomes part of an address and never changes.

A field that holds the id of something else says of what: `Annotated[Id, To("organizations")]`, see `pointers.py`.
"""

Count = Annotated[int, BeforeValidator(_digits), Field(ge=0, le=1_000_000)]
Yen = Annotated[int, BeforeValidator(_digits), Field(ge=0, le=10**12)]
Positive = Annotated[int, BeforeValidator(_digits), Field(ge=1, le=1_000_000)]
"""A number of times or years: none of them is no number, and the field is left out."""
Year = Annotated[int, BeforeValidator(_year_digits), Field(ge=1500, le=2100)]

Rate = Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]?/[1-9][0-9]?$"), AfterValidator(_fraction)]
"""A printed fraction of a cost, such as `2/3`; computed with `Fraction`, never a float."""

Percent = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,3}(\.[0-9]{1,2})?$")]
"""A printed percentage without its sign, such as `1.5`."""

_NUMBER: Final = r"[0-9]{1,6}(\.[0-9]{1,3})?"

Lengths = Annotated[str, StringConstraints(pattern=rf"^{_NUMBER}( x {_NUMBER}){{0,2}} (mm|cm|m)$")]
"""One length or up to three, such as `120 x 80 x 45 mm`."""

Mass = Annotated[str, StringConstraints(pattern=rf"^{_NUMBER} (g|kg)$")]
Volume = Annotated[str, StringConstraints(pattern=rf"^{_NUMBER} (ml|l)$")]

Duration = Annotated[
    str, StringConstraints(pattern=r"^[1-9][0-9]{0,2}(-[1-9][0-9]{0,2})? (days|weeks|months|years)$")
]
"""A time, or the shortest and the longest, such as `2-4 weeks`."""

HsCode = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}(\.[0-9]{2}(\.[0-9]{2,4})?)?$")]
"""Number of the Harmonized System for customs: four digits, six, or more where a country adds its own."""

Gtin = Annotated[str, StringConstraints(pattern=r"^(?:[0-9]{8}|[0-9]{12,14})$")]
"""Number of an article by GS1: 8, 12, 13 or 14 digits, the last of which follows from the others."""

Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
"""Two letters of ISO 3166-1, or EU."""

Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
"""Two letters of ISO 639-1."""

HexColor = Annotated[str, StringConstraints(pattern=r"^#[0-9a-f]{6}$")]
"""A colour as a page writes it, such as `#8b2635`."""

_PHONE: Final = r"^0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}$"
Phone = Annotated[str, StringConstraints(pattern=_PHONE), AfterValidator(_whole_phone)]
Email = Annotated[str, StringConstraints(pattern=r"^[^@\s]+@[^@\s]+\.[a-z]+$"), _address(mail_fault)]
Latitude = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,2}\.[0-9]{4,8}$")]
Longitude = Annotated[str, StringConstraints(pattern=r"^1?[0-9]{1,2}\.[0-9]{4,8}$")]
"""Decimal degrees of the world geodetic system (WGS 84), as printed: a source with fewer digits means an area."""
PostalCode = Annotated[str, StringConstraints(pattern=r"^[0-9]{7}$")]
Time = Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-4]):[0-5][0-9]$")]
HttpsUrl = Annotated[str, StringConstraints(pattern=r"^https://[^\s<>\"]+$"), _address(web_fault)]
CitedUrl = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"]+$"), _address(_cited_fault)]
"""A page of another site, such as that of a small firm or one that a fact was read on; it may still be http."""

MunicipalCode = Annotated[
    str, StringConstraints(pattern=r"^[0-9]{6}$"), AfterValidator(_code_with_check_digit)
]
"""The six digits by which Japan knows a municipality (全国地方公共団体コード)."""

Kana = Annotated[str, StringConstraints(pattern=r"^[ぁ-ゖー]+$")]
"""How something is read, in hiragana."""

FIRST_DAY: Final = date(1868, 1, 1)
LAST_DAY: Final = date(2100, 12, 31)
Day = Annotated[date, Field(ge=FIRST_DAY, le=LAST_DAY), BeforeValidator(_iso_day)]


_DAY_AND_MINUTE: Final = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[ T](?:[01][0-9]|2[0-3]):[0-5][0-9])?$"


def _moment_there_is(value: str) -> str:
    """A moment lies on a day of the calendar."""
    try:
        day = date.fromisoformat(value[:10])
    except ValueError:
        raise PydanticCustomError("date_not_iso", "no such day") from None
    if not FIRST_DAY <= day <= LAST_DAY:
        raise PydanticCustomError("date_not_iso", "no such day")
    return value


Moment = Annotated[str, StringConstraints(pattern=_DAY_AND_MINUTE), AfterValidator(_moment_there_is)]
"""A day, or a minute of it in Japan: `2027-04-01` or `2027-04-01 09:00`."""


def as_list(value: object) -> object:
    """Let one item stand without a list, as `BeforeValidator` of a field that may hold several."""
    return value if isinstance(value, list | tuple) else [value]


def as_typed(value: tuple[object, ...], handler: SerializerFunctionWrapHandler) -> object:
    """Write one item without a list, as `WrapSerializer` of the same field."""
    written = handler(value)
    return written[0] if len(value) == 1 else written


def is_id(text: str) -> bool:
    """Return whether `text` may be the id of a record."""
    return re.fullmatch(_ID_PATTERN, text) is not None and len(text) <= _ID_LENGTH


def is_phone(text: str) -> bool:
    """Return whether `text` may be a phone number."""
    try:
        return bool(re.fullmatch(_PHONE, text) and _whole_phone(text))
    except PydanticCustomError:
        return False
