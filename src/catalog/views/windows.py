"""The windows of a program one by one, each with what it is for and how it stands."""

from collections.abc import Iterable, Iterator

from catalog.model.program import Program
from catalog.rules.stands import PlacedWindow, windows_of
from catalog.views.blocks import When
from catalog.views.deadline import deadline_view
from catalog.views.scene import Scene
from catalog.views.topic import Topic
from catalog.words.voice import Voice


def window_list(topic: Topic[Program]) -> tuple[When, ...]:
    """Show every window of a program as a whole that has several; those of its courses stand with them."""
    windows = [window for window in windows_of(topic.record) if window.course is None]
    listed = (_when(topic.scene, window, topic.voice) for window in windows)
    return tuple(listed) if len(windows) > 1 else ()


def course_windows(scene: Scene, windows: Iterable[PlacedWindow], voice: Voice) -> Iterator[When]:
    """Show the windows of one course, with those of its offers."""
    for window in windows:
        yield _when(scene, window, voice)


def _when(scene: Scene, window: PlacedWindow, voice: Voice) -> When:
    deadline = deadline_view((window.stand,), scene.terms(window.program), scene.today, voice)
    return When(deadline, voice.words.program.deadline, _name(window, voice))


def _name(window: PlacedWindow, voice: Voice) -> str:
    """Name a window by its own name or by whom the offer is for that it belongs to."""
    names = (window.application.name, *((window.offer.who, window.offer.field) if window.offer else ()))
    return next((voice(name) for name in names if name), "")
