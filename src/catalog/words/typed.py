"""Words as they were typed in `words/ui.yaml` become the values that Python knows, and what it needs is listed."""

from collections.abc import Mapping
from inspect import get_annotations
from typing import Annotated, Any, Final, get_args, get_origin

from catalog.words.group import Group
from catalog.words.groups import OpenGroup, Words


def _hints(owner: type) -> Mapping[str, Any]:
    """Return the fields of a class for what the file says; those that begin with `_` are for what others add."""
    return {name: hint for name, hint in get_annotations(owner).items() if not name.startswith("_")}


def _key(field: str) -> str:
    return field.replace("__", "-")


GROUPS: Final[Mapping[str, type[Group[Any]]]] = _hints(Words)
"""The groups that every site has."""

WORDS: Final[Mapping[str, frozenset[str]]] = {
    f"{group}.{_key(field)}": frozenset(get_args(hint)[1] if get_origin(hint) is Annotated else ())
    for group, owner in GROUPS.items()
    for field, hint in _hints(owner).items()
}
"""The gaps of each word that every site needs, by group and name: `list.count` has `n`."""


def words_of(typed: Mapping[str, Mapping[str, str]]) -> Words:
    """Return the words of one language; one that is missing is empty, and `check_words` says so."""
    values: dict[str, Any] = {name: _group(owner, typed.get(name, {})) for name, owner in GROUPS.items()}
    own = {name: OpenGroup(inner) for name, inner in typed.items() if name not in GROUPS}
    return Words(**values, _own=own)


def _group(owner: type[Group[Any]], typed: Mapping[str, str]) -> Group[Any]:
    values: dict[str, Any] = {field: typed.get(_key(field), "") for field in _hints(owner)}
    return owner(**values, _typed=typed)
