"""The words that the site itself says, from `words/ui.yaml`."""

from collections.abc import Mapping
from typing import Any

from catalog.problems import Problem, Problems
from catalog.project import Project
from catalog.source.chunks import Chunk
from catalog.source.files import read_text
from catalog.source.yaml_events import Path, Value, parse
from catalog.text import LANGS, Lang, Text

Words = Mapping[str, Mapping[str, str]]
"""Words of one language by group and name: `words["program"]["deadline"]`, in templates `w.program.deadline`."""

AllWords = Mapping[Lang, Words]


def load_words(project: Project) -> tuple[AllWords, Problems]:
    """Read the words of both languages; what is missing or misplaced is a problem."""
    path = project.words / "ui.yaml"
    name = project.relative(path)
    text = read_text(path, name)
    if isinstance(text, Problem):
        return {lang: {} for lang in LANGS}, [text]
    chunk = Chunk(name, 1, text)
    tree = parse(chunk)
    problems = list(tree.problems)
    words: dict[Lang, dict[str, dict[str, str]]] = {lang: {} for lang in LANGS}
    for group, key, value in _pairs(tree.value):
        if not _is_pair(value):
            problems.append(_not_a_pair(chunk, (group, key), tree.places))
            continue
        for lang in LANGS:
            words[lang].setdefault(group, {})[key] = value[lang].strip()
    return words, problems


def _pairs(value: Value) -> list[tuple[str, str, Any]]:
    groups = value if isinstance(value, dict) else {}
    return [
        (group, key, pair)
        for group, inner in groups.items()
        for key, pair in (inner if isinstance(inner, dict) else {"": inner}).items()
    ]


def _is_pair(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and set(value) == set(LANGS)
        and all(isinstance(said, str) and said.strip() for said in value.values())
    )


def _not_a_pair(chunk: Chunk, path: Path, places: Mapping[Path, tuple[int, int]]) -> Problem:
    return Problem(
        chunk.at(*places.get(path, places.get(path[:1], (0, 0)))),
        "word-incomplete",
        Text("「{key}」に ja と en の両方がありません。", "`{key}` does not have both ja and en.").format(
            key=".".join(str(part) for part in path)
        ),
        Text("{ja: 日本語, en: 英語} の形で書いてください。", "Write `{ja: Japanese, en: English}`."),
    )
