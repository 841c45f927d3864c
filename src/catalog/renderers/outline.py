"""Where the links of an authored page lead, and which of its places links may lead to."""

import re
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

from catalog.source.settings import Settings

_RAW_ANCHOR: Final = re.compile(r"""<[a-z][^>]*?\s(?:id|name)=["']?([^"'\s>]+)""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Outline:
    """The links and pictures of a page as they were typed, and its anchors."""

    links: tuple[str, ...]
    anchors: frozenset[str]


class _Collector(Treeprocessor):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()

    def run(self, root: Element) -> None:
        for element in root.iter():
            self.anchors.update(name for name in (element.get("id"), element.get("name")) if name)
            link = element.get({"a": "href", "img": "src"}.get(element.tag, ""))
            if link and AMP_SUBSTITUTE not in link:  # an address of mail, written in entities
                self.links.append(link)


class _Collects(Extension):
    def __init__(self, collector: _Collector) -> None:
        super().__init__()
        self._collector = collector

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # Markdown names it so
        md.treeprocessors.register(self._collector, "outline", 0)


def outline_of(body: str, settings: Settings) -> Outline:
    """Read the Markdown of a page as the renderers do."""
    collector = _Collector()
    extensions = [*settings.extensions, _Collects(collector)]
    Markdown(extensions=extensions, extension_configs=dict(settings.extension_options)).convert(body)
    raw = _RAW_ANCHOR.findall(body)
    return Outline(tuple(dict.fromkeys(collector.links)), frozenset({*collector.anchors, *raw}))
