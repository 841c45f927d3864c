"""Characters of names that the shipped type does not have."""

from collections.abc import Iterator
from typing import Final

from catalog.characters.radicals import kanji_of
from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.ground.text import LANGS
from catalog.images.social.face import GETA, stand_in
from catalog.model.catalog import Catalog
from catalog.model.kinds import KindId
from catalog.problems import Location, Problem

_MESSAGE: Final = Message(
    "共有用の画像の書体に「{chars}」がないので、画像では「{mark}」になります。",
    "The type of pictures for sharing lacks `{chars}`; on the picture there will be `{mark}`.",
)
_HINT: Final = Message(
    "ページにはそのまま出ます。ほかの書き方が正式でもあれば、それに変えてください。",
    "Pages show it as it is. If the name may be written otherwise, write it so.",
)


def known_characters(facts: Facts) -> Iterator[Problem]:
    """Every name can be set as it is on the pictures for sharing; radicals have a rule of their own."""
    names = list(_names(facts.catalog))
    used = set().union(*(text for text, *_ in names)) - kanji_of().keys()
    lacking = {char for char in used if stand_in(char) is None}
    for text, kind, record_id, lang in names if lacking else ():
        if found := lacking & set(text):
            yield _lacks("".join(sorted(found)), facts.origins.at(kind, record_id, "name", lang))


def _names(catalog: Catalog) -> Iterator[tuple[str, KindId, str, str]]:
    for kind in (*(kind.id for kind in catalog.kinds), "organizations"):
        for record in catalog.of(kind).values():
            for lang in LANGS:
                yield record.name[lang], kind, record.id, lang


def _lacks(chars: str, at: Location) -> Problem:
    return Problem(at, "type-missing", _MESSAGE.format(chars=chars, mark=GETA), _HINT, severity="warning")
