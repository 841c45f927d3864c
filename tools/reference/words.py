"""Groups of words in `words/ui.yaml`: the comment above each says where it is used."""

import re
from typing import Any, Final

import yaml
from tools.reference.repository import ROOT
from tools.reference.table import code, page, table

from catalog.ground.message import Message
from catalog.ground.text import Lang

NAME: Final = "words"
FILE: Final = ROOT / "words" / "ui.yaml"
_TITLE: Final = Message("サイトの言葉", "Words of the site")
_LEAD: Final = Message(
    "`words/ui.yaml` の言葉の組と、出る場所です。"
    "一つの市だけの言葉は `words/city.yaml` に同じ名前で書くと、そちらが使われます。",
    "Groups of words in `words/ui.yaml`, and where each is used. What one city alone says stands under the same names "
    "in `words/city.yaml` and wins.",
)
_HEADER: Final = {
    "ja": ("組", "出る場所", "言葉の数", "例"),
    "en": ("Group", "Where it is used", "Words", "Example"),
}


def groups() -> dict[str, Message | None]:
    """Return where each group is used; None if its comment does not say so in both languages."""
    text = FILE.read_text("utf-8")
    found = re.findall(r"(?:^# (.+) / (.+)\n)?^([a-z_]+):$", text, re.MULTILINE)
    return {name: Message(ja, en) if ja and en else None for ja, en, name in found}


def words_page(lang: Lang) -> str:
    typed: dict[str, Any] = yaml.load(FILE.read_bytes(), yaml.CBaseLoader)  # noqa: S506  # texts only
    rows = []
    for name, where in groups().items():
        words = list(typed[name].values())
        rows.append(
            (
                code(name),
                where[lang] if where else "",
                str(len(words)),
                min((word[lang] for word in words), key=len),
            )
        )
    return page(NAME, _TITLE, _LEAD, [table(_HEADER[lang], rows)], lang)
