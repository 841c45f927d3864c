"""The text of one record of a data file, with a few fields changed and all else as somebody wrote it (ruamel.yaml)."""

import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from catalog.sheets.model_fields import place_of, plain_fields
from catalog.sheets.record_path import Path, Value, put
from catalog.sheets.whole_record import settle_map
from catalog.source.chunks import TAIL

_TEXT_TAG: Final = "tag:yaml.org,2002:str"
_TO_QUOTE: Final = re.compile(r": |:$| #|^[-?:,\[\]{}#&*!|>'\"%@`]")
_ONE_LINE: Final = 100
_NEEDS_ROOM: Final = re.compile(r"[,\[\]{}]")
_QUOTED: Final = re.compile(r"""(?<=[\s\[{,])(?:"(?:[^"\\]|\\.)*"|'[^']*')""")
_COMMENT: Final = re.compile(r"\s#.*$")


class Bare(str):
    """A number, a day, true or false: it is written without quotes."""

    __slots__ = ()


class _AsTyped(VersionedResolver):
    """Takes nothing for a number or a day: what was typed stays as it was typed."""

    @property
    def versioned_resolver(self) -> dict[Any, Any]:
        return {}


def _yaml() -> YAML:
    yaml = YAML()
    yaml.Resolver = _AsTyped
    yaml.preserve_quotes = True
    yaml.width = 10**9
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def new_text(record: Mapping[str, Any]) -> str:
    """Return `record` as the text of a data file, its fields as somebody reads them."""
    return text_of(dict(sorted(record.items(), key=lambda pair: place_of(pair[0]))))


def text_of(record: Mapping[str, Any]) -> str:
    """Return `record` as the text of a data file, its fields in their order."""
    styled = CommentedMap((key, _settled(_styled(value, key))) for key, value in record.items())
    return _as_item(_dumped(styled))


def changed_text(text: str, edits: Iterable[tuple[Path, Value]]) -> str | None:
    """Return a record with other values at some paths; nothing if a comment would lose its place."""
    return _rewritten(text, lambda record, before: _edit(record, edits, at_end=any(_comments(before))))


def other_text(text: str, content: Mapping[str, Any]) -> str | None:
    """Return a record that says `content` as a whole; nothing if a comment would lose its place."""
    styled = {key: _styled(value, key) for key, value in content.items()}
    return _rewritten(text, lambda record, _: _become(record, styled))


def _become(record: CommentedMap, content: Mapping[str, Any]) -> None:
    settle_map(record, content)
    for key in list(record):
        record[key] = _settled(record[key])


def _rewritten(text: str, change: Callable[[CommentedMap, str], None]) -> str | None:
    """Return the text of a record after a change of its values."""
    if not text.startswith("- "):
        return None
    tail = TAIL.search(text)
    end = tail.start() if tail else len(text)
    before = _as_record(text[:end] + "\n")
    record = _yaml().load(before)
    change(record, before)
    after = _dumped(record)
    if list(_comments(before)) != list(_comments(after)):
        return None
    return _as_item(after).rstrip("\n") + text[end:]


def _edit(record: CommentedMap, edits: Iterable[tuple[Path, Value]], *, at_end: bool) -> None:
    """Set values; a new field goes to its place among the others, or to the end where comments stand between."""
    fields = set(record)
    for path, value in edits:
        key = next(step for step in reversed(path) if isinstance(step, str))
        put(record, path, _styled(value, key))
    for key in [name for name in record if name not in fields]:
        value = record.pop(key)
        record.insert(len(record) if at_end else _place(record, key), key, value)
    for key in list(record):
        record[key] = _settled(record[key])


def _as_record(text: str) -> str:
    """Take away the dash and the indentation of an item of a list."""
    return re.sub("^(?:- |  )", "", text, flags=re.MULTILINE)


def _as_item(text: str) -> str:
    return "- " + re.sub("\n(?=[^\n])", "\n  ", text)


def _dumped(record: Any) -> str:
    out = io.StringIO()
    _yaml().dump(record, out)
    return out.getvalue()


def _comments(text: str) -> Iterator[tuple[str, str]]:
    """Return every comment with the beginning of the line that it stands on or before."""
    waiting: list[str] = []
    for line in text.splitlines():
        if line.lstrip().startswith("#"):
            waiting.append(line.strip())
        elif line.strip():
            key = line.strip().partition(":")[0]
            yield from ((comment, key) for comment in waiting)
            yield from (
                (found[0].strip(), key) for found in [_COMMENT.search(_QUOTED.sub("", line))] if found
            )
            waiting = []
    yield from ((comment, "") for comment in waiting)


def _place(record: CommentedMap, key: str) -> int:
    return next((at for at, other in enumerate(record) if place_of(other) > place_of(key)), len(record))


def _styled(value: Any, key: str) -> Any:
    """Quote what an editor would take for something else than text."""
    if isinstance(value, dict):
        return {name: _styled(part, name) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        many = [_styled(part, key) for part in value]
        return tuple(many) if isinstance(value, tuple) else many
    if isinstance(value, Bare):
        return str(value)
    return DoubleQuotedScalarString(value) if _is_quoted(value, key) else value


def _is_quoted(value: str, key: str) -> bool:
    if key in plain_fields():
        return False
    return not value or bool(_TO_QUOTE.search(value)) or _tag(value) != _TEXT_TAG


def is_plain(value: str, key: str) -> bool:
    """Return whether a value can take the place of one that was typed without quotes, wherever that stands."""
    return not ("\n" in value or _NEEDS_ROOM.search(value) or _is_quoted(value, key))


def _tag(value: str) -> str:
    return str(VersionedResolver().resolve(ScalarNode, value, (True, False)))


def _settled(value: Any) -> Any:
    """Give maps and lists that are new the look of a data file: short ones on one line."""
    if not isinstance(value, (dict, list)):
        return value
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        value[key] = _settled(value[key])
    if isinstance(value, (CommentedMap, CommentedSeq)):
        return value
    settled = CommentedMap(value) if isinstance(value, dict) else CommentedSeq(value)
    if _is_short(settled):
        settled.fa.set_flow_style()
    return settled


def _is_short(value: CommentedMap | CommentedSeq) -> bool:
    """Tell whether a list, or a text in two languages, fits on a line."""
    if isinstance(value, dict) and "ja" not in value and "yen" not in value:
        return False
    parts = list(value.values() if isinstance(value, dict) else value)
    texts = [part for part in parts if isinstance(part, str) and not _NEEDS_ROOM.search(part)]
    return len(texts) == len(parts) and sum(map(len, texts)) < _ONE_LINE
