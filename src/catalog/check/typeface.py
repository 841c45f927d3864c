"""Characters of names that the shipped type does not have."""

from collections.abc import Iterator
from typing import Final

from catalog.ground.text import LANGS, Text
from catalog.images.social.face import GETA, stand_in
from catalog.model.catalog import Catalog
from catalog.model.kinds import KindId
from catalog.problems import Location, Problem, Problems

_MESSAGE: Final = Text(
    "共有用の画像の書体に「{chars}」がないので、画像では「{mark}」になります。",
    "The type of pictures for sharing lacks `{chars}`; on the picture there will be `{mark}`.",
)
_HINT: Final = Text(
    "ページにはそのまま出ます。ほかの書き方が正式でもあれば、それに変えてください。",
    "Pages show it as it is. If the name may be written otherwise, write it so.",
)


def check_type(catalog: Catalog) -> Problems:
    """Find names that cannot be set as they are."""
    names = list(_names(catalog))
    lacking = {char for char in set().union(*(text for text, *_ in names)) if stand_in(char) is None}
    if not lacking:
        return []
    return [
        _lacks("".join(sorted(lacking & set(text))), catalog.at(kind, record_id, "name", lang))
        for text, kind, record_id, lang in names
        if lacking & set(text)
    ]


def _names(catalog: Catalog) -> Iterator[tuple[str, KindId, str, str]]:
    for kind in (*(kind.id for kind in catalog.kinds), "organizations"):
        for record in catalog.of(kind).values():
            for lang in LANGS:
                yield record.name[lang], kind, record.id, lang


def _lacks(chars: str, at: Location) -> Problem:
    return Problem(at, "type-missing", _MESSAGE.format(chars=chars, mark=GETA), _HINT, severity="warning")
