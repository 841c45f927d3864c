"""The page from which other sites take the HTML of a list of programs: one piece for each purpose."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Final

from catalog.ground.text import address
from catalog.model.reference import Term
from catalog.views.scene import Scene
from catalog.words.voice import Voice

SCRIPT: Final = "embed/programs.js"
"""Below the root of the site. The address is a promise: other sites ask for it."""


@dataclass(frozen=True, slots=True)
class Snippets:
    """HTML for one purpose."""

    theme: str
    title: str
    element: str
    """The link, and the element that shows the list below it."""
    link: str
    """Links alone."""


@dataclass(frozen=True, slots=True)
class EmbedView:
    snippets: tuple[Snippets, ...]
    policy: tuple[str, ...]
    """What a Content-Security-Policy of the other site has to allow."""


def embed_view(scene: Scene, voice: Voice) -> EmbedView:
    """Return the HTML of every purpose that has a program."""
    used = {theme for program in scene.catalog.programs.values() for theme in program.themes}
    origin = scene.site_url.rstrip("/")
    return EmbedView(
        snippets=tuple(
            _snippets(scene, theme, voice)
            for theme in scene.catalog.vocabulary["theme"].terms
            if theme.id in used
        ),
        policy=(f"script-src {origin}/{SCRIPT}", f"connect-src {origin}/api/v1/themes/"),
    )


def _snippets(scene: Scene, theme: Term, voice: Voice) -> Snippets:
    say, name = voice.words.embed, voice(theme.name)
    link = "\n".join(_links(scene, theme, voice))
    heading = link.splitlines()[0]
    attributes = f'theme="{escape(theme.id)}" limit="5" lang="{voice.lang}"'
    element = (
        f"<catalog-programs {attributes}>\n  {heading}\n</catalog-programs>\n"
        f'<script async src="{escape(scene.site_url + SCRIPT)}"></script>'
    )
    return Snippets(theme.id, say.html_of.format(theme=name), element, link)


def _links(scene: Scene, theme: Term, voice: Voice) -> Iterator[str]:
    """Yield a paragraph with the list of the site, and one with the calendar of its deadlines."""
    say, name = voice.words.embed, voice(theme.name)
    heading = say.heading.format(site=voice.words.site.name, theme=name)
    for label, path in (
        (heading, f"programs/?theme={theme.id}"),
        (say.deadlines.format(theme=name), f"calendar/{theme.id}.ics"),
    ):
        url = scene.site_url + address(voice.lang, path)
        yield f'<p lang="{voice.lang}"><a href="{escape(url)}">{escape(label)}</a></p>'
