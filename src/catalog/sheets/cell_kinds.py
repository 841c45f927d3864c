"""Kinds of cells: how each is read into a record, and how a record shows it."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from catalog.characters.digits import plain
from catalog.characters.japanese_days import read_day, read_year
from catalog.characters.kana import as_hiragana
from catalog.characters.radicals import as_kanji
from catalog.characters.unseen import without_unseen
from catalog.characters.widths import mend_widths
from catalog.ground.message import Message
from catalog.model import meant
from catalog.model.types import is_phone
from catalog.sheets import amounts
from catalog.sheets.lengths import lengths
from catalog.sheets.lookup import Lookup
from catalog.sheets.record_path import Value

NONE: Final = "なし"
"""A list that is known to be empty."""


@dataclass(frozen=True, slots=True)
class CellKind:
    """One kind of cell."""

    read: Callable[[str, Lookup], Value | Message]
    """Return the value, or what somebody who wrote it should do."""
    show: Callable[[Value, Lookup], str]
    is_number: bool = False
    """Whether a spreadsheet may reckon with it."""


def _as_text(value: Value, _: Lookup) -> str:
    return _joined(value) if isinstance(value, tuple) else value


def _written(read: Callable[[str], Value | Message], *, is_number: bool = False) -> CellKind:
    """Return a kind that speaks for itself: it takes no names to read it."""
    return CellKind(lambda text, _: read(text), _as_text, is_number)


def _text(typed: str) -> str:
    """Mend what the check would refuse, letters and digits of the wrong width, radicals, and what nobody sees."""
    return _as_typed(as_kanji(mend_widths(typed)))


def _as_typed(typed: str) -> str:
    return " ".join(unicodedata.normalize("NFC", without_unseen(typed)).split())


def _kana(typed: str) -> str:
    return as_hiragana(re.sub(r"\s", "", unicodedata.normalize("NFKC", without_unseen(typed))))


def _id(typed: str) -> str:
    return unicodedata.normalize("NFKC", without_unseen(typed)).strip().lower()


def _split(typed: str, marks: str) -> list[str]:
    parts = typed.split("\n") if "\n" in typed else re.split(f"[{marks}]", typed)
    return [part.strip() for part in parts if part.strip()]


def _joined(values: tuple[str, ...]) -> str:
    if not values:
        return NONE
    return ("\n" if any(re.search("[;；]", key) for key in values) else "; ").join(values)


def _texts(read: Callable[[str], str]) -> CellKind:
    """Return a kind for several texts, with `;` between them or each on a line of its own."""

    def read_all(typed: str) -> Value:
        return () if typed.strip() == NONE else tuple(read(text) for text in _split(typed, ";；"))

    return _written(read_all)


def _name(what: str, ending: str = "$^") -> CellKind:
    """Return a kind for the name of one `what`, which may have an `ending` that its name lacks."""

    def read(typed: str, lookup: Lookup) -> Value | Message:
        found = lookup.of(what).find(_as_typed(typed))
        bare = (
            lookup.of(what).find(re.sub(ending, "", _as_typed(typed)))
            if isinstance(found, Message)
            else found
        )
        return found if isinstance(bare, Message) else bare

    def show(value: Value, lookup: Lookup) -> str:
        return lookup.of(what).show(str(value))

    return CellKind(read, show)


def _names(what: str) -> CellKind:
    """Return a kind for several names."""

    def read(typed: str, lookup: Lookup) -> Value | Message:
        parts = [] if typed.strip() == NONE else _split(typed, ";；,，、/\n")
        found = [lookup.of(what).find(_as_typed(part)) for part in parts]
        wrong = next((name for name in found if isinstance(name, Message)), None)
        return wrong or tuple(str(name) for name in found)

    def show(value: Value, lookup: Lookup) -> str:
        return _joined(tuple(lookup.of(what).show(key) for key in value))

    return CellKind(read, show)


def _one_of(*choices: tuple[str, str, str]) -> CellKind:
    """Return a kind for a few words, each given as value, Japanese word and what else is taken for it."""
    values = {word: value for value, ja, others in choices for word in (value, ja, *others.split())}
    words = {value: ja for value, ja, _ in choices}
    some = "、".join(words.values())
    hint = Message(f"{some} のどれかを書いてください。", f"Write one of {some}.")

    def show(value: Value, _: Lookup) -> str:
        return words.get(str(value).lower(), str(value))

    return CellKind(lambda text, _: values.get(plain(text).strip().lower(), hint), show)


def _upper(typed: str) -> Value:
    return tuple(code.upper() for code in _split(plain(typed), ";,/、 \n"))


_WITHDRAWN: Final = re.compile("取り?消|返上|辞退|返納|失効|withdrawn", re.IGNORECASE)
_A_DAY: Final = re.compile(
    r"(?:令和|平成|[RHrh])?\.?\s*(?:元|[0-9]{1,4})\s*[年./-]\s*[0-9]{1,2}\s*[月./-]\s*[0-9]{1,2}\s*日?"
)
_WHEN: Final = Message(
    "取消しの日が分かりません。「認定取消（R7.3.31）」のように日を書くか、「認定取消日」の列に書いてください。",
    "It does not say when: write 認定取消（R7.3.31）, or the day in the column 認定取消日.",
)
_PHONE: Final = Message("「076-000-0000」のように書いてください。", "Write it like 076-000-0000.")


def _remark(typed: str) -> Value | Message:
    """Return the day on which a certificate was withdrawn; nothing if the remark is about something else."""
    text = plain(typed)
    if not _WITHDRAWN.search(text):
        return ""
    found = _A_DAY.search(text)
    return read_day(found[0]) if found else _WHEN


def _phone(typed: str) -> str | Message:
    text = unicodedata.normalize("NFKC", without_unseen(typed)).strip()
    found = text if is_phone(text) else meant.phone(text)
    return found if found and is_phone(found) else _PHONE


TEXT: Final = _written(_text)
EXACT: Final = _written(_as_typed)
DIGITS: Final = _written(lambda typed: re.sub(r"[\s-]", "", plain(typed)))
"""A number that is a name: nobody reckons with it, and noughts before it count."""
KANA: Final = _written(_kana)
ID: Final = _written(_id)
TEXTS: Final = _texts(_text)
EXACT_TEXTS: Final = _texts(_as_typed)
YEAR: Final = _written(read_year, is_number=True)
DAY: Final = _written(read_day)
PHONE: Final = _written(_phone)
REMARK: Final = CellKind(lambda typed, _: _remark(typed), lambda day, _: f"認定取消（{day}）")
NUMBER: Final = _written(amounts.read_number, is_number=True)
SIZE: Final = _written(lengths("WDH"))
DIAMETER: Final = _written(lengths("φ"))
HEIGHT: Final = _written(lengths("H"))
LENGTH: Final = _written(lengths("L"))
MASS: Final = _written(amounts.read_mass)
VOLUME: Final = _written(amounts.read_volume)
DURATION: Final = _written(amounts.read_duration)
HS_CODE: Final = _written(amounts.read_hs_code)
CODES: Final = _written(_upper)
MAKER: Final = _name("maker")
MAKER_ID: Final = CellKind(MAKER.read, _as_text)
SCHEME: Final = _name("scheme")
DOCUMENT: Final = _name("document")
DIVISION: Final = _name("division", r"\s*(?:認定)?(?:部門|分野|区分|の部|部)$")
AWARD: Final = _name("award")
KEYWORDS: Final = _names("keyword")
ALLERGENS: Final = _names("allergen")
COUNTRY: Final = _name("country")
COUNTRIES: Final = _names("country")
TAX: Final = _one_of(("true", "税込", "税込み 内税 込"), ("false", "税別", "税抜 税抜き 外税 別"))
YES_NO: Final = _one_of(("true", "可", "はい yes ○ 〇 ◯ 1"), ("false", "不可", "いいえ no × x 0"))
STATUS: Final = _one_of(("published", "公開", ""), ("draft", "下書き", "下書 非公開"))
