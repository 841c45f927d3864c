"""Words of a text that the glossary explains, each once on a page: a button that opens its meaning over the page."""

import re
from collections.abc import Callable, Mapping

from markupsafe import Markup, escape

from catalog.pages.languages import Marker
from catalog.views.glossary import Meaning


class Terms:
    """The words of one page. Called with a text, it escapes it and makes a button of the first of each word."""

    def __init__(self, wanted: re.Pattern[str], forms: Mapping[str, Meaning], mark: Marker) -> None:
        self._wanted = wanted
        self._forms = forms
        self._mark = mark
        self.met: dict[str, Meaning] = {}
        """The meanings of the words that were met, by the id of their entry: they stand at the end of the page."""

    def __call__(self, text: str) -> Markup:
        pieces: list[Markup] = []
        position = 0
        for match in self._wanted.finditer(text) if self._forms else ():
            meaning = self._forms[match[0].casefold()]
            if meaning.id not in self.met:
                self.met[meaning.id] = meaning
                pieces += [self._mark(text[position : match.start()]), _button(meaning, self._mark(match[0]))]
                position = match.end()
        return Markup().join([*pieces, self._mark(text[position:])])


def page_terms(forms: Mapping[str, Meaning], mark: Marker = escape) -> Callable[[], Terms]:
    """Return a maker of `Terms`, new for each page; `forms` gives the meaning by the form a text may use."""
    longest_first = sorted(forms, key=len, reverse=True)
    wanted = re.compile("|".join(_whole_word(form) for form in longest_first), re.IGNORECASE)
    by_form = {form.casefold(): meaning for form, meaning in forms.items()}
    return lambda: Terms(wanted, by_form, mark)


def _whole_word(form: str) -> str:
    """Match Latin letters as whole words, also among Japanese ones, which need no space around them."""
    before = r"(?<![A-Za-z0-9])" if form[0].isascii() else ""
    after = r"(?![A-Za-z0-9])" if form[-1].isascii() else ""
    return before + re.escape(form) + after


def _button(meaning: Meaning, word: Markup) -> Markup:
    return Markup('<button class="term" type="button" popovertarget="term-{}">{}</button>').format(
        meaning.id, word
    )
