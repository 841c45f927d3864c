"""A data file with some records changed and some added, every other byte as it was."""

from codecs import BOM_UTF8
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalog.ground.message import Message
from catalog.problems import Location, Problem, Problems
from catalog.sheets.cells import complaint
from catalog.sheets.placing import insert_records, without_comments
from catalog.sheets.record_path import Path as FieldPath
from catalog.sheets.record_path import Value, copied, put
from catalog.sheets.retyping import retyped, retyped_at_once
from catalog.sheets.yaml_record import changed_text, new_text, other_text, text_of
from catalog.source.chunks import Chunk, split_records
from catalog.source.yaml_events import parse
from catalog.source.yaml_plain import read_plain

Edits = Sequence[tuple[FieldPath, Value]]


@dataclass(frozen=True, slots=True)
class Rewritten:
    """New content of a data file, and the changes that could not be written into it."""

    content: bytes
    problems: Problems


def rewrite(
    path: Path,
    name: str,
    edits: Mapping[str, Edits],
    added: Iterable[Mapping[str, Any]],
    removed: Collection[str] = (),
) -> Rewritten:
    """Return the content of `path` with edits to the records of these ids, others gone, and new ones at the end."""

    def change(chunk: Chunk) -> str | Problem:
        record_id = chunk.likely_id or ""
        return _remains(chunk) if record_id in removed else _changed(chunk, edits.get(record_id))

    return rebuilt(path, name, change, [new_text(record) for record in added])


def rewrite_records(
    path: Path,
    name: str,
    contents: Mapping[str, Mapping[str, Any] | None],
    added: Iterable[Mapping[str, Any]],
) -> Rewritten:
    """Return the content of `path` where the records of these ids say other things or are gone; new ones are placed."""

    def change(chunk: Chunk) -> str | Problem:
        record_id = chunk.likely_id or ""
        if record_id not in contents:
            return chunk.text
        content = contents[record_id]
        return _remains(chunk) if content is None else replaced(chunk, content)

    return rebuilt(path, name, change, (), [text_of(record) for record in added])


def _remains(chunk: Chunk) -> str:
    """Return what is left where a record was: comments that begin what follows."""
    return without_comments(chunk.text)[1]


def rewrite_record(path: Path, name: str, digest: str, content: Mapping[str, Any]) -> Rewritten:
    """Return the content of `path` where the record whose text has this digest says `content`."""
    return rebuilt(
        path, name, lambda chunk: replaced(chunk, content) if chunk.digest == digest else chunk.text, ()
    )


def place_record(path: Path, name: str, text: str) -> tuple[bytes, int]:
    """Return the content of `path` with the text of a new record at its place, and the line on which that begins."""
    content = rebuilt(path, name, lambda chunk: chunk.text, (), [text]).content
    first, _, _ = text.partition("\n")
    lines = content.removeprefix(BOM_UTF8).decode("utf-8").splitlines()
    return content, lines.index(first) + 1


def rebuilt(
    path: Path,
    name: str,
    change: Callable[[Chunk], str | Problem],
    last: Iterable[str] = (),
    placed: Sequence[str] = (),
) -> Rewritten:
    """Return a file with its records changed, new ones at their places, and new ones at the end.

    Of a record that `change` cannot change it returns a problem, and the file comes without it.
    """
    content = path.read_bytes() if path.exists() else b""
    is_windows = b"\r\n" in content
    text = content.removeprefix(BOM_UTF8).decode("utf-8")
    chunks, _ = split_records(text, name)
    head = text[: len(text) - sum(len(chunk.text) for chunk in chunks)]
    parts = [change(chunk) for chunk in chunks]
    problems = [part for part in parts if isinstance(part, Problem)]
    if placed:
        parts = insert_records([str(part) for part in parts], chunks, placed, "\r\n" if is_windows else "\n")
        head = _with_gap(head, is_first=True)
    body = head + "".join(part for part in parts if isinstance(part, str))
    if texts := [_line_ends(text, is_windows=is_windows) for text in last]:
        body = _with_gap(body, is_first=not chunks) + _line_ends("\n", is_windows=is_windows).join(texts)
    mark = BOM_UTF8 if content.startswith(BOM_UTF8) else b""
    return Rewritten(mark + body.encode(), problems)


def _changed(chunk: Chunk, edits: Edits | None) -> str | Problem:
    if not edits:
        return chunk.text
    before = chunk.text.replace("\r\n", "\n")
    old = _read(before)
    if not isinstance(old, list):
        return _by_hand(chunk.at(0, 0))
    expected = copied(old)
    for path, value in edits:
        put(expected[0], path, value)
    return _written(chunk, before, (old, expected), lambda: changed_text(before, edits))


def replaced(chunk: Chunk, content: Mapping[str, Any]) -> str | Problem:
    """Return the text of a record that says `content`, or why that must be done by hand."""
    before = chunk.text.replace("\r\n", "\n")
    return _written(chunk, before, (_read(before), [content]), lambda: other_text(before, content))


def _written(
    chunk: Chunk, before: str, says: tuple[Any, Any], rewritten: Callable[[], str | None]
) -> str | Problem:
    """Return a record in the quickest way after which it says what it should: first those for plain values."""
    old, expected = says
    ways = (
        lambda: retyped_at_once(before, old, expected),
        lambda: retyped(before, expected[0]),
        rewritten,
    )
    for way in ways:
        after = way()
        if after and _read(after) == expected:
            return _line_ends(after, is_windows="\r\n" in chunk.text)
    return _by_hand(chunk.at(0, 0))


def _read(text: str) -> Any:
    plain = read_plain(text)
    return copied(parse(Chunk.of("", 1, text)).value) if plain is None else plain


def _line_ends(text: str, *, is_windows: bool) -> str:
    return text.replace("\n", "\r\n") if is_windows else text


def _with_gap(body: str, *, is_first: bool) -> str:
    """End the last line, and leave one blank line between records."""
    line_end = "\r\n" if "\r\n" in body else "\n"
    ended = body if body.endswith("\n") or not body else body + line_end
    return ended if is_first or ended.endswith(line_end * 2) else ended + line_end


def _by_hand(at: Location) -> Problem:
    return complaint(
        at,
        "change-by-hand",
        Message(
            "コメントの場所がずれるため、この記録は自動では書き換えられません。",
            "A comment would lose its place, so this record cannot be changed for you.",
        ),
        Message("この記録だけ、手で直してください。", "Change this one by hand."),
    )
