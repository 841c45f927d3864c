"""A project of a given size: this repository's own content, templates and words around made-up products."""

import re
import shutil
import sys
from pathlib import Path
from typing import Final

from bench.synthetic import makers_yaml, products_yaml

ROOT: Final = Path(__file__).parent.parent
_FOLDERS: Final = ("content", "data", "hooks", "overrides", "words")
_SUMMARY: Final = re.compile(r"^(  summary:\n    ja: )(第[0-9]+版 )?", re.MULTILINE)
_WORDS: Final = re.compile(r"(\{ja: )([^,}\"]+?)(?:第[0-9]+版)?(, en: )")
_NOT_SOURCE: Final = shutil.ignore_patterns("__pycache__")


def copy_project(target: Path, repository: Path = ROOT) -> Path:
    """Copy what a site is made of, the records of the repository among it, into a new folder."""
    for name in _FOLDERS:
        shutil.copytree(repository / name, target / name, ignore=_NOT_SOURCE)
    shutil.copy(repository / "mkdocs.yml", target)
    (target / "src").symlink_to(repository / "src")
    return target


def synthetic_project(target: Path, count: int, repository: Path = ROOT, *, for_export: bool = False) -> Path:
    """Make a project with `count` made-up products and their makers; the other records are the real ones."""
    copy_project(target, repository)
    (target / "data" / ".translations").unlink(missing_ok=True)  # made-up texts have no stamps
    (target / "data" / "brand_products.yaml").write_text(
        products_yaml(count, for_export=for_export), encoding="utf-8"
    )
    with (target / "data" / "organizations.yaml").open("a", encoding="utf-8") as organizations:
        organizations.write(makers_yaml(count))
    return target


def edit_one_summary(project: Path, edition: str) -> None:
    """Change the summary of the record in the middle, as staff would."""
    path = project / "data" / "brand_products.yaml"
    text = path.read_text(encoding="utf-8")
    found = _SUMMARY.search(text, len(text) // 2)
    assert found, "every record has a summary on lines of its own"
    path.write_text(f"{text[: found.end(1)]}{edition} {text[found.end() :]}", encoding="utf-8")


def edit_template(project: Path, edition: str) -> None:
    """Change the template of the page of a product."""
    path = project / "overrides" / "catalog" / "product.html"
    head, end, rest = path.read_text(encoding="utf-8").rpartition("</article>")
    path.write_text(f"{head}<!-- {edition} -->{end}{rest}", encoding="utf-8")


def edit_words(project: Path, edition: str) -> None:
    """Change the first words of the site, which every page says."""
    path = project / "words" / "ui.yaml"
    text, count = _WORDS.subn(rf"\g<1>\g<2>{edition}\g<3>", path.read_text(encoding="utf-8"), count=1)
    assert count, "some words stand in both languages on one line"
    path.write_text(text, encoding="utf-8")


def ours_command(project: Path) -> list[str]:
    """Return the build as staff run it."""
    return [sys.executable, "-m", "catalog", "build", "--root", str(project)]


def guide_command(project: Path) -> list[str]:
    """Return what prints the guide in both languages."""
    return [sys.executable, "-m", "catalog", "guide", "--root", str(project)]
