"""`llms.txt`: what the site is and where its texts lie, for programs that read for somebody (llmstxt.org)."""

from collections.abc import Iterator, Sequence

from catalog.exports.agents import AGENTS
from catalog.ground.markdown import TWIN, escape_markdown, link_target
from catalog.ground.output import OutputFile
from catalog.ground.text import address
from catalog.model.entry import Entry
from catalog.views.kind import Kind
from catalog.views.listing import PAGE_SIZE
from catalog.views.scene import Scene
from catalog.views.tool import Tool
from catalog.words.voice import Voice


def llms_file(scene: Scene, kinds: Sequence[Kind], tools: Sequence[Tool]) -> OutputFile:
    """Return `llms.txt`, which speaks both languages: whoever looks for it finds one file."""
    names = " / ".join(voice.words.site.name for voice in scene.voices.values())
    abouts = "\n>\n".join(f"> {voice.words.machine.about}" for voice in scene.voices.values())
    notes = "\n\n".join(_notes(voice) for voice in scene.voices.values())
    sections = (
        section for voice in scene.voices.values() for section in _sections(scene, kinds, tools, voice)
    )
    return OutputFile("llms.txt", "\n\n".join([f"# {names}", abouts, notes, *sections, ""]).encode())


def _notes(voice: Voice) -> str:
    say = voice.words
    notes = (say.machine.twins, say.site.footer_note, say.site.licence)
    return "\n".join(f"- {note}" for note in notes)


def _sections(scene: Scene, kinds: Sequence[Kind], tools: Sequence[Tool], voice: Voice) -> Iterator[str]:
    say = voice.words
    yield _section(say.machine.pages, _pages(scene, kinds, tools, voice))
    yield _section(say.machine.data, _data(scene, kinds, voice))
    for kind in kinds:
        records = scene.catalog.of(kind.id).values()
        # Of thousands of records the data tell the addresses; one page of the list is short enough to name.
        if records and not (kind.is_long and len(records) > PAGE_SIZE):
            yield _section(say.machine[kind.id], (_record(scene, kind, record, voice) for record in records))


def _section(title: str, links: Iterator[str]) -> str:
    return f"## {title}\n\n" + "\n".join(links)


def _pages(scene: Scene, kinds: Sequence[Kind], tools: Sequence[Tool], voice: Voice) -> Iterator[str]:
    say, home = voice.words, scene.site_url + address(voice.lang, "")
    for kind in kinds:
        yield _link(say.nav[kind.id], f"{home}{kind.id}/", say.door[kind.id])
    for tool in tools:
        if tool.label:
            yield _link(tool.name(say), f"{home}{tool.path}/")
    yield _link(say.nav.about, f"{home}about/")


def _data(scene: Scene, kinds: Sequence[Kind], voice: Voice) -> Iterator[str]:
    say = voice.words
    yield _link(AGENTS, f"{scene.site_url}{AGENTS}", say.machine.agents)
    for kind in kinds:
        yield _link(f"{say.nav[kind.id]} (JSON)", f"{scene.site_url}api/v1/{kind.id}.json", say.machine.both)


def _record(scene: Scene, kind: Kind, record: Entry, voice: Voice) -> str:
    url = f"{scene.site_url}{address(voice.lang, f'{kind.id}/{record.id}/')}{TWIN}"
    return _link(voice(record.name), url, voice(record.summary))


def _link(name: str, url: str, note: str = "") -> str:
    description = f": {escape_markdown(note)}" if note else ""
    return f"- [{escape_markdown(name)}]({link_target(url)}){description}"
