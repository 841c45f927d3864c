"""A row as HTML, whatever its texts are: plain, a phone number, an address, what buyers ask for."""

from typing import assert_never

from catalog.pages.html_pieces import HtmlPieces
from catalog.views.parts import Asked, Certified, LastDay, Mail, OpenHours, Place, Row, Tel, ToAsk, Web


def row_html(write: HtmlPieces, row: Row) -> str:
    """Write a label and what is to be said of it; scripts know what buyers ask for by its name."""
    marks = ""
    if isinstance(row.shape, Asked):
        marks = f' data-fact="{row.shape.name}"'
    return f'<div class="rows__row"{marks}><dt>{write.text(row.label)}</dt>{_cells(write, row)}</div>'


def _cells(write: HtmlPieces, row: Row) -> str:  # noqa: PLR0911  # one for each shape
    match row.shape:
        case None:
            return f"<dd>{_items(write, row)}</dd>"
        case Asked() | ToAsk():
            return _asked(write, row)
        case Certified(status, until, then):
            return f"<dd>{write.certificate(row.texts[0], status, until, then)}</dd>"
        case Tel() | Mail() | Web():
            return f"<dd>{_link(write, row.texts[0], row.shape)}</dd>"
        case LastDay(iso):
            return f"<dd>{_last_day(write, row, iso)}</dd>"
        case OpenHours(spans, closed_on):
            return f"<dd>{write.text(row.texts[0])}{write.open_now(spans, closed_on)}</dd>"
        case Place():
            return _place(write, row, row.shape)
        case _:
            assert_never(row.shape)


def _link(write: HtmlPieces, text: str, shape: Tel | Mail | Web) -> str:
    """Write what one dials, writes to or opens."""
    match shape:
        case Tel(href):
            return f'<a href="{write.plain(href)}">{write.text(text)}</a>'
        case Mail():
            return write.mail(text)
        case Web():
            return write.out(text, text)


def _items(write: HtmlPieces, row: Row) -> str:
    if len(row.texts) == 1:
        return write.terms(row.texts[0])
    look = ' class="rows__short"' if row.is_short else ""
    return f"<ul{look}>{''.join([f'<li>{write.terms(item)}</li>' for item in row.texts])}</ul>"


def _asked(write: HtmlPieces, row: Row) -> str:
    text, *notes = map(write.text, row.texts)
    if isinstance(row.shape, ToAsk):
        return f'<dd><a class="asking" href="#ask">{text}</a></dd>'
    return f"<dd>{' '.join([text, *(f'<small>{note}</small>' for note in notes)])}</dd>"


def _last_day(write: HtmlPieces, row: Row, iso: str) -> str:
    """Write a day, and that it has passed; a script shows that on the day after it."""
    passed = write.text(write.voice.words.window.passed)
    return (
        f'<last-day data-day="{iso}"><time datetime="{iso}">{write.text(row.texts[0])}</time>'
        f' <span class="tag tag--plain" hidden>{passed}</span></last-day>'
    )


def _place(write: HtmlPieces, row: Row, place: Place) -> str:
    own, other = write.text(row.texts[0]), write.plain(row.texts[1])
    here = write.out(write.voice.words.facility.map, place.map_href)
    return (
        f'<dd><address>{own}</address></dd><dd lang="{place.other_lang}" class="rows__other">{other}</dd>'
        f'<dd class="rows__map">{here}</dd>'
    )
