"""A data file without the marks of an unfinished merge: each thing from the side that was chosen for it."""

from codecs import BOM_UTF8
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from catalog.history.choices import Chosen, OneRecord, choices_of, joined, key_of, records_of
from catalog.history.conflicts import Merge
from catalog.model.kinds import DataKind
from catalog.problems import Problem, Problems
from catalog.sheets.data_file import Rewritten, replaced
from catalog.source.chunks import TAIL, Chunk, split_records


@dataclass(frozen=True, slots=True)
class _Piece:
    """A record of a file, and what stands between it and the next: blank lines, and comments about the next."""

    id: str
    body: str
    tail: str
    next_id: str = ""


@dataclass(frozen=True, slots=True)
class _File:
    head: str
    pieces: Sequence[_Piece]

    @classmethod
    def of(cls, text: str, name: str) -> "_File":
        text = text.replace("\r\n", "\n")
        chunks, _ = split_records(text, name)
        found = [_piece(chunk) for chunk in chunks]
        pieces = [replace(each, next_id=after.id) for each, after in pairwise(found)] + found[-1:]
        return cls(text[: len(text) - sum(len(chunk.text) for chunk in chunks)], pieces)

    def of_id(self, record_id: str) -> _Piece | None:
        return next((piece for piece in self.pieces if piece.id == record_id), None)


def _piece(chunk: Chunk) -> _Piece:
    tail = TAIL.search(chunk.text)
    end = tail.start() if tail else len(chunk.text)
    return _Piece(chunk.likely_id or "", chunk.text[:end], chunk.text[end:])


def undecided(merge: Merge, kind: DataKind, chosen: Chosen) -> list[str]:
    """Return the keys of choices that are still to be made."""
    asked = (choice.key for record in records_of(merge, kind) for choice in choices_of(merge, record))
    return [key for key in asked if key not in chosen]


def joined_file(merge: Merge, kind: DataKind, chosen: Chosen) -> Rewritten:
    """Return the data file of a kind as it was chosen; of a record that cannot be written so, a problem."""
    name, sides = f"data/{kind.file}", merge.sides[kind.id]
    ours, theirs = _File.of(sides.ours.text, name), _File.of(sides.theirs.text, name)
    pieces = list(ours.pieces)
    problems: Problems = []
    for record in records_of(merge, kind):
        problems += _settle(pieces, record, chosen, ours, theirs)
    base = merge.bases.get(kind.id)
    is_own_head = base is None or _File.of(base, name).head != ours.head
    text = (ours if is_own_head else theirs).head + "".join(piece.body + piece.tail for piece in pieces)
    return Rewritten(_as_before((merge.project.data / kind.file).read_bytes(), text), problems)


def _as_before(content: bytes, text: str) -> bytes:
    """Return a text with the line ends and the byte order mark that a file had."""
    mark = BOM_UTF8 if content.startswith(BOM_UTF8) else b""
    return mark + text.replace("\n", "\r\n" if b"\r\n" in content else "\n").encode()


def _settle(pieces: list[_Piece], record: OneRecord, chosen: Chosen, ours: _File, theirs: _File) -> Problems:
    """Let the records of a file be as it was chosen for one of them."""
    mine = ours.of_id(record.ours.chunk.likely_id or "") if record.ours else None
    other = theirs.of_id(record.conflict.id) if record.theirs else None
    sides = _sides(record, chosen)
    if mine is None:
        if other and sides == {"theirs"}:
            _insert(pieces, other, theirs)
    elif other is None:
        if sides == {"theirs"}:
            _remove(pieces, mine)
    elif sides == {"theirs"}:
        at = pieces.index(next(piece for piece in pieces if piece.id == mine.id))
        tail = other.tail if other.next_id == mine.next_id else pieces[at].tail
        pieces[at] = replace(other, tail=tail)
    elif sides != {"ours"}:
        return _mix(pieces, record, chosen, mine)
    return []


def _sides(record: OneRecord, chosen: Chosen) -> set[str]:
    if not record.is_by_field:
        return {chosen[record.conflict.id]}
    return {chosen[key_of(record, split)] for split in record.splits()}


def _mix(pieces: list[_Piece], record: OneRecord, chosen: Chosen, mine: _Piece) -> Problems:
    """Write what is taken from theirs into the text of ours, which keeps its comments."""
    chunk = Chunk.of(f"data/{record.conflict.kind.file}", record.conflict.line, mine.body + "\n")
    text = replaced(chunk, joined(record, chosen))
    if isinstance(text, Problem):
        return [text]
    at = next(at for at, piece in enumerate(pieces) if piece.id == mine.id)
    pieces[at] = replace(pieces[at], body=text.removesuffix("\n"))
    return []


def _insert(pieces: list[_Piece], new: _Piece, theirs: _File) -> None:
    """Put a record of theirs after the one that it follows there, with the comments before it."""
    before = list(theirs.pieces[: theirs.pieces.index(new)])
    places = {piece.id: at for at, piece in enumerate(pieces)}
    at = next((places[each.id] for each in reversed(before) if each.id in places), None)
    if at is None:
        pieces.insert(0, replace(new, tail="\n\n" if pieces else new.tail))
        return
    pieces.insert(at + 1, replace(new, tail=pieces[at].tail))
    pieces[at] = replace(pieces[at], tail=before[-1].tail)


def _remove(pieces: list[_Piece], gone: _Piece) -> None:
    """Take a record out with the comments before it; those before the next stay."""
    at = next(at for at, piece in enumerate(pieces) if piece.id == gone.id)
    taken = pieces.pop(at)
    if at:
        pieces[at - 1] = replace(pieces[at - 1], tail=taken.tail)
