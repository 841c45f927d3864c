"""The windows of a program one by one, each with what it is for and how it stands."""

from collections.abc import Iterable, Iterator

from catalog.model.program import Offer, Program
from catalog.rules.stands import PlacedWindow, windows_of
from catalog.views.blocks import When
from catalog.views.deadline import deadline_view
from catalog.views.scene import Scene
from catalog.views.topic import Topic
from catalog.words.voice import Voice


def window_list(topic: Topic[Program]) -> tuple[When, ...]:
    """Show every window of a program that has several, with the part that it is of."""
    windows = [
        window for window in windows_of(topic.record) if window.application.last_day_for != "finishing"
    ]
    whole = topic.voice.words.window.whole if any(window.course for window in windows) else ""
    named = ((window, _part(window, whole, topic.voice)) for window in windows)
    shown = (_when(topic.scene, window, name, topic.voice) for window, name in named)
    return tuple(shown) if len(windows) > 1 else ()


def course_windows(scene: Scene, windows: Iterable[PlacedWindow], voice: Voice) -> Iterator[When]:
    """Show the windows of one course, with those of its offers."""
    for window in windows:
        yield _when(scene, window, _own_name(window, voice), voice)


def _when(scene: Scene, window: PlacedWindow, name: str, voice: Voice) -> When:
    deadline = deadline_view((window.stand,), scene.terms(window.program), scene.today, voice)
    return When(deadline, voice.words.program.deadline, name)


def _part(window: PlacedWindow, whole: str, voice: Voice) -> str:
    """Name the part that a window is of, and the window itself where it has a name."""
    own = _own_name(window, voice)
    if not window.course:
        return own or whole
    course = voice(window.course.name)
    return voice.words.program.with_note.format(text=course, note=own) if own else course


def _own_name(window: PlacedWindow, voice: Voice) -> str:
    names = (voice(window.application.name), _of_offer(window.offer, voice) if window.offer else "")
    return next(filter(None, names), "")


def _of_offer(offer: Offer, voice: Voice) -> str:
    return voice(offer.who) or voice(offer.field)
