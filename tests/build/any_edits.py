"""Edits as they happen to a catalog, the same for the same seed: to records, words, templates, pages, photos, days."""

import random
import re
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image
from sample_project import ROOT, TODAY, write_sample

_ENGLISH: Final = re.compile(r"(?<=en: )[A-Z][\w ]+(?=[.}])")
_PHOTO: Final = "bottle.jpg"
_NAMED: Final = (
    f"  photos: [{{file: {_PHOTO}, alt: {{ja: 瓶, en: A bottle}}, rights: {{ja: 大野, en: Ono}}}}]\n"
)


@dataclass
class City:
    """A project that is edited, and the day on which it is looked at."""

    root: Path
    dice: random.Random
    today: date = TODAY
    before: dict[Path, bytes] = field(default_factory=dict)
    """What an edit can be taken back to."""
    last: tuple[Path, bytes] = (Path(), b"")

    @classmethod
    def at(cls, root: Path, seed: int) -> "City":
        """Make a city with templates of its own and a photo."""
        write_sample(root)
        (root / "overrides").unlink()
        shutil.copytree(ROOT / "overrides", root / "overrides")
        products = root / "data" / "brand_products.yaml"
        text = products.read_text("utf-8").replace("  maker: ono-soy\n", f"  maker: ono-soy\n{_NAMED}", 1)
        products.write_text(text, "utf-8")
        city = cls(root, random.Random(seed))  # noqa: S311  # no secret
        city.new_photo()
        return city

    def edit(self) -> str:
        """Make one edit, and say which."""
        name = self.dice.choice(list(EDITS))
        EDITS[name](self)
        return name

    def write(self, path: Path, content: bytes) -> None:
        self.last = path, path.read_bytes() if path.exists() else b""
        self.before.setdefault(*self.last)
        path.write_bytes(content)

    def take_back(self) -> None:
        """Undo the last edit, which a build has refused."""
        path, content = self.last
        path.write_bytes(content)

    def change_text(self, pattern: str) -> None:
        """Add a word to an English text of some file."""
        path = self.dice.choice(sorted(self.root.glob(pattern)))
        text = path.read_text("utf-8")
        if places := list(_ENGLISH.finditer(text)):
            at = self.dice.choice(places).end()
            self.write(path, f"{text[:at]} {self.dice.choice(('now', 'again', 'x'))}{text[at:]}".encode())

    def add_line(self, pattern: str, line: str) -> None:
        path = self.dice.choice(sorted(self.root.glob(pattern)))
        self.write(path, path.read_bytes() + line.format(n=self.dice.randrange(1000)).encode())

    def new_photo(self) -> None:
        """Put another picture under the name of a photo."""
        out = BytesIO()
        Image.effect_noise((700, 500), self.dice.randrange(20, 90)).save(out, "JPEG")
        path = self.root / "content" / "photos" / _PHOTO
        path.parent.mkdir(exist_ok=True)
        self.write(path, out.getvalue())

    def remove_record(self) -> None:
        """Take the last product or facility away, on whose page nothing stands that others need."""
        path = self.root / "data" / self.dice.choice(("brand_products.yaml", "facilities.yaml"))
        text = path.read_text("utf-8")
        first, *others = text.split("\n- id: ")
        if len(others) > 1:
            self.write(path, ("\n- id: ".join((first, *others[:-1])) + "\n").encode())

    def undo(self) -> None:
        if self.before:
            path = self.dice.choice(sorted(self.before))
            self.write(path, self.before.pop(path))

    def wait(self) -> None:
        self.today += timedelta(days=self.dice.choice((1, 30, 400)))


EDITS: Final[Mapping[str, Callable[[City], None]]] = {
    "a record": lambda city: city.change_text("data/[bfop]*.yaml"),
    "reference data": lambda city: city.change_text("data/[givs]*.yaml"),
    "words": lambda city: city.change_text("words/ui.yaml"),
    "a template": lambda city: city.add_line("overrides/catalog/*.html", "<i>{n}</i>\n"),
    "the template around pages": lambda city: city.add_line("overrides/*.html", "{{# {n} #}}\n"),
    "a style": lambda city: city.add_line("overrides/assets/css/*.css", ".x{n} {{\n  top: 0;\n}}\n"),
    "a script": lambda city: city.add_line("overrides/assets/js/*.js", "// {n}\n"),
    "a page": lambda city: city.add_line("content/about/*.md", "\n\nText {n}.\n"),
    "a photo": City.new_photo,
    "a record goes": City.remove_record,
    "an edit is taken back": City.undo,
    "the day": City.wait,
}
