"""JSON Schema for editors, with an explanation of every field in both languages."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.model.kinds import REFERENCE, DataKind
from catalog.model.load import adapter
from catalog.problems import Problem, Problems
from catalog.source.chunks import Chunk
from catalog.source.files import read_text
from catalog.source.yaml_events import Tree, parse

_DIALECT: Final = "http://json-schema.org/draft-07/schema#"
"""What the YAML extensions of editors understand best."""


def schema_files(project: Project, kinds: Sequence[DataKind]) -> tuple[dict[str, str], Problems]:
    """Return the content of `schemas/<data file>.schema.json` for every data file."""
    explanations, problems = explanations_of(project)
    files = {}
    for kind in (*kinds, *REFERENCE):
        record = adapter(kind.record).json_schema()
        definitions = record.pop("$defs", {})
        if looks := record["properties"].get("looks"):
            looks.update(_by_kind(looks.pop("additionalProperties"), kinds))
        for definition in (record, *definitions.values()):
            _explain(definition, explanations)
        whole = {"$schema": _DIALECT, "type": "array", "items": record, "$defs": definitions}
        name = f"{kind.file.removesuffix('.yaml')}.schema.json"
        files[name] = json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    return files, problems


def _by_kind(look: Any, kinds: Sequence[DataKind]) -> dict[str, Any]:
    """Return the schema of what every kind with pages has."""
    names = [kind.id for kind in kinds]
    return {"properties": dict.fromkeys(names, look), "required": names, "additionalProperties": False}


def explanations_of(project: Project) -> tuple[Mapping[str, Any], Problems]:
    """Return what each field is for, in both languages."""
    path = project.explanations
    text = read_text(path, project.relative(path))
    if not isinstance(text, str):
        return {}, [text]
    chunk = Chunk.of(project.relative(path), 1, text)
    tree = parse(chunk)
    pairs = tree.value if isinstance(tree.value, dict) else {"": tree.value}
    incomplete = [
        name for name, pair in pairs.items() if not (isinstance(pair, dict) and set(pair) == {"ja", "en"})
    ]
    problems = [*tree.problems, *(_incomplete(name, chunk, tree) for name in incomplete)]
    return ({} if problems else pairs), problems


def _incomplete(name: str, chunk: Chunk, tree: Tree) -> Problem:
    return Problem(
        chunk.at(*tree.places.get((name,), (0, 0))),
        "word-incomplete",
        Message(f"「{name}」に ja と en の両方がありません。", f"`{name}` does not have both ja and en."),
        Message("{ja: 日本語, en: 英語} の形で書いてください。", "Write `{ja: Japanese, en: English}`."),
    )


def _explain(definition: dict[str, Any], explanations: Mapping[str, Any]) -> None:
    definition.pop("description", None)  # docstrings are for programmers
    for name, field in definition.get("properties", {}).items():
        if name in explanations:
            field["description"] = f"{explanations[name]['ja']} / {explanations[name]['en']}"
