"""Takes along what all cities share: it stands beside the package in the repository, and within it in a wheel."""

from pathlib import Path
from shutil import copytree, ignore_patterns

from setuptools import setup
from setuptools.command.build_py import build_py

SHARED = ("overrides", "words", "hooks", "docs/recipes")
OTHERS = ("__pycache__", "city.yaml")
"""Words of one city alone, and what Python leaves behind."""


class BuildWithShared(build_py):
    """Copies the shared folders to where `Project.shared` looks for them; an editable install finds the originals."""

    def run(self) -> None:
        super().run()
        if not self.editable_mode:
            target = Path(self.build_lib, "catalog", "shared")
            for name in SHARED:
                copytree(name, target / name, ignore=ignore_patterns(*OTHERS), dirs_exist_ok=True)
            self.copy_file("CHANGELOG.md", str(target))


setup(cmdclass={"build_py": BuildWithShared})
