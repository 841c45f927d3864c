"""Read a data file into its records, parsing only what has not been parsed before."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalog.ground.cache import keep, kept
from catalog.ground.digest import digest_of_code
from catalog.ground.message import Message
from catalog.ground.naming import typed_name
from catalog.ground.parallel import spread
from catalog.problems import Problems
from catalog.source import yaml_events, yaml_mistakes
from catalog.source.chunks import Chunk, split_records
from catalog.source.files import read_text
from catalog.source.unseen import unseen_in, without_consequences
from catalog.source.yaml_events import Path as TypedPath
from catalog.source.yaml_plain import read_plain


@dataclass(frozen=True, slots=True)
class Typed:
    """One record as it was typed: its place and text, and its content as JSON for the model to judge."""

    chunk: Chunk
    json: bytes
    """Empty where the text could not be read as YAML."""


def read_records(path: Path, name: str, cache_dir: Path) -> tuple[list[Typed], Problems]:
    """Read the list of records in `path`, known to staff as `name`."""
    text = read_text(path, name)
    if not isinstance(text, str):
        return [], [text]
    chunks, problems = split_records(text, name)
    parsed = _Parsed(cache_dir / "source" / f"{path.stem}.jsonl")
    fresh = [chunk for chunk in chunks if parsed.get(chunk) is None]
    for chunk, (content, mistakes) in zip(fresh, spread(_parse_all, fresh), strict=True):
        problems += mistakes
        parsed.add(chunk, content, keep=not mistakes)
    parsed.save(chunks, changed=bool(fresh))
    return [Typed(chunk, parsed.get(chunk) or b"") for chunk in chunks], problems


def name_of(chunk: Chunk, content: bytes) -> Message:
    """Name a record as far as it can be named although something in it is wrong."""
    record: Mapping[str, Any] = json.loads(content) if content else {"id": chunk.likely_id}
    typed_id = record.get("id")
    record_id = typed_id[:60] if isinstance(typed_id, str) else "?"
    name = typed_name(record)
    return (
        Message(f"{name.ja} ({record_id})", f"{name.en} ({record_id})")
        if name
        else Message(record_id, record_id)
    )


def with_field(subject: Message, path: TypedPath) -> Message:
    """Name the field at `path` of a record."""
    field = ".".join(str(part + 1) if isinstance(part, int) else part for part in path)
    return Message(f"{subject.ja} {field}", f"{subject.en} {field}") if field else subject


def typed(chunk: Chunk) -> Typed:
    """Return one record as it was typed; nobody asks what is wrong with it."""
    return Typed(chunk, _read(chunk)[0])


def plain_record(chunk: Chunk) -> Mapping[str, Any]:
    """Return what one record says; nothing where its text cannot be read."""
    content, _ = _read(chunk)
    return json.loads(content) if content else {}


def _parse_all(chunks: Sequence[Chunk]) -> list[tuple[bytes, Problems]]:
    return [_parse(chunk) for chunk in chunks]


def _parse(chunk: Chunk) -> tuple[bytes, Problems]:
    """Return what a record says, and what is wrong with how it was typed."""
    content, mistakes = _read(chunk)
    unseen = unseen_in(chunk)
    if not mistakes and not unseen:
        return content, []
    name = name_of(chunk, content)
    hidden = [character.problem(chunk).about(with_field(name, character.path)) for character in unseen]
    return content, [mistake.about(name) for mistake in without_consequences(mistakes, unseen)] + hidden


def _read(chunk: Chunk) -> tuple[bytes, Problems]:
    plain = read_plain(chunk.text)
    tree = yaml_events.parse(chunk) if plain is None else yaml_events.Tree(plain)
    record = tree.value[0] if isinstance(tree.value, list) and tree.value else None
    if not tree.is_whole:
        return b"", tree.problems
    if not isinstance(record, dict):
        return b"", tree.problems or [yaml_mistakes.not_a_record(chunk.at(0, 0))]
    return json.dumps(record, ensure_ascii=False).encode(), tree.problems


class _Parsed:
    """Records parsed before, by the digest of their text. Losing them costs time, nothing else."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._now: dict[str, bytes] = {}
        self._sound: dict[str, bytes] = {}
        code, _, body = (kept(path) or b"").partition(b"\n")
        if code == _code():
            self._sound = {line[:24].decode(): line[25:] for line in body.splitlines()}
            self._now = dict(self._sound)

    def get(self, chunk: Chunk) -> bytes | None:
        return self._now.get(chunk.digest)

    def add(self, chunk: Chunk, content: bytes, *, keep: bool) -> None:
        """Hold `content` for this run and, if nothing was wrong with it, for the next."""
        self._now[chunk.digest] = content
        if keep:
            self._sound[chunk.digest] = content

    def save(self, chunks: Sequence[Chunk], *, changed: bool) -> None:
        if not changed:
            return
        body = b"\n".join(
            digest.encode() + b" " + self._sound[digest]
            for digest in dict.fromkeys(chunk.digest for chunk in chunks)
            if digest in self._sound
        )
        keep(self._path, _code() + b"\n" + body)


def _code() -> bytes:
    """Return a digest of the code that parses."""
    return digest_of_code("source/*", "characters/*").encode()
