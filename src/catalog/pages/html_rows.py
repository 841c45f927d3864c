"""A row as HTML, whatever its texts are: plain, a phone number, an address, what buyers ask for."""

from typing import assert_never

from catalog.pages.html_pieces import HtmlPieces
from catalog.views.parts import Asked, Certified, Mail, Place, Row, Tel, Web


def row_html(write: HtmlPieces, row: Row) -> str:
    """Write a label and what is to be said of it; scripts know what buyers ask for by its name."""
    marks = ""
    if isinstance(row.shape, Asked):
        marks = f' data-fact="{row.shape.name}"{"" if row.texts else " data-unknown"}'
    return f'<div class="rows__row"{marks}><dt>{write.text(row.label)}</dt>{_cells(write, row)}</div>'


def _cells(write: HtmlPieces, row: Row) -> str:
    match row.shape:
        case None:
            return f"<dd>{_items(write, row)}</dd>"
        case Asked():
            return f"<dd>{_asked(write, row, row.shape)}</dd>"
        case Certified(status, until, then):
            return f"<dd>{write.certificate(row.texts[0], status, until, then)}</dd>"
        case Tel() | Mail() | Web():
            return f"<dd>{_link(write, row.texts[0], row.shape)}</dd>"
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


def _asked(write: HtmlPieces, row: Row, fact: Asked) -> str:
    if row.texts:
        text, *notes = map(write.text, row.texts)
        return " ".join([text, *(f"<small>{note}</small>" for note in notes)])
    ask = write.text(write.voice.words.trade.ask)
    if fact.unknown:
        return f'{write.text(fact.unknown)} <a class="asking" href="#ask">{ask}</a>'
    label = write.plain(write.voice.words.trade.ask_fact.replace("{fact}", row.label))
    return f'<a class="asking" href="#ask" aria-label="{label}">{ask}</a>'


def _place(write: HtmlPieces, row: Row, place: Place) -> str:
    own, other = write.text(row.texts[0]), write.plain(row.texts[1])
    here = write.out(write.voice.words.facility.map, place.map_href)
    return (
        f'<dd><address>{own}</address></dd><dd lang="{place.other_lang}" class="rows__other">{other}</dd>'
        f'<dd data-compare="no">{here}</dd>'
    )
