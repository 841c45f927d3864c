"""Placeholders: text of a template, or in the place of a text that is still to come."""

import re
from collections.abc import Collection, Iterator
from typing import Final

from catalog.check.facts import Facts
from catalog.check.typed import Typed, typed_texts
from catalog.ground.message import Message
from catalog.ground.text import LANGS
from catalog.model.pointers import To, pointers_of, targets_of
from catalog.problems import Problem

TEMPLATE_TEXTS: Final = frozenset(
    {
        *("正式な名称", "製品の名称", "文書の題名", "ページの名前", "章や見出し"),
        *(
            "何が、いくらまで受けられるかを書きます。",
            "何に使える場所かを書きます。",
            "どんな製品かを書きます。",
        ),
        *("A name in English", "A name in English that tells what it is", "A title in English"),
        *("Say what one gets, and how much at most.", "Say what the place is for.", "Say what it is."),
        *("Name of the page", "https://example.jp/page", "000-000-0000"),
    }
)
"""What `catalog new` writes for staff to replace."""

_ALONE: Final = re.compile(
    r"\s*(?:tb[adc]|to ?do|fixme|n/a|dummy|x{3,}|\?{2,}|ダミー|あとで書く|後で書く|ここに.{0,12}(?:書く|書きます|入力)"
    r"|to be (?:added|announced|confirmed|decided|written|translated))[.。…!！]*\s*\Z",
    re.IGNORECASE,
)
"""What stands in for a whole text; within one it may be meant."""
_ANYWHERE: Final = re.compile(r"\b(?:TBD|TODO|FIXME)\b|\blorem ipsum\b|[○◯〇●]{2,}|x{4,}", re.IGNORECASE)
_SIGNS: Final = ("tbd", "todo", "fixme", "lorem ipsum", "xxxx", *"○◯〇●")
"""Each stand-in within a text has one of these."""


def no_placeholders(facts: Facts) -> Iterator[Problem]:
    """Nothing that `catalog new` wrote, and no TBD or ○○, is published: a draft may still hold them."""
    parts = _stand_ins({*facts.words, *(text[lang] for text in facts.texts for lang in LANGS)})
    with_page = {(kind, entry.id): entry for kind, entry in facts.entries()}
    for typed in typed_texts(facts, lambda chunk: any(part in chunk for part in parts)):
        entry = with_page.get((typed.kind, typed.record_id))
        is_shown = entry.status != "draft" if entry else _is_named(facts, To(typed.kind), typed.record_id)
        if is_shown and not _is_free(typed) and (part := _stand_in(typed.text)):
            yield _problem(facts, typed, part)


def _stand_ins(texts: Collection[str]) -> set[str]:
    """Return all stand-ins of some texts; plain searches through all at once cost nearly nothing."""
    whole = "\n".join(texts).lower()
    signs = [sign for sign in _SIGNS if sign in whole]
    suspects = [text for text in texts if signs and any(sign in text.lower() for sign in signs)]
    suspects += filter(_ALONE.match, texts)
    return {part for text in {*suspects, *TEMPLATE_TEXTS.intersection(texts)} if (part := _stand_in(text))}


def _stand_in(text: str) -> str | None:
    """Return the part of a text that stands in for what is still to come."""
    found = _ALONE.match(text) or _ANYWHERE.search(text)
    return text if text in TEMPLATE_TEXTS else found[0].strip() if found else None


def _is_named(facts: Facts, to: To, record_id: str) -> bool:
    """Return whether any record points to one that has no page: until then nobody reads it."""
    return any(
        (pointer.to, pointer.id) == (to, record_id)
        for kind in facts.kinds
        if to in targets_of(kind.record)
        for record in facts.catalog.of(kind.id).values()
        for pointer in pointers_of(record)
    )


def _is_free(typed: Typed) -> bool:
    """Return whether a text is no wording of staff: a note for themselves, a code, a word that is looked up."""
    return not {"to_check", "id", "forms"}.isdisjoint(typed.path) or typed.kind == "synonyms"


def _problem(facts: Facts, typed: Typed, part: str) -> Problem:
    return typed.problem(
        facts,
        part,
        "placeholder",
        Message(
            "「{part}」は、書きかけのままです。",
            "`{part}` stands in the place of a text that is still to come.",
        ).format(part=part[:30]),
        Message(
            "正しい文を書いてください。まだなら、その項目を消すか、status: draft と書いて下書きにします。",
            "Write the text. Until then remove the field, or make the record a draft with `status: draft`.",
        ),
    )
