"""Text of a workbook's cell, as Excel shows it."""

from datetime import date, datetime, time, timedelta
from typing import Any, Final

from catalog.ground.message import Message
from catalog.problems import Location
from catalog.sheets.cells import Cell
from catalog.sheets.number_format import shown_number, shown_text, shows_a_day

_NOT_RECKONED: Final = Message(
    "計算式の値が読めません。値を直接書くか、Excel で開いて保存し直してください。",
    "The value of the formula is not in the file. Write the value, or save it again in Excel.",
)
_SHOWN_OTHERWISE: Final = Message(
    "表示形式「{code}」では、見えているものと中の値が違います。書式を「文字列」にして、見えているとおりに書き直してください。",
    "By its format `{code}` the cell shows something else than it holds. Format it as text and write what it shows.",
)
_NOT_A_DAY: Final = Message(
    "年月日のすべては表示されていない日付です（中の値は {value}）。書式を「文字列」にして、年月日を書いてください。",
    "The date does not show its year, month and day (it holds {value}). Format it as text and write them all.",
)
_LONGEST: Final = 40


def cell_of(typed: Any, reckoned: Any, at: Location) -> Cell:
    """Return the cell at `at` from the same cell with its formula and with its value."""
    value, code = reckoned.value, str(reckoned.number_format or "")
    if typed.data_type == "f" and value is None:
        return Cell(str(typed.value), at, obstacle=_NOT_RECKONED)
    if reckoned.data_type == "e":
        return Cell(str(value), at, obstacle=_NOT_RECKONED)
    if isinstance(value, date):
        return _day(value, code, at)
    text = _displayed(value, code)
    if text is None:
        return Cell(str(value), at, obstacle=_SHOWN_OTHERWISE.format(code=code[:_LONGEST]))
    return Cell(text.strip(), at)


def _day(value: date, code: str, at: Location) -> Cell:
    text = (value.date() if isinstance(value, datetime) else value).isoformat()
    return Cell(text, at, is_day=True, obstacle=None if shows_a_day(code) else _NOT_A_DAY.format(value=text))


def _displayed(value: Any, code: str) -> str | None:
    """Return what a value shows; nothing where that cannot be said exactly."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return shown_number(value, code)
    if isinstance(value, (time, timedelta)):
        return None
    return shown_text(str(value), code)
