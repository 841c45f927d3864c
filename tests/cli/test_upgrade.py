"""`catalog upgrade` says what a newer version asks of a city."""

import shutil
from typing import Any

from sample_project import edit

from catalog import __version__
from catalog.ground.project import Project
from catalog.starter.migrations import MIGRATIONS, version_of


def test_a_copied_shell_and_the_version_to_write_are_named(invoke: Any, project: Project) -> None:
    shutil.copytree(project.shells / "search", project.content / "search")
    told = invoke("upgrade", "--lang", "en", "--root", project.root).output
    assert "content/search/index.ja.md" in told
    assert f'catalog: "{__version__}"' in told


def test_a_package_that_is_asked_for_by_its_name_alone_is_told(invoke: Any, project: Project) -> None:
    wanted = project.root / "requirements.txt"
    for line, is_named in (
        ("catalog~=1.0.0", True),
        ("./packages/kanazawa_catalog-1.0.0-py3-none-any.whl", False),
    ):
        wanted.write_text(f"# catalog\n{line}\n")
        told = invoke("upgrade", "--lang", "en", "--root", project.root).output
        assert ("a stranger's package" in told) == is_named


def test_a_project_of_this_version_has_nothing_to_do(invoke: Any, project: Project) -> None:
    edit(project, "mkdocs.yml", "extra:\n", f'extra:\n  catalog: "{__version__}"\n')
    told = invoke("upgrade", "--lang", "en", "--root", project.root).output
    assert told == f"{__version__} → {__version__}\nThere is nothing to do.\n"


def test_migrations_stand_in_the_order_of_their_versions() -> None:
    versions = [version_of(migration.version) for migration in MIGRATIONS]
    assert versions == sorted(versions)
    assert versions[-1] <= version_of(__version__)
