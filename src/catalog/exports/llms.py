"""`llms.txt`: what the site is and where its texts lie, for programs that read for somebody (llmstxt.org)."""

from collections.abc import Iterator
from typing import Final

from catalog.exports.json_data import KINDS
from catalog.markdown import TWIN, escape_markdown, link_target
from catalog.model.catalog import Kind
from catalog.model.entry import Entry
from catalog.output import OutputFile
from catalog.text import LANGS, Lang, address
from catalog.views.listing import PAGE_SIZE
from catalog.views.scene import Scene

_TOOLS: Final = ("calendar", "contacts", "check")
_PATHS: Final = {"calendar": "calendar/", "contacts": "contacts/", "check": "programs/check/"}


def llms_file(scene: Scene) -> OutputFile:
    """Return `llms.txt`, which speaks both languages: whoever looks for it finds one file."""
    names = " / ".join(scene.say(lang)["site"]["name"] for lang in LANGS)
    abouts = "\n>\n".join(f"> {scene.say(lang)['machine']['about']}" for lang in LANGS)
    notes = "\n\n".join(_notes(scene, lang) for lang in LANGS)
    sections = (section for lang in LANGS for section in _sections(scene, lang))
    return OutputFile("llms.txt", "\n\n".join([f"# {names}", abouts, notes, *sections, ""]).encode())


def _notes(scene: Scene, lang: Lang) -> str:
    say = scene.say(lang)
    notes = (say["machine"]["twins"], say["site"]["footer_note"], say["site"]["licence"])
    return "\n".join(f"- {note}" for note in notes)


def _sections(scene: Scene, lang: Lang) -> Iterator[str]:
    say = scene.say(lang)
    yield _section(say["machine"]["pages"], _pages(scene, lang))
    yield _section(say["machine"]["data"], _data(scene, lang))
    for kind in KINDS:
        records = getattr(scene.catalog, kind).values()
        # Of thousands of products the data tell the addresses; one page of the list is short enough to name.
        if records and (kind != "products" or len(records) <= PAGE_SIZE):
            yield _section(say["machine"][kind], (_record(scene, kind, it, lang) for it in records))


def _section(title: str, links: Iterator[str]) -> str:
    return f"## {title}\n\n" + "\n".join(links)


def _pages(scene: Scene, lang: Lang) -> Iterator[str]:
    say, home = scene.say(lang), scene.site_url + address(lang, "")
    for kind in KINDS:
        yield _link(say["nav"][kind], f"{home}{kind}/", say["door"][kind])
    for tool in _TOOLS:
        yield _link(say["ways"][tool], home + _PATHS[tool])
    for name in ("policy", "glossary", "about"):
        yield _link(say["nav"][name], f"{home}{name}/")


def _data(scene: Scene, lang: Lang) -> Iterator[str]:
    say = scene.say(lang)
    for kind in KINDS:
        yield _link(
            f"{say['nav'][kind]} (JSON)", f"{scene.site_url}api/v1/{kind}.json", say["machine"]["both"]
        )


def _record(scene: Scene, kind: Kind, record: Entry, lang: Lang) -> str:
    url = f"{scene.site_url}{address(lang, f'{kind}/{record.id}/')}{TWIN}"
    return _link(record.name[lang], url, record.summary[lang])


def _link(name: str, url: str, note: str = "") -> str:
    said = f": {escape_markdown(note)}" if note else ""
    return f"- [{escape_markdown(name)}]({link_target(url)}){said}"
