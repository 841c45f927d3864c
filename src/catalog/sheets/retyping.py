"""Values of a record typed anew where they stand: most changes are of that kind, and need no other text to be read."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from catalog.model.pointers import Path
from catalog.sheets.yaml_record import is_plain
from catalog.source.chunks import Chunk
from catalog.source.yaml_events import Tree, parse

_Change = tuple[Path, str]
_TOP: Final[Path] = (0,)


def retyped(text: str, content: Mapping[str, Any]) -> str | None:
    """Return the text of a record that says `content`; None where more than plain values on their lines differ."""
    tree = parse(Chunk.of("", 1, text))
    value = tree.value
    if not isinstance(value, list) or len(value) != 1:
        return None
    try:
        changes = list(_changes(_TOP, value[0], content))
        places = [(*_place(tree, path), _key(path), new) for path, new in changes]
    except LookupError:
        return None
    if any(not is_plain(new, key) for _, _, _, key, new in places):
        return None
    lines = text.split("\n")
    for line, start, end, _, new in sorted(places, reverse=True):
        lines[line] = lines[line][:start] + new + lines[line][end:]
    return "\n".join(lines)


def retyped_at_once(text: str, old: Any, content: Any) -> str | None:
    """Return a text in which values are typed anew without reading where they stand, if each stands there once.

    Whether the text then says `content` is for the caller to see: a value may also begin another.
    """
    try:
        for path, new in list(_changes((), old, content)):
            key, typed = _key(path), f"{_key(path)}: {_at(old, path)}"
            if path[-1:] != (key,) or text.count(typed) != 1 or not is_plain(new, key):
                return None
            text = text.replace(typed, f"{key}: {new}")
    except LookupError:
        return None
    return text


def _at(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value


def _changes(path: Path, old: Any, new: Any) -> Iterator[_Change]:
    """Find texts that differ; a `LookupError` says that more does."""
    if old == new:
        return
    if isinstance(old, str) and isinstance(new, str):
        yield path, str(new)
    elif isinstance(old, dict) and isinstance(new, dict) and list(old) == list(new):
        for name in old:
            yield from _changes((*path, name), old[name], new[name])
    elif isinstance(old, list) and isinstance(new, list | tuple) and len(old) == len(new):
        for number, pair in enumerate(zip(old, new, strict=True)):
            yield from _changes((*path, number), *pair)
    else:
        raise LookupError


def _place(tree: Tree, path: Path) -> tuple[int, int, int]:
    """Return the line of a value without quotes, and where on it the value begins and ends."""
    line, start = tree.places[path]
    last, end = tree.ends[path]
    if last != line:
        raise LookupError
    return line, start, end


def _key(path: Path) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "")
