"""Fields of the data files: from the schemas that editors read, with examples from the city that does not exist."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any, Final

import yaml
from tools.reference.kinds_of_value import described
from tools.reference.repository import EXAMPLE, ROOT
from tools.reference.table import code, page, table

from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.kinds import KINDS
from catalog.model.kind_names import KIND_NAMES
from catalog.model.kinds import REFERENCE
from catalog.model.schema import schema_files

NAME: Final = "fields"
_TITLE: Final = Message("データの項目", "Fields of the data")
_LEAD: Final = Message(
    "`data/` のファイルに書ける項目のすべてです。◯ は必ず書くもの。例は架空の市（`examples/minato/`）から取りました。"
    "エディタでも、項目にカーソルを合わせると同じ説明が出ます。",
    "All fields that the files of `data/` may have; ◯ marks those that are required. Examples come from a fictional "
    "city (`examples/minato/`). Editors show the same explanations when you point at a field.",
)
_HEADER: Final = {
    "ja": ("項目", "必須", "書くもの", "説明", "例"),
    "en": ("Field", "Required", "Value", "Meaning", "Example"),
}


@dataclass(frozen=True, slots=True)
class Field:
    """A field: `courses.offers.rate` of programs."""

    kind: str
    owner: str
    """What the model calls the group of fields that this one belongs to."""
    path: tuple[str, ...]
    is_required: bool
    schema: Mapping[str, Any]
    definitions: Mapping[str, Any]

    @property
    def name(self) -> str:
        return ".".join((self.kind, *self.path))

    @property
    def explanation(self) -> Message | None:
        ja, _, en = str(self.schema.get("description", "")).partition(" / ")
        return Message(ja, en) if ja and en else KIND_NAMES.get(self.path[-1])

    @property
    def inner(self) -> Mapping[str, Any] | None:
        """The schema of the fields below this one, if there are any."""
        node = self.schema
        for choice in node.get("anyOf", ()):
            node = choice if choice.get("type") != "null" else node
        node = node.get("items", node)
        inner = self.definitions[node["$ref"].rsplit("/", 1)[-1]] if "$ref" in node else node
        is_text = inner.get("title") == "Text"
        return inner if "properties" in inner and not is_text else None


@cache
def fields() -> tuple[Field, ...]:
    """Return every field of every data file."""
    files, problems = schema_files(Project(ROOT, "/"), KINDS)
    assert not problems
    schemas = {kind.id: json.loads(files[kind.file.replace(".yaml", ".schema.json")]) for kind in _kinds()}
    return tuple(
        field
        for kind, schema in schemas.items()
        for field in _below(kind, (), schema["items"], schema["$defs"])
    )


def _kinds() -> Iterator[Any]:
    yield from (*KINDS, *REFERENCE)


def _below(
    kind: str, path: tuple[str, ...], node: Mapping[str, Any], definitions: Mapping[str, Any]
) -> Iterator[Field]:
    here = [
        Field(kind, node["title"], (*path, name), name in node.get("required", ()), schema, definitions)
        for name, schema in node["properties"].items()
    ]
    yield from sorted(here, key=lambda field: (not field.is_required, field.path[-1] != "id"))
    for field in here:
        if field.inner:
            yield from _below(kind, field.path, field.inner, definitions)


@cache
def _records(kind: str) -> list[Any]:
    file = next(each.file for each in _kinds() if each.id == kind)
    records: list[Any] = yaml.load((EXAMPLE / "data" / file).read_bytes(), yaml.CBaseLoader)  # noqa: S506  # texts only
    return records


@cache
def _typed() -> Mapping[tuple[str, str], Mapping[str, list[str]]]:
    """Return the values of the example by the group and the name of the field, then by the kind of record."""
    found: dict[tuple[str, str], dict[str, list[str]]] = {}
    for field in fields():
        values = [flow(_first(value)) for value in _values(_records(field.kind), field.path) if value]
        of_field = found.setdefault((field.owner, field.path[-1]), {})
        of_field.setdefault(field.kind, []).extend(values)
    return found


def example(field: Field) -> str | None:
    """Return the shortest value that the example has for a field, as one would type it."""
    by_kind = _typed()[field.owner, field.path[-1]]
    everywhere = [value for values in by_kind.values() for value in values]
    return min(by_kind[field.kind] or everywhere or field.schema.get("enum", ()), key=len, default=None)


def _first(value: Any) -> Any:
    """Return a list of groups with the first of them alone, which is example enough."""
    return value[:1] if isinstance(value, list) and isinstance(value[0], dict) else value


def _values(node: Any, path: tuple[str, ...]) -> Iterator[Any]:
    if isinstance(node, list):
        for item in node:
            yield from _values(item, path)
    elif path and isinstance(node, dict):
        if path[0] in node:
            found = node[path[0]]
            yield from _values(found, path[1:]) if path[1:] else (found,)
    elif not path:
        yield node


def flow(value: Any) -> str:
    """Write a value on one line, as YAML reads it."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{name}: {flow(part)}' for name, part in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(flow, value))}]"
    text = str(value)
    is_plain = re.fullmatch(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`](?:[^:#,\[\]{}\n]|:(?! |$))*(?<! )", text)
    return text if is_plain else json.dumps(text, ensure_ascii=False)


def fields_page(lang: Lang) -> str:
    return page(NAME, _TITLE, _LEAD, _parts(lang), lang)


def _parts(lang: Lang) -> Iterator[str]:
    for kind, members in groupby(fields(), key=lambda field: field.kind):
        file = next(each.file for each in _kinds() if each.id == kind)
        yield f"## {KIND_NAMES[kind][lang]} `data/{file}`"
        tables: dict[str, list[str]] = {}
        for parent, below in groupby(members, key=lambda field: field.path[:-1]):
            text = table(_HEADER[lang], (_row(field, lang) for field in below))
            tables.setdefault(text, []).append(".".join(parent))
        for text, parents in tables.items():
            if parents != [""]:
                yield f"### {', '.join(map(code, parents))}"
            yield text


def _row(field: Field, lang: Lang) -> tuple[str, ...]:
    explanation = field.explanation
    required = "◯" if field.is_required else ""
    example_text = "" if field.inner else code(example(field) or "")
    return (
        code(field.path[-1]),
        required,
        described(field.schema, lang),
        explanation[lang] if explanation else "",
        example_text,
    )
