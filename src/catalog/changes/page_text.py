"""Text of a page, line by line, as somebody who reads it aloud would say it."""

from html.parser import HTMLParser
from typing import Final

_BLOCKS: Final = frozenset(
    {
        *("h1", "h2", "h3", "h4", "h5", "h6", "p", "hr", "br", "div", "address", "blockquote"),
        *("article", "aside", "footer", "header", "main", "nav", "section", "form", "fieldset", "legend"),
        *("ol", "ul", "li", "dl", "dt", "dd", "table", "caption", "tr"),
        *("details", "summary", "figure", "figcaption"),
    }
)
"""Elements that stand on lines of their own."""
_CELLS: Final = frozenset({"td", "th"})
_SILENT: Final = frozenset({"script", "style", "svg", "template", "select", "button", "picture"})
_VOID: Final = frozenset(
    {"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)


def lines_of(html: str) -> tuple[str, ...]:
    """Return what a page says, without what is hidden or only seen."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_line()
    return tuple(reader.lines)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self._line: list[str] = []
        self._silent: list[str] = []

    def end_line(self) -> None:
        if text := " ".join("".join(self._line).split()).strip(" |"):
            self.lines.append(text)
        self._line = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            self._separate(tag)
        elif self._silent or tag in _SILENT or "hidden" in dict(attrs):
            self._silent.append(tag)
        else:
            self._separate(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._separate(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            if tag in self._silent:
                while self._silent.pop() != tag:
                    pass
        elif tag in _BLOCKS:
            self.end_line()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._line.append(data)

    def _separate(self, tag: str) -> None:
        if tag in _CELLS:
            self._line.append(" | ")
        elif tag in _BLOCKS and not self._silent:
            self.end_line()
