"""Records that readers could not tell apart."""

from collections.abc import Hashable, Iterator

from catalog.check.facts import Facts
from catalog.check.pointers import Place, joined
from catalog.ground.message import Message
from catalog.ground.text import LANGS
from catalog.model.kinds import KindId
from catalog.problems import Problem


def names_once(facts: Facts) -> Iterator[Problem]:
    """No two published records of a kind bear one name, unless different makers gave it to their products."""
    for lang in LANGS:
        named: dict[Hashable, list[tuple[KindId, str]]] = {}
        published = ((kind, entry) for kind, entry in facts.entries() if entry.status != "draft")
        for kind, entry in published:
            key = kind, entry.name[lang].casefold(), getattr(entry, "maker", "")
            named.setdefault(key, []).append((kind, entry.id))
        for records in named.values():
            if len(records) > 1:
                yield _same(facts, [Place(*record, ("name", lang)) for record in records])


def _same(facts: Facts, places: list[Place]) -> Problem:
    message = Message("{n} 件の記録が同じ名前です。", "{n} records bear the same name.").format(n=len(places))
    hint = Message(
        "写した記録なら、どれかを消してください。別のものなら、見分けられる名前にします。",
        "If one is a copy, remove it; otherwise give them names that readers can tell apart.",
    )
    return joined(facts, places, "name-twice", message, hint)
