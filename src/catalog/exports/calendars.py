"""The calendars there are: of all deadlines, by theme, and by program."""

from collections.abc import Iterator, Sequence
from functools import partial

from catalog.ground.output import KeyedFile
from catalog.ground.text import address
from catalog.model.program import Program
from catalog.rules.dates import events
from catalog.views.scene import Scene
from catalog.words.voice import Voice


def calendar_files(scene: Scene) -> Iterator[KeyedFile]:
    """Return the calendars of each language: for all and for every theme, even an empty one, and by program.

    Somebody may have subscribed to all or to a theme, so those files are always there.
    """
    programs = list(scene.catalog.programs.values())
    themes = scene.catalog.vocabulary["theme"].terms
    for voice in scene.voices.values():
        say = voice.words.ics
        yield _file(scene, "calendar.ics", say.name, programs, voice)
        for theme in themes:
            name = say.name_theme.format(name=say.name, theme=voice(theme.name))
            of_theme = [program for program in programs if theme.id in program.themes]
            yield _file(scene, f"calendar/{theme.id}.ics", name, of_theme, voice)
        for program in programs:
            if events(program, scene.today):
                path = f"programs/{program.id}/deadline.ics"
                yield _file(scene, path, voice(program.name), [program], voice)


def _file(scene: Scene, path: str, name: str, programs: Sequence[Program], voice: Voice) -> KeyedFile:
    found = (event for program in programs for event in events(program, scene.today))
    yearly = [
        str(event.day) for event in found if event.application.type == "yearly"
    ]  # the next time moves on
    key = "-".join([scene.support, *yearly])
    return KeyedFile(address(voice.lang, path), key, partial(_write, scene, name, programs, voice))


def _write(scene: Scene, name: str, programs: Sequence[Program], voice: Voice) -> bytes:
    from catalog.exports.calendar import calendar_file  # noqa: PLC0415  # icalendar is slow to import

    return calendar_file(scene, name, programs, voice)
