"""Real format of a file, whatever its name says, and advice for one that holds no table we read."""

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from catalog.ground.message import Message
from catalog.problems.codes import Code


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why a file is not read, and the remedy."""

    code: Code
    message: Message
    hint: Message


Readable = Literal["workbook", "text"]

SAVE_AS_XLSX: Final = Message(
    "Excel で開き、「Excel ブック（.xlsx）」として保存し直してください。",
    "Open it in Excel and save it again as an Excel workbook (.xlsx).",
)
CANNOT_READ: Final = Unfit(
    "not-a-workbook",
    Message("Excel のファイルとして読めません。", "This cannot be read as an Excel workbook."),
    SAVE_AS_XLSX,
)
_LOCKED: Final = Unfit(
    "locked",
    Message("パスワードがかかったブックです。", "The workbook is protected by a password."),
    Message(
        "Excel で開き、「ファイル」→「情報」→「ブックの保護」でパスワードを消して保存し直してください。",
        "Open it in Excel, remove the password (File, Info, Protect Workbook) and save it again.",
    ),
)


def _old(code: Code, ja: str, en: str) -> Unfit:
    return Unfit(code, Message(f"{ja}のファイルです。", f"The file is {en}."), SAVE_AS_XLSX)


_OLD_EXCEL: Final = _old("old-format", "古い形式の Excel（.xls）", "in the old format of Excel (.xls)")
_LOCKED_OR_OLD: Final = _old(
    "old-format",
    "パスワードがかかっているか、古い形式（.xls）",
    "protected by a password, or in an old format (.xls)",
)
_WORD: Final = Unfit(
    "not-a-workbook",
    Message("Word の文書です。", "The file is a document of Word."),
    Message(
        "表を Excel に写し、.xlsx で保存してください。", "Copy the table into Excel and save it as .xlsx."
    ),
)
_BINARY: Final = _old("binary-workbook", "バイナリ形式の Excel ブック（.xlsb）", "a binary workbook (.xlsb)")
_OPEN_DOCUMENT: Final = Unfit(
    "open-document",
    Message("OpenDocument の表（.ods）です。", "The file is an OpenDocument spreadsheet (.ods)."),
    Message(
        "LibreOffice などで開き、「Excel（.xlsx）」として保存し直してください。",
        "Open it in LibreOffice or the like and save it again as Excel (.xlsx).",
    ),
)
_NUMBERS: Final = Unfit(
    "numbers",
    Message("Mac の Numbers のファイルです。", "The file is a document of Numbers for Mac."),
    Message(
        "Numbers で「ファイル」→「書き出す」→「Excel」を選んでください。",
        "In Numbers choose File, Export To, Excel.",
    ),
)
_WEB_PAGE: Final = _old(
    "web-page",
    "名前にかかわらず、中身はウェブページ（HTML）",
    "a web page (HTML), whatever its name",
)
_XML_SHEET: Final = _old("xml-spreadsheet", "「XML スプレッドシート 2003」", "an XML Spreadsheet 2003")
_PDF: Final = Unfit(
    "not-a-workbook",
    Message("PDF のファイルです。", "The file is a PDF."),
    Message("元の Excel のファイルをもらってください。", "Ask for the Excel file that it was made from."),
)

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STREAMS: Final[Mapping[str, Unfit]] = {
    "EncryptedPackage": _LOCKED,
    "Workbook": _OLD_EXCEL,
    "Book": _OLD_EXCEL,
    "WordDocument": _WORD,
}
"""What a container of old Office files is, by a stream in its directory."""
_ENTRY: Final = 128
_NAME_LENGTH: Final = 64

_PARTS: Final[Mapping[str, Unfit]] = {
    "xl/workbook.bin": _BINARY,
    "Index/Document.iwa": _NUMBERS,
    "Index.zip": _NUMBERS,
    "word/document.xml": _WORD,
}
"""What a package is, by a part that it has."""

_BEGINNINGS: Final[Mapping[bytes, Unfit]] = {
    rb"\s*<(?:!doctype html|html|head|meta|table|body)\b|mime-version:": _WEB_PAGE,
    rb"\s*<\?xml[^>]*>.{0,200}(?:office:spreadsheet|progid=.Excel)": _XML_SHEET,
    rb"\s*<\?xml[^>]*>.{0,200}<html": _WEB_PAGE,
    rb"%PDF": _PDF,
}


def kind_of(content: bytes) -> Readable | Unfit:
    """Tell a workbook from text, and from all that is neither."""
    if content.startswith(_OLE):
        return _in_container(content)
    if content.startswith(b"PK"):
        return _in_package(content)
    start = content[:1000].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    for beginning, unfit in _BEGINNINGS.items():
        if re.match(beginning, start, re.IGNORECASE | re.DOTALL):
            return unfit
    return "text"


def _in_container(content: bytes) -> Unfit:
    return next((unfit for name, unfit in _STREAMS.items() if _has_stream(content, name)), _LOCKED_OR_OLD)


def _has_stream(content: bytes, name: str) -> bool:
    """Look for the entry of a directory: the name, then, at its place, the length of the name."""
    written = f"{name}\0".encode("utf-16-le")
    at = content.find(written)
    while at >= 0:
        length = content[at + _NAME_LENGTH : at + _NAME_LENGTH + 2]
        if at % _ENTRY == 0 and length == len(written).to_bytes(2, "little"):
            return True
        at = content.find(written, at + 1)
    return False


def _in_package(content: bytes) -> Readable | Unfit:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            parts = {member.filename: member for member in packed.infolist()}
            if any(member.flag_bits & 1 for member in parts.values()):
                return _LOCKED
            if "mimetype" in parts and b"opendocument.spreadsheet" in packed.open("mimetype").read(100):
                return _OPEN_DOCUMENT
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError):
        return CANNOT_READ
    if found := next((unfit for name, unfit in _PARTS.items() if name in parts), None):
        return found
    return "workbook" if any(name.startswith("xl/") for name in parts) else CANNOT_READ
