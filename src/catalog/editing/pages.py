"""The pages of the editor, by their addresses."""

from urllib.parse import unquote

from catalog.editing.form_page import form_page
from catalog.editing.help_pages import help_page, problem_page
from catalog.editing.list_page import list_page, unread_page
from catalog.editing.shelf import Shelf
from catalog.editing.sides_page import sides_page
from catalog.editing.stored import KINDS_OF_RECORDS


def page_at(path: str, shelf: Shelf) -> str | None:
    """Return the page at an address; None where there is none."""
    match path.split("/")[1:]:
        case [""]:
            return list_page(shelf)
        case ["help", ""]:
            return help_page(shelf.lang)
        case ["help", "problems", code, ""]:
            return problem_page(code, shelf.lang)
        case ["edit", kind, name] if kind in KINDS_OF_RECORDS:
            return _record_page(shelf, kind, unquote(name))
        case ["merge", kind] if kind in KINDS_OF_RECORDS:
            return sides_page(shelf, kind)
        case _:
            return None


def _record_page(shelf: Shelf, kind: str, record_id: str) -> str:
    """Return the form of a record, or why its kind cannot be edited now."""
    record = shelf.open(kind, record_id)
    return form_page(kind, record_id, record["name"], shelf.lang) if record else unread_page(shelf, kind)
