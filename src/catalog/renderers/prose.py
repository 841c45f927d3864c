"""Markdown of documents as HTML, where no page of a site is made."""

from markdown import markdown


def prose_html(text: str) -> str:
    """Return plain Markdown, with blocks of code, as HTML. Its author is trusted."""
    return markdown(text, extensions=["fenced_code"])
