"""The value that somebody meant who wrote it as people do: `100万円`, `令和8年3月31日`, `9時`.

Nothing is taken for granted: the value is offered, and staff write it.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Final

from catalog.characters.japanese_days import read_day, read_year

Reader = Callable[[str], str | None]
"""Returns the value as the data want it, or None where no value is clear."""

_HYPHENS: Final = re.compile("[‐‑‒–—―−ーｰ]")
_COUNTERS: Final = re.compile(
    r"(円|yen|個|本|枚|点|回|名|人|社|件|台|室|席|時間|分|年間?|年度|か月|ヶ月|歳|m2|㎡|%)$"
)
_GROUPS: Final = re.compile(r"\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d+)?")
_BIG: Final = {"億": 10**8, "万": 10**4}
_SMALL: Final = {"千": 1000, "百": 100, "十": 10}
_DIGITS: Final = str.maketrans("〇一二三四五六七八九", "0123456789")
_FIRST_OF_REIWA: Final = 2019
_WHOLE: Final = 10


def plain(typed: str) -> str:
    """Return a text half-width, small and without spaces."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", typed)).lower()


def number(typed: str) -> str | None:
    """Read 100万円, １００００００, 1,000,000, 3回 or 50千円."""
    text = _COUNTERS.sub("", plain(typed).lstrip("¥").replace("_", "")).translate(_DIGITS)
    total = Fraction(0)
    for mark, worth in _BIG.items():
        before, found, text = text.rpartition(mark) if mark in text else ("", "", text)
        if found:
            part = _below_10000(before)
            if part is None:
                return None
            total += part * worth
    rest = _below_10000(text) if text or not total else Fraction(0)
    if rest is None or (total + rest).denominator != 1:
        return None
    return str(int(total + rest))


def _below_10000(text: str) -> Fraction | None:
    total = Fraction(0)
    for mark, worth in _SMALL.items():
        if mark in text:
            before, _, text = text.partition(mark)
            part = _digits(before or "1")
            if part is None:
                return None
            total += part * worth
    rest = _digits(text) if text or not total else Fraction(0)
    return None if rest is None else total + rest


def _digits(text: str) -> Fraction | None:
    return Fraction(text.replace(",", "")) if _GROUPS.fullmatch(text) else None


def year(typed: str) -> str | None:
    """Read R8, 令和8年度, 2026年, or the 8 of a year of Reiwa."""
    text = plain(typed)
    if re.fullmatch("[1-9][0-9]?", text):
        return str(_FIRST_OF_REIWA - 1 + int(text))
    found = read_year(text)
    return found if isinstance(found, str) else None


def day(typed: str) -> str | None:
    """Read R8.3.31, 令和8年3月31日（火）, 2027/3/31 or 20270331."""
    text = re.sub(r"\(.\)$", "", plain(typed))
    if found := re.fullmatch(r"(\d{4})(\d{2})(\d{2})", text):
        text = "-".join(found.groups())
    found_day = read_day(_HYPHENS.sub("-", text))
    return found_day if isinstance(found_day, str) else None


def rate(typed: str) -> str | None:
    """Read 50%, 0.5, 2分の1, 3割, 半額 or １／２以内."""
    text = re.sub("以内$|まで$", "", plain(typed)).replace("\u2044", "/").translate(_DIGITS)
    if text in {"半額", "半分"}:
        return "1/2"
    if text == "全額":
        return "1/1"
    if found := re.fullmatch(r"(\d+)分の(\d+)", text):
        return _fraction(int(found[2]), int(found[1]))
    if found := re.fullmatch(r"(\d+)/(\d+)", text):
        return _fraction(int(found[1]), int(found[2]))
    if found := re.fullmatch(r"(\d+(?:\.\d+)?)(%|割)", text):
        return _share(Fraction(found[1]) / (100 if found[2] == "%" else _WHOLE))
    return _share(Fraction(text)) if re.fullmatch(r"[01]\.\d+", text) else None


def _fraction(part: int, whole: int) -> str | None:
    """Keep the fraction as it is printed, `5/10` too."""
    fits = 0 < part <= whole < _WHOLE**2
    return f"{part}/{whole}" if fits else _share(Fraction(part, whole)) if whole else None


def _share(share: Fraction) -> str | None:
    fits = 0 < share <= 1 and share.denominator < _WHOLE**2
    return f"{share.numerator}/{share.denominator}" if fits else None


def percent(typed: str) -> str | None:
    """Read １．５％."""
    return plain(typed).removesuffix("%")


def time(typed: str) -> str | None:
    """Read 9:00, 9時, 午後5時半, 5pm or 1700."""
    text = re.sub("時$", "時00", plain(typed).replace("時半", "時30").removesuffix("分"))
    found = re.fullmatch(r"(午前|午後|am|pm)?(\d{1,2})(?:[:.時](\d{2}))?(am|pm)?", text) or re.fullmatch(
        r"()(\d{2})(\d{2})()", text
    )
    if not found or not (found[1] or found[3] or found[4]):
        return None
    hours = int(found[2])
    if {"午後", "pm"} & {found[1], found[4]} and hours < 12:  # noqa: PLR2004  # noon
        hours += 12
    return f"{hours:02}:{found[3] or '00'}"


def phone(typed: str) -> str | None:
    """Read ０７６（２２０）２２０５, +81 76 220 2205 or 076ー220ー2205（内線123）."""
    text = _HYPHENS.sub("-", unicodedata.normalize("NFKC", typed)).strip()
    text = re.sub(r"\(?(内線|ext|代).*$", "", text)
    text = re.sub(r"^\+81[\s-]*(\(0\))?", "0", text)
    return "-".join(re.findall(r"\d+", text)) if re.fullmatch(r"[\d\s().-]+", text) else None


def postal_code(typed: str) -> str | None:
    """Read 〒920-8577."""
    return re.sub("[〒-]", "", _HYPHENS.sub("-", plain(typed)))


def record_id(typed: str) -> str | None:
    """Read Trade_Fairs or ｔｒａｄｅ－ｆａｉｒｓ."""
    spaced = unicodedata.normalize("NFKC", typed).strip().lower()
    return re.sub(r"[\s_-]+", "-", _HYPHENS.sub("-", spaced))


def color(typed: str) -> str | None:
    """Read 8B2635."""
    return f"#{plain(typed).removeprefix('#')}"


YES_OR_NO: Final[Mapping[str, str]] = {
    **dict.fromkeys(("はい", "有", "あり", "可", "○", "〇", "◯", "する"), "true"),
    **dict.fromkeys(("いいえ", "無", "なし", "不可", "×", "しない"), "false"),
}


def yes_or_no(typed: str) -> str | None:
    """Read はい or 不可."""
    return YES_OR_NO.get(plain(typed))
