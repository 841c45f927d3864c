"""The parts of a workbook as openpyxl reads them: without strict namespaces or formats that only Excel has."""

import io
import re
import zipfile
from collections.abc import Mapping
from typing import Final

_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_STRICT_NAME: Final = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/")
_TRANSITIONAL: Final = rb"http://schemas.openxmlformats.org/\1/2006/"

READ: Final = (".xml", ".rels")
"""How the names of parts end that say something."""
_STYLES: Final = "xl/styles.xml"
_FORMATS: Final = re.compile(rb"<numFmts[^>]*>(.*?)</numFmts>|<numFmts[^>]*/>", re.DOTALL)
_USED: Final = re.compile(rb'<xf\b[^>]*\bnumFmtId="(\d+)"')
_DEFINED: Final = re.compile(rb'<numFmt\b[^>]*\bnumFmtId="(\d+)"')

_JAPANESE_DAY: Final = '[$-411]ggge"年"m"月"d"日"'
_SHORT_DAY: Final = "[$-411]ge.m.d"
_OF_JAPAN: Final[Mapping[int, str]] = {
    **dict.fromkeys((27, 36, 50, 57), _SHORT_DAY),
    **dict.fromkeys((28, 29, 51, 54, 58), _JAPANESE_DAY),
    **dict.fromkeys((34, 52, 55), 'yyyy"年"m"月"'),
    **dict.fromkeys((35, 53, 56), 'm"月"d"日"'),
    30: "m/d/yy",
    31: 'yyyy"年"m"月"d"日"',
    32: 'h"時"mm"分"',
    33: 'h"時"mm"分"ss"秒"',
}
"""Formats that Excel in Japan has by number alone (ECMA-376 part 1, 18.8.30, ja-jp)."""


_SHEETS: Final = "xl/worksheets/"
_FORMULA: Final = re.compile(rb"<(?:\w+:)?f[\s/>]")


def has_formulas(content: bytes) -> bool:
    """Return whether a cell holds a formula: then a workbook is to be read once more, for what that is."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        sheets = [name for name in packed.namelist() if name.startswith(_SHEETS) and name.endswith(".xml")]
        return any(_FORMULA.search(packed.read(name)) for name in sheets)


def in_common_dialect(content: bytes) -> bytes:
    """Return a workbook whose parts openpyxl understands. If any had to be changed, pictures are empty."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        before = {name: packed.read(name) if name.endswith(READ) else b"" for name in packed.namelist()}
    after = {name: _common(name, part) for name, part in before.items()}
    if after == before:
        return content
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, part in after.items():
            made.writestr(name, part)
    return out.getvalue()


def _common(name: str, part: bytes) -> bytes:
    if _STRICT in part:
        part = _STRICT_NAME.sub(_TRANSITIONAL, part)
    return _with_formats_of_japan(part) if name == _STYLES else part


def _with_formats_of_japan(styles: bytes) -> bytes:
    """Write out the formats that a workbook has by number alone."""
    used = {int(number) for number in _USED.findall(styles)} - {
        int(number) for number in _DEFINED.findall(styles)
    }
    lacking = [_definition(name) for name in sorted(used & _OF_JAPAN.keys())]
    if not lacking:
        return styles
    there = _FORMATS.search(styles)
    formats = b"<numFmts>" + b"".join(lacking) + ((there[1] or b"") if there else b"") + b"</numFmts>"
    if there:
        return styles.replace(there[0], formats, 1)
    return re.sub(rb"(<styleSheet[^>]*>)", lambda found: found[0] + formats, styles, count=1)


def _definition(number: int) -> bytes:
    code = _OF_JAPAN[number].replace('"', "&quot;")
    return f'<numFmt numFmtId="{number}" formatCode="{code}"/>'.encode()
