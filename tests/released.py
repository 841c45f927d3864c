"""A packed release of the sample catalog, made once for all workers of a test run."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from real_site import ENVIRONMENT, once
from sample_project import edit, write_sample

from catalog.cli.commands import main

URL = "https://catalog.city.umino.lg.jp/"


def call(*words: object) -> Result:
    """Run a command within this process, in English."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {**ENVIRONMENT, "CATALOG_LANG": "en"}.items():
            patch.setenv(name, value)
        return CliRunner().invoke(main, [str(word) for word in words], catch_exceptions=False)


def released_project(factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a project with its release. To be looked at, never changed."""
    return once(factory, "released", _release)


def _release(folder: Path) -> None:
    edit(write_sample(folder), "mkdocs.yml", "https://catalog.example.jp/", URL)
    done = call("release", "--precompress", "--no-guide", "--root", folder)
    assert done.exit_code == 0, done.output
