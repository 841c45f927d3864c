"""Edits that nobody intends, the same for the same seed: to bytes, lines and records of the data of both cities."""

import random
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sample_project import ROOT

from catalog.ground.project import Project

CITIES: Final = {"kanazawa": ROOT, "minato": ROOT / "examples" / "minato"}
_ODD: Final = [
    *(
        b"\t",
        b"\r",
        b"\0",
        b'"',
        b"'",
        b"#",
        b"&",
        b"*",
        b"!",
        b"|",
        b">",
        b"%",
        b"@",
        b"{",
        b"}",
        b"[",
        b"]",
    ),
    *(
        b",",
        b":",
        b": ",
        b"?",
        b"-",
        b"- ",
        b"~",
        b"\\",
        b" ",
        b"  ",
        b"\n",
        b"\xff",
        b"\x80",
        b"0",
        b"-1",
        b"9" * 30,
    ),
    *(
        name.encode()
        for name in ("\u0085", "\u2028", "\ufeff", "　", "\u00a0", "\u200b", "“", "”", "：", "𠮷", "é")
    ),
    *(
        b"<<<<<<< HEAD\n",
        b"=======\n",
        b">>>>>>> x\n",
        b"---\n",
        b"- id: x\n",
        b"- \n",
        b"&a ",
        b"*a",
        b"!!int ",
        b"null",
    ),
    *(b"{}", b"[]", b"true", b"R8.3.31", "100万円".encode(), "２分の１".encode()),
]


def copies(folder: Path) -> dict[str, Project]:
    """Return both cities with data and words of their own to edit; all else is shared with the repository."""
    projects = {}
    for name, root in CITIES.items():
        for part in ("data", "words"):
            shutil.copytree(root / part, folder / name / part)
        (folder / name / "content").symlink_to(root / "content")
        for file in ("ui.yaml", "fields.yaml"):
            shutil.copy(ROOT / "words" / file, folder / name / "words" / file)
        shutil.copy(root / "mkdocs.yml", folder / name)
        (folder / name / "overrides").symlink_to(ROOT / "overrides")
        projects[name] = Project(folder / name, "https://catalog.example.jp/")
    return projects


@dataclass(frozen=True, slots=True)
class Edit:
    """A file of a city, as it was and as it is after a few slips."""

    city: str
    path: Path
    before: bytes
    after: bytes
    slips: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.city}/{self.path.parent.name}/{self.path.name}: {', '.join(self.slips)}"


def random_edit(seed: int, projects: dict[str, Project]) -> Edit:
    """Return the edit of a seed. Every file is as likely as any other."""
    chance = random.Random(seed)  # noqa: S311  # no secret
    files = [
        (city, path)
        for city, project in projects.items()
        for path in sorted([*project.data.glob("*.yaml"), *(project.root / "words").glob("[cu]*.yaml")])
    ]
    city, path = chance.choice(files)
    before = after = path.read_bytes()
    slips = []
    for _ in range(chance.choice([1, 1, 1, 2, 5])):
        after, slip = _slip(after, chance)
        slips.append(slip)
    return Edit(city, path, before, after, tuple(slips))


def _slip(content: bytes, chance: random.Random) -> tuple[bytes, str]:
    what = chance.choice(["bytes", "lines", "lines", "records", "odd", "cut"])
    if what == "odd":
        at, odd = chance.randrange(len(content) + 1), chance.choice(_ODD)
        return content[:at] + odd + content[at:], f"insert {odd!r} at {at}"
    if what == "cut":
        at = chance.randrange(len(content) + 1)
        return content[:at], f"cut at {at}"
    parts = {
        "bytes": [content[i : i + 1] for i in range(len(content))],
        "lines": content.splitlines(keepends=True),
        "records": [b"- " * bool(i) + part for i, part in enumerate(content.split(b"\n- "))],
    }[what]
    return _rearranged(parts, what, chance)


def _rearranged(parts: list[bytes], what: str, chance: random.Random) -> tuple[bytes, str]:
    if not parts:
        return b"", "nothing"
    how = chance.choice(["delete", "repeat", "swap", "insert"])
    one, other = chance.randrange(len(parts)), chance.randrange(len(parts))
    if how == "delete":
        parts[one : one + chance.choice([1, 1, 3])] = []
    elif how == "repeat":
        parts[one] *= chance.choice([2, 2, 3])
    elif how == "swap":
        parts[one], parts[other] = parts[other], parts[one]
    else:
        parts.insert(one, parts[other])
    glue = b"\n" if what == "records" else b""
    return glue.join(parts), f"{how} {what} {one} {other}"
