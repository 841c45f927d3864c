"""Files that a site publishes."""

from typing import Final

from tools.reference.table import code, page, table

from catalog.exports.published import PUBLISHED
from catalog.ground.message import Message
from catalog.ground.text import Lang

NAME: Final = "published"
_TITLE: Final = Message("公開されるファイル", "Published files")
_LEAD: Final = Message(
    "サイトにできるファイルのすべてと、約束することです。`<…>` には名前が入ります。英語のものは `en/` の下にあります。",
    "All files of a site, and what may be relied on. `<…>` stands for a name; English ones lie below `en/`.",
)
_HEADER: Final = {
    "ja": ("ファイル", "中身", "使う人", "約束", "例"),
    "en": ("File", "What it is", "For", "Promise", "Example"),
}


def published_page(lang: Lang) -> str:
    rows = (
        (code(file.files), file.what[lang], file.readers[lang], file.promise[lang], code(file.example))
        for file in PUBLISHED
    )
    return page(NAME, _TITLE, _LEAD, [table(_HEADER[lang], rows)], lang)
