"""The files with which a city begins, filled with its names."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import catalog
from catalog.ground.project import INSTALLED, Project
from catalog.kinds import KINDS
from catalog.model.schema import schema_files
from catalog.starter.colors import lighter
from catalog.starter.wishes import Wishes, site_id
from catalog.views.kind import Kind

_FILES: Final = Path(__file__).parent / "files"

_HIDDEN: Final = frozenset({"gitattributes", "github", "gitignore", "gitlab", "gitlab-ci.yml"})
"""Names that begin with a dot in a project: packages would hide them where they lie."""

_OF_SECTIONS: Final[Mapping[str, Sequence[str]]] = {
    "products": ("data/schemes.yaml",),
    "policy": ("data/policy.yaml", "data/strategies.yaml", "data/indicators.yaml", "data/industries.yaml"),
}
"""Files that a section alone needs, beside the records of its kind."""

_PATTERNS: Final = ("seigaiha", "shippo", "asanoha", "kikko", "yabane")

_EMPTY: Final = """# yaml-language-server: $schema=../schemas/{schema}.schema.json
# まだ記録がありません。「catalog new {one}」で、ここにひな形が入ります。# のない形で書くと載ります。
# There is no record yet: `catalog new {one}` puts a template here. This is what one looks like:
"""


@dataclass(frozen=True, slots=True)
class _Section:
    kind: Kind
    color: str
    pattern: str


def starter_files(wishes: Wishes, today: date, requirement: str) -> dict[str, str]:
    """Return all texts of a new project, by their places; `requirement` names the generator to pip."""
    sections = list(_sections(wishes))
    gaps = {**_gaps(wishes, sections, today), "requirement": requirement}
    left_out = {
        name for section, names in _OF_SECTIONS.items() if section not in wishes.sections for name in names
    }
    files = {_place(name): _fill(text, gaps) for name, text in _templates() if name not in left_out}
    drafts = {f"data/{section.kind.file}": _draft(section.kind, gaps) for section in sections}
    schemas, _ = schema_files(Project(INSTALLED, "/"), KINDS)
    data = {Path(name).stem for name in (*files, *drafts) if name.startswith("data/")}
    # Of what a city may add later, `catalog schema` writes the schema then.
    there = {name: text for name, text in schemas.items() if name.removesuffix(".schema.json") in data}
    return {**files, **drafts, **{f"schemas/{name}": text for name, text in there.items()}}


def _templates() -> Iterator[tuple[str, str]]:
    for path in sorted(_FILES.rglob("*")):
        if path.is_file():
            yield (
                path.relative_to(_FILES).as_posix(),
                path.read_bytes().decode(),
            )  # with the line ends of Windows


def _place(name: str) -> str:
    return f".{name}" if name.split("/", maxsplit=1)[0] in _HIDDEN else name


def _sections(wishes: Wishes) -> Iterator[_Section]:
    for number, kind in enumerate(KINDS):
        if kind.id in wishes.sections:
            yield _Section(kind, ("main", "second", "third")[number % 3], _PATTERNS[number % len(_PATTERNS)])


def _gaps(wishes: Wishes, sections: Sequence[_Section], today: date) -> dict[str, str]:
    names = {"city": wishes.city, "office": wishes.office, "site": wishes.site}
    texts = {f"{name}-{lang}": text[lang] for name, text in names.items() for lang in ("ja", "en")}
    colors = dict(zip(("main", "second", "third"), wishes.colors, strict=True))
    looks = (f"\n    {each.kind.id}: {{color: {each.color}, pattern: {each.pattern}}}" for each in sections)
    contact = {"phone": wishes.phone, "email": wishes.email}
    given = (f"\n  {name}: {value}" for name, value in contact.items() if value)
    asked = (f"\n  # {name}: {example}" for name, example in _EXAMPLES.items() if not contact[name])
    return {
        **_terms(),
        **texts,
        **colors,
        **{f"{name}-dark": lighter(color) for name, color in colors.items()},
        "id": site_id(wishes.city.en),
        "site-url": wishes.site_url,
        "looks": "".join(looks) or " {}",
        "contact": "".join((*given, *asked)),
        "new": "".join(f"catalog new {each.kind.one}\n" for each in sections),
        "today": today.isoformat(),
        "version": catalog.__version__,
        "office": "city-hall",
        "document": "guide",
        "scheme": "our-mark",
    }


def _terms() -> dict[str, str]:
    """Return the first term of each vocabulary: what templates of records begin with."""
    text = (_FILES / "data" / "vocabulary.yaml").read_text(encoding="utf-8")
    return dict(
        re.findall(r"^- id: (\S+)\n  name.*\n  terms:\n(?: *#.*\n)* *- \{id: ([\w-]+)", text, re.MULTILINE)
    )


_EXAMPLES: Final = {"phone": "000-000-0000", "email": "office@example.jp"}


def _draft(kind: Kind, gaps: Mapping[str, str]) -> str:
    head = _EMPTY.format(schema=kind.file.removesuffix(".yaml"), one=kind.one)
    text = _fill(kind.draft.read_text(encoding="utf-8"), {**gaps, "id": f"first-{kind.one}"})
    return head + "".join(f"# {line}\n" for line in text.strip("\n").split("\n"))


def _fill(text: str, gaps: Mapping[str, str]) -> str:
    for name, value in gaps.items():
        text = text.replace(f"<{name}>", value)
    return text
