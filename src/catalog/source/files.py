"""Read a text file as it should be: UTF-8. Anything else gets a sentence that says what it is."""

from pathlib import Path

from catalog.ground.message import Message
from catalog.problems import Location, Problem
from catalog.problems.codes import Code
from catalog.source.conflicts import unfinished_merge

_SAVE_AS_UTF8 = Message(
    "エディタで開き、文字コード「UTF-8」を選んで保存し直してください。",
    "Open it in an editor and save it again with the encoding UTF-8.",
)


def read_text(path: Path, name: str) -> str | Problem:
    """Return the text of `path`, or the reason why it cannot be read."""
    try:
        content = path.read_bytes()
    except OSError:
        return _problem(
            name,
            "file-missing",
            Message("ファイルを読めません。", "The file cannot be read."),
            Message(
                "ファイルがあるか、名前が正しいか確かめてください。",
                "See whether it is there and rightly named.",
            ),
        )
    text = _decode(content, name)
    return text if isinstance(text, Problem) else unfinished_merge(text, name) or text


def _decode(content: bytes, name: str) -> str | Problem:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        message = Message(
            "文字コードが UTF-16 で保存されています。", "The file is saved in the encoding UTF-16."
        )
        return _problem(name, "encoding", message, _SAVE_AS_UTF8)
    if b"\0" in content:
        message = Message(
            "文字のファイルではありません（画像や表計算のファイルかもしれません）。",
            "This is not a text file; it may be a picture or a spreadsheet.",
        )
        hint = Message("元のファイルを git から戻してください。", "Restore the original file from git.")
        return _problem(name, "not-text", message, hint)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _not_utf8(content, error, name)


def _not_utf8(content: bytes, error: UnicodeDecodeError, name: str) -> Problem:
    start = error.start
    line = content.count(b"\n", 0, start) + 1
    column = len(content[content.rfind(b"\n", 0, start) + 1 : start].decode("utf-8", "replace")) + 1
    message = Message("UTF-8 の文字ではありません。", "There are bytes here that are not UTF-8.")
    if "unexpected end" not in error.reason and _is_shift_jis(content):
        message = Message(
            "文字コードが Shift_JIS で保存されています。",
            "The file is saved in the encoding Shift_JIS.",
        )
    return _problem(name, "encoding", message, _SAVE_AS_UTF8, (line, column))


def _is_shift_jis(content: bytes) -> bool:
    try:
        text = content.decode("cp932")
    except UnicodeDecodeError:
        return False
    return any("\u3040" <= char <= "\u9fff" for char in text)


def _problem(
    name: str, code: Code, message: Message, hint: Message, place: tuple[int, int] = (1, 1)
) -> Problem:
    return Problem(Location(name, *place), code, message, hint)
