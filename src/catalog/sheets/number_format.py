"""Number formats of Excel: 00012 of 12, M22-07 of 7, 2501.00 of 2501.

Formats are exact or refused: a value that shows otherwise than it is has been misread often enough.
"""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

_GENERAL: Final = frozenset({"", "general", "@", "g/標準"})
_COLOR: Final = (
    "(?i:black|blue|cyan|green|magenta|red|white|yellow|color ?[0-9]+)|[黒青緑赤白黄水紫]色?|色 ?[0-9]+"
)
_TOKEN: Final = re.compile(
    r'"(?P<quoted>[^"]*)"'
    r"|\\(?P<escaped>.)"
    r"|\[\$(?P<currency>[^\]-]*)(?:-[0-9A-Fa-f]*)?\]"
    rf"|\[(?P<color>{_COLOR})\]"
    r"|_(?P<room>.)"
    r"|\*(?P<filled>.)"
    r"|(?P<general>(?i:general))"
    r"|(?P<digit>[0#?])"
    r"|(?P<point>\.)"
    r"|(?P<comma>,)"
    r"|(?P<text>@)"
    r"|(?P<plain>[-+()$¥￥:!^&'~{}<>= ／、。・]|[ぁ-ゟァ-ヿ一-鿿々])"
)
_LITERAL: Final = ("quoted", "escaped", "currency", "plain")
_LARGEST: Final = 1e15
"""Excel itself keeps no more digits."""
_EMPTY: Final = {"0": "0", "?": " ", "#": ""}
"""What a place shows that has no digit."""
_Token = tuple[str, str]
"""A kind of token, and the text that stands for it."""


def shown_number(value: float, code: str) -> str | None:
    """Return what a number shows in the format `code`; nothing where that cannot be said exactly."""
    if code.strip().lower() in _GENERAL:
        return f"{value:.15g}"
    if not abs(value) < _LARGEST:
        return None
    section, number = _section(code, Decimal(f"{value:.15g}"))
    if not section and number == 0:
        return ""
    tokens = _tokens(section)
    return _spelled(tokens, number) if tokens else None


def shown_text(text: str, code: str) -> str | None:
    """Return what a text shows in the format `code`; nothing where that cannot be said exactly."""
    section = _split(code)[-1]
    if "@" not in section or section.strip() == "@":
        return text
    tokens = _tokens(section)
    if tokens is None or any(kind in {"digit", "general", "point", "comma"} for kind, _ in tokens):
        return None
    return "".join(text if kind == "text" else _literal((kind, part)) for kind, part in tokens)


def shows_a_day(code: str) -> bool:
    """Tell whether a date in the format `code` shows its year, month and day."""
    letters = re.sub(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.', "", _split(code)[0]).lower()
    return bool(re.search("[yer]", letters)) and "m" in letters and "d" in letters


def _split(code: str) -> list[str]:
    """Return the sections of a format, for numbers above, below and at nought, and for texts."""
    bare = re.sub(r'"[^"]*"|\\.', lambda found: "_" * len(found[0]), code)
    ends = [at for at, sign in enumerate(bare) if sign == ";"]
    return [
        code[begin:end] for begin, end in zip([0, *(at + 1 for at in ends)], [*ends, len(code)], strict=True)
    ]


def _section(code: str, number: Decimal) -> tuple[str, Decimal]:
    """Return the section for a number, and the number that it shows: no second minus below nought."""
    above, *others = [section for section in _split(code)[:3] if "@" not in section] or [""]
    if number < 0 and others:
        return others[0], -number
    return (others[1] if number == 0 and len(others) > 1 else above), number


def _tokens(section: str) -> list[_Token] | None:
    """Cut a section into tokens; nothing if one of them is unknown, a condition, a date or a fraction."""
    tokens: list[_Token] = []
    at = 0
    while at < len(section):
        found = _TOKEN.match(section, at)
        if found is None or found.lastgroup is None:
            return None
        tokens.append((found.lastgroup, found[found.lastgroup]))
        at = found.end()
    return tokens


def _literal(token: _Token) -> str:
    kind, part = token
    return " " if kind == "room" else part if kind in _LITERAL else ""


def _spelled(tokens: list[_Token], number: Decimal) -> str | None:
    kinds = [kind for kind, _ in tokens]
    if "general" in kinds and "digit" not in kinds:
        return "".join(
            f"{number.normalize():f}" if kind == "general" else _literal((kind, token))
            for kind, token in tokens
        )
    if number == 0 and not {*kinds} & {"digit", "general", "text", "point", "comma"}:
        return "".join(map(_literal, tokens))
    if "digit" not in kinds or "general" in kinds or "text" in kinds or kinds.count("point") > 1:
        return None
    point = kinds.index("point") if "point" in kinds else len(kinds)
    places = kinds[point:].count("digit")
    rounded = number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    if rounded != number:
        return None  # it shows less than it holds
    whole, _, part = f"{abs(rounded):f}".partition(".")
    grouped = _is_grouped(kinds[:point])
    if grouped is None or "comma" in kinds[point:]:
        return None
    front = _whole(tokens[:point], whole.lstrip("0"), is_grouped=grouped)
    return ("-" if number < 0 else "") + front + _part(tokens[point:], part)


def _is_grouped(kinds: list[str]) -> bool | None:
    """Tell whether there is a comma between digits; nothing where a comma stands elsewhere, as in thousands."""
    inner = [kind for kind in kinds if kind in {"digit", "comma"}]
    if "comma" not in inner:
        return False
    first, last = kinds.index("digit"), len(kinds) - 1 - kinds[::-1].index("digit")
    is_between = inner[0] == inner[-1] == "digit"
    return True if is_between and set(kinds[first : last + 1]) == {"digit", "comma"} else None


def _whole(tokens: list[_Token], digits: str, *, is_grouped: bool) -> str:
    """Put digits into their places from the right."""
    filled = _filled([token for kind, token in tokens if kind == "digit"], digits)
    if is_grouped:
        number = re.sub(r"(?<=[0-9])(?=(?:[0-9]{3})+$)", ",", "".join(filled))
        filled = [number, *("" for _ in filled[1:])]
    return "".join(filled.pop(0) if kind == "digit" else _literal((kind, token)) for kind, token in tokens)


def _filled(places: list[str], digits: str) -> list[str]:
    """Return what stands at each place; the first holds all digits for which there is no place."""
    spare = len(places) - len(digits)
    filled = [_EMPTY[place] if at < spare else digits[at - spare] for at, place in enumerate(places)]
    return [digits[: max(0, -spare)] + filled[0], *filled[1:]] if filled else []


def _part(tokens: list[_Token], digits: str) -> str:
    """Write the digits behind the point, without the noughts that `#` leaves out."""
    places = [token for kind, token in tokens if kind == "digit"]
    end = len(places)
    while end and places[end - 1] != "0" and digits[end - 1] == "0":
        end -= 1
    out, at = "", 0
    for kind, mark in tokens:
        if kind == "point":
            out += "."
        elif kind == "digit":
            out += digits[at] if at < end else {"?": " "}.get(mark, "")
            at += 1
        else:
            out += _literal((kind, mark))
    return out
