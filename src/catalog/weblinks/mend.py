"""Write the new address in the place of one that has moved for good; every other byte stays."""

from codecs import BOM_UTF8
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urldefrag

from catalog.addresses.web import web_fault
from catalog.ground.project import Project
from catalog.problems import Problems
from catalog.sheets.data_file import Edits, rewrite
from catalog.weblinks.gather import Citation

"""Some editors begin a file with it; positions are counted without."""


@dataclass(frozen=True, slots=True)
class Mended:
    """New contents of files, and the places that have to be changed by hand."""

    contents: Mapping[Path, bytes]
    problems: Problems


def mended(moves: Iterable[tuple[Citation, str]], project: Project) -> Mended:
    """Return the files in which these citations name their new addresses."""
    by_file: dict[Path, list[tuple[Citation, str]]] = {}
    for citation, url in moves:
        if new := new_address(citation.url, url):
            by_file.setdefault(citation.file, []).append((citation, new))
    contents: dict[Path, bytes] = {}
    problems: Problems = []
    for file, found in by_file.items():
        if file.suffix == ".md":
            contents[file] = _page(file, found)
            continue
        edits: dict[str, Edits] = {}
        for citation, new in found:
            edits[citation.record_id] = [*edits.get(citation.record_id, ()), (citation.path, new)]
        rewritten = rewrite(file, project.relative(file), edits, ())
        contents[file] = rewritten.content
        problems += rewritten.problems
    return Mended(contents, problems)


def new_address(old: str, new: str) -> str:
    """Return the address to write, with the old place within the page; empty where none may stand in the data."""
    whole = new if "#" in new or "#" not in old else f"{new}#{urldefrag(old).fragment}"
    schemes = ("https", "http") if old.startswith("http:") else ("https",)
    return "" if web_fault(whole, schemes) else whole


def _page(file: Path, found: Sequence[tuple[Citation, str]]) -> bytes:
    content = file.read_bytes()
    text = content.decode("utf-8-sig")
    for citation, new in sorted(found, key=lambda pair: -pair[0].position):
        end = citation.position + len(citation.url)
        if text[citation.position : end] == citation.url:
            text = text[: citation.position] + new + text[end:]
    return (BOM_UTF8 if content.startswith(BOM_UTF8) else b"") + text.encode()
