"""Cells of CSV files that no spreadsheet takes for a formula. `overrides/assets/js/csv.js` marks them alike.

Both are tested with `tests/vectors/csv_cells.json`.
"""

import re
from typing import Final

_FORMULA: Final = re.compile("'*(?:[\t\r\n]|[ \u00a0\u3000]*[-=+@＝＋－＠])")
"""How a cell begins that a spreadsheet would compute, or that is marked already.

Excel in Japan takes the full-width signs for the others.
"""


def as_text_cell(value: str) -> str:
    """Mark a cell that would be a formula as text, with an apostrophe before it."""
    return f"'{value}" if _FORMULA.match(value) else value


def from_text_cell(cell: str) -> str:
    """Take the mark off again."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
