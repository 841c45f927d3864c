"""Address and day of a page, for its print."""

from dataclasses import dataclass

from catalog.addresses.web import is_example_url
from catalog.ground.text import address
from catalog.views.topic import Topic


@dataclass(frozen=True, slots=True)
class PaperView:
    """Origin of a printed page."""

    url: str
    """Empty as long as the site has no address of its own."""
    day: str


def paper_view(topic: Topic[object], path: str) -> PaperView:
    """Origin of the paper that the page at `path` is printed on."""
    scene, voice = topic.scene, topic.voice
    url = f"{scene.site_url}{address(voice.lang, path)}"
    day = voice.words.decide.as_of.format(day=voice.formats.plain_day(scene.today))
    return PaperView("" if is_example_url(url) else url, day)
