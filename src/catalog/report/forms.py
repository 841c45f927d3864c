"""The report in the forms that staff take away: text, Markdown, a page of its own, rows of a table."""

import base64
import hashlib
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from typing import Final

from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.report import DUTY, URGENCY, Line, by_record, by_section, by_urgency

_STYLE: Final = Path(__file__).with_name("report.css")
TITLE: Final = Message("カタログの様子", "The state of the catalog")
NOTHING: Final = Message("することはありません。", "There is nothing to do.")
HEADER: Final = Message(
    "急ぎ|担当|電話|記録|id|すること|内容|日付|場所", "Urgency|Section|Phone|Record|id|Kind|What|Day|Place"
)
WIDTHS: Final = (20, 24, 16, 36, 24, 18, 60, 12, 30)


def as_text(lines: Sequence[Line], lang: Lang) -> str:
    """Return the report for a terminal."""
    return "\n".join(_text(lines, lang)) if lines else NOTHING[lang]


def _text(lines: Sequence[Line], lang: Lang) -> Iterator[str]:
    for urgency, found in by_urgency(lines):
        yield f"■ {URGENCY[urgency][lang]} ({len(found)})"
        for section, phone, of_section in by_section(found):
            yield f"  {section[lang]}{f' ({phone})' if phone else ''}"
            for of_record in by_record(of_section):
                first = of_record[0]
                yield f"    {first.at}: {first.name[lang]} ({first.task.record.id})"
                yield from (f"        {line.what[lang]}" for line in of_record)


def as_markdown(lines: Sequence[Line], lang: Lang) -> str:
    """Return the report for a wiki, or for a task of a forge."""
    return "\n".join(_markdown(lines, lang))


def _markdown(lines: Sequence[Line], lang: Lang) -> Iterator[str]:
    yield f"# {TITLE[lang]}"
    if not lines:
        yield f"\n{NOTHING[lang]}"
    for urgency, found in by_urgency(lines):
        yield f"\n## {URGENCY[urgency][lang]} ({len(found)})"
        for section, phone, of_section in by_section(found):
            yield f"\n### {_plain(section[lang])}{f' ({phone})' if phone else ''}\n"
            yield from (
                f"- [ ] **{_plain(line.name[lang])}** (`{line.task.record.id}`): {_plain(line.what[lang])}"
                for line in of_section
            )


def _plain(text: str) -> str:
    """Let no sign of a text be taken for Markdown or HTML."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>#|" else sign for sign in text).replace("\n", " ")


def as_html(lines: Sequence[Line], lang: Lang) -> str:
    """Return a page that needs no script and no other file."""
    style = _STYLE.read_text("utf-8")
    allowed = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = escape(f"default-src 'none'; style-src 'sha256-{allowed}'")
    return (
        f'<!doctype html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{TITLE[lang]}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{TITLE[lang]}</h1>\n" + "\n".join(_html(lines, lang)) + "\n</main>\n</body>\n</html>\n"
    )


def _html(lines: Sequence[Line], lang: Lang) -> Iterator[str]:
    if not lines:
        yield f"<p>{NOTHING[lang]}</p>"
    for urgency, found in by_urgency(lines):
        yield f'<h2 class="{urgency}">{URGENCY[urgency][lang]} <small>{len(found)}</small></h2>'
        for section, phone, of_section in by_section(found):
            yield f"<h3>{escape(section[lang])} <small>{escape(phone)}</small></h3>\n<ul>"
            for of_record in by_record(of_section):
                first = of_record[0]
                whats = "".join(f"<li>{escape(line.what[lang])}</li>" for line in of_record)
                yield (
                    f"<li><strong>{escape(first.name[lang])}</strong> <code>{escape(str(first.at))}</code>"
                    f"<ul>{whats}</ul></li>"
                )
            yield "</ul>"


def as_rows(lines: Sequence[Line], lang: Lang) -> list[tuple[str, ...]]:
    """Return the report as rows of a table, below `HEADER`."""
    return [
        (
            URGENCY[line.task.urgency][lang],
            line.section[lang],
            line.phone,
            line.name[lang],
            line.task.record.id,
            DUTY[line.task.duty][lang],
            line.what[lang],
            line.task.day.isoformat() if line.task.day else "",
            str(line.at),
        )
        for line in lines
    ]
