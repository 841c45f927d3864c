"""Values of records as both languages say them: amounts, days, names of other records. Types say how, by the model."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from catalog.ground.message import Message
from catalog.ground.naming import NAMES
from catalog.ground.text import LANGS
from catalog.history.compare import is_text, leaves
from catalog.history.labels import Labels
from catalog.model import types
from catalog.model.pointers import Path, To
from catalog.words.formats import FORMATS, Formats

NameOf = Callable[[To, str], Message | None]
"""The name of what a pointer leads to; None if it leads nowhere."""

_NAMES: Final = (*NAMES, "label", "text")
_MOST_LEAVES: Final = 4
_FISCAL: Final = "fiscal_year"
_YES_OR_NO: Final = {"true": Message("はい", "yes"), "false": Message("いいえ", "no")}


@dataclass(frozen=True, slots=True)
class Speaker:
    """Speaker for the values of one version of the data."""

    labels: Labels
    name_of: NameOf

    def value(self, record: type[Any], path: Path, value: Any) -> Message:
        """Put the value at `path` of a record into words; one that does not fit its field stays as typed."""
        return self._in_words(_type_at(record, path), path, value)

    def is_pointer(self, record: type[Any], path: Path) -> bool:
        """Return whether the field at `path` names another record."""
        return _target(_without_none(_type_at(record, path))) is not None

    def field(self, record: Mapping[str, Any], path: Path) -> Message:
        """Name a field of a record by what it is within: `Fairs in Japan › Limit`."""
        steps = tuple(self._steps(record, path))
        return Message(*(" › ".join(step[lang] for step in steps) for lang in LANGS))

    def _steps(self, record: Mapping[str, Any], path: Path) -> Iterator[Message]:
        inner: Any = record
        for number, step in enumerate(path):
            is_last = number + 1 == len(path)
            last_field = all(isinstance(each, int) for each in path[number + 1 :])
            following = next((each for each in path[number + 1 :] if isinstance(each, str)), None)
            around, inner = inner, _within(inner, step)
            if isinstance(step, int):
                if not is_last and (name := _name_in(inner)):
                    yield name
                elif not is_last and isinstance(around, list) and len(around) > 1:
                    label = self.labels.field(path[:number])
                    yield Message(f"{label.ja}{step + 1}", f"{label.en} {step + 1}")
            elif last_field or not (isinstance(inner, list) or self._covers(step, following)):
                yield self.labels.field(path[: number + 1])

    def _covers(self, step: str, following: str | None) -> bool:
        return following is not None and self.labels.is_qualified((step, following))

    def _in_words(self, kind: Any, path: Path, value: Any) -> Message:
        if is_text(value):
            return _both(value)
        if isinstance(value, list):
            return _listed([self._in_words(_inside(kind, 0), (*path, 0), part) for part in value])
        if isinstance(value, Mapping):
            return _name_in(value) or self._parts(kind, path, value)
        return self._plain(kind, path, str(value))

    def _parts(self, kind: Any, path: Path, value: Mapping[str, Any]) -> Message:
        """Name a part without a name by what it holds."""
        parts = [
            (
                self.labels.field((*path, *inner)),
                self._in_words(_type_within(kind, inner), (*path, *inner), leaf),
            )
            for inner, leaf in list(leaves(value))[:_MOST_LEAVES]
        ]
        return _listed(
            [
                Message(f"{name.ja} {value_text.ja}", f"{name.en} {value_text.en}")
                for name, value_text in parts
            ]
        )

    def _plain(self, kind: Any, path: Path, value: str) -> Message:
        base = _without_none(kind)
        if target := _target(base):
            return self.name_of(target, value) or Message(value, value)
        if path and path[-1] == _FISCAL and value.isdigit():
            return _formatted(lambda formats: formats.fiscal_year(int(value)))
        if base == types.Yen and value.isdigit():
            return _formatted(lambda formats: formats.money(int(value)))
        if base == types.Day and (day := _day(value)):
            return _formatted(lambda formats: formats.plain_day(day))
        if base is bool:
            return _YES_OR_NO.get(value, Message(value, value))
        return self.labels.value(value) if get_origin(base) is Literal else Message(value, value)


def _both(value: Mapping[str, str]) -> Message:
    """Put a text into words; of one in a single language the same in both."""
    ja, en = value.get("ja"), value.get("en")
    return Message(ja or en or "", en or ja or "")


def _formatted(write: Callable[[Formats], str]) -> Message:
    return Message(*(write(FORMATS[lang]) for lang in LANGS))


def _listed(parts: list[Message]) -> Message:
    return Message(*(FORMATS[lang].listed([part[lang] for part in parts]) for lang in LANGS))


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _name_in(value: Any) -> Message | None:
    found = (value.get(name) for name in _NAMES) if isinstance(value, Mapping) else ()
    return next((_both(name) for name in found if is_text(name)), None)


def _within(value: Any, step: str | int) -> Any:
    if isinstance(value, Mapping):
        return value.get(step)
    return value[step] if isinstance(value, list) and isinstance(step, int) and step < len(value) else None


def _type_at(record: type[Any], path: Path) -> Any:
    return _type_within(record, path)


def _type_within(kind: Any, path: Path) -> Any:
    for step in path:
        kind = _inside(kind, step)
    return kind


def _inside(kind: Any, step: str | int) -> Any:
    """Return the type of a field, or of the parts of a list; None where the model has none."""
    if isinstance(kind, type) and is_dataclass(kind):
        return _hints(kind).get(str(step))
    arguments = get_args(kind)
    if get_origin(kind) is Annotated:
        return _inside(arguments[0], step)
    if get_origin(kind) in {Union, UnionType}:
        return next((found for each in arguments if (found := _inside(each, step)) is not None), None)
    part = next((each for each in arguments[::-1] if each is not ...), None) if get_origin(kind) else None
    is_lone = get_origin(kind) is tuple and isinstance(step, str)  # one part, typed without a list
    return _inside(part, step) if is_lone else part


@cache
def _hints(record: type[Any]) -> Mapping[str, Any]:
    return get_type_hints(record, include_extras=True)


def _without_none(kind: Any) -> Any:
    if get_origin(kind) not in {Union, UnionType}:
        return kind
    return next((each for each in get_args(kind) if each is not NoneType), kind)


def _target(kind: Any) -> To | None:
    found = get_args(kind)[1:] if get_origin(kind) is Annotated else ()
    return next((each for each in found if isinstance(each, To)), None)
