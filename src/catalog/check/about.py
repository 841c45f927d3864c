"""Words that make a figure one of something else: 資本金1億円, 消費税10%, last year's limit, 説明会は5月10日.

A record has no field for these, so no value of the record can be meant.
"""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from catalog.check.figures import Figure, Sort


class _Words(NamedTuple):
    """Patterns of the words right before a figure, and of those right behind it."""

    before: re.Pattern[str]
    behind: re.Pattern[str]


def _words(before: str, behind: str) -> _Words:
    return _Words(re.compile(rf"(?:{before})$", re.IGNORECASE), re.compile(behind, re.IGNORECASE))


_FORMER: Final = (
    r"(?:昨年度?|去年|前年度?|前の年|以前|従来|旧制度)[のはに][^0-9。、]{0,8}"
    r"|\b(?:last year|formerly|previously|in the past)\b[^0-9.;]{0,25}"
)
_ELSEWHERE: Final = (
    r"(?:国|県|石川県|他市|民間)の(?:補助|助成|制度|融資|事業)[^0-9。、]{0,12}"
    r"|\b(?:national|prefectural|government) (?:subsid|grant|scheme|loan)[^0-9.;]{0,25}"
)
_OF_THE_FIRM: Final = (
    r"(?:資本金|出資金|売上高?|予算額?|賃金|給与|年収|所得|利益率?|付加価値額?|消費税率?)"
    r"(?:総額|の額|として|が前年より|が前年から|は全体で)?[はがも:：（(をに]?(?:約|年)?"
    r"|\b(?:capital|sales|turnover|revenues?|wages?|salar(?:y|ies)|incomes?|profits?|budget|value added|tax)"
    r"(?: (?:of|by|at least|over|under|below|above|is|are|was|were|fell|fallen|rise|raised"
    r"|about|more than|less than|up to)){0,3} \(?"
)
_MONEY: Final = _words(
    f"{_FORMER}|{_ELSEWHERE}|{_OF_THE_FIRM}",
    r" ?(?:in|of) (?:share )?(?:capital|annual sales|sales|turnover|revenue|wages)\b"
    r"|未満.{0,4}切り捨て| (?:are|is) rounded",
)
_PART: Final = _words(
    f"{_FORMER}|{_ELSEWHERE}|{_OF_THE_FIRM}",
    r"(?:以上|ほど)?(?:が(?!上限|限度|最大)|を.{0,4}占め|減|増|引き上げ)"
    r"| of (?:all (?!(?:the )?(?:eligible )?costs)|all\."
    r"|(?:the )?(?:firms|companies|people|staff|employees|students|women|men|sales)\b)",
)
_EVENT: Final = "説明会|結果|発表|通知|面接|審査会?|表彰式?|交付決定|公表"
_DAY: Final = _words(
    rf"{_FORMER}|(?:{_EVENT})(?:の日)?[はをが]?[、（(:： ]?|年末年始[^0-9。、]{{0,6}}|休(?:館|業|み)日?[はが:：（]"
    r"|\b(?:briefings?|information session|results?|interviews?|screening|ceremony|announced|notified"
    r"|as of|in force|closed)\b"
    r"(?: (?:is|are|was|were|will be|takes? place|held|on|by|announced|sent|out|come|follow|from|since|about|the"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day,)){0,6} ",
    rf"(?:[（(].[）)])?(?:に|の|から|ごろに?)?(?:{_EVENT}|現在|施行)|の?午[前後].{{0,8}}(?:{_EVENT})",
)
_SPAN: Final = _words(
    r"\b(?:keep|kept|stored?|filed?)\b[^0-9.;]{0,30}", r"間?[、はの]?[^0-9。、]{0,12}(?:保管|保存)"
)
_SOMETHING_ELSE: Final[Mapping[Sort, _Words]] = {"yen": _MONEY, "share": _PART, "day": _DAY, "span": _SPAN}

_LEAST: Final = _words(
    r"\b(?:at least|no less than|minimum of|over|below|under|less than|more than) ",
    r"(?:以上|未満|を?(?:超|こ)え)|を下回| or (?:more|over|less|under)\b",
)


_FEE: Final = _words(
    r"(?:手数料|送料|参加費|会費)(?:として|[はがも:：])?|\b(?:fee|charge) (?:of|is) ",
    r"の手数料| (?:fee|charge)\b",
)


def is_about_something_else(figure: Figure, text: str) -> bool:
    """Return whether the words beside a figure name what no record has a value for."""
    words = _SOMETHING_ELSE.get(figure.sort)
    return words is not None and _stand_beside(words, figure, text)


def is_threshold(figure: Figure, text: str) -> bool:
    """Return whether an amount is one that something must reach, or must stay below."""
    return _stand_beside(_LEAST, figure, text)


def is_fee(figure: Figure, text: str) -> bool:
    """Return whether an amount is one that is paid for taking part."""
    return _stand_beside(_FEE, figure, text)


def _stand_beside(words: _Words, figure: Figure, text: str) -> bool:
    return bool(words.before.search(text[: figure.start]) or words.behind.match(text, figure.end))
