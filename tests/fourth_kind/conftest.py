"""The sample catalog with the files of one more kind and one more tool, and its site."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest
from real_site import build, change, once
from sample_project import ROOT, edit, write_sample

from catalog.ground.project import Project

HERE: Final = Path(__file__).parent
WORDS: Final[Mapping[str, str]] = {
    "count": 'events: {ja: "{n} 件", en: "{n} entries"}',
    "door": "events: {ja: 学び、出会う日です。, en: Days to learn and to meet.}",
    "event": """when: {ja: "開催 {day}", en: "On {day}"}
  about: {ja: 催しについて, en: About the event}
  place: {ja: 会場, en: Place}""",
    "machine": "events: {ja: 催し, en: Events}",
    "nav": "events: {ja: 催し, en: Events}",
    "saved": "events: {ja: 催し, en: Events}",
    "search": "kind_events: {ja: 催し, en: Events}",
    "ways": "posters: {ja: ポスター, en: Posters}",
}


def add_files(root: Path) -> Project:
    """Write the sample catalog to `root`, with events and posters."""
    project = write_sample(root)
    (root / "overrides").unlink()
    shutil.copytree(ROOT / "overrides", root / "overrides")
    for part in ("data", "content", "overrides"):
        shutil.copytree(HERE / "files" / part, root / part, dirs_exist_ok=True)
    _add_words(root / "words" / "ui.yaml")
    edit(project, "data/city.yaml", "  looks:\n", "  looks:\n    events: {color: odo, pattern: asanoha}\n")
    edit(project, "mkdocs.yml", "  /programs/\n", "  /programs/\n  /events/\n  /posters/\n")
    change(root / "mkdocs.yml", "hooks/catalog_site.py", str(HERE / "hook.py"))
    for lang in ("ja", "en"):
        with (root / "content" / "about" / f"index.{lang}.md").open("a", encoding="utf-8") as page:
            page.write("\n[!](catalog:events/spring-fair) [!](catalog:data/events)\n")
    return project


def _add_words(file: Path) -> None:
    text = file.read_text("utf-8")
    for group, line in WORDS.items():
        head = f"\n{group}:\n"
        text = text.replace(head, f"{head}  {line}\n") if head in text else f"{text}{head[1:]}  {line}\n"
    file.write_text(text, "utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return add_files(tmp_path / "more")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site, built by MkDocs as every other."""
    root = once(tmp_path_factory, "fourth-kind", lambda folder: build(add_files(folder).root))
    return root / "site"
