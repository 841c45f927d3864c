"""Markdown of the reference: tables, and the lines that lead from page to page."""

from collections.abc import Iterable, Sequence

from catalog.ground.message import Message
from catalog.ground.text import Lang

MADE = Message(
    "<!-- python -m tools.reference で作り直します。手で直さないでください。 -->",
    "<!-- Made by python -m tools.reference; do not edit. -->",
)


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; what stands in a cell keeps to it."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(_cell(cell) for cell in line)} |" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def code(text: str) -> str:
    """Return text as code; nothing is nothing."""
    return f"`{text}`" if text else ""


def page(name: str, title: Message, lead: Message, parts: Iterable[str], lang: Lang) -> str:
    """Return a whole page, with a link to the same in the other language."""
    other = f"[English]({name}.en.md)" if lang == "ja" else f"[日本語]({name}.ja.md)"
    return (
        "\n\n".join([MADE[lang], f"# {title[lang]}", f"{other} · [docs](README.md)", lead[lang], *parts])
        + "\n"
    )
