"""Languages within a PDF: WeasyPrint names that of the whole alone, and a voice has to know that of every word."""

from collections.abc import Callable, Iterator
from typing import Any

Build = Callable[..., Iterator[dict[str, Any]]]


def speaking(build: Build, text: Callable[[str], object]) -> Build:
    """Return WeasyPrint's builder of tags, made to name the language of an element that states one."""

    def build_speaking(box: Any, *rest: Any) -> Iterator[dict[str, Any]]:
        made = list(build(box, *rest))
        lang = _language(box)
        for tag in made if lang else ():
            tag["Lang"] = text(lang)
        yield from made

    return build_speaking


def _language(box: Any) -> str:
    """Return the language that an element states; that of the whole document stands elsewhere."""
    element = getattr(box, "element", None)
    return element.get("lang") or "" if element is not None and element.tag != "html" else ""
