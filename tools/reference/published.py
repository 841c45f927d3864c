"""Files that a site publishes."""

from collections.abc import Iterable, Iterator
from typing import Final

from tools.reference.table import code, page, table

from catalog.exports.forms import FORMS, Form
from catalog.exports.published import PUBLISHED, RELEASED, Published
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


_RELEASE: Final = Message("公開用のサイト", "A release")
_RELEASED: Final = Message(
    "`catalog release` は、次のものも加えます。", "`catalog release` adds these to a site."
)


def published_page(lang: Lang) -> str:
    return page(NAME, _TITLE, _LEAD, _parts(lang), lang)


def _parts(lang: Lang) -> Iterator[str]:
    for form in FORMS:
        if files := [file for file in PUBLISHED if file.form == form]:
            yield _title(form, lang)
            yield _files(files, lang)
    yield f"## {_RELEASE[lang]}"
    yield _RELEASED[lang]
    yield _files(RELEASED, lang)


def _title(form: Form, lang: Lang) -> str:
    name = form.name[lang]
    return f"## {name[0].upper()}{name[1:]}"


def _files(files: Iterable[Published], lang: Lang) -> str:
    rows = (
        (code(file.files), file.what[lang], file.readers[lang], file.promise[lang], code(file.example))
        for file in files
    )
    return table(_HEADER[lang], rows)
