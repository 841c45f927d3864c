"""Link the words of a text to the glossary, each word once on a page."""

import re
from collections.abc import Callable, Mapping

from markupsafe import Markup, escape

from catalog.pages.languages import Marker


def glossary_linker(
    forms: Mapping[str, str], mark: Marker = escape
) -> Callable[[str], Callable[[str], Markup]]:
    """Return a maker of linkers: called with the way home from a page, it gives the linker of that page.

    `forms` gives the id of an entry by the form a text may use. A linker escapes a text by `mark` and links the
    first appearance of each entry that it meets.
    """
    longest_first = sorted(forms, key=len, reverse=True)
    wanted = re.compile("|".join(_whole_word(form) for form in longest_first), re.IGNORECASE)
    by_form = {form.casefold(): entry for form, entry in forms.items()}

    def for_page(home: str) -> Callable[[str], Markup]:
        seen: set[str] = set()

        def link(text: str) -> Markup:
            pieces: list[Markup] = []
            position = 0
            for match in wanted.finditer(text) if forms else ():
                entry = by_form[match[0].casefold()]
                if entry in seen:
                    continue
                seen.add(entry)
                pieces += [mark(text[position : match.start()]), _anchor(home, entry, mark(match[0]))]
                position = match.end()
            return Markup().join([*pieces, mark(text[position:])])

        return link

    return for_page


def _whole_word(form: str) -> str:
    """Match Latin letters as whole words, also among Japanese ones, which need no space around them."""
    before = r"(?<![A-Za-z0-9])" if form[0].isascii() else ""
    after = r"(?![A-Za-z0-9])" if form[-1].isascii() else ""
    return before + re.escape(form) + after


def _anchor(home: str, entry: str, text: Markup) -> Markup:
    return Markup('<a class="term" href="{}glossary/#{}">{}</a>').format(home, entry, text)
