"""Texts for a translator as XLIFF 2, which translators' programs read."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final
from xml.etree import ElementTree as ET

from catalog.ground.message import Message
from catalog.problems import Location, Problem
from catalog.sheets.cells import complaint
from catalog.translations.row import STATES, Returned, Row

_SPACE: Final = "urn:oasis:names:tc:xliff:document:2.0"
_TAG: Final = f"{{{_SPACE}}}"
_UNTOUCHED: Final = "initial"
"""State of a segment on which nobody has worked."""


def as_xliff(rows: Sequence[Row]) -> bytes:
    """Return a document with a file for each kind of record and a unit for each text."""
    root = ET.Element("xliff", {"xmlns": _SPACE, "version": "2.0", "srcLang": "ja", "trgLang": "en"})
    for kind, of_kind in groupby(rows, key=lambda row: row.record.partition("/")[0]):
        file = ET.SubElement(root, "file", id=kind, original=kind)
        for row in of_kind:
            _unit(file, row)
    ET.indent(root)
    return ET.tostring(root, "utf-8", xml_declaration=True) + b"\n"


def _unit(file: ET.Element, row: Row) -> None:
    record_id = row.record.partition("/")[2]
    unit = ET.SubElement(file, "unit", id=f"{record_id}:{row.place}", name=row.subject.ja)
    notes = ET.SubElement(unit, "notes")
    for category, text in _notes(row):
        ET.SubElement(notes, "note", category=category).text = text
    segment = ET.SubElement(unit, "segment", state=_UNTOUCHED)
    ET.SubElement(segment, "source").text = row.japanese
    if row.english:
        ET.SubElement(segment, "target").text = row.english


def _notes(row: Row) -> Iterator[tuple[str, str]]:
    yield "what", f"{row.subject.ja} / {row.subject.en}"
    yield "why", f"{STATES[row.state].ja} / {STATES[row.state].en}"
    if row.earlier:
        yield "earlier-source", row.earlier
    if row.english:
        yield "earlier-target", row.english


def from_xliff(content: bytes, name: str) -> list[Returned] | Problem:
    """Return the texts on which a translator has worked."""
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        return _unreadable(name)
    try:
        root = ET.fromstring(content)  # noqa: S314  # without a document type nothing can be expanded or fetched
    except ET.ParseError:
        return _unreadable(name)
    return list(_returned(root, name)) if root.tag == f"{_TAG}xliff" else _unreadable(name)


def _returned(root: ET.Element, name: str) -> Iterator[Returned]:
    for file in root.iter(f"{_TAG}file"):
        for unit in file.iter(f"{_TAG}unit"):
            record_id, _, place = unit.get("id", "").partition(":")
            source, target = (_text(unit, part) for part in ("source", "target"))
            if target and _is_worked_on(unit, target):
                yield Returned(Location(name), f"{file.get('id')}/{record_id}", place, source, target)


def _is_worked_on(unit: ET.Element, target: str) -> bool:
    """Return whether a translator has changed the text, or has said of it that it holds."""
    states = {segment.get("state", _UNTOUCHED) for segment in unit.iter(f"{_TAG}segment")}
    notes = {note.get("category"): note.text for note in unit.iter(f"{_TAG}note")}
    return states != {_UNTOUCHED} or target != (notes.get("earlier-target") or "").strip()


def _text(unit: ET.Element, part: str) -> str:
    """Return the source or the target of a unit; programs may have cut it into sentences."""
    found = (element for element in unit.iter(f"{_TAG}{part}"))
    return "".join("".join(element.itertext()) for element in found).strip()


def _unreadable(name: str) -> Problem:
    return complaint(
        Location(name),
        "not-xliff",
        Message("XLIFF 2 として読めません。", "This cannot be read as XLIFF 2."),
        Message(
            "翻訳のソフトから「XLIFF 2.0」で書き出してください。",
            "Export it as XLIFF 2.0 from the program of the translator.",
        ),
    )
