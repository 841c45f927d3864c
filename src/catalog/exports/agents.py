"""`agents.md`: what programs can ask of the published files, with an address for each question, limits and promises."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from catalog.exports.json_data import API
from catalog.ground.markdown import TWIN
from catalog.ground.output import OutputFile
from catalog.ground.text import address
from catalog.model.program import Program
from catalog.rules.estimate import can_estimate
from catalog.rules.stands import stands_of
from catalog.views.kind import Kind
from catalog.views.scene import Scene
from catalog.words.voice import Voice

AGENTS: Final = "agents.md"


@dataclass(frozen=True, slots=True)
class Example:
    """A question that a published file answers."""

    question: str
    path: str
    """Below the root of the site."""
    pointers: tuple[str, ...] = ()
    """Where in the file the answer stands, as JSON pointers."""


def agents_file(scene: Scene, kinds: Sequence[Kind]) -> OutputFile:
    """Return `agents.md`, which speaks both languages as `llms.txt` does."""
    title = " / ".join(voice.words.agents.title for voice in scene.voices.values())
    parts = (part for voice in scene.voices.values() for part in _parts(scene, kinds, voice))
    return OutputFile(AGENTS, "\n\n".join([f"# {title}", *parts, ""]).encode())


def _parts(scene: Scene, kinds: Sequence[Kind], voice: Voice) -> Iterator[str]:
    say = voice.words.agents
    yield f"## {voice.words.site.name}"
    yield voice.words.machine.about
    yield say.intro
    yield f"### {say.questions}"
    yield "\n".join(_line(scene, example, voice) for example in examples(scene, kinds, voice))
    yield f"### {say.rules}"
    yield _listed(say.rule_today, say.rule_year, say.rule_verdict, say.rule_absent, say.rule_source)
    yield f"### {say.limits}"
    yield _listed(say.limit_search, say.limit_size, say.promise, say.cors, voice.words.site.licence)
    yield f"### {say.mcp}"
    yield say.mcp_how


def _listed(*sentences: str) -> str:
    return "\n".join(f"- {sentence}" for sentence in sentences)


def _line(scene: Scene, example: Example, voice: Voice) -> str:
    say = voice.words.agents
    line = say.line.format(question=example.question, url=scene.site_url + example.path)
    pointers = ", ".join(f"`{pointer}`" for pointer in example.pointers)
    return f"- {line}" + (f"\n  - {say.look.format(pointers=pointers)}" if pointers else "")


def examples(scene: Scene, kinds: Sequence[Kind], voice: Voice) -> Iterator[Example]:
    """Yield what can be asked, each with the address of a file that is there."""
    say = voice.words.agents
    for kind in kinds:
        if scene.catalog.of(kind.id):
            question = say.find.format(section=voice.words.nav[kind.id])
            yield Example(question, f"{API}{kind.id}.json", ("/records/0/name", "/records/0/url"))
    program = _telling(tuple(scene.catalog.programs.values()))
    if program:
        yield from _about(scene, program, voice)
    yield Example(say.names, f"{API}names.json", ("/terms", "/organizations", "/documents"))
    yield Example(say.changes, f"{API}changes.json", ("/changes",))
    yield Example(say.described, f"{API}openapi.json", ("/paths",))


def _telling(programs: Sequence[Program]) -> Program | None:
    """Return the program that shows most: one with an amount to work out, and a window."""
    tells = (
        program
        for program in programs
        if stands_of(program)[0].application
        and program.courses
        and any(can_estimate(offer) for offer in program.courses[0].offers[:1])
    )
    return next(tells, next(iter(programs), None))


def _about(scene: Scene, program: Program, voice: Voice) -> Iterator[Example]:
    say = voice.words.agents
    one, theme = f"{API}records/programs/{program.id}.json", program.themes[0]
    page = address(voice.lang, f"programs/{program.id}/")
    yield Example(say.show, one, ("/record/summary", "/record/sources"))
    yield Example(say.text, f"{page}{TWIN}")
    yield Example(say.status, one, ("/as_of", "/record/status"))
    yield Example(say.coming, f"{API}themes/{theme}.json", ("/programs/0/statuses",))
    if scene.terms(program):
        yield Example(say.terms, one, ("/record/terms/starts", "/record/terms/ends"))
    yield Example(say.eligible, f"{API}eligibility.json", ("/questions", "/programs/0/parts"))
    if any(course.offers for course in program.courses[:1]):
        yield Example(say.amount, one, ("/record/courses/0/offers",))
    yield Example(say.deadlines, address(voice.lang, "calendar.ics"))
