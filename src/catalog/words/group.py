"""A group of words, and the gaps that a word may have."""

from collections.abc import Mapping
from typing import Any, Generic, Self, TypeVar, dataclass_transform

_Key_contra = TypeVar("_Key_contra", contravariant=True)


class Gaps(tuple[str, ...]):
    """The gaps of a word that are filled: `{n}`."""

    __slots__ = ()

    def __new__(cls, *names: str) -> Self:
        return super().__new__(cls, names)


@dataclass_transform(frozen_default=True)
class Group(Generic[_Key_contra]):
    """Words that belong together; those with a computed name are found by what computes it: `status[status]`.

    A field of a class is a word, as of a dataclass. Fifty real ones would cost every command a tenth of a second.
    """

    _typed: Mapping[Any, str]
    """Every word of the group by its name in the file, those too that a kind or a tool has brought."""

    def __init__(self, _typed: Mapping[Any, str], **words: str) -> None:
        vars(self).update(words, _typed=_typed)

    def __getitem__(self, name: _Key_contra) -> str:
        return self._typed[name]

    def __contains__(self, name: object) -> bool:
        return name in self._typed
